import { beforeEach, expect, test, vi } from "vitest";
import type * as Commit from "../../../addin/excel/stage/commit";
import type * as Hold from "../../../addin/excel/stage/hold";
import { STAGE_SHEET } from "../../../addin/excel/stage/lane";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { Area } from "../../../workbench/host/model/area";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { atRequest, atWriting } from "./at-request";
import { bookOf, imageOf, put, workbookOf, writesOf, type Change } from "./books";
import { closeWhileWriting } from "./close-while-writing";
import { NAME } from "./people";

/** How the conditions are changed of the request that writes, and whether it is asked who holds a lane. */
const mutation = vi.hoisted((): { tests: (test: string) => string | undefined; isHoldOut: boolean } => ({
  tests: (test) => test,
  isHoldOut: false,
}));

vi.mock("../../../addin/excel/stage/commit", async (original) => {
  const commit = await original<typeof Commit>();
  const commitOf: typeof commit.commitOf = (tests, ...others) =>
    commit.commitOf(
      tests.flatMap((one) => mutation.tests(one) ?? []),
      ...others,
    );
  return { ...commit, commitOf };
});

vi.mock("../../../addin/excel/stage/hold", async (original) => {
  const hold = await original<typeof Hold>();
  const queueHold: typeof hold.queueHold = (...given) => {
    if (!mutation.isHoldOut) hold.queueHold(...given);
  };
  return { ...hold, queueHold };
});

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  mutation.tests = (one) => one;
  mutation.isHoldOut = false;
});

/** Small, so that a job is laid ready in several requests before it is written. */
const budget = 4_000;

const rows = Array.from({ length: 40 }, (_, at) => [`${at + 1}`, `Namn ${at + 1}`, "", ""]);
const renamed: Change[] = rows.map((_, set) => ({ set, column: NAME, to: `Nytt ${set + 1}` }));

const sheet = () => excel.model.sheet("Anställda");
const stage = () => excel.model.sheet(STAGE_SHEET);

const open = async (changes: readonly Change[] = renamed) => {
  excel.reset(workbookOf({ register: "employees", rows }));
  // The sheet where jobs are laid ready is there already.
  const first = {
    writes: writesOf(await bookOf(openWorkbook()), "employees", [{ set: 0, column: 2, to: "1" }]),
  };
  await openWorkbook().write(first);
  return { writes: writesOf(await bookOf(openWorkbook()), "employees", changes) };
};

const door = openWorkbook({ budget });

const LANE_COLUMNS = 1_000;
const firstColumn = (lane: number): number => 16 + lane * LANE_COLUMNS;

const allLanes: readonly number[] = Array.from({ length: 16 }, (_, lane) => lane);

/** The lanes where a job is laid ready. */
const usedLanes = (): readonly number[] => allLanes.filter((lane) => stage().cells.content(lane, 2) !== "");

/** Where another pane lays a job ready. */
const laidBy = (lane: number): Area => ({
  ...{ row: 2_000, rows: 60, columns: 40 },
  column: firstColumn(lane),
});

/** Another pane takes a lane, lays a job of its own there, and Excel breaks that off: what it holds is needed to mend it. */
const takenByOther = (lane: number): void => {
  ["other.1", "writing", "[]"].forEach((cell, column) => stage().cells.set(lane, column, cell));
  const { row, rows, column, columns } = laidBy(lane);
  put(
    stage(),
    row,
    column,
    Array.from({ length: rows }, () => new Array<string>(columns).fill("Annans")),
  );
};

/** Whether what the other pane has in the lane is as it left it. */
const isOthersWhole = (lane: number): boolean =>
  stage().cells.content(lane, 0) === "other.1" &&
  stage()
    .cells.contents(laidBy(lane))
    .every((row) => row.every((cell) => cell === "Annans"));

type At = (act: () => void) => { readonly stop: () => void };

/** Whether another pane's lanes stay whole, which it takes at a moment of a job. */
const areSafe = async (at: At, lanes: () => readonly number[]): Promise<boolean> => {
  const job = await open();
  let taken: readonly number[] = [];
  const watch = at(() => {
    taken = lanes();
    taken.forEach(takenByOther);
  });
  await door.write(job);
  watch.stop();
  expect(taken.length).toBeGreaterThan(0);
  return taken.every(isOthersWhole);
};

const atNumber =
  (request: number): At =>
  (act) =>
    atRequest(excel, request, act);

