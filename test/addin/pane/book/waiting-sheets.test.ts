import { afterEach, beforeEach, expect, test } from "vitest";
import { STAGE_SHEET } from "../../../../addin/excel/stage/lane";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { areSheetsWaiting, brokenJobs } from "../../../../addin/pane/jobs/broken-jobs";
import { bookOf, writesOf } from "../../excel/books";
import { paneInExcel, type PaneInExcel } from "./in-excel";

const rows = Array.from({ length: 40 }, (_, at) => [`P${at}`, `Projekt ${at}`]);

let pane: PaneInExcel;
beforeEach(async () => {
  pane = await paneInExcel([{ register: "projects", rows }], "m365-windows");
});
afterEach(() => pane.close());

/** What the directory of the hidden sheet says of a lane: who holds it, how far the job came, what it is. */
const note = (lane: number, ...cells: readonly string[]): void => {
  const sheet = pane.excel.model.sheet(STAGE_SHEET);
  cells.forEach((cell, column) => sheet.cells.set(lane, column, cell));
};

const made = JSON.stringify([{ sheet: "Tidkoder", cells: 9 }]);

/** A job has been here, so that the hidden sheet stands; now nobody holds a lane. */
const afterFirstJob = async (): Promise<void> => {
  const door = openWorkbook();
  const book = await pane.end(bookOf(door));
  const writes = writesOf(book, "projects", [{ set: 0, column: 1, to: "Nytt" }]);
  expect(await pane.end(door.write({ writes }))).toMatchObject({ ok: true });
  for (let lane = 0; lane < 16; lane++) note(lane, "", "", "");
};

test("a pane that is opened at any moment of another's first job says nothing of the sheets that this one is filling", async () => {
  const job = Array.from({ length: 120 }, (_, at) => [`${at}`, `Namn ${at}`]);
  const state = { isOver: false };
  let waited = 0;
  const other = openWorkbook({ budget: 3_000 })
    .write({ writes: [], newSheets: [{ register: "employees", lang: "sv", rows: job }] })
    .finally(() => (state.isOver = true));
  await pane.clock.until(() => pane.excel.model.findTable("Anställda") !== undefined, 10_000);
  pane.open();
  for (let time = 0; time < 4_000 && !state.isOver; time++) {
    await pane.pass(15);
    expect(brokenJobs.value).toEqual([]);
    if (areSheetsWaiting.value) waited++;
  }
  expect(waited).toBeGreaterThan(0);
  expect(await pane.end(other)).toMatchObject({ ok: true });
  await pane.pass(20_000);
  expect([brokenJobs.value, areSheetsWaiting.value]).toEqual([[], false]);
});

test("sheets whose pane does nothing more are told when that has been so for ten seconds, and not before", async () => {
  await afterFirstJob();
  note(3, "dead.1", "made", made);
  pane.open();
  await pane.pass(9_000);
  expect(brokenJobs.value).toEqual([]);
  await pane.pass(7_000);
  expect(brokenJobs.value).toMatchObject([{ lane: 3, isMaking: true, sheets: ["Tidkoder"] }]);
});

test("sheets whose pane lays something ready are not told while that goes on, and told when it stands still for minutes", async () => {
  await afterFirstJob();
  pane.open();
  await pane.pass();
  note(3, "other.1", "made", made);
  for (let time = 0; time < 10; time++) {
    note(5, `other.${time + 2}`, "laying", "[]");
    pane.comeBack("shown");
    await pane.pass(20_000);
    expect(brokenJobs.value).toEqual([]);
  }
  await pane.pass(190_000);
  expect(brokenJobs.value).toMatchObject([{ lane: 3, isMaking: true }]);
});

test("sheets that were told are no longer when their rows come after all", async () => {
  await afterFirstJob();
  note(3, "slow.1", "made", made);
  pane.open();
  await pane.pass(16_000);
  expect(brokenJobs.value).toHaveLength(1);
  note(3, "", "", "");
  pane.comeBack("shown");
  await pane.pass();
  expect(brokenJobs.value).toEqual([]);
});
