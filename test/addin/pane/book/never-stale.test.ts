import { afterEach, beforeEach, expect, test } from "vitest";
import { behind, check, findings, keyless, stage } from "../../../../addin/pane/book/book";
import { notice } from "../../../../addin/pane/jobs/job";
import { renameTable } from "../../../../workbench/host/edit/tables";
import { paneInExcel, projectNames, type PaneInExcel } from "./in-excel";

const projects = {
  register: "projects",
  rows: [
    ["A", "a"],
    ["B", "b"],
  ],
} as const;

let pane: PaneInExcel;
beforeEach(async () => {
  pane = await paneInExcel([projects]);
});
afterEach(() => pane.close());

const sheet = () => pane.excel.model.sheet("Projekt");

test("a pane that is opened while a cell is edited reads when the cell is left, and hears from then on", async () => {
  pane.excel.user.startEditing();
  pane.open();
  await pane.pass();
  expect(stage.value.kind).toBe("opening");
  pane.excel.user.stopEditing();
  pane.excel.user.type(sheet(), "B3", "Bertil");
  await pane.pass();
  expect([stage.value.kind, projectNames()]).toEqual(["ready", ["a", "Bertil"]]);
  pane.excel.user.type(sheet(), "B2", "Anna");
  await pane.pass();
  expect(projectNames()).toEqual(["Anna", "Bertil"]);
  expect(behind.value).toBe(false);
});

test("a pane that Excel does not let listen says that it is behind, and listens when Excel lets it", async () => {
  pane.excel.faults.failSync(1);
  pane.open();
  await pane.pass(1000);
  expect([stage.value.kind, behind.value]).toEqual(["ready", true]);
  expect(notice.value).toMatchObject({ kind: "refused" });
  pane.excel.user.type(sheet(), "B3", "Bertil");
  await pane.pass();
  expect([projectNames(), behind.value]).toEqual([["a", "Bertil"], false]);
  pane.excel.user.type(sheet(), "B2", "Anna");
  await pane.pass();
  expect(projectNames()).toEqual(["Anna", "Bertil"]);
});

test.each(["shown", "focused"] as const)(
  "what nothing told of is read when the pane is %s, and until then it says that it is behind",
  async (how) => {
    pane.open();
    await pane.pass();
    pane.excel.faults.loseEvents();
    pane.excel.user.type(sheet(), "B3", "Bertil");
    await pane.pass();
    pane.excel.faults.clear();
    expect(projectNames()).toEqual(["a", "b"]);
    pane.comeBack(how);
    expect(behind.value).toBe(true);
    await pane.pass(1000);
    expect([projectNames(), behind.value]).toEqual([["a", "Bertil"], false]);
  },
);

test("somebody who comes back again and again has the registers read every ten seconds, and at last", async () => {
  pane.open();
  await pane.pass(30_000);
  pane.comeBack("focused");
  await pane.pass(1000);
  pane.excel.requests.clear();
  pane.excel.faults.loseEvents();
  pane.excel.user.type(sheet(), "B3", "Bertil");
  for (let times = 0; times < 5; times++) {
    pane.comeBack("focused");
    await pane.pass(1000);
  }
  expect(pane.excel.requests.count).toBe(0);
  await pane.pass();
  expect(projectNames()).toEqual(["a", "Bertil"]);
});

test.each([
  ["a register's sheet is renamed", () => pane.excel.user.renameSheet(sheet(), "Alla"), "Alla", "Projekt"],
  [
    "a register's table is renamed",
    () => renameTable(pane.excel.model, pane.excel.model.tables[0]!, "Mina"),
    "Projekt",
    "Mina",
  ],
])("when %s unheard, coming back has the workbook read anew", async (_, act, onSheet, name) => {
  pane.open();
  await pane.pass();
  pane.excel.faults.loseEvents();
  act();
  pane.comeBack("shown");
  await pane.pass();
  expect(check.value!.book.tables.get("projects")?.place).toMatchObject({ sheet: onSheet, name });
  expect(behind.value).toBe(false);
});

test("a formula that comes to something else is judged anew, though no event tells of a change", async () => {
  pane.open();
  await pane.pass();
  const before = findings.value.length;
  pane.excel.user.recalculate(sheet(), "A3", "A");
  await pane.pass(1000);
  expect(findings.value.length).toBeGreaterThan(before);
  expect(behind.value).toBe(false);
});

test("a register that loses the header of its key is told of, and is a register again when the header is back", async () => {
  pane.open();
  await pane.pass();
  expect(keyless.value).toEqual([]);
  pane.excel.user.type(sheet(), "A1", "Xyz");
  await pane.clock.until(() => behind.value, 1000);
  expect(behind.value).toBe(true);
  await pane.pass();
  expect(keyless.value).toMatchObject([{ register: "projects", fields: ["code"], sheet: "Projekt" }]);
  expect(behind.value).toBe(false);
  pane.excel.user.type(sheet(), "A1", "Kod");
  await pane.pass();
  expect([keyless.value, projectNames()]).toEqual([[], ["a", "b"]]);
});

test("formulas on a sheet without registers have nothing read", async () => {
  pane.open();
  await pane.pass();
  const other = pane.excel.user.addSheet("Kalkyl");
  await pane.pass();
  pane.excel.requests.clear();
  pane.excel.user.recalculate(other, "A1", 5);
  await pane.pass();
  expect(pane.excel.requests.count).toBe(0);
});

test("a cell that is edited while somebody comes back is waited for, and the pane says that it is behind", async () => {
  pane.open();
  await pane.pass();
  pane.excel.faults.loseEvents();
  pane.excel.user.startEditing();
  pane.comeBack("shown");
  await pane.pass();
  expect(behind.value).toBe(true);
  pane.excel.user.stopEditing();
  pane.excel.user.type(sheet(), "B3", "Bertil");
  await pane.pass(1000);
  expect([projectNames(), behind.value]).toEqual([["a", "Bertil"], false]);
});
