import { expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { Mending } from "../../../addin/ports";
import { startExcel } from "../../../workbench/node/start-excel";
import { bookOf, imageOf, workbookOf, writesOf, type Change } from "./books";
import { closeWhileWriting } from "./close-while-writing";
import { NAME } from "./people";

const budget = 60_000;
const door = openWorkbook({ budget });

/** So many blank rows come in that their places are more than one cell can tell. */
const BLANKS = 8_000;
const changes: Change[] = [
  { set: 1, column: NAME, to: "Nytt" },
  { insert: 2, cells: ["3", "Cia"] },
  ...Array.from({ length: BLANKS }, (_, at) => ({ insert: 3 + at, cells: [] })),
];
const rows = [
  ["1", "Ann"],
  ["2", "Bo"],
];

test.each<[Mending, boolean]>([
  ["finish", true],
  ["take-back", false],
])(
  "a broken job that one cell cannot tell of is told to the next pane, and can be mended all the same: %s",
  async (how, isDone) => {
    const excel = await startExcel({ workbook: workbookOf({ register: "employees", rows }) });
    const before = imageOf(excel.model);
    const job = { writes: writesOf(await bookOf(door), "employees", changes) };
    await closeWhileWriting(excel, job, { budget, moment: "halfway" });
    excel.faults.clear();
    const read = await door.readTables();
    const [left] = (read.ok && read.value.left) || [];
    expect(left).toMatchObject({ isBroken: true, sheets: ["Anställda"] });
    expect(await door.mendLeft(left!.lane, how)).toMatchObject({ ok: true });
    if (!isDone) expect(imageOf(excel.model)).toEqual(before);
    const table = excel.model.findTable("Anställda")!;
    expect(table.body.rows).toBe(isDone ? rows.length + 1 + BLANKS : rows.length);
    expect(table.sheet.cells.contents({ ...table.body, rows: 2, columns: 2 })).toEqual(
      isDone ? [rows[0], ["2", "Nytt"]] : rows,
    );
    const again = await door.readTables();
    expect(again.ok && again.value.left).toEqual([]);
  },
);
