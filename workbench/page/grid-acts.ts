import { listChoices, validationAt } from "../host/edit/validate-entry";
import { formatContent } from "../host/entry/format-content";
import { MAX_ROWS } from "../host/model/area";
import type { Area } from "../host/model/area";
import { book, notice } from "./book";
import type { GridActs } from "./grid/acts";
import { editText } from "./grid/edit-text";
import { PIXELS_PER_POINT } from "./grid/sheet-source";
import { words } from "./settings";

/** The cells of an area as they read, down to the last one that is filled. */
function texts(area: Area): string[][] {
  const { workbook } = book.value;
  const { cells } = workbook.active;
  const used = cells.used(area, true);
  if (used === undefined) return [[""]];
  const whole = area.rows === MAX_ROWS ? used : area;
  return Array.from({ length: whole.rows }, (_, r) =>
    Array.from({ length: Math.min(whole.columns, used.column + used.columns - whole.column) }, (_, c) => {
      const [row, column] = [whole.row + r, whole.column + c];
      const { numberFormat } = workbook.styles.style(cells.style(row, column));
      return formatContent(cells.content(row, column), numberFormat, workbook.locale);
    }),
  );
}

/** What a person at the grid does to the book that is open; `leave` says where F6 leads. */
export const gridActs = (leave: GridActs["leave"]): GridActs => ({
  leave,
  select: (area) => book.value.user.select(book.value.workbook.active, area),
  type: ({ row, column }, text) => {
    const { user, workbook } = book.value;
    const refused = user.type(workbook.active, { row, column, rows: 1, columns: 1 }, text);
    notice.value = refused ? refused.message || words.refused : "";
    return refused === undefined;
  },
  paste: ({ row, column }, matrix) => {
    const { user, workbook } = book.value;
    const columns = Math.max(...matrix.map((line) => line.length));
    user.paste(workbook.active, { row, column, rows: matrix.length, columns }, matrix);
    user.select(workbook.active, { row, column, rows: matrix.length, columns });
  },
  clear: (area) => book.value.user.clear(book.value.workbook.active, area),
  cells: texts,
  editText: ({ row, column }) => editText(book.value.workbook, book.value.workbook.active, row, column),
  choices: ({ row, column }) => {
    const { workbook } = book.value;
    const source = validationAt(workbook.active, row, column)?.rule.list?.source;
    return source === undefined ? [] : listChoices(workbook, workbook.active, source);
  },
  undo: () => book.value.user.undo(),
  redo: () => book.value.user.redo(),
  resize: (column, width) => {
    book.value.workbook.active.columnWidths[column] = width / PIXELS_PER_POINT;
  },
  editing: (isEditing) => {
    const { user } = book.value;
    if (isEditing) user.startEditing();
    else user.stopEditing();
  },
});
