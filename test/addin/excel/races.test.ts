import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { WriteStrategy } from "../../../addin/ports";
import { insertCells } from "../../../workbench/host/edit/shift-cells";
import { sortRows } from "../../../workbench/host/edit/sort";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { atRequest } from "./at-request";
import { bookOf, imageOf, workbookOf, writesOf, type Change } from "./books";
import { NAME } from "./people";
import { resetFor, strategies } from "./strategies";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** Small, so that a small job takes several requests. */
const doorOf = (strategy: WriteStrategy) => openWorkbook({ budget: 4_000, strategy: () => strategy });

const COUNT = 24;

/** Employees, each with a token of its own beside, so that a name on another's row is found out. */
const open = (strategy: WriteStrategy): void => {
  const rows = Array.from({ length: COUNT }, (_, at) => [
    `${at + 1}`,
    `Namn ${at + 1}`,
    "",
    "",
    `T${at + 1}`,
  ]);
  resetFor(excel, strategy, workbookOf({ register: "employees", rows, row: 1, column: 1, own: ["Märke"] }));
};

const sheet = () => excel.model.sheet("Anställda");
const table = () => excel.model.findTable("Anställda")!;

/** What somebody else may do to the register while a job is on. */
const acts: Record<string, () => void> = {
  "inserts a row": () => excel.user.insertRows(sheet(), 5, 1),
  "inserts a row above the table": () => excel.user.insertRows(sheet(), 0, 1),
  "deletes a row that the job leaves alone": () => excel.user.deleteRows(sheet(), 3, 1),
  "deletes a row that the job changes": () => excel.user.deleteRows(sheet(), 10, 1),
  "sorts the table": () =>
    excel.user.act(() => sortRows(excel.model, sheet(), table().body, [{ key: 0, ascending: false }])),
  "pastes rows in another order": () => {
    const rows = sheet().cells.contents({ row: 4, rows: 6, column: 1, columns: 5 });
    excel.user.paste(
      sheet(),
      "B5",
      rows.reverse().map((row) => row.map(String)),
    );
  },
  "types a name that the job changes": () => void excel.user.type(sheet(), "C11", "Annat namn"),
  "types a name that the job leaves alone": () => void excel.user.type(sheet(), "C4", "Annat namn"),
  "inserts a column before the table": () => excel.user.insertColumns(sheet(), 0, 1),
  "inserts a column in the table": () =>
    excel.user.act(() =>
      insertCells(excel.model, sheet(), { ...table().area, column: 2, columns: 1 }, "columns"),
    ),
  "renames the header of the names": () => void excel.user.type(sheet(), "C2", "Annan rubrik"),
  "renames the sheet": () => excel.user.renameSheet(sheet(), "Folk"),
  "types a row below the table": () => void excel.user.type(sheet(), `B${COUNT + 3}`, "900"),
  "writes a note further down": () => void excel.user.type(sheet(), `C${COUNT + 20}`, "Obs!"),
  "enters a formula over a name": () => sheet().cells.set(10, 2, "Namn 9", '="Namn 9"'),
};

const RENAMED = [8, 11, 14, 17, 20];

/** Every third employee is renamed from the third on, one goes, and some come. */
const changes: Change[] = [
  ...RENAMED.map((set) => ({ set, column: NAME, to: `Nytt ${set + 1}` })),
  { remove: 22 },
  ...Array.from({ length: 12 }, (_, at) => ({ insert: COUNT - 1 + at, cells: [`N${at}`, `Ny ${at}`] })),
];

/** Names, by the token of their row. */
const named = (): Map<unknown, unknown> => {
  const { area, body } = table();
  const [headers = []] = table().sheet.cells.contents({ ...area, rows: 1 });
  const token = headers.indexOf("Märke");
  const name = Math.max(headers.indexOf("Namn"), headers.indexOf("Annan rubrik"));
  return new Map(
    table()
      .sheet.cells.contents(body)
      .flatMap((row) => (row[token] === "" ? [] : [[row[token], row[name]] as const])),
  );
};

const sheetText = (): string => JSON.stringify(imageOf(excel.model).sheets.map(({ contents }) => contents));

test.each(strategies.flatMap((strategy) => Object.keys(acts).map((act) => [act, strategy] as const)))(
  "somebody else %s at any request of a job: all of it is right, or it is refused and nothing is written (%s)",
  async (act, strategy) => {
    const door = doorOf(strategy);
    let outcomes = 0;
    open(strategy);
    acts[act]!();
    const alone = imageOf(excel.model);
    for (let request = 0; ; request++) {
      open(strategy);
      const job = { writes: writesOf(await bookOf(door), "employees", changes) };
      const watch = atRequest(excel, request, acts[act]!);
      const result = await door.write(job);
      watch.stop();
      if (!watch.happened) break;
      outcomes++;
      if (!result.ok) {
        expect(["changed-since", "not-begun"], `request ${request}`).toContain(result.error.kind);
        expect(imageOf(excel.model), `request ${request}`).toEqual(alone);
        continue;
      }
      const names = named();
      // What somebody else does after the writing stands as well.
      const others = ["Annat namn", "Namn 9", undefined];
      for (const set of RENAMED)
        expect([`Nytt ${set + 1}`, ...others], `request ${request}`).toContain(names.get(`T${set + 1}`));
      for (let at = 0; at < 8; at++)
        expect([`Namn ${at + 1}`, ...others], `request ${request}`).toContain(names.get(`T${at + 1}`));
      expect(names.has("T23"), `request ${request}`).toBe(false);
      for (let at = 0; at < 12; at++) expect(sheetText().split(`"Ny ${at}"`)).toHaveLength(2);
    }
    expect(outcomes).toBeGreaterThan(3);
  },
);
