import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { spread } from "../../runs";
import { imageOf } from "./books";
import { closeWhileWriting } from "./close-while-writing";
import { acts, openRace, raceJob } from "./race";
import { strategies } from "./strategies";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const budget = 6_000;
const doors = {
  stop: openWorkbook({ budget }),
  putBack: openWorkbook({ budget, strategy: () => "putBack" }),
};
const FIRST = { stop: 7, putBack: 12 };
const cells = (): unknown => imageOf(excel.model).sheets.map(({ contents }) => contents);

/** The workbook when all of the job stands, or nothing of it, and the header is another. */
const renamed = async (strategy: "stop" | "putBack", isDone: boolean): Promise<unknown> => {
  openRace(excel, strategy);
  if (isDone) expect(await doors[strategy].write(await raceJob(doors[strategy]))).toMatchObject({ ok: true });
  acts["renames the header of the names"]!(excel);
  return cells();
};

const brokenOff = async (strategy: "stop" | "putBack", action: number): Promise<number | undefined> => {
  openRace(excel, strategy);
  const job = await raceJob(doors[strategy]);
  await closeWhileWriting(excel, job, { budget, moment: action, strategy });
  const read = await doors[strategy].readTables();
  return ((read.ok && read.value.left) || []).find(({ isBroken }) => isBroken)?.lane;
};

test.each(strategies)(
  "a job that Excel broke off is taken back although the header of a column that it wrote in is another by then (%s)",
  async (strategy) => {
    const old = await renamed(strategy, false);
    const { from, step } = spread(6);
    for (let action = FIRST[strategy] + from; ; action += step) {
      const lane = await brokenOff(strategy, action);
      if (lane === undefined) break;
      acts["renames the header of the names"]!(excel);
      const mended = await doors[strategy].mendLeft(lane, "take-back");
      expect(mended, `action ${action}`).toMatchObject({ ok: true });
      expect(cells(), `action ${action}`).toEqual(old);
    }
  },
);

/** The rows of a sheet in any order: what is made whole later comes in at the end. */
const inAnyOrder = (sheets: unknown): unknown =>
  (sheets as readonly (readonly (readonly unknown[])[] | undefined)[]).map((rows) =>
    rows?.map((row) => JSON.stringify(row)).toSorted(),
  );

test.each(strategies)(
  "a job that Excel broke off is made whole although the header of a column that it wrote in is another by then (%s)",
  async (strategy) => {
    const done = inAnyOrder(await renamed(strategy, true));
    const { from, step } = spread(6);
    for (let action = FIRST[strategy] + from; ; action += step) {
      const lane = await brokenOff(strategy, action);
      if (lane === undefined) break;
      acts["renames the header of the names"]!(excel);
      const mended = await doors[strategy].mendLeft(lane, "finish");
      expect(mended, `action ${action}`).toMatchObject({ ok: true });
      expect(inAnyOrder(cells()), `action ${action}`).toEqual(done);
    }
  },
);

test("what a column held is put in none on a guess: the header that is gone is named, and nothing is changed", async () => {
  const lane = await brokenOff("stop", FIRST.stop + 12);
  acts["renames the header of the names"]!(excel);
  acts["inserts a column in the table"]!(excel);
  const before = cells();
  expect(await doors.stop.mendLeft(lane!, "take-back")).toEqual({
    ok: false,
    error: { kind: "not-begun", cause: { kind: "not-found", name: "Namn" } },
  });
  expect(cells()).toEqual(before);
  excel.user.type(excel.model.sheet("Anställda"), "D2", "Namn");
  expect(await doors.stop.mendLeft(lane!, "take-back")).toMatchObject({ ok: true });
});
