import { toApiValue } from "../../../workbench/host/model/content";
import type { Workbook } from "../../../workbench/host/model/workbook";
import { isThere, type Followed } from "../world/followed";

export type Row = ReadonlyMap<number, string>;

/** What stands in a followed table: its rows by their names, whatever order they and their columns stand in. */
export type View = {
  /** The cells of each row by their columns' ids: formulas as they are written. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Names that more than one row has. */
  readonly twins: ReadonlySet<string>;
  /** Rows in which nothing stands; the one of a table without rows is Excel's. */
  readonly blanks: number;
  readonly headers: Row;
  /** What people have noted on the sheet, outside the table. */
  readonly notes: ReadonlySet<string>;
};

/** What stands in a table that is not there. */
export const NOTHING: View = {
  rows: new Map(),
  twins: new Set(),
  blanks: 0,
  headers: new Map(),
  notes: new Set(),
};

/** Notes are told by their text, which is there once. */
const NOTE = /^NB\d+$/;

const isBlank = (row: Row): boolean => [...row.values()].every((cell) => cell === "");

const nameOf = (row: Row, { token, keys }: Followed): string => {
  const own = token === undefined ? "" : (row.get(token) ?? "");
  return own === "" ? `k:${keys.map((key) => row.get(key) ?? "").join("/")}` : own;
};

export const viewOf = (workbook: Workbook, followed: Followed): View => {
  if (!isThere(workbook, followed)) return NOTHING;
  const { table } = followed;
  const { cells } = table.sheet;
  const { body } = table;
  const rows = new Map<string, Row>();
  const twins = new Set<string>();
  let blanks = 0;
  for (let at = body.row; at < body.row + body.rows; at++) {
    const row = new Map(
      table.columnIds.map((id, offset): [number, string] => {
        const column = table.area.column + offset;
        return [id, cells.formula(at, column) ?? String(toApiValue(cells.content(at, column)))];
      }),
    );
    const name = nameOf(row, followed);
    if (isBlank(row)) blanks++;
    else if (rows.has(name)) twins.add(name);
    else rows.set(name, row);
  }
  const headers = new Map(table.columnIds.map((id, at) => [id, table.columnName(at)]));
  // What stands in the table, for somebody typed a row around it, is a cell like any other.
  const { row: top, rows: height, column: left, columns: width } = table.area;
  const isInside = (row: number, column: number): boolean =>
    row >= top && row < top + height && column >= left && column < left + width;
  const notes = cells.rows.flatMap((held, row) =>
    (held?.line.cells ?? []).flatMap((text, at) =>
      typeof text === "string" && NOTE.test(text) && !isInside(row, (held?.line.first ?? 0) + at)
        ? [text]
        : [],
    ),
  );
  return { rows, twins, blanks: body.rows === 1 ? 0 : blanks, headers, notes: new Set(notes) };
};
