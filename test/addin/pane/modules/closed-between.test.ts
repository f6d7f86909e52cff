import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { check, stage } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { hideOff } from "../../../../addin/pane/jobs/follow-modules";
import { job, notice } from "../../../../addin/pane/jobs/job";
import { turnModuleOff, turnModuleOn } from "../../../../addin/pane/jobs/turn-modules";
import { startExcel, type RunningExcel } from "../../../../workbench/node/start-excel";
import { workbookOf } from "../../excel/books";
import { closedAfter } from "../../excel/closed-after";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const MODULE = "budget";

/** Opens a pane as its page does. */
const open = async () => {
  stage.value = { kind: "opening" };
  check.value = undefined;
  job.value = undefined;
  notice.value = undefined;
  const door = openWorkbook();
  await checkAll(door);
  await hideOff(door);
  return door;
};

/** A workbook with a register of the module, which is on or off, its sheet with it. */
const openWith = async (isOn: boolean) => {
  excel.reset(
    workbookOf(
      { register: "customers", rows: [["1", "Åkeriet"]] },
      { register: "controls", rows: [] },
      { register: "settings", rows: [["Avstängda moduler", isOn ? "" : "Budget"]] },
      { register: "importLog", rows: [] },
    ),
  );
  if (!isOn) excel.model.sheet("Kontroller").visibility = "Hidden";
  return open();
};

const isVisible = (): boolean => excel.model.sheet("Kontroller").visibility === "Visible";
const isOff = (): boolean => check.value!.book.off.has(MODULE);

test.each([
  ["off", true, turnModuleOff],
  ["on", false, turnModuleOn],
] as const)(
  "a pane that is closed at any request while a module is turned %s leaves it as it was or all of it done, when the next pane is open (#4)",
  async (_, isOn, turn) => {
    const outcomes = new Set<boolean>();
    for (let request = 0; ; request++) {
      const door = await openWith(isOn);
      expect([isVisible(), isOff()]).toEqual([isOn, !isOn]);
      const isClosed = await closedAfter(excel, () => turn(door, MODULE, "Modul"), request);
      await open();
      expect(isVisible(), `request ${request}`).toBe(!isOff());
      outcomes.add(isOff());
      if (!isClosed) break;
    }
    expect([...outcomes].sort()).toEqual([false, true]);
  },
);

test("a module that cannot be turned on has its sheets hidden again, and it is said why", async () => {
  const door = await openWith(false);
  excel.model.sheet("Inställningar").protection = { password: undefined, options: {} };
  await turnModuleOn(door, MODULE, "Modul");
  expect(isVisible()).toBe(false);
  expect(notice.value).toMatchObject({ kind: "write-refused" });
});
