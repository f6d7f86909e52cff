import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { spread } from "../../runs";
import { atRequest, atWriting } from "./at-request";
import { imageOf } from "./books";
import { closedAfter } from "./closed-after";
import { acts, expectRace, openRace, raceJob } from "./race";
import { neverStop } from "./strategies";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** Small, so that a small job takes several requests. */
const budget = 4_000;
const door = openWorkbook({ budget, strategy: () => "putBack" });

/** What sends a job astray when it is done right before the request that writes: the table stands where it stood. */
const astray = [
  "sorts the table",
  "pastes rows in another order",
  "types a name that the job changes",
  "renames the header of the names",
  "enters a formula over a name",
  "writes a note further down",
];

const imageAfter = (...all: readonly string[]): ReturnType<typeof imageOf> => {
  openRace(excel, "putBack");
  for (const act of all) acts[act]!(excel);
  return imageOf(excel.model);
};

const cellsOf = ({ sheets }: ReturnType<typeof imageOf>): unknown =>
  sheets.map(({ contents, formulas }) => [contents, formulas]);

test.each(astray)(
  "somebody else %s at the moment of writing, and the answer is lost: it is asked for, and put back",
  async (act) => {
    const alone = imageAfter(act);
    openRace(excel, "putBack");
    const job = await raceJob(door);
    const stop = atWriting(excel, () => {
      acts[act]!(excel);
      excel.faults.failSync(0, "after", "InvalidOrTimedOutSession");
    });
    const result = await door.write(job);
    stop();
    expectRace(excel, { result, alone, at: act });
  },
);

/** More actions than the request that writes has. */
const ACTIONS = 70;

test.each(astray.filter((act) => !act.includes("note")))(
  "somebody else %s at the moment of writing, and Excel breaks it off at any action: what stood is put back",
  async (act) => {
    const alone = imageAfter(act);
    const { from, step } = spread(24);
    for (let action = from; action < ACTIONS; action += step) {
      openRace(excel, "putBack");
      const job = await raceJob(door);
      const stop = atWriting(excel, () => {
        acts[act]!(excel);
        excel.faults.failSync(0, action);
      });
      const result = await door.write(job);
      stop();
      expectRace(excel, { result, alone, at: `action ${action}` });
    }
  },
);

/** What somebody does after that, before what went astray is put back. */
const next = ["inserts a row", "types a name that the job changes", "renames the header of the names"];

test.each(astray.flatMap((act) => next.filter((one) => one !== act).map((one) => [act, one])))(
  "somebody else %s at the moment of writing, and then %s at any request: both stand, and the job whole or not at all",
  async (act, then) => {
    const alone = imageAfter(act, then);
    const { from, step } = spread(12);
    for (let request = 1 + from; ; request += step) {
      openRace(excel, "putBack");
      const job = await raceJob(door);
      let watch: ReturnType<typeof atRequest> | undefined;
      const stop = atWriting(excel, () => {
        acts[act]!(excel);
        watch = atRequest(excel, request, () => acts[then]!(excel));
      });
      const result = await door.write(job);
      watch?.stop();
      stop();
      if (watch?.happened === false) break;
      expectRace(excel, { result, alone, at: `request ${request}` });
    }
  },
);

test.each(astray)(
  "somebody else %s at the moment of writing, and the pane is closed at any request: the next one puts back",
  async (act) => {
    const alone = imageAfter(act);
    const { from, step } = spread(12);
    for (let request = from; ; request += step) {
      openRace(excel, "putBack");
      const before = imageOf(excel.model);
      const job = await raceJob(door);
      const seen = { happened: false };
      const stop = atWriting(excel, () => {
        seen.happened = true;
        acts[act]!(excel);
      });
      const closing = openWorkbook({ budget, strategy: () => "putBack" });
      const isClosed = await closedAfter(excel, () => closing.write(job), request);
      stop();
      if (!isClosed) break;
      const next = openWorkbook({ budget, strategy: () => "putBack" });
      const read = await next.readTables();
      for (const { lane, isBroken } of read.ok ? (read.value.left ?? []) : [])
        if (isBroken) expect(await next.mendLeft(lane, "take-back")).toMatchObject({ ok: true });
      expect(await next.dropLeft("everyone's")).toMatchObject({ ok: true });
      const now = imageOf(excel.model);
      if (!seen.happened) expect(now, `request ${request}`).toEqual(before);
      else if (JSON.stringify(cellsOf(now)) !== JSON.stringify(cellsOf(alone))) {
        const result = { ok: true, value: { cells: 0, added: 0, removed: 0 } } as const;
        expectRace(excel, { result, alone, at: `request ${request}` });
      }
    }
  },
);

test.each(Object.keys(acts))(
  "in an Excel that does not stop, the default way never says that all is well when somebody else %s, and writes no more",
  async (act) => {
    const alone = imageAfter(act);
    const { from, step } = spread(8);
    for (let request = from; ; request += step) {
      openRace(excel, "stop");
      neverStop(excel);
      const relying = openWorkbook({ budget });
      const job = await raceJob(relying);
      const watch = atRequest(excel, request, () => acts[act]!(excel));
      const result = await relying.write(job);
      watch.stop();
      if (!watch.happened) break;
      if (result.ok || result.error.kind !== "half-written") {
        expectRace(excel, { result, alone, at: `request ${request}` });
        continue;
      }
      expect(result.error).toMatchObject({ cause: { kind: "unstopped" }, sheets: [expect.any(String)] });
      expect(await relying.write(job)).toEqual({
        ok: false,
        error: { kind: "not-begun", cause: { kind: "unstopped" } },
      });
    }
  },
);
