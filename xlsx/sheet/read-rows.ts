import type { XlsxCell, XlsxRow } from "../document";
import { readFormula } from "./cell-formula";
import { readValue } from "./cell-value";
import { columnStyles } from "./columns";
import type { Content, PlacedCell } from "./edits";
import type { RowCursor } from "./row-cursor";
import { cursorAt, cursorFrom } from "./row-store";
import type { SheetData } from "./sheet-data";

/** A cell with the number of its style. */
export type SheetCell = Content & { readonly column: number; readonly style: number };

/** Reads the cells of one sheet; made anew for each time through, because it keeps the look of the columns. */
class RowReader {
  readonly #columnStyles: readonly (number | undefined)[];

  constructor(readonly sheet: SheetData) {
    this.#columnStyles = columnStyles(sheet.frame);
  }

  /** The cells of the row that the cursor stands on, with the edits made to them. */
  merge(cursor: RowCursor | undefined, edited: readonly PlacedCell[]): SheetCell[] {
    const cells: SheetCell[] = [];
    let next = 0;
    const addNew = (before: number): void => {
      for (let placed = edited[next]; placed && placed.column < before; placed = edited[++next]) {
        const cell = this.#newCell(placed, cursor?.rowStyle);
        if (cell !== undefined) cells.push(cell);
      }
    };
    while (cursor?.nextCell()) {
      addNew(cursor.column);
      const placed = edited[next];
      if (placed?.column === cursor.column) {
        cells.push(this.#editedCell(cursor, placed));
        next++;
      } else cells.push(this.#fileCell(cursor));
    }
    addNew(Infinity);
    return cells;
  }

  #fileCell(cursor: RowCursor): SheetCell {
    const { column, style } = cursor;
    return { column, ...contentAt(this.sheet, cursor), style };
  }

  #editedCell(cursor: RowCursor, { cell }: PlacedCell): SheetCell {
    const before = this.#fileCell(cursor);
    const style = this.sheet.styles.derive(cell.style ?? before.style, cell.change);
    return { ...before, ...cell.content, style };
  }

  #newCell({ column, cell }: PlacedCell, rowStyle: number | undefined): SheetCell | undefined {
    const base = rowStyle ?? this.#columnStyles[column] ?? 0;
    const style = this.sheet.styles.derive(cell.style ?? base, cell.change);
    const content = cell.content ?? { value: "", error: false, formula: undefined };
    const isBlank = content.value === "" && content.formula === undefined && style === base;
    return isBlank ? undefined : { ...content, column, style };
  }
}

/** What the cell that the cursor stands on holds in the file. */
export const contentAt = (sheet: SheetData, cursor: RowCursor): Content => {
  const value = readValue(cursor, sheet.context);
  if (value === undefined) throw new Error(`the cells of ${sheet.name} were not checked when it was opened`);
  const { kind, valueStart, valueEnd } = cursor;
  const formula = readFormula(cursor, sheet.store.shared);
  const uncalculated = formula !== undefined && kind === "n" && (valueStart < 0 || valueStart === valueEnd);
  return { value, error: kind === "e", formula, uncalculated };
};

/** The cells of one row, with the edits made to them. */
export const readSheetRow = (sheet: SheetData, row: number): readonly SheetCell[] =>
  new RowReader(sheet).merge(cursorAt(sheet.store, row), sheet.edits.row(row));

/** The file's own rows from one to another, without the edits. */
export function* fileRows(
  sheet: SheetData,
  first: number,
  last: number,
): Generator<{ row: number; cells: SheetCell[] }> {
  const reader = new RowReader(sheet);
  const cursor = cursorFrom(sheet.store, first);
  while (cursor.nextRow() && cursor.row <= last) yield { row: cursor.row, cells: reader.merge(cursor, []) };
}

/** All rows of the sheet, with the edits made to them. */
export function* readSheetRows(sheet: SheetData): Generator<XlsxRow> {
  const { styles, edits } = sheet;
  const reader = new RowReader(sheet);
  const edited = edits.rows();
  let next = 0;
  const toRow = (row: number, cells: readonly SheetCell[]): XlsxRow => ({
    row,
    cells: cells.map(({ column, value, error, formula, style, uncalculated }): XlsxCell => {
      const look = styles.look(style);
      if (formula === undefined)
        return error ? { column, value, error, style: look } : { column, value, style: look };
      if (uncalculated) return { column, value, formula, uncalculated, style: look };
      return error ? { column, value, error, formula, style: look } : { column, value, formula, style: look };
    }),
  });
  function* newRows(before: number): Generator<XlsxRow> {
    for (let row = edited[next]; row !== undefined && row < before; row = edited[++next]) {
      const cells = reader.merge(undefined, edits.row(row));
      if (cells.length > 0) yield toRow(row, cells);
    }
  }
  const cursor = cursorFrom(sheet.store, 0);
  while (cursor.nextRow()) {
    yield* newRows(cursor.row);
    const own = edited[next] === cursor.row;
    if (own) next++;
    yield toRow(cursor.row, reader.merge(cursor, own ? edits.row(cursor.row) : []));
  }
  yield* newRows(Infinity);
}
