import type { RawTable } from "../../src/book/table";
import { entryColumns, EXCEL_EPOCH } from "./entries";
import { projectTable } from "./projects";

/** The same entries as columns of numbers, and the tree as every project's way up: what a careful peer would prepare. */
export type EntryColumns = {
  readonly codes: readonly string[];
  readonly project: Int32Array;
  readonly day: Int32Array;
  /** In ten-thousandths, as the roll-up has them. */
  readonly hours: Int32Array;
  readonly released: Uint8Array;
  /** Each project with itself and each one above it. */
  readonly ways: readonly (readonly [project: number, above: number])[];
};

/** The projects of a roll-up, none of them spoilt. */
export const rollupProjects = (count: number): RawTable => projectTable(count, { spoilt: 0 });

export const columnsOf = (projects: RawTable, entries: RawTable): EntryColumns => {
  const codes = projects.rows.map(([code]) => String(code).toLowerCase()).sort();
  const idOf = new Map(codes.map((code, id) => [code, id]));
  const ways: [number, number][] = [];
  for (const [id, code] of codes.entries())
    for (let above = code; above; above = above.slice(0, Math.max(above.lastIndexOf("."), 0))) {
      const to = idOf.get(above);
      if (to !== undefined) ways.push([id, to]);
    }
  const { date, project, hours, released } = entryColumns;
  const cell = (of: number) => entries.rows.map((row) => Number(row[of]));
  return {
    codes,
    project: Int32Array.from(entries.rows, (row) => idOf.get(String(row[project]).toLowerCase()) ?? -1),
    day: Int32Array.from(cell(date), (serial) => serial - EXCEL_EPOCH),
    hours: Int32Array.from(cell(hours), (number) => Math.round(number * 10_000)),
    released: Uint8Array.from(entries.rows, (row) => (row[released] === "" ? 0 : 1)),
    ways,
  };
};
