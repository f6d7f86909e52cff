import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { addTable } from "../../../workbench/host/edit/tables";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";

let excel: RunningExcel;
const door = openWorkbook();
beforeEach(async () => {
  excel = await startExcel();
  const { cells } = addSheet(excel.model, "Rapport");
  cells.set(0, 0, 12, '=KONTERA.WORKED("BS","2026-01-01",,"7")');
  cells.set(1, 0, 12, "=KONTERA.BUDGET(B2,Annat!A1)");
  cells.set(1, 1, "BS.HR");
  cells.set(2, 0, 24, '=KONTERA.WORKED("BS")*2');
  cells.set(3, 0, 24);
  addSheet(excel.model, "Annat").cells.set(0, 0, "kr");
});

const called = async (row: number, column = 0, sheet = "Rapport") => {
  const found = await door.functionIn({ sheet, row, column });
  return found.ok ? found.value : found.error.kind;
};

test("a cell tells which function it calls and what it is asked, its own cells and other sheets' too", async () => {
  expect(await called(0)).toEqual({ id: "WORKED", args: ["BS", "2026-01-01", null, "7"] });
  expect(await called(1)).toEqual({ id: "BUDGET", args: ["BS.HR", "kr"] });
});

test("a cell that calls nothing, or works something out of what it calls, tells nothing; nor does a blank one", async () => {
  expect([await called(1, 1), await called(2), await called(3), await called(9)]).toEqual(
    Array.from({ length: 4 }),
  );
});

test("what is asked may be a column of the table that the cell stands in", async () => {
  const sheet = excel.model.sheet("Annat");
  sheet.cells.set(4, 2, "Timmar");
  sheet.cells.set(4, 1, "Vår kod");
  sheet.cells.set(5, 1, "IT");
  sheet.cells.set(6, 1, "BS");
  sheet.cells.set(6, 2, 4, "=KONTERA.WORKED([@[Vår kod]])");
  addTable(excel.model, sheet, { row: 4, column: 1, rows: 3, columns: 2 }, true);
  expect(await called(6, 2, "Annat")).toEqual({ id: "WORKED", args: ["BS"] });
});

test("a sheet that is gone is refused, not guessed at", async () => {
  expect(await called(0, 0, "Borta")).toBe("not-found");
});
