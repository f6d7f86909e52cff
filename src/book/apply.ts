import { addToIndex, removeFromIndex } from "../columns/key-index";
import type { RegisterId } from "../registers/register";
import type { Folded } from "../values/brands";
import type { CellValue } from "../values/cell";
import { requireTable, type Book } from "./book";
import type { Edit } from "./edit";
import { indexName } from "./keys";
import { clearRow, readRow, rereadCell } from "./read-table";
import { columnAt, type ColumnAt, type RowId } from "./row-id";
import type { RowIndex, Shown, Table } from "./table";
import { joinTree, leaveTree } from "./tree-links";

/** A row that an edit reaches, and which of its columns; all of them when the row comes or goes. */
export type Touch = {
  readonly register: RegisterId;
  readonly row: RowId;
  readonly columns?: ReadonlySet<number>;
};

const isProjectKey = (table: Table, name: string): boolean =>
  table.register.id === "projects" && name === indexName(table.register.key);

/** An index of a table, and the key that a row was filed under there before an edit. */
type Filing = { readonly index: RowIndex; readonly isTree: boolean; readonly from: Folded | undefined };

/** The indexes where an edit may give its row another key. */
const filingsOf = (table: Table, edit: Edit): Filing[] => {
  const changed = edit.kind === "set" ? (table.fields[edit.column]?.id ?? "") : undefined;
  const filings: Filing[] = [];
  for (const [name, index] of table.indexes) {
    if (changed !== undefined && index.fields?.includes(changed) === false) continue;
    const from = edit.kind === "insert" ? undefined : index.keyOf(edit.row);
    filings.push({ index, isTree: isProjectKey(table, name), from });
  }
  return filings;
};

/** Files a row anew in an index where its key is another than before. */
const refile = (book: Book, table: Table, row: RowId, { index, isTree, from }: Filing): void => {
  const to = table.raw[row] && index.keyOf(row);
  if (from === to) return;
  if (from !== undefined) {
    removeFromIndex(index, from, row);
    if (isTree) leaveTree(book, table, from, row);
  }
  if (to !== undefined) {
    addToIndex(index, to, row);
    if (isTree) joinTree(book, table, to, row);
  }
};

/** Keeps what a cell shows by its number format, as the sheet tells of it. */
const keepShown = (
  table: Table,
  row: RowId,
  column: ColumnAt,
  cell: CellValue,
  format: string | null,
): void => {
  const known = table.shown.get(column);
  if (format === null) known?.delete(row);
  else table.shown.set(column, (known ?? new Map<RowId, Shown>()).set(row, { cell, format }));
};

/** Makes one edit in the book: cells, typed columns and every index that has been asked for. */
const applyOne = (book: Book, edit: Edit): void => {
  const table = requireTable(book, edit.register);
  const options = { date1904: book.date1904 };
  const filings = filingsOf(table, edit);
  if (edit.kind === "insert") {
    table.order.splice(edit.position, 0, edit.row);
    table.positions = undefined;
    for (const [column, format] of edit.formats ?? [])
      keepShown(table, edit.row, columnAt(column), edit.cells[column] ?? "", format);
    readRow(table, edit.row, edit.cells, options);
  } else {
    const cells = table.raw[edit.row];
    if (!cells) throw new Error(`${edit.register} has no row ${edit.row}`);
    if (edit.kind === "delete") {
      table.order.splice(edit.position, 1);
      table.positions = undefined;
      clearRow(table, edit.row);
    } else {
      const after = cells.slice();
      after[edit.column] = edit.to;
      if (edit.format !== undefined) keepShown(table, edit.row, edit.column, edit.to, edit.format);
      rereadCell(table, edit.row, edit.column, after, options);
    }
  }
  for (const filing of filings) refile(book, table, edit.row, filing);
};

/** Makes edits in the book, in order. To take them back, apply `invert(edits)`. */
export const apply = (book: Book, edits: readonly Edit[]): void => {
  for (const edit of edits) applyOne(book, edit);
};

/** A set for each column that was edited alone: edit after edit asks for the same few. */
const alone: (ReadonlySet<number> | undefined)[] = [];

const onlyColumn = (column: number): ReadonlySet<number> => (alone[column] ??= new Set([column]));

/** The rows that edits reach, each once. */
export const touchesOf = (edits: readonly Edit[]): Touch[] => {
  const [only] = edits;
  if (only && edits.length === 1)
    return [
      only.kind === "set"
        ? { register: only.register, row: only.row, columns: onlyColumn(only.column) }
        : { register: only.register, row: only.row },
    ];
  const seen = new Map<RegisterId, Map<RowId, Set<number> | undefined>>();
  for (const edit of edits) {
    let rows = seen.get(edit.register);
    if (!rows) seen.set(edit.register, (rows = new Map<RowId, Set<number> | undefined>()));
    if (edit.kind !== "set") rows.set(edit.row, undefined);
    else if (!rows.has(edit.row)) rows.set(edit.row, new Set([edit.column]));
    else rows.get(edit.row)?.add(edit.column);
  }
  return [...seen].flatMap(([register, rows]) =>
    [...rows].map(([row, columns]) => ({ register, row, ...(columns && { columns }) })),
  );
};
