import type { CellWrite, TableWrite } from "#core/book/sheet-writes";
import type { Table } from "#core/book/table";
import type { CellValue } from "#core/values/cell";
import { neededFormat } from "#core/values/needed-format";
import { err, ok, type Result } from "#core/values/result";
import { bodyRows, firstMoved, type BodyRow } from "./body-rows";
import type { PlacedEdit, XlsxCell, XlsxDocument, XlsxSheet } from "./document";
import { shiftFormula } from "./formula/shift";
import { growPlainRange } from "./plain-range";
import { MOST_ROWS } from "./reference";
import { standingCells, type StandingCells } from "./standing-cells";

/** Why a write cannot be made in a workbook file; rows and columns are the sheet's, zero-based. */
export type ApplyFault =
  | { readonly fault: "protected"; readonly sheet: string }
  /** A cell to change holds a formula, which is never written over. */
  | { readonly fault: "formula"; readonly sheet: string; readonly row: number; readonly column: number }
  /** Something stands under the table where its new rows would be. */
  | { readonly fault: "occupied"; readonly sheet: string; readonly row: number; readonly column: number }
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

const targetOf = (document: XlsxDocument, write: TableWrite): Target => {
  const { table, cells } = write;
  const sheet = sheetOf(document, table);
  const top = table.place.row + 1;
  const rows = bodyRows(write);
  const before = table.order.length;
  const moved = firstMoved(rows);
  const wanted = new Set(cells.map(({ position }) => top + position));
  wanted.add(top + Math.max(before, 1) - 1);
  for (let at = moved; at < before; at++) wanted.add(top + at);
  return { write, sheet, top, left: table.place.column, rows, stood: standingCells(sheet, wanted) };
};

const formulaFault = ({ write, sheet, top, left, stood }: Target): ApplyFault | undefined => {
  for (const { position, column } of write.cells)
    if (stood(top + position, left + column)?.formula !== undefined)
      return { fault: "formula", sheet: sheet.name, row: top + position, column: left + column };
  return undefined;
};

/** Gives the table as many rows as it needs; one without an Excel table has only its looks carried on. */
const resize = ({ write, sheet, top, rows }: Target): ApplyFault | undefined => {
  const { table } = write;
  if (top + rows.length > MOST_ROWS) return { fault: "beyond-sheet", sheet: sheet.name };
  if (table.place.name === "") return undefined;
  const resized = sheet.resizeTable(table.place.name, rows.length);
  if (resized.ok) return undefined;
  const { error } = resized;
  if (error.fault === "occupied") return { ...error, sheet: sheet.name };
  if (error.fault === "beyond-sheet") return { fault: error.fault, sheet: sheet.name };
  throw new Error(`${sheet.name} has no table ${table.place.name}`);
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

/** A row that came: what it holds, in the looks of the row that stood there or of the last one. */
function* newRow(target: Target, at: number, cells: readonly CellValue[]): Generator<PlacedEdit> {
  const { write, top, left, stood } = target;
  const before = write.table.order.length;
  const isFresh = at >= before;
  const like = top + (isFresh ? Math.max(before, 1) - 1 : at);
  for (const [column, value] of cells.entries()) {
    // A fresh blank is left alone: a column's own formula may have filled it.
    if (value === "" && (isFresh || !stood(like, left + column))) continue;
    const has = stood(like, left + column)?.style.numberFormat ?? "General";
    yield { row: top + at, column: left + column, ...withFormat(target, column, value, has) };
  }
}

/** A cell as it stood, to stand so many rows further down (or, below 0, up). */
const copied = (cell: XlsxCell | undefined, by: number): Omit<PlacedEdit, "row" | "column"> => {
  if (!cell) return { value: "" };
  const { value, error, formula, style } = cell;
  const { numberFormat, fill = null, color = null, bold = false, italic = false } = style;
  return {
    value,
    numberFormat,
    fill,
    color,
    bold,
    italic,
    ...(error && { error }),
    ...(formula !== undefined && { formula: shiftFormula(formula, by, 0) }),
  };
};

function* movedRow(target: Target, at: number, position: number): Generator<PlacedEdit> {
  const { write, top, left, stood } = target;
  for (let column = left; column < left + write.table.headers.length; column++) {
    const cell = stood(top + position, column);
    if (cell || stood(top + at, column)) yield { row: top + at, column, ...copied(cell, at - position) };
  }
}

/** Blanks the rows that are left over at the end. */
function* leftBehind({ write, top, left, rows, stood }: Target): Generator<PlacedEdit> {
  for (let row = top + rows.length; row < top + write.table.order.length; row++)
    for (let column = left; column < left + write.table.headers.length; column++)
      if (stood(row, column)) yield { row, column, value: "" };
}

function* edits(target: Target): Generator<PlacedEdit> {
  const { write, rows } = target;
  const changes = new Map<number, CellWrite[]>();
  for (const cell of write.cells) {
    const list = changes.get(cell.position);
    if (list) list.push(cell);
    else changes.set(cell.position, [cell]);
  }
  for (const [at, row] of rows.entries()) {
    if (row.kind === "new") yield* newRow(target, at, row.cells);
    else {
      if (row.position !== at) yield* movedRow(target, at, row.position);
      for (const cell of changes.get(row.position) ?? []) yield cellEdit(target, target.top + at, cell);
    }
  }
  yield* leftBehind(target);
}

const applyOne = (document: XlsxDocument, write: TableWrite): ApplyFault | undefined => {
  const target = targetOf(document, write);
  const { sheet, rows, top, left } = target;
  if (sheet.isProtected) return { fault: "protected", sheet: sheet.name };
  const formula = formulaFault(target);
  if (formula) return formula;
  const before = write.table.order.length;
  // A table grows before its new rows are written, and shrinks when the rows to lose are blank.
  const grown = rows.length > before ? resize(target) : undefined;
  if (grown) return grown;
  if (write.table.place.name === "" && rows.length > before)
    growPlainRange(
      sheet,
      { row: top, column: left, rows: before, columns: write.table.headers.length },
      rows.length,
    );
  sheet.setCells(edits(target));
  return rows.length < before ? resize(target) : undefined;
};

/**
 * Makes writes in a workbook file: cells with the formats that their values need, new rows in the looks of the last
 * one, removed rows closed up; tables grow and shrink along. The document must stand as the book was read from it.
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
