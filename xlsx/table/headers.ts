import type { CellEdit } from "../document";
import { contains } from "../reference";
import type { SheetData } from "../sheet/sheet-data";
import { headerText, uniqueName } from "./column-names";
import { readTablePart, setColumnName } from "./table-part";

/**
 * The edit as a table's header lets it be: its column follows the cell, so the cell must hold text that no other
 * column has. An edit outside of headers comes back as it is.
 */
export const followHeader = (sheet: SheetData, row: number, column: number, edit: CellEdit): CellEdit => {
  if (edit.value === undefined) return edit;
  for (const part of sheet.tables) {
    const { range, headerRow, columns } = readTablePart(part);
    if (!headerRow || range.row !== row || !contains(range, row, column)) continue;
    const index = column - range.column;
    const name = uniqueName(headerText(edit.value), columns.toSpliced(index, 1));
    if (name !== columns[index]) setColumnName(part, index, name);
    const { numberFormat, fill, color, bold, italic } = edit;
    const look = { numberFormat, fill, color, bold, italic };
    const kept = Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
    return { ...kept, value: name };
  }
  return edit;
};
