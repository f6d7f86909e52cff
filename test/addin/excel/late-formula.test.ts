import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { WriteStrategy } from "../../../addin/ports";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { atRequest } from "./at-request";
import { bookOf, workbookOf, writesOf } from "./books";
import { NAME, people } from "./people";
import { resetFor, strategies } from "./strategies";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** The first request looks where tables stand; of a small job the next one writes, or that after the lane is taken and laid. */
const WRITING: Readonly<Record<WriteStrategy, number>> = { stop: 1, putBack: 3 };

test.each(
  strategies.flatMap((strategy) => [
    ["is changed", "Bosse", strategy] as const,
    ["is emptied", "", strategy] as const,
  ]),
)(
  "a formula with the very value that the preview showed, typed before the request that writes, is not written over: a name %s",
  async (_, to, strategy) => {
    resetFor(excel, strategy, workbookOf({ register: "employees", rows: people }));
    const door = openWorkbook({ strategy: () => strategy });
    const { sheet } = excel.model.findTable("Anställda")!;
    const job = { writes: writesOf(await bookOf(door), "employees", [{ set: 1, column: NAME, to }]) };
    const watch = atRequest(excel, WRITING[strategy], () => sheet.cells.set(2, 1, "Bo", '="Bo"'));
    const result = await door.write(job);
    watch.stop();
    expect(watch.happened).toBe(true);
    const cell = { row: 2, column: 1, expected: "Bo", found: "Bo", formula: true };
    expect(result).toMatchObject({ ok: false, error: { kind: "changed-since", cells: [cell] } });
    expect([sheet.cells.content(2, 1), sheet.cells.formula(2, 1)]).toEqual(["Bo", '="Bo"']);
  },
);
