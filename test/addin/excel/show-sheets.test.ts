import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  for (const name of ["Platser", "Bilagor"]) addSheet(excel.model, name);
});

const door = openWorkbook();
const visible = (): string[] =>
  excel.model.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

test("sheets are hidden and shown again, and one that is gone is passed over", async () => {
  const before = visible();
  await door.showSheets(["Platser", "Bilagor", "Borta"], false);
  expect(visible()).toEqual(before.filter((name) => name !== "Platser" && name !== "Bilagor"));
  await door.showSheets(["Platser", "Bilagor"], true);
  expect(visible()).toEqual(before);
});

test("the last sheet that shows is never hidden, because Excel wants one", async () => {
  expect(await door.showSheets(visible(), false)).toEqual({ ok: true, value: undefined });
  expect(visible()).toHaveLength(1);
});
