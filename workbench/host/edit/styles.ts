import { isWholeColumns, isWholeRows, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Style } from "../model/style";
import type { Workbook } from "../model/workbook";

/** Changes how every cell of an area looks, and tells that its format changed. */
export const restyle = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: (style: Style) => Style,
): void => {
  const changing = workbook.styles.changing(change);
  const { cells } = sheet;
  if (isWholeColumns(area)) {
    for (let c = 0; c < area.columns; c++) cells.setColumnStyle(area.column + c, changing);
  } else if (isWholeRows(area)) {
    for (let r = 0; r < area.rows; r++) cells.setRowStyle(area.row + r, changing);
  } else {
    eachCell(area, (row, column) => cells.setStyle(row, column, changing(cells.style(row, column))));
  }
  workbook.emit({ kind: "format", sheet, area });
};

/** Gives each cell of an area its own number format; `undefined` leaves the cell as it is. */
export const setNumberFormats = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  format: (row: number, column: number) => string | undefined,
): void => {
  const { cells } = sheet;
  eachCell(area, (row, column) => {
    const wanted = format(row - area.row, column - area.column);
    if (wanted !== undefined)
      cells.setStyle(row, column, workbook.styles.withNumberFormat(cells.style(row, column), wanted));
  });
  workbook.emit({ kind: "format", sheet, area });
};

const eachCell = (area: Area, visit: (row: number, column: number) => void): void => {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
};

/** Changes the look of each cell of an area by its own change. */
export const setStyles = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: (row: number, column: number) => Partial<Style>,
): void => {
  const { cells } = sheet;
  eachCell(area, (row, column) => {
    const style = workbook.styles.style(cells.style(row, column));
    cells.setStyle(
      row,
      column,
      workbook.styles.idOf({ ...style, ...change(row - area.row, column - area.column) }),
    );
  });
  workbook.emit({ kind: "format", sheet, area });
};
