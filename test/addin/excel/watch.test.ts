import { beforeEach, expect, test } from "vitest";
import { STAGE_SHEET } from "../../../addin/excel/stage/lane";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { Hint, Selected } from "../../../addin/ports";
import { filterTableColumn } from "../../../workbench/host/edit/filters";
import { addTable } from "../../../workbench/host/edit/tables";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { put, workbookOf } from "./books";
import { people, planned, NAME } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ workbook: workbookOf({ register: "employees", rows: people }) });
});

const door = openWorkbook();

const watching = async () => {
  const hints: Hint[] = [];
  const stop = await door.watch((hint) => hints.push(hint));
  if (!stop.ok) throw new Error(stop.error.kind);
  await excel.settle();
  hints.length = 0;
  return { hints, stop: stop.value };
};

const sheet = () => excel.model.sheet("Anställda");

test("typing, pasting and clearing tell the sheet and the rows", async () => {
  const { hints, stop } = await watching();
  excel.user.type(sheet(), "B3", "Bosse");
  excel.user.paste(sheet(), "A2", [["9"], ["8"]]);
  excel.user.clear(sheet(), "A4:B5");
  await excel.settle();
  expect(hints).toEqual([
    { sheet: "Anställda", rows: [2, 2], by: "person" },
    { sheet: "Anställda", rows: [1, 2], by: "person" },
    { sheet: "Anställda", rows: [3, 4], by: "person" },
  ]);
  await stop();
});

test("rows that come or go tell the sheet only, for everything below has moved", async () => {
  const { hints, stop } = await watching();
  excel.user.insertRows(sheet(), 2);
  excel.user.deleteRows(sheet(), 3);
  await excel.settle();
  const hint = { sheet: "Anställda", by: "person" };
  expect(hints).toEqual([hint, hint]);
  await stop();
});

test("a co-author's change is a hint like any other, and it is told whose it is", async () => {
  const { hints, stop } = await watching();
  excel.model.actor = "remote";
  excel.user.type(sheet(), "B3", "Bosse");
  excel.model.actor = "user";
  await excel.settle();
  expect(hints).toEqual([{ sheet: "Anställda", rows: [2, 2], by: "other" }]);
  await stop();
});

test("going to another cell tells the rows that were left, for typing there may have raised no event", async () => {
  const { hints, stop } = await watching();
  excel.user.select(sheet(), "B3");
  await excel.settle();
  hints.length = 0;
  excel.faults.loseEvents(Infinity, 10);
  excel.user.type(sheet(), "B3", "Bosse");
  excel.user.select(sheet(), "B4");
  await excel.settle();
  expect(hints).toEqual([{ sheet: "Anställda", rows: [2, 2], left: true }]);
  await stop();
});

test("going to a cell tells where the person stands: the first row of what is selected, and its rows where it is several #150", async () => {
  const places: Selected[] = [];
  const stop = await door.watch(
    () => undefined,
    (place) => places.push(place),
  );
  if (!stop.ok) throw new Error(stop.error.kind);
  excel.user.select(sheet(), "B3");
  excel.user.select(sheet(), "A4:C6");
  await excel.settle();
  expect(places).toEqual([
    { sheet: "Anställda", row: 2, column: 1 },
    { sheet: "Anställda", row: 3, areas: [[3, 5]] },
  ]);
  await stop.value();
});

test("new, deleted and renamed sheets and new tables are told, and new names are known", async () => {
  const { hints, stop } = await watching();
  const added = excel.user.addSheet("Ny");
  await excel.settle();
  expect(hints).toContainEqual({});
  hints.length = 0;
  put(added, 0, 0, [["A"], [1]]);
  addTable(excel.model, added, { row: 0, column: 0, rows: 2, columns: 1 }, true);
  await excel.settle();
  expect(hints).toContainEqual({ sheet: "Ny" });
  hints.length = 0;
  excel.user.deleteSheet(added);
  await excel.settle();
  expect(hints).toContainEqual({});
  await stop();
});

