import { columnAt, rowId, rowOrder } from "#core/book/row-id";
import type { CellValue } from "#core/values/cell";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import { keyColumns, keyText, knownRow } from "./identity";
import type { Live } from "./live";
import type { StageWrite } from "./plan";

/** Finds the rows and columns of a job again in a table as it stands now. */
export type Finder = {
  /** The column now, by its header; undefined when the header is gone. */
  readonly columnNow: (column: number) => number | undefined;
  /** The row that is the only one with the same cells, or the only one with the same key. */
  readonly find: (cells: readonly CellValue[]) => number | undefined;
  /** All rows with the same cells. */
  readonly same: (cells: readonly CellValue[]) => readonly number[];
  /** How many rows of the job's own table have these cells. */
  readonly known: (cells: readonly CellValue[]) => readonly number[];
};

function* indexed(
  rows: Iterable<readonly [position: number, cells: readonly CellValue[]]>,
  textOf: (cells: readonly CellValue[]) => string | undefined,
): Task<Map<string, number[]>> {
  const index = new Map<string, number[]>();
  let at = 0;
  for (const [position, cells] of rows) {
    const text = textOf(cells);
    if (text !== undefined) {
      const list = index.get(text);
      if (list) list.push(position);
      else index.set(text, [position]);
    }
    at++;
    if (at % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return index;
}

function* knownRows(write: StageWrite): Generator<readonly [number, readonly CellValue[]]> {
  for (let position = 0; position < write.table.order.length; position++)
    yield [position, knownRow(write, position)];
}

/** Makes a finder that knows rows by the given columns, those of the job's table, and by the register's key. */
export function* finderOf(write: StageWrite, { layout, rows }: Live, by: readonly number[]): Task<Finder> {
  const { headers } = write.table;
  const now = headers.map((header) => layout.headers.indexOf(header));
  const shared = by.filter((column) => (now[column] ?? -1) >= 0);
  const keys = keyColumns(write).filter((column) => (now[column] ?? -1) >= 0);
  const isKeyThere = keys.length === keyColumns(write).length;
  const old = (cells: readonly CellValue[]): string =>
    JSON.stringify(shared.map((column) => cells[column] ?? ""));
  const live = (cells: readonly CellValue[]): string =>
    JSON.stringify(shared.map((column) => cells[now[column] ?? -1] ?? ""));
  const oldKey = (cells: readonly CellValue[]): string | undefined =>
    isKeyThere ? keyText(cells, keys) : undefined;
  const liveKey = (cells: readonly CellValue[]): string | undefined =>
    isKeyThere
      ? keyText(
          cells,
          keys.map((column) => now[column] ?? -1),
        )
      : undefined;
  const byText = yield* indexed(rows.entries(), live);
  const byKey = yield* indexed(rows.entries(), liveKey);
  const knownByText = yield* indexed(knownRows(write), old);
  const same = (cells: readonly CellValue[]): readonly number[] => byText.get(old(cells)) ?? [];
  return {
    columnNow: (column) => {
      const at = now[column] ?? -1;
      return at < 0 ? undefined : at;
    },
    same,
    known: (cells) => knownByText.get(old(cells)) ?? [],
    find: (cells) => {
      const alike = same(cells);
      if (alike.length === 1) return alike[0];
      const key = oldKey(cells);
      const keyed = key === undefined ? [] : (byKey.get(key) ?? []);
      return keyed.length === 1 ? keyed[0] : undefined;
    },
  };
}

/**
 * Where a row of the job's table stands now. Rows that are alike in every cell are as many as they were: then it does not
 * matter which is which.
 */
export const standsAt = (
  finder: Finder,
  position: number,
  cells: readonly CellValue[],
): number | undefined => {
  const [alike, known] = [finder.same(cells), finder.known(cells)];
  const isSame = alike.length > 1 && alike.length === known.length;
  return isSame ? alike[known.indexOf(position)] : finder.find(cells);
};

/** The job's table as it stands now: what its rows hold is what the job is then made from. */
export const tableNow = ({ table }: StageWrite, { layout, rows }: Live): StageWrite["table"] => {
  const { id, name, sheet, row, column, headers } = layout;
  const fields = headers.map((header) => {
    const at = table.headers.indexOf(header);
    return at < 0 ? undefined : table.fields[at];
  });
  return {
    ...table,
    place: { id, name, sheet, row, column },
    headers,
    fields,
    columnOf: new Map(fields.flatMap((field, at) => (field ? [[field.id, columnAt(at)] as const] : []))),
    order: rowOrder(rows.map((_, position) => rowId(position))),
    raw: [...rows],
  };
};
