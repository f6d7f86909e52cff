import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tableOf } from "#core/book/book";
import { loggedJobs } from "#core/book/log";
import { setField } from "#core/book/new-row";
import { err } from "#core/values/result";
import { behind, check, stage } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { goToCell } from "../../../../addin/pane/jobs/go-to";
import { cellWait, isBusy, job, notice } from "../../../../addin/pane/jobs/job";
import { makeEdits } from "../../../../addin/pane/jobs/make-edits";
import { createRegisters } from "../../../../addin/pane/jobs/make-registers";
import { renameTable } from "../../../../workbench/host/edit/tables";
import { paneInExcel, projectNames, type PaneInExcel } from "./in-excel";

let pane: PaneInExcel;
beforeEach(async () => {
  const rows = [
    ["A", "a"],
    ["B", "b"],
  ];
  pane = await paneInExcel([{ register: "projects", rows }]);
  pane.open();
  await pane.pass();
});
afterEach(() => pane.close());

const sheets = () => pane.excel.model.sheets.map(({ name }) => name);
const sheet = () => pane.excel.model.sheet("Projekt");

/** Gives the first project another name, as a job. */
const rename = (to: string): Promise<boolean> => {
  const { book } = check.value!;
  const table = tableOf(book, "projects")!;
  const [row] = [...table.order];
  return makeEdits(pane.door, { what: "Namn", register: "projects" }, [
    setField(book, table, row!, "name", to)!,
  ]);
};

test("a cell that is opened after the first job keeps no import log from the pane, and the next job makes no other", async () => {
  const open = pane.excel.requests.count;
  const first = rename("Anna");
  await pane.clock.until(
    () => pane.excel.model.tables.length > 1 && pane.excel.requests.count > open + 4,
    5000,
  );
  pane.excel.user.startEditing();
  await pane.pass(3000);
  expect(behind.value).toBe(true);
  pane.excel.user.stopEditing();
  expect(await pane.end(first)).toBe(true);
  await pane.pass();
  expect([check.value!.book.tables.has("importLog"), behind.value]).toEqual([true, false]);
  expect(await pane.end(rename("Annika"))).toBe(true);
  expect(sheets().filter((name) => name.startsWith("Importlogg"))).toEqual(["Importlogg"]);
  expect(loggedJobs(check.value!.book)).toHaveLength(2);
});

test("an import log that the pane has not read yet keeps a job from making another", async () => {
  pane.excel.faults.loseEvents();
  await pane.end(pane.door.createSheets([{ register: "importLog", lang: "sv" }]));
  expect(await pane.end(rename("Anna"))).toBe(false);
  expect(notice.value).toEqual({
    kind: "write-refused",
    refusal: { kind: "not-begun", cause: { kind: "unread" } },
  });
  await pane.pass();
  expect(await pane.end(rename("Anna"))).toBe(true);
  expect(sheets().filter((name) => name.startsWith("Importlogg"))).toEqual(["Importlogg"]);
});

test("the reading after a job that Excel refuses is tried again", async () => {
  vi.spyOn(pane.door, "readTables").mockResolvedValueOnce(
    err({ kind: "host", code: "GeneralException", message: "" }),
  );
  await pane.end(rename("Anna"));
  expect([check.value!.book.tables.has("importLog"), behind.value]).toEqual([false, true]);
  await pane.pass();
  expect([check.value!.book.tables.has("importLog"), behind.value]).toEqual([true, false]);
});

test("the import log is made with the first registers, and jobs are noted in it from its first row", async () => {
  await pane.end(createRegisters(pane.door, ["customers"], "sv"));
  await pane.end(createRegisters(pane.door, ["employees"], "sv"));
  expect(sheets().filter((name) => name.startsWith("Importlogg"))).toEqual(["Importlogg"]);
  await pane.pass();
  pane.excel.requests.clear();
  expect(await pane.end(rename("Anna"))).toBe(true);
  expect(await pane.end(rename("Annika"))).toBe(true);
  expect(loggedJobs(check.value!.book).map(({ what }) => what)).toEqual(["Namn", "Namn"]);
  const log = pane.excel.model.findTable("Importlogg")!;
  expect(log.sheet.cells.content(1, 0)).not.toBe("");
  expect(log.body.rows).toBe(2);
});

test("while a cell is edited the pane says so after a second and a half, and cancel ends a reading at once", async () => {
  pane.excel.user.startEditing();
  const reading = checkAll(pane.door);
  await pane.pass(1400);
  expect(cellWait.value).toBe(false);
  await pane.pass(300);
  expect([cellWait.value, job.value?.work]).toEqual([true, "checking"]);
  job.value!.cancel!();
  expect(await pane.end(reading)).toBe("canceled");
  expect([isBusy.value, stage.value.kind]).toEqual([false, "ready"]);
  pane.excel.user.stopEditing();
  await pane.pass(1000);
  expect(cellWait.value).toBe(false);
});

test("a job that waits for a cell is canceled at once, and is not done when the cell is left", async () => {
  pane.excel.user.startEditing();
  const done = rename("Anna");
  await pane.pass(2000);
  expect([cellWait.value, job.value?.work]).toEqual([true, "writing"]);
  job.value!.cancel!();
  expect(await pane.end(done)).toBe(false);
  expect(isBusy.value).toBe(false);
  expect(notice.value).toEqual({
    kind: "write-refused",
    refusal: { kind: "not-begun", cause: { kind: "canceled" } },
  });
  pane.excel.user.stopEditing();
  await pane.pass();
  expect([sheet().cells.content(1, 1), projectNames()]).toEqual(["a", ["a", "b"]]);
  expect(sheets()).not.toContain("Importlogg");
  expect(await pane.end(rename("Anna"))).toBe(true);
});

test("an Excel that is slow, with no cell open, is not said to wait for one", async () => {
  const { host } = pane.excel;
  const receive = host.receive.bind(host);
  host.receive = (text, flags, answer) =>
    receive(text, flags, (answered) => pane.clock.later(() => answer(answered), 4000));
  const told: boolean[] = [];
  const stop = cellWait.subscribe((isWaiting) => told.push(isWaiting));
  await pane.end(checkAll(pane.door), 60_000);
  stop();
  host.receive = receive;
  expect(told).toEqual([false]);
});

test("a pane that goes to a sheet by a name that is no longer reads the workbook anew", async () => {
  pane.excel.faults.loseEvents();
  pane.excel.user.renameSheet(sheet(), "Alla");
  await pane.end(goToCell(pane.door, "Projekt", 1, 0));
  expect(behind.value).toBe(true);
  await pane.pass(1000);
  expect(check.value!.book.tables.get("projects")?.place).toMatchObject({ sheet: "Alla", name: "Projekt" });
  expect(behind.value).toBe(false);
});

test("a table that was renamed is found by what it is, and the pane learns its name", async () => {
  pane.excel.faults.loseEvents();
  renameTable(pane.excel.model, pane.excel.model.tables[0]!, "Mina");
  expect(await pane.end(rename("Anna"))).toBe(true);
  pane.comeBack("shown");
  await pane.pass(3000);
  expect(check.value!.book.tables.get("projects")?.place).toMatchObject({ sheet: "Projekt", name: "Mina" });
  expect(behind.value).toBe(false);
});
