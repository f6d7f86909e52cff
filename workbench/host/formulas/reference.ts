import { MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { CellError, errorValue } from "../model/content";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Expression } from "./expression";
import type { Matrix, Value } from "./matrix";

/** Cells that a formula points at. */
export type Reference = { readonly sheet: Sheet; readonly area: Area };

const NO_REFERENCE = errorValue("#REF!")!;
const NO_NAME = errorValue("#NAME?")!;

/** The cells that a range or a part of a table stands for; the error that Excel shows when there are none. */
export const referenceOf = (
  workbook: Workbook,
  own: Sheet,
  expression: Extract<Expression, { kind: "range" | "table" }>,
): Reference | CellError => {
  if (expression.kind === "range") {
    const sheet = expression.sheet === undefined ? own : workbook.findSheet(expression.sheet);
    return sheet ? { sheet, area: expression.area } : NO_REFERENCE;
  }
  const table = workbook.findTable(expression.name);
  if (!table) return NO_NAME;
  const { sheet, header, area, body } = table;
  if (expression.column !== undefined) {
    const wanted = expression.column.toLowerCase();
    const at = table.columnIds.findIndex((_, index) => table.columnName(index).toLowerCase() === wanted);
    return at < 0 ? NO_REFERENCE : { sheet, area: { ...body, column: body.column + at, columns: 1 } };
  }
  if (expression.part === "All") return { sheet, area };
  if (expression.part === "Data") return { sheet, area: body };
  return header ? { sheet, area: header } : NO_REFERENCE;
};

/**
 * Cells so many rows and columns away, as many as are said or as there were: what is left out or blank moves nothing. Off the
 * sheet there are none.
 */
export const offset = (
  { sheet, area }: Reference,
  moves: readonly (number | CellError)[],
): Reference | CellError => {
  const error = moves.find((move) => move instanceof CellError);
  if (error instanceof CellError) return error;
  const [down = 0, right = 0, rows = area.rows, columns = area.columns] = moves as readonly number[];
  const moved: Area = { row: area.row + down, column: area.column + right, rows, columns };
  const isOn =
    rows > 0 &&
    columns > 0 &&
    moved.row >= 0 &&
    moved.column >= 0 &&
    moved.row + rows <= MAX_ROWS &&
    moved.column + columns <= MAX_COLUMNS;
  return isOn ? { sheet, area: moved } : NO_REFERENCE;
};

/** What cells show; a blank one is undefined. */
export const contentsOf = ({ sheet, area }: Reference): Matrix => {
  const { rows, columns } = area;
  const cells = new Array<Value>(rows * columns);
  if (columns === 1) {
    for (let row = 0; row < rows; row++) {
      const shown = sheet.cells.content(area.row + row, area.column);
      const isBlank = shown === "" && sheet.cells.formula(area.row + row, area.column) === undefined;
      cells[row] = isBlank ? undefined : shown;
    }
    return { rows, columns, cells };
  }
  let at = 0;
  for (const [row, line] of sheet.cells.contents(area).entries())
    for (let column = 0; column < columns; column += 1, at += 1) {
      const isBlank =
        line[column] === "" && sheet.cells.formula(area.row + row, area.column + column) === undefined;
      cells[at] = isBlank ? undefined : line[column];
    }
  return { rows, columns, cells };
};

/** Something asked of every cell itself, and not of what it shows. */
export const askedOf = ({ area }: Reference, of: (row: number, column: number) => boolean): Matrix => ({
  rows: area.rows,
  columns: area.columns,
  cells: Array.from({ length: area.rows * area.columns }, (_, at) =>
    of(area.row + Math.floor(at / area.columns), area.column + (at % area.columns)),
  ),
});

/** How many cells hold something: a value, an error, or a formula whatever it shows. */
export const countFilled = ({ sheet, area }: Reference): number => {
  const used = sheet.cells.used(area, true);
  if (!used) return 0;
  let count = 0;
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      if (sheet.cells.content(row, column) !== "" || sheet.cells.formula(row, column) !== undefined) count++;
  return count;
};
