import { beforeEach, expect, test } from "vitest";
import { isBehindOther } from "../../../addin/excel/needs-focus";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { workbookOf } from "./books";
import { people } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({
    profile: "m365-windows",
    workbook: workbookOf({ register: "employees", rows: people }),
  });
});

const door = openWorkbook();
const cause = { kind: "other-workbook" } as const;

test("a cell is not gone to in a workbook that is behind another, and it is said why", async () => {
  excel.user.turnAway();
  expect(await door.goTo("Anställda", 1, 0)).toEqual({ ok: false, error: cause });
  excel.user.turnBack();
  expect(await door.goTo("Anställda", 1, 0)).toEqual({ ok: true, value: undefined });
});

test("an error of the same name from a call that does not need the focus is another matter", () => {
  expect(isBehindOther("GeneralException", "Range.values")).toBe(false);
  expect(isBehindOther("GeneralException", undefined)).toBe(false);
  expect(isBehindOther("ItemNotFound", "Worksheet.delete")).toBe(false);
  expect(isBehindOther("InactiveWorkbook", undefined)).toBe(true);
});
