import type { CellEdit } from "../document";
import { followHeader } from "../table/headers";
import { sharedNumber } from "./cell-formula";
import { cellSource, isShared, withoutValue } from "./cell-source";
import { writeReferences } from "./explicit-references";
import { contentAt } from "./read-rows";
import { cursorFrom } from "./row-store";
import { reindex } from "./scan";
import type { SheetData } from "./sheet-data";

/** Gives every cell that shares a formula its own, because the cell that writes it out is about to change. */
const ownSharedFormula = (sheet: SheetData, row: number, column: number): void => {
  const { edits, store } = sheet;
  for (const [number, origin] of store.shared) {
    if (origin.row !== row || origin.column !== column || sheet.ownFormulas.has(number)) continue;
    sheet.ownFormulas.add(number);
    const cursor = cursorFrom(store, row);
    while (cursor.nextRow())
      while (cursor.nextCell()) {
        if (sharedNumber(cursor) !== number) continue;
        const before = edits.cell(cursor.row, cursor.column)?.content;
        // What was only rid of its old result is still written as one that shares.
        if (before !== undefined && !(before.source && isShared(before.source))) continue;
        const content = before ?? contentAt(sheet, cursor);
        const { formula: text } = content;
        if (text === undefined) continue;
        const whole = cellSource(cursor, {
          text,
          attributes: { t: undefined, si: undefined, ref: undefined },
        });
        const source = content.uncalculated ? withoutValue(whole) : whole;
        edits.fill(cursor.row, cursor.column, { ...content, source });
      }
  }
};

/** Writes out the number of every row and cell of a sheet that leaves them out, before one of them is edited. */
export const ownReferences = (sheet: SheetData): void => {
  if (!sheet.store.implicit) return;
  const { bytes, start, end } = sheet.store;
  sheet.store = reindex(writeReferences(bytes, start, end), start, sheet.context);
};

/** Makes an edit of a cell part of what is to be saved. */
export const editCell = (sheet: SheetData, row: number, column: number, edit: CellEdit): void => {
  ownReferences(sheet);
  if (sheet.store.shared.size > 0 && (edit.value !== undefined || edit.formula !== undefined)) {
    ownSharedFormula(sheet, row, column);
  }
  sheet.edits.add(row, column, followHeader(sheet, row, column, edit));
};
