import type { RegisterId } from "#core/registers/register";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { CellValue } from "#core/values/cell";
import type { Layout } from "../../excel/books";

/** The day before the first of November 2026, as Excel counts. */
export const DAY = 46_326;

/** Rows of a register by its columns' ids. */
export const rowsOf = (
  register: RegisterId,
  rows: readonly Readonly<Record<string, CellValue>>[],
): Layout => ({
  register,
  rows: rows.map((row) => sheetSpec(register, "sv").columns.map(({ field }) => row[field] ?? "")),
});

/** What billing needs besides time: the project P, always billed at 900 an hour, and the customer K1. */
export const billedCompany: readonly Layout[] = [
  rowsOf("settings", [{ name: "Fakturering i Tid", value: "Ja" }]),
  rowsOf("dimensions", [
    { dimension: "6", singular: "Projekt", kind: "Projekt", billing: "Ja", pricePriority: 1 },
  ]),
  rowsOf("projects", [{ code: "P", name: "P", billable: "Ja – alltid" }]),
  rowsOf("customers", [{ number: "K1", name: "Bageriet" }]),
  rowsOf("prices", [{ dimension: "6", code: "P", usedIn: "Tid", price: 900 }]),
];
