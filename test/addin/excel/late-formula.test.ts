import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { atRequest } from "./at-request";
import { bookOf, workbookOf, writesOf } from "./books";
import { NAME, people } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** The first request looks where tables stand; the next one, of a small job, writes. */
const WRITING = 1;

test.each([
  ["is changed", "Bosse"],
  ["is emptied", ""],
])(
  "a formula with the very value that the preview showed, typed before the request that writes, is not written over: a name %s",
  async (_, to) => {
    excel.reset(workbookOf({ register: "employees", rows: people }));
    const door = openWorkbook();
    const { sheet } = excel.model.findTable("Anställda")!;
    const job = { writes: writesOf(await bookOf(door), "employees", [{ set: 1, column: NAME, to }]) };
    const watch = atRequest(excel, WRITING, () => sheet.cells.set(2, 1, "Bo", '="Bo"'));
    const result = await door.write(job);
    watch.stop();
    expect(watch.happened).toBe(true);
    const cell = { row: 2, column: 1, expected: "Bo", found: "Bo", formula: true };
    expect(result).toMatchObject({ ok: false, error: { kind: "changed-since", cells: [cell] } });
    expect([sheet.cells.content(2, 1), sheet.cells.formula(2, 1)]).toEqual(["Bo", '="Bo"']);
  },
);
