import type { CellWrite, TableWrite } from "#core/book/sheet-writes";
import type { Table } from "#core/book/table";
import type { CellValue } from "#core/values/cell";
import { neededFormat } from "#core/values/needed-format";
import { err, ok, type Result } from "#core/values/result";
import { bodyRows, type BodyRow } from "./body-rows";
import { calculateRows } from "./calculate-rows";
import type { Obstacle, PlacedEdit, XlsxDocument, XlsxSheet } from "./document";
import { standingCells, type StandingCells } from "./standing-cells";

/** Why a write cannot be made in a workbook file; rows and columns are the sheet's, zero-based. */
export type ApplyFault =
  | { readonly fault: "protected"; readonly sheet: string }
  /** A cell to change holds a formula, which is never written over. */
  | { readonly fault: "formula"; readonly sheet: string; readonly row: number; readonly column: number }
  /** Something stands under the table where its new rows would be, and cannot be moved down. */
  | { readonly fault: "occupied"; readonly sheet: string; readonly obstacles: readonly Obstacle[] }
  | { readonly fault: "beyond-sheet"; readonly sheet: string };

/** A table to write to: where it stands in the file, and its rows before and after. */
type Target = {
  readonly write: TableWrite;
  readonly sheet: XlsxSheet;
  /** The worksheet row of the table's first row, and its first column. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly BodyRow[];
  readonly stood: StandingCells;
};

const sheetOf = (document: XlsxDocument, { place }: Table): XlsxSheet => {
  const sheet = document.sheets.find(({ name }) => name === place.sheet);
  if (!sheet) throw new Error(`The workbook has no sheet ${place.sheet}`);
  return sheet;
};

/** The row that each new one looks like, by where it stood: the row above it, or at the top the first. */
const likeRows = (rows: readonly BodyRow[]): readonly number[] => {
  let like = 0;
  return rows.map((row) => (row.kind === "kept" ? (like = row.position) : like));
};

const targetOf = (document: XlsxDocument, write: TableWrite): Target => {
  const { table, cells, removed } = write;
  const sheet = sheetOf(document, table);
  const top = table.place.row + 1;
  const rows = bodyRows(write);
  const looked = new Set(likeRows(rows).filter((_, at) => rows[at]?.kind === "new"));
  const wanted = new Set([...looked, ...cells.map(({ position }) => position)].map((at) => top + at));
  if (removed.length > 0) wanted.add(top);
  return { write, sheet, top, left: table.place.column, rows, stood: standingCells(sheet, wanted) };
};

const formulaFault = ({ write, sheet, top, left, stood }: Target): ApplyFault | undefined => {
  for (const { position, column } of write.cells)
    if (stood(top + position, left + column)?.formula !== undefined)
      return { fault: "formula", sheet: sheet.name, row: top + position, column: left + column };
  return undefined;
};

/** Whether no row of a table is kept; its first rows are then written anew where they stand. */
const isReplaced = ({ rows }: Target): boolean => rows.every(({ kind }) => kind === "new");

/** Takes rows out of the worksheet and opens those to come. */
const arrange = (target: Target): ApplyFault | undefined => {
  const { write, sheet, top, left, rows } = target;
  const { table } = write;
  const count = table.order.length;
  const isTable = table.place.name !== "";
  // A table keeps a row when all of them go; the first row of one without any waits for the first that comes.
  const physical = isTable ? Math.max(count, 1) : count;
  const anew = isReplaced(target) ? Math.min(physical, rows.length) : 0;
  const kept = isTable && rows.length === 0 ? 1 : anew;
  const removed = isReplaced(target)
    ? Array.from({ length: physical - kept }, (_, at) => kept + at)
    : write.removed.map(({ position }) => position).reverse();
  const added = write.added.map(({ position }) => position).filter((position) => position >= anew);
  const of = isTable
    ? { table: table.place.name }
    : { range: { row: top, column: left, rows: count, columns: table.headers.length } };
  const arranged = sheet.arrangeRows(of, { removed, added, anew });
  if (arranged.ok) return undefined;
  const { error } = arranged;
  if (error.fault === "no-table") throw new Error(`${sheet.name} has no table ${table.place.name}`);
  return error.fault === "occupied"
    ? { ...error, sheet: sheet.name }
    : { fault: "beyond-sheet", sheet: sheet.name };
};

const withFormat = (
  { write }: Target,
  column: number,
  value: CellValue,
  has: string,
): Pick<PlacedEdit, "value" | "numberFormat"> => {
  const field = write.table.fields[column];
  const numberFormat = field && neededFormat(field.type, value, has);
  return { value, ...(numberFormat !== undefined && { numberFormat }) };
};

const cellEdit = (target: Target, row: number, { position, column, to }: CellWrite): PlacedEdit => {
  const has = target.stood(target.top + position, target.left + column)?.style.numberFormat ?? "General";
  return { row, column: target.left + column, ...withFormat(target, column, to, has) };
};

/** A row that came: what it holds. A blank is left alone: a column's own formula may have filled it. */
function* newRow(
  target: Target,
  at: number,
  like: number,
  cells: readonly CellValue[],
): Generator<PlacedEdit> {
  const { top, left, stood } = target;
  for (const [column, value] of cells.entries()) {
    if (value === "") continue;
    const has = stood(top + like, left + column)?.style.numberFormat ?? "General";
    yield { row: top + at, column: left + column, ...withFormat(target, column, value, has) };
  }
}

/** Blanks the row that a table keeps when all its rows go. */
function* lastBlank({ write, top, left, rows, stood }: Target): Generator<PlacedEdit> {
  if (rows.length > 0 || write.table.order.length === 0) return;
  for (let column = left; column < left + write.table.headers.length; column++)
    if (stood(top, column)) yield { row: top, column, value: "" };
}

function* edits(target: Target): Generator<PlacedEdit> {
  const { write, rows } = target;
  const changes = new Map<number, CellWrite[]>();
  for (const cell of write.cells) {
    const list = changes.get(cell.position);
    if (list) list.push(cell);
    else changes.set(cell.position, [cell]);
  }
  const like = likeRows(rows);
  for (const [at, row] of rows.entries()) {
    if (row.kind === "new") yield* newRow(target, at, like[at] ?? 0, row.cells);
    else for (const cell of changes.get(row.position) ?? []) yield cellEdit(target, target.top + at, cell);
  }
  yield* lastBlank(target);
}

/** The worksheet rows that came. */
const newRows = ({ rows, top }: Target): ReadonlySet<number> =>
  new Set(rows.flatMap(({ kind }, at) => (kind === "new" ? [top + at] : [])));

const applyOne = (document: XlsxDocument, write: TableWrite): ApplyFault | undefined => {
  const target = targetOf(document, write);
  const { sheet } = target;
  if (sheet.isProtected) return { fault: "protected", sheet: sheet.name };
  const formula = formulaFault(target);
  if (formula) return formula;
  const fault = arrange(target);
  if (fault) return fault;
  sheet.setCells(edits(target));
  const table = sheet.tables.find(({ name }) => name === write.table.place.name);
  if (table) calculateRows(sheet, table, newRows(target));
  return undefined;
};

/**
 * Makes writes in a workbook file: cells with the formats that their values need, new rows in the looks of the last
 * one, removed rows closed up, and what stands below moves along. The document must stand as the book was read from it.
 * After a fault it may hold a part of the writes and must not be saved.
 */
export const applyWrites = (
  document: XlsxDocument,
  writes: readonly TableWrite[],
): Result<void, ApplyFault> => {
  for (const write of writes) {
    const fault = applyOne(document, write);
    if (fault) return err(fault);
  }
  return ok(undefined);
};
