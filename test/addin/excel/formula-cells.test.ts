import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { layOut } from "./books";

let excel: RunningExcel;
const door = openWorkbook();
beforeEach(async () => {
  excel = await startExcel();
  layOut(excel.model, {
    register: "clients",
    rows: [
      ["K1", "Ek"],
      ["K2", "=text"],
    ],
  });
});

test("of some cells those are told that hold a formula: no value, and no sheet that is gone", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Klienter").getRange("B2");
    range.numberFormat = [["General"]];
    range.formulas = [["=1+1"]];
    await context.sync();
  });
  const cell = (row: number, column: number, sheet = "Klienter") => ({ sheet, row, column });
  expect(await door.formulaCells([cell(1, 0), cell(1, 1), cell(2, 1), cell(1, 1, "Borta")])).toEqual({
    ok: true,
    value: [cell(1, 1)],
  });
});
