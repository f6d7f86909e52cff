import { expect, test } from "vitest";
import { newXlsx } from "../../xlsx/new";
import { firstSheet, open, valuesOf } from "../xlsx/parts";
import { recalculated } from "./programs";

test("LibreOffice, where it is installed, opens what we save and holds the same values", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Kunder");
  sheet.addTable({ name: "Kunder", row: 0, column: 0, rows: 2, headers: ["Kundnummer", "Namn"] });
  sheet.setCells([
    { row: 1, column: 0, value: "0042" },
    { row: 1, column: 1, value: " Åkers & Söner\n=1+1 " },
    { row: 2, column: 0, value: 45_292, numberFormat: "yyyy-mm-dd" },
    { row: 2, column: 1, value: true, bold: true, fill: "#FFEE00" },
    { row: 3, column: 0, formula: "1+1", value: 2 },
  ]);
  sheet.setValidation({ row: 1, column: 1, rows: 2, columns: 1 }, ["Ja", "Nej"]);
  const bytes = book.save();
  const again = recalculated({ book: bytes })?.["book"];
  if (!again) return;
  const sheetAgain = firstSheet(open(again));
  expect(valuesOf(sheetAgain)).toEqual(valuesOf(firstSheet(open(bytes))));
  expect(sheetAgain.tables.map(({ name, columns }) => [name, columns])).toEqual([
    ["Kunder", ["Kundnummer", "Namn"]],
  ]);
});
