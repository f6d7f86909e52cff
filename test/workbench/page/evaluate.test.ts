import { expect, test } from "vitest";
import { enterText } from "../../../workbench/host/edit/enter";
import { evaluate } from "../../../workbench/page/evaluate";
import { loadWorkbook } from "../../../workbench/page/files/load";
import { newXlsx } from "../../../xlsx/new";

test("a formula of the small kind shows what it comes to in the grid, and another shows that it is not calculated", () => {
  const file = newXlsx();
  const from = file.addSheet("Kunder");
  from.addTable({ name: "Kunder", row: 0, column: 0, rows: 2, headers: ["Belopp", "Netto"] });
  from.setCell(1, 0, { value: 100 });
  from.setCell(2, 0, { value: 50 });
  const workbook = loadWorkbook(file, "bok.xlsx", "sv-SE");
  workbook.evaluate = (formula, sheet, row, column) => evaluate(workbook, formula, sheet, row, column);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const shown = (row: number, column: number, text: string): unknown => {
    enterText(workbook, sheet, row, column, text, "en-US");
    return sheet.cells.content(row, column);
  };
  expect(shown(9, 9, "=1+2")).toBe(3);
  expect(shown(1, 1, "=[@Belopp]/SUM(Kunder[Belopp])")).toBeCloseTo(2 / 3, 15);
  expect(shown(9, 8, "=A2*2")).toBe(200);
  expect(shown(9, 7, "=SQRT(4)")).toMatchObject({ text: "#N/A" });
});
