import { expect } from "vitest";
import type { Result } from "#core/values/result";
import type { WriteJob, WriteRefusal, WriteStrategy, Written, Workbook as Door } from "../../../addin/ports";
import { insertCells } from "../../../workbench/host/edit/shift-cells";
import { sortRows } from "../../../workbench/host/edit/sort";
import type { Sheet } from "../../../workbench/host/model/sheet";
import type { Table } from "../../../workbench/host/model/table";
import type { RunningExcel } from "../../../workbench/node/start-excel";
import { bookOf, imageOf, workbookOf, writesOf, type Change, type Layout } from "./books";
import { NAME } from "./people";
import { resetFor } from "./strategies";

/** How many employees there are. */
const COUNT = 24;

/** Opens employees, each with a token of its own beside, so that a name on another's row is found out. */
export const openRace = (
  excel: RunningExcel,
  strategy: WriteStrategy,
  ...others: readonly Layout[]
): void => {
  const rows = Array.from({ length: COUNT }, (_, at) => [
    `${at + 1}`,
    `Namn ${at + 1}`,
    "",
    "",
    `T${at + 1}`,
  ]);
  const employees: Layout = { register: "employees", rows, row: 1, column: 1, own: ["Märke"] };
  resetFor(excel, strategy, workbookOf(employees, ...others));
};

export const raceTable = ({ model }: RunningExcel): Table => model.findTable("Anställda")!;

const sheetOf = (excel: RunningExcel): Sheet => excel.model.sheet("Anställda");

export const acts: Record<string, (excel: RunningExcel) => void> = {
  "inserts a row": (excel) => excel.user.insertRows(sheetOf(excel), 5, 1),
  "inserts a row above the table": (excel) => excel.user.insertRows(sheetOf(excel), 0, 1),
  "deletes a row that the job leaves alone": (excel) => excel.user.deleteRows(sheetOf(excel), 3, 1),
  "deletes a row that the job changes": (excel) => excel.user.deleteRows(sheetOf(excel), 10, 1),
  "sorts the table": (excel) =>
    excel.user.act(() =>
      sortRows(excel.model, sheetOf(excel), raceTable(excel).body, [{ key: 0, ascending: false }]),
    ),
  "pastes rows in another order": (excel) => {
    const rows = sheetOf(excel).cells.contents({ row: 4, rows: 6, column: 1, columns: 5 });
    excel.user.paste(
      sheetOf(excel),
      "B5",
      rows.reverse().map((row) => row.map(String)),
    );
  },
  "types a name that the job changes": (excel) => void excel.user.type(sheetOf(excel), "C11", "Annat namn"),
  "types a name that the job leaves alone": (excel) =>
    void excel.user.type(sheetOf(excel), "C4", "Annat namn"),
  "inserts a column before the table": (excel) => excel.user.insertColumns(sheetOf(excel), 0, 1),
  "inserts a column in the table": (excel) =>
    excel.user.act(() =>
      insertCells(
        excel.model,
        sheetOf(excel),
        { ...raceTable(excel).area, column: 2, columns: 1 },
        "columns",
      ),
    ),
  "renames the header of the names": (excel) => void excel.user.type(sheetOf(excel), "C2", "Annan rubrik"),
  "renames the sheet": (excel) => excel.user.renameSheet(sheetOf(excel), "Folk"),
  "types a row below the table": (excel) => void excel.user.type(sheetOf(excel), `B${COUNT + 3}`, "900"),
  "writes a note further down": (excel) => void excel.user.type(sheetOf(excel), `C${COUNT + 20}`, "Obs!"),
  "enters a formula over a name": (excel) => sheetOf(excel).cells.set(10, 2, "Namn 9", '="Namn 9"'),
};

/** The employees who are renamed, by position. */
const RENAMED = [8, 11, 14, 17, 20];

/** Every third employee is renamed from the third on, one goes, and some come. */
const changes: Change[] = [
  ...RENAMED.map((set) => ({ set, column: NAME, to: `Nytt ${set + 1}` })),
  { remove: 22 },
  ...Array.from({ length: 12 }, (_, at) => ({ insert: COUNT - 1 + at, cells: [`N${at}`, `Ny ${at}`] })),
];

/** The job, planned on the employees as a door reads them. */
export const raceJob = async (door: Door): Promise<WriteJob> => ({
  writes: writesOf(await bookOf(door), "employees", changes),
});

/** Names, by the token of their row. */
const named = (excel: RunningExcel): Map<unknown, unknown> => {
  const { area, body } = raceTable(excel);
  const [headers = []] = raceTable(excel).sheet.cells.contents({ ...area, rows: 1 });
  const token = headers.indexOf("Märke");
  const name = Math.max(headers.indexOf("Namn"), headers.indexOf("Annan rubrik"));
  return new Map(
    raceTable(excel)
      .sheet.cells.contents(body)
      .flatMap((row) => (row[token] === "" ? [] : [[row[token], row[name]] as const])),
  );
};

const sheetText = (excel: RunningExcel): string =>
  JSON.stringify(imageOf(excel.model).sheets.map(({ contents }) => contents));

type Race = {
  readonly result: Result<Written, WriteRefusal>;
  /** How the workbook is when somebody else has acted and there is no job. */
  readonly alone: unknown;
  readonly at: string;
};

/** Expects that all of the job stands where it was meant to, or that all is as if there had been no job. */
export const expectRace = (excel: RunningExcel, { result, alone, at }: Race): void => {
  if (!result.ok) {
    expect(["changed-since", "not-begun", "taken-back"], at).toContain(result.error.kind);
    expect(imageOf(excel.model), at).toEqual(alone);
    return;
  }
  const names = named(excel);
  // What somebody else does after the writing stands as well.
  const others = ["Annat namn", "Namn 9", undefined];
  for (const set of RENAMED) expect([`Nytt ${set + 1}`, ...others], at).toContain(names.get(`T${set + 1}`));
  for (let row = 0; row < 8; row++)
    expect([`Namn ${row + 1}`, ...others], at).toContain(names.get(`T${row + 1}`));
  expect(names.has("T23"), at).toBe(false);
  for (let row = 0; row < 12; row++) expect(sheetText(excel).split(`"Ny ${row}"`)).toHaveLength(2);
};
