import type { Book } from "#core/book/book";
import { defaultSettings } from "#core/csv/default-settings";
import type { ImportSettings } from "#core/csv/import-settings";
import { planImport } from "#core/csv/plan-import";
import { sheetFile } from "#core/csv/sources/sheet-file";
import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { finish } from "#core/values/task";

export type Shown = CellValue | { readonly value: number; readonly format: string };

/** The rows of a sheet as a file. */
export const sheetOf = (...rows: readonly (readonly Shown[])[]) =>
  finish(
    sheetFile(
      rows.map((cells, row) => ({
        row,
        cells: cells.map((cell, column) => ({
          column,
          ...(typeof cell === "object" ? cell : { value: cell, format: "General" }),
        })),
      })),
      false,
    ),
  );

export const planOf = (
  book: Book,
  register: RegisterId,
  rows: readonly (readonly Shown[])[],
  change: (settings: ImportSettings) => ImportSettings = (settings) => settings,
) => {
  const parsed = sheetOf(...rows);
  return finish(planImport(book, parsed, change(defaultSettings(book, register, parsed))));
};

export const decided =
  (decimal: "," | ".") =>
  (settings: ImportSettings): ImportSettings => ({
    ...settings,
    columns: settings.columns.map((column) => ({ ...column, decimal })),
  });

const heads = ["Dimension", "Kod", "Modul", "Pris"];
export const priced = (...prices: readonly Shown[]) => [
  heads,
  ...prices.map((price, at) => ["6", `A${at}`, "Tid", price]),
];
export const prices = (plan: ReturnType<typeof planOf>) =>
  plan.rows.map(({ cells, outcome }) => cells?.find((cell) => typeof cell === "number") ?? outcome);
