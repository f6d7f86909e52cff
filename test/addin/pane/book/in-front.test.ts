import { afterEach, beforeEach, expect, test } from "vitest";
import { STAGE_SHEET } from "../../../../addin/excel/stage/lane";
import { paneInExcel, type PaneInExcel } from "./in-excel";

let pane: PaneInExcel;
beforeEach(async () => {
  pane = await paneInExcel([{ register: "projects", rows: [["A", "a"]] }], "m365-windows");
});
afterEach(async () => {
  pane.excel.user.turnBack();
  await pane.close();
});

const sheets = () => pane.excel.model.sheets.map(({ name }) => name);

test("a sheet of text waits for somebody who is in another workbook, and is made when they come back", async () => {
  const before = sheets();
  pane.excel.user.turnAway();
  const made = pane.door.writeTextSheet("Text", [["a"]]);
  await pane.pass(5000);
  expect(sheets()).toEqual(before);
  pane.excel.user.turnBack();
  expect(await pane.end(made)).toEqual({ ok: true, value: "Text" });
  expect(sheets()).toEqual([...before, STAGE_SHEET, "Text"]);
});

test("after half a minute it is said that another workbook is in front, and nothing is left", async () => {
  const before = sheets();
  pane.excel.user.turnAway();
  const made = pane.door.writeTextSheet("Text", [["a"]]);
  expect(await pane.end(made, 60_000)).toEqual({ ok: false, error: { kind: "other-workbook" } });
  expect(sheets()).toEqual(before);
});
