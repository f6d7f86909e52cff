import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { LeftJob, WriteJob, WriteStrategy } from "../../../addin/ports";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { spread } from "../../runs";
import { atWriting } from "./at-request";
import { bookOf, imageOf, put, workbookOf, writesOf, type Change } from "./books";
import { closeWhileWriting } from "./close-while-writing";
import { resetFor, strategies } from "./strategies";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** Small, so that what is laid ready and what writes are requests of their own. */
const budget = 6_000;
const doors = {
  stop: openWorkbook({ budget }),
  putBack: openWorkbook({ budget, strategy: () => "putBack" }),
};

/** Employees, a blank row among them, and something below the table. */
const rows = [["1", "Ann"], ["2", "Bo"], [], ["3", "Cia"], ["4", "Dag", "8"]];

const jobs: Record<string, readonly Change[]> = {
  "a blank row comes in at the end": [{ insert: 5, cells: [] }],
  "a blank row comes in in the middle": [{ insert: 1, cells: [] }],
  "blank rows come in here and there": [
    { insert: 0, cells: [] },
    { insert: 2, cells: [] },
    { insert: 6, cells: ["N", "Ny"] },
    { insert: 8, cells: [] },
  ],
  "a new row holds less than one of the same key": [{ insert: 2, cells: ["4", "Dag"] }],
  "rows go and others come at the end": [
    { remove: 3 },
    { remove: 0 },
    { insert: 3, cells: ["N", "Ny"] },
    { insert: 4, cells: [] },
  ],
  "all rows go and others come": [
    ...rows.map((): Change => ({ remove: 0 })),
    { insert: 0, cells: ["N", "Ny"] },
    { insert: 1, cells: [] },
    { insert: 2, cells: ["M", "Ny"] },
  ],
};

const employees = () => excel.model.findTable("Anställda")!;

const open = async (changes: readonly Change[], strategy: WriteStrategy) => {
  resetFor(excel, strategy, workbookOf({ register: "employees", rows, row: 1, column: 1 }));
  put(employees().sheet, 9, 1, [["Summa", 5]]);
  return { writes: writesOf(await bookOf(doors[strategy]), "employees", changes) };
};

/** The actions before this one write in nobody's table. */
const FIRST: Readonly<Record<WriteStrategy, number>> = { stop: 7, putBack: 12 };

const cases = Object.keys(jobs).flatMap((name) => strategies.map((strategy) => [name, strategy] as const));

test.each(cases)(
  "%s: wherever Excel breaks off the request that writes, the rows that it opened are closed again (%s)",
  async (name, strategy) => {
    const outcomes = new Set<string>();
    const { from, step } = spread(4);
    for (let action = FIRST[strategy] + from; !outcomes.has("done"); action += step) {
      const job = await open(jobs[name]!, strategy);
      const before = imageOf(excel.model);
      const stop = atWriting(excel, () => excel.faults.failSync(0, action));
      const result = await doors[strategy].write(job);
      stop();
      outcomes.add(result.ok ? "done" : result.error.kind);
      if (!result.ok) expect(imageOf(excel.model), `action ${action}`).toEqual(before);
    }
    expect(outcomes).toContain("taken-back");
  },
);

/** A job whose pane was closed when Excel broke it off at that action, as the next pane finds it; undefined when it is done. */
const brokenOff = async (
  job: WriteJob,
  action: number,
  strategy: WriteStrategy,
): Promise<LeftJob | undefined> => {
  await closeWhileWriting(excel, job, { budget, moment: action, strategy });
  const read = await doors[strategy].readTables();
  return ((read.ok && read.value.left) || []).find(({ isBroken }) => isBroken);
};

test.each(cases)(
  "%s: when the pane was closed as well, the next pane closes them (%s)",
  async (name, strategy) => {
    const { from, step } = spread(4);
    for (let action = FIRST[strategy] + from; ; action += step) {
      const job = await open(jobs[name]!, strategy);
      const cells = () => imageOf(excel.model).sheets.map(({ contents }) => contents);
      const before = cells();
      const left = await brokenOff(job, action, strategy);
      if (!left) {
        expect(action).toBeGreaterThan(FIRST[strategy] + 4);
        return;
      }
      expect(await doors[strategy].mendLeft(left.lane, "take-back")).toMatchObject({ ok: true });
      expect(cells(), `action ${action}`).toEqual(before);
    }
  },
);

test.each(
  strategies.flatMap((strategy) => [["take-back", strategy] as const, ["finish", strategy] as const]),
)(
  "a row that a broken job opened and somebody else has filled since is never closed: %s (%s)",
  async (how, strategy) => {
    const { from, step } = spread(4);
    for (let action = FIRST[strategy] + from; ; action += step) {
      const job = await open(jobs["a blank row comes in at the end"]!, strategy);
      const left = await brokenOff(job, action, strategy);
      if (!left) {
        expect(action).toBeGreaterThan(FIRST[strategy] + 4);
        return;
      }
      excel.user.type(employees().sheet, "C8", "Annans");
      expect(await doors[strategy].mendLeft(left.lane, how)).toMatchObject({ ok: true });
      const text = JSON.stringify(imageOf(excel.model).sheets.map(({ contents }) => contents));
      expect(text.split('"Annans"'), `action ${action}`).toHaveLength(2);
      expect(text).toContain('"Summa",5');
    }
  },
);

test.each(
  strategies.flatMap((strategy) => [["take-back", strategy] as const, ["finish", strategy] as const]),
)(
  "a new row in whose blank cell somebody has written since stays with it, and comes once: %s (%s)",
  async (how, strategy) => {
    let filled = 0;
    for (let action = FIRST[strategy]; ; action += 1) {
      const job = await open([{ insert: 5, cells: ["N", "Ny"] }], strategy);
      const left = await brokenOff(job, action, strategy);
      if (!left) {
        expect(filled).toBeGreaterThan(0);
        return;
      }
      if (employees().sheet.cells.content(7, 2) !== "Ny") continue;
      filled++;
      excel.user.type(employees().sheet, "D8", "070-12 34");
      const kept = how === "take-back" && { kept: [{ sheet: "Anställda", row: 7, found: "N" }] };
      expect(await doors[strategy].mendLeft(left.lane, how)).toMatchObject({ ok: true, value: { ...kept } });
      const text = JSON.stringify(imageOf(excel.model).sheets.map(({ contents }) => contents));
      expect(text.split('"070-12 34"'), `action ${action}`).toHaveLength(2);
      expect(text.split('"Ny"'), `action ${action}`).toHaveLength(2);
    }
  },
);
