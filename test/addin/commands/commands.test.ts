import { readFileSync } from "node:fs";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { tieCommands } from "../../../addin/commands/commands";
import { notice } from "../../../addin/pane/jobs/job";
import { place, view } from "../../../addin/pane/kit/route";
import { views } from "../../../addin/pane/views";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { startAt } from "../pane/start-at";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
  tieCommands();
});
beforeEach(async () => {
  excel.reset();
  excel.xdm.completedCommands.length = 0;
  notice.value = undefined;
  startAt("registers");
  await excel.Office.addin.hide();
});

/** Presses a button and waits until Excel has heard that it is done. */
async function press(functionName: string): Promise<readonly string[]> {
  excel.xdm.pressButton("TheButton", functionName);
  for (let turn = 0; turn < 5; turn++) await excel.settle();
  return excel.xdm.completedCommands.map(({ id }) => id);
}

test.each([
  ["showCheck", "check", "home"],
  ["showImport", "import", "home"],
  ["showBudget", "projects", "projects"],
  ["showBilling", "billing", "billing"],
])(
  "the ribbon's %s brings the pane into sight on its view, and Excel hears when it is done",
  async (name, id, over) => {
    expect(excel.host.paneState).toBe("Background");
    expect(await press(name)).toEqual(["TheButton"]);
    expect([place.value, view.value]).toEqual([over, id]);
    expect(excel.host.paneState).toBe("Visible");
    expect(notice.value).toBeUndefined();
  },
);

test("the manifest names the functions that the list of views does, and each does something", async () => {
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)</g)].map(
    ([, name]) => name!,
  );
  expect(named).toHaveLength(4);
  expect(named.toSorted()).toEqual(
    Object.values(views)
      .flatMap(({ ribbon }) => ribbon?.name ?? [])
      .toSorted(),
  );
  for (const name of named) expect((await press(name)).at(-1)).toBe("TheButton");
  expect(excel.xdm.completedCommands).toHaveLength(named.length);
});

test("when Excel will not show the pane, the button is done all the same, and the pane can say why", async () => {
  excel.faults.responseLimit = 1;
  expect(await press("showCheck")).toEqual(["TheButton"]);
  expect(notice.value).toMatchObject({ kind: "refused" });
});

test("a button pressed while a cell is edited shows the pane when the cell is left", async () => {
  excel.model.editingCell = true;
  expect(await press("showBudget")).toEqual([]);
  excel.model.editingCell = false;
  for (let turn = 0; turn < 5; turn++) await excel.settle();
  expect(excel.xdm.completedCommands).toHaveLength(1);
  expect(excel.host.paneState).toBe("Visible");
});
