import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { spread } from "../../runs";
import { atRequest } from "./at-request";
import { imageOf } from "./books";
import { acts, expectRace, openRace, raceJob } from "./race";
import { strategies } from "./strategies";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

test.each(strategies.flatMap((strategy) => Object.keys(acts).map((act) => [act, strategy] as const)))(
  "somebody else %s at any request of a job: all of it is right, or it is refused and nothing is written (%s)",
  async (act, strategy) => {
    // Small, so that a small job takes several requests.
    const door = openWorkbook({ budget: 4_000, strategy: () => strategy });
    let outcomes = 0;
    openRace(excel, strategy);
    acts[act]!(excel);
    const alone = imageOf(excel.model);
    const { from, step } = spread(strategy === "stop" ? 2 : 4);
    for (let request = from; ; request += step) {
      openRace(excel, strategy);
      const job = await raceJob(door);
      const watch = atRequest(excel, request, () => acts[act]!(excel));
      const result = await door.write(job);
      watch.stop();
      if (!watch.happened) break;
      outcomes++;
      expectRace(excel, { result, alone, at: `request ${request}` });
    }
    expect(outcomes).toBeGreaterThan(strategy === "stop" ? 1 : 0);
  },
);