/** Right before the request that comes after the one that writes. */
const afterWriting: At = (act) => {
  let next: ReturnType<typeof atRequest> | undefined;
  const stop = atWriting(excel, () => (next = atRequest(excel, 0, act)));
  return {
    stop: () => {
      next?.stop();
      stop();
    },
  };
};

test.each([
  ["a lane is claimed only while it still is held by whom it was seen to be", atNumber(1), () => allLanes],
  ["each request that lays sees that the lane still is the job's own", atNumber(2), usedLanes],
  ["a lane is emptied only while it still is the job's own", afterWriting, usedLanes],
] as const)("%s: without that, what another pane needs to mend its job is lost", async (_, at, lanes) => {
  expect(await areSafe(at, lanes)).toBe(true);
  mutation.isHoldOut = true;
  expect(await areSafe(at, lanes)).toBe(false);
});

/** Another pane takes the lane right before the writing, and lays a job of the very same shape. */
const writeWhatOtherLaid = async (): Promise<unknown> => {
  const job = await open();
  const stop = atWriting(excel, () => {
    const [lane = 0] = usedLanes();
    stage().cells.set(lane, 0, "other.1");
    for (const [row, held] of stage().cells.rows.entries())
      held?.line.cells.forEach((cell, at) => {
        if (typeof cell === "string" && cell.startsWith("Nytt "))
          stage().cells.set(row, held.line.first + at, `Annans ${cell}`);
      });
  });
  const result = await door.write(job);
  stop();
  return result.ok && sheet().cells.content(1, NAME);
};

test("the request that writes asks whether the lane is its own: without that, it writes what another pane laid", async () => {
  expect(await writeWhatOtherLaid()).toBe("Nytt 1");
  mutation.tests = (one) => (one.startsWith("EXACT(") ? undefined : one);
  expect(await writeWhatOtherLaid()).toBe("Annans Nytt 1");
});

/** Somebody enters something in a cell that is to be written to, right before the writing. */
const writeOver = async (entered: string | number): Promise<unknown> => {
  const job = await open([
    { set: 4, column: NAME, to: "Nytt 5" },
    { set: 5, column: 0, to: "600" },
  ]);
  const cell = typeof entered === "number" ? { row: 6, column: 0 } : { row: 5, column: NAME };
  const stop = atWriting(excel, () => sheet().cells.set(cell.row, cell.column, entered));
  await openWorkbook().write(job);
  stop();
  return sheet().cells.content(cell.row, cell.column);
};

test("cells are compared to the letter: without that, a name that got capitals meanwhile is written over", async () => {
  expect(await writeOver("NAMN 5")).toBe("NAMN 5");
  mutation.tests = (one) => one.replaceAll(/IFERROR\(EXACT\([^)]*\)\*/g, "IFERROR(1*");
  expect(await writeOver("NAMN 5")).toBe("Nytt 5");
});

test("cells are compared by their kind: without that, a number that was text is written over", async () => {
  expect(await writeOver(6)).toBe(6);
  mutation.tests = (one) => one.replaceAll(/(IFERROR\(EXACT\([^)]*\))\*\([^)]*\)/g, "$1");
  expect(await writeOver(6)).toBe("600");
});

/** A job whose rows Excel opened below the table and then broke off is taken back, and somebody notes something there. */
const takeBackOverNote = async (): Promise<boolean> => {
  const added = Array.from({ length: 10 }, (_, at) => ({
    insert: rows.length + at,
    cells: [`N${at}`, "Ny"],
  }));
  for (let action = 7; ; action++) {
    const job = await open(added);
    put(sheet(), rows.length + 4, 0, [["Summa"]]);
    await closeWhileWriting(excel, job, { budget: 2_000, moment: action });
    const read = await door.readTables();
    const left = ((read.ok && read.value.left) || []).find(({ isBroken }) => isBroken);
    if (!left) return true;
    const typing = { isOver: false };
    const stop = atWriting(excel, () => {
      typing.isOver = true;
      excel.user.type(sheet(), `C${rows.length + 4}`, "Anteckning");
    });
    await openWorkbook().mendLeft(left.lane, "take-back");
    stop();
    if (typing.isOver && !JSON.stringify(imageOf(excel.model)).includes('"Anteckning"')) return false;
  }
};

test("rows below a table are closed only while they are blank: without that, what somebody notes there is lost", async () => {
  expect(await takeBackOverNote()).toBe(true);
  mutation.tests = (one) => (/^COUNTA\('(?!Kontera_)/.test(one) ? undefined : one);
  expect(await takeBackOverNote()).toBe(false);
});
