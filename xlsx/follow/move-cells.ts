import { parseRange, rangeName } from "../reference";
import { cellSource, withFormulaRange, type CellSource } from "../sheet/cell-source";
import { baseStyles } from "../sheet/columns";
import type { Content, PendingCell } from "../sheet/edits";
import { contentAt } from "../sheet/read-rows";
import { cursorFrom } from "../sheet/row-store";
import type { SheetData } from "../sheet/sheet-data";
import type { RowChange } from "./row-change";

/** A cell that leaves its place, and what it is where it comes to; undefined when it is gone. */
type Leaving = {
  readonly row: number;
  readonly column: number;
  readonly base: number;
  readonly to: number | undefined;
  readonly cell: PendingCell;
};

const BLANK: Content = { value: "", error: false, formula: undefined };

const movedSource = (source: CellSource, by: number): CellSource =>
  withFormulaRange(source, (ref) => {
    const range = parseRange(ref);
    return range ? rangeName({ ...range, row: range.row + by }) : ref;
  });

function* leaving(sheet: SheetData, change: RowChange): Generator<Leaving> {
  const { edits, store } = sheet;
  const { column: left, columns } = change.band;
  const isMoving = (column: number): boolean => column >= left && column < left + columns;
  const base = baseStyles(sheet.frame);
  const seen = new Set<string>();
  const cursor = cursorFrom(store, change.from);
  while (cursor.nextRow()) {
    const to = change.row(cursor.row);
    if (to === cursor.row) continue;
    while (cursor.nextCell()) {
      const { row, column } = cursor;
      if (!isMoving(column)) continue;
      seen.add(`${row}:${column}`);
      const pending = edits.cell(row, column);
      const content = pending?.content ?? { ...contentAt(sheet, cursor), source: cellSource(cursor) };
      const style = pending?.style ?? cursor.style;
      const cell = { content, change: pending?.change, style };
      yield { row, column, base: base(column, cursor.rowStyle), to, cell };
    }
  }
  for (const row of edits.rows()) {
    const to = change.row(row);
    if (row < change.from || to === row) continue;
    for (const { column, cell } of edits.row(row))
      if (isMoving(column) && !seen.has(`${row}:${column}`))
        yield { row, column, base: base(column, undefined), to, cell };
  }
}

/** Moves the cells of the change's columns to their new rows, and empties those that nothing comes to. */
export const moveCells = (sheet: SheetData, change: RowChange): void => {
  const all = [...leaving(sheet, change)];
  for (const { row, column, base } of all)
    sheet.edits.replace(row, column, { content: BLANK, change: undefined, style: base });
  for (const { row, column, to, cell } of all) {
    if (to === undefined) continue;
    const content = cell.content ?? BLANK;
    const source = content.source && movedSource(content.source, to - row);
    sheet.edits.replace(to, column, { ...cell, content: { ...content, source } });
  }
};