test("events that come late still tell the right sheet", async () => {
  const { hints, stop } = await watching();
  excel.faults.eventDelay = 40;
  excel.user.type(sheet(), "B3", "Bosse");
  expect(hints).toEqual([]);
  await excel.settle();
  expect(hints).toEqual([{ sheet: "Anställda", rows: [2, 2], by: "person" }]);
  await stop();
});

test("an event that never comes leaves a change that reading finds", async () => {
  const { hints, stop } = await watching();
  excel.faults.loseEvents();
  excel.user.type(sheet(), "B3", "Bosse");
  await excel.settle();
  expect(hints).toEqual([]);
  expect(await door.readRows({ sheet: "Anställda", name: "Anställda" }, 2, 2)).toMatchObject({
    value: { rows: [["2", "Bosse", "", ""]] },
  });
  await stop();
});

test("filtering tells nothing, and the rows that it hides are read all the same", async () => {
  const { hints, stop } = await watching();
  filterTableColumn(excel.model, excel.model.findTable("Anställda")!, NAME, {
    filterOn: "Values",
    values: ["Bo"],
  });
  await excel.settle();
  expect(hints).toEqual([]);
  expect(await door.readSheet("Anställda")).toMatchObject({ value: [{ rows: { length: 4 } }] });
  await stop();
});

test("Kontera's own writes are told, too: the pane compares and finds nothing new", async () => {
  const { hints, stop } = await watching();
  await door.write(await planned(door, "employees", [{ set: 0, column: NAME, to: "Anna" }]));
  await excel.settle();
  expect(hints.filter(({ lanes }) => !lanes)).toEqual([{ sheet: "Anställda", rows: [1, 1] }]);
  await stop();
});

test("what happens on the hidden sheet where jobs are laid ready is told as that, and a co-author's share of it is not", async () => {
  await door.write(await planned(door, "employees", [{ set: 0, column: NAME, to: "Anna" }]));
  const { hints, stop } = await watching();
  const lanes = excel.model.sheet(STAGE_SHEET);
  excel.user.type(lanes, "T3", "left");
  excel.user.asCoauthor(() => excel.user.type(lanes, "T4", "left"));
  await excel.settle();
  expect(hints).toEqual([{ lanes: [0] }]);
  await stop();
});

test("after stopping, nothing is told and Excel is asked for nothing", async () => {
  const { hints, stop } = await watching();
  await stop();
  expect(excel.host.registrations.size).toBe(0);
  excel.user.type(sheet(), "B3", "Bosse");
  await excel.settle();
  expect(hints).toEqual([]);
  expect(excel.host.references.size).toBe(0);
});

test("two watchers hear the same, and one stops without the other", async () => {
  const first = await watching();
  const second = await watching();
  await first.stop();
  first.hints.length = 0;
  excel.user.type(sheet(), "B3", "Bosse");
  await excel.settle();
  expect([first.hints.length, second.hints.length]).toEqual([0, 1]);
  await second.stop();
});

test("while a cell is being edited watching waits, and begins when the cell is left", async () => {
  excel.user.startEditing();
  const hints: Hint[] = [];
  const coming = door.watch((hint) => hints.push(hint));
  excel.user.stopEditing();
  const watched = await coming;
  if (!watched.ok) throw new Error(watched.error.kind);
  excel.user.type(sheet(), "B3", "Bosse");
  await expect.poll(() => hints).toEqual([{ sheet: "Anställda", rows: [2, 2], by: "person" }]);
  await watched.value();
});

test("a formula that comes to something else tells its rows, as calculated", async () => {
  const { hints, stop } = await watching();
  excel.user.recalculate(sheet(), "B3", "Bosse");
  await expect.poll(() => hints).toEqual([{ sheet: "Anställda", rows: [2, 2], calculated: true }]);
  await stop();
});
