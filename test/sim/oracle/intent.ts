import { NO_ROW, positionAt, type Position } from "#core/book/row-id";
import type { RowWrite, TableWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { WriteJob, Written } from "../../../addin/ports";
import { TOKEN } from "../world/followed";

/** What a job means for the followed tables, row by row as the pane knows them. */
export type Intent = {
  /** By cell: what the preview showed, and what is to stand there. */
  readonly sets: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
  /** The rows that come in, by row. */
  readonly inserts: ReadonlySet<string>;
  /** The rows that go, with what the preview showed in them, by row and column. */
  readonly removes: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** How many rows the job means to become blank, less those that it fills. */
  readonly blanks: number;
  readonly asked: Written;
};

/** What is needed to tell the rows and columns of a register. */
export type Names = {
  /** The column that a header is, or was at some time. */
  readonly columnOf: (register: string, header: string) => number | undefined;
  readonly keysOf: (register: string) => readonly number[];
};

export const rowId = (register: string, row: string): string => `${register}|${row}`;
export const cellId = (register: string, row: string, column: number): string =>
  `${register}|${row}|${column}`;

const keyOf = (cells: ReadonlyMap<number, string>, keys: readonly number[]): string =>
  `k:${keys.map((key) => cells.get(key) ?? "").join("/")}`;

type Reading = { readonly cells: ReadonlyMap<number, string>; readonly name: string };

/** Reads what stands in a row as the write has it. */
const reader = ({ register, table }: TableWrite, { columnOf, keysOf }: Names) => {
  const columns = table.headers.map((header) => columnOf(register, header));
  const own = table.headers.indexOf(TOKEN);
  return (row: readonly CellValue[]): Reading => {
    const cells = new Map(
      columns.flatMap((id, at): [number, string][] =>
        id === undefined ? [] : [[id, String(row[at] ?? "")]],
      ),
    );
    const token = String(row[own] ?? "");
    return { cells, name: token === "" ? keyOf(cells, keysOf(register)) : token };
  };
};

const isBlank = (cells: Iterable<CellValue>): boolean => [...cells].every((cell) => cell === "");

/** How many rows of a table are blank afterwards that were not, less those that no longer are. */
const blanksOf = ({ table, cells, added, removed }: TableWrite): number => {
  const rowAt = (position: number): readonly CellValue[] =>
    table.raw[table.order[positionAt(position)] ?? NO_ROW] ?? [];
  const after = new Map<number, CellValue[]>();
  for (const { position, column, to } of cells) {
    const row = after.get(position) ?? [...rowAt(position)];
    after.set(position, row.with(column, to));
  }
  let blanks = 0;
  for (const [position, row] of after) blanks += Number(isBlank(row)) - Number(isBlank(rowAt(position)));
  const blankOf = (rows: readonly RowWrite[]): number => rows.filter((row) => isBlank(row.cells)).length;
  return blanks + blankOf(added) - blankOf(removed);
};

/** What a job that is about to be written means. */
export const intentOf = ({ writes, newSheets = [] }: WriteJob, names: Names): Intent => {
  const sets = new Map<string, { from: string; to: string }>();
  const inserts = new Set<string>();
  const removes = new Map<string, ReadonlyMap<number, string>>();
  const sum = (count: (write: TableWrite) => number): number =>
    writes.reduce((total, write) => total + count(write), 0);
  // A register that is not followed has no key that is known.
  for (const write of writes.filter(({ register }) => names.keysOf(register).length > 0)) {
    const { register, table } = write;
    const read = reader(write, names);
    const rowAt = (position: Position): Reading => read(table.raw[table.order[position] ?? NO_ROW] ?? []);
    const nameOf = ({ cells }: RowWrite): string => read(cells).name;
    for (const { position, column, from, to } of write.cells) {
      const id = names.columnOf(register, table.headers[column] ?? "");
      const { cells, name } = rowAt(positionAt(position));
      if (id === undefined) continue;
      sets.set(cellId(register, name, id), { from: String(from), to: String(to) });
      const keys = names.keysOf(register);
      if (!name.startsWith("k:") || !keys.includes(id)) continue;
      // The row's only name changes with its key.
      inserts.add(rowId(register, keyOf(new Map([...cells, [id, String(to)]]), keys)));
      removes.set(rowId(register, name), cells);
    }
    for (const row of write.added) inserts.add(rowId(register, nameOf(row)));
    for (const row of write.removed) {
      const { cells, name } = read(row.cells);
      removes.set(rowId(register, name), cells);
    }
  }
  for (const { register, rows = [] } of newSheets)
    if (register === "importLog")
      for (const [job, part] of rows) inserts.add(rowId(register, `k:${String(job)}/${String(part)}`));
  const blanks = sum(blanksOf);
  const asked = {
    cells: sum(({ cells }) => cells.length),
    added: sum(({ added }) => added.length),
    removed: sum(({ removed }) => removed.length),
  };
  return { sets, inserts, removes, blanks, asked };
};
