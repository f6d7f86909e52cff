import type { CellEdit } from "../document";
import { followHeader } from "../table/headers";
import { sharedNumber } from "./cell-formula";
import { writeReferences } from "./explicit-references";
import { fileRows } from "./read-rows";
import { cursorFrom } from "./row-store";
import { reindex } from "./scan";
import type { SheetData } from "./sheet-data";

/** Gives every cell that shares a formula its own, because the cell that writes it out is about to change. */
const ownSharedFormula = (sheet: SheetData, row: number, column: number): void => {
  for (const [number, origin] of sheet.store.shared) {
    if (origin.row !== row || origin.column !== column || sheet.ownFormulas.has(number)) continue;
    sheet.ownFormulas.add(number);
    const sharing = new Set<string>();
    const cursor = cursorFrom(sheet.store, row);
    let last = row;
    while (cursor.nextRow()) {
      while (cursor.nextCell()) {
        if (sharedNumber(cursor) !== number) continue;
        sharing.add(`${cursor.row}:${cursor.column}`);
        last = cursor.row;
      }
    }
    for (const { row: at, cells } of fileRows(sheet, 0, last)) {
      for (const cell of cells) {
        const isSharing = sharing.has(`${at}:${cell.column}`) && cell.formula !== undefined;
        if (!isSharing || sheet.edits.cell(at, cell.column)?.content !== undefined) continue;
        const { value, error, formula, uncalculated = false } = cell;
        sheet.edits.fill(at, cell.column, { value, error, formula, uncalculated });
      }
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
