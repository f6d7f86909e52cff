import { afterEach, beforeEach, expect, test } from "vitest";
import { laneArea, LANES, STAGE_SHEET } from "../../../../addin/excel/stage/lane";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { brokenJobs } from "../../../../addin/pane/jobs/broken-jobs";
import { area } from "../../../../workbench/host/model/area";
import { bookOf, writesOf } from "../../excel/books";
import { paneInExcel, type PaneInExcel } from "./in-excel";

const rows = Array.from({ length: 40 }, (_, at) => [`P${at}`, `Projekt ${at}`]);

/** Small, so that the job is laid ready before it is written. */
const budget = 3_000;

let pane: PaneInExcel;
beforeEach(async () => {
  pane = await paneInExcel([{ register: "projects", rows }], "m365-windows");
});
afterEach(() => pane.close());

/** What the hidden sheet holds of anybody's: not who held which lane, and how that ended. */
const laid = (): string => {
  const { cells } = pane.excel.model.sheet(STAGE_SHEET);
  const lanes = cells.rows.flatMap((row) => row?.line.part(16, row.line.end) ?? []);
  return lanes.filter((cell) => typeof cell === "string").join("");
};

const writeWith = async (door = pane.door): Promise<void> => {
  const names = rows.map((_, set) => ({ set, column: 1, to: `Nytt ${set}` }));
  const book = await pane.end(bookOf(openWorkbook()));
  const written = await pane.end(door.write({ writes: writesOf(book, "projects", names) }));
  expect(written).toMatchObject({ ok: true });
};

const openSmall = (): typeof pane.door => ({ ...openWorkbook({ budget }), watch: pane.door.watch });

/** A pane that is open and has written, and whose person pressed Ctrl+Z: what its job laid ready is back. */
const undone = async (how: "heard" | "unheard"): Promise<void> => {
  const door = openSmall();
  Object.assign(pane.door, door);
  pane.open();
  await pane.pass();
  await writeWith();
  await pane.pass(20_000);
  expect(laid()).toBe("");
  if (how === "unheard") pane.excel.faults.loseEvents();
  pane.excel.user.undo();
  expect(laid()).toContain("Nytt 7");
};

test("what a Ctrl+Z brings back of a job on the hidden sheet is emptied when the workbook rests", async () => {
  await undone("heard");
  await pane.pass(20_000);
  expect(laid()).toBe("");
});

test("whoever goes back step by step is not stopped by the pane", async () => {
  await undone("heard");
  await pane.pass(5_000);
  pane.excel.user.undo();
  await pane.pass(5_000);
  expect(pane.excel.model.sheet("Projekt").cells.content(1, 1)).toBe("Projekt 0");
});

test("what a Ctrl+Z brought back and nothing told of is emptied when somebody comes back to the pane", async () => {
  await undone("unheard");
  await pane.pass(60_000);
  expect(laid()).not.toBe("");
  pane.excel.faults.clear();
  pane.comeBack("shown");
  await pane.pass();
  expect(laid()).toBe("");
});

test("what another pane has laid ready is left to that one", async () => {
  pane.open();
  await pane.pass();
  await writeWith();
  const { cells } = pane.excel.model.sheet(STAGE_SHEET);
  const number = cells.contents(area(0, 0, LANES, 1)).findIndex(([holder]) => holder === "");
  ["someone.else", "laying", "[]"].forEach((cell, column) => cells.set(number, column, cell));
  const { row, column: first } = laneArea({ number, id: "someone.else" }, 1);
  cells.set(row, first, "Någon annans");
  pane.comeBack("shown");
  await pane.pass(20_000);
  expect(laid()).toContain("Någon annans");
});

test("what a Ctrl+Z brings back of a job whose pane is closed is emptied by the one that is open", async () => {
  pane.open();
  await pane.pass();
  await writeWith(openSmall());
  await pane.pass(20_000);
  pane.excel.user.undo();
  pane.excel.user.undo();
  expect(laid()).toContain("Nytt 7");
  await pane.pass(20_000);
  expect(laid()).toBe("");
});

test("a job that Excel broke off and that a Ctrl+Z brought back is told, and kept", async () => {
  await undone("heard");
  const { cells } = pane.excel.model.sheet(STAGE_SHEET);
  const lane = cells.contents(area(0, 0, 16, 3)).findIndex(([, state]) => state === "done");
  cells.set(lane, 1, "writing");
  await pane.pass(20_000);
  expect(brokenJobs.value).toMatchObject([{ lane, isBroken: true }]);
  expect(laid()).toContain("Nytt 7");
});
