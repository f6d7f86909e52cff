import { validationAt } from "../../host/edit/validate-entry";
import { formatContent } from "../../host/entry/format-content";
import { containsCell } from "../../host/model/area";
import type { Content } from "../../host/model/content";
import { CellError } from "../../host/model/content";
import type { Sheet } from "../../host/model/sheet";
import { STANDARD_WIDTH } from "../../host/model/sheet";
import type { Style } from "../../host/model/style";
import type { Table } from "../../host/model/table";
import type { Workbook } from "../../host/model/workbook";
import type { GridSource, Look } from "./source";

/** Excel draws 72 points where the screen has 96 pixels. */
export const PIXELS_PER_POINT = 96 / 72;

/** Blank rows and columns shown beyond what is used, so that there is somewhere to go on. */
const spare = { rows: 60, columns: 3 };
const least = { rows: 120, columns: 26 };
const everything = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** On white and on a table's band its contrast is over 4.5. */
const OUTDATED_INK = "#6b6b6b";
const tableInk = { header: "#dfeee5", band: "#f6faf8" };

function align(style: Style, content: Content): Look["align"] {
  if (style.horizontal === "Center") return "center";
  if (style.horizontal === "Right") return "right";
  if (style.horizontal === "Left") return "left";
  if (content instanceof CellError || typeof content === "boolean") return "center";
  return typeof content === "number" ? "right" : "left";
}

function tableFill(table: Table, row: number): string {
  if (table.showHeaders && row === table.area.row) return tableInk.header;
  return table.showBandedRows && (row - table.area.row) % 2 === 1 ? tableInk.band : "";
}

/** What the grid shows of a sheet, as it stands now: ask again when rows, columns or frozen rows may have changed. */
export function sheetSource(
  workbook: Workbook,
  sheet: Sheet,
  reach: { row: number; column: number },
  isOutdated: (row: number, column: number) => boolean,
): GridSource {
  const used = sheet.cells.used(everything, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const rowCount = Math.max(used.row + used.rows, reach.row + 1) + spare.rows;
  const columnCount = Math.max(used.column + used.columns, reach.column + 1) + spare.columns;
  const frozenCount = sheet.freeze?.rows ?? 0;
  const tables = workbook.tablesOn(sheet);
  const shown = Array.from({ length: Math.max(rowCount, least.rows) }, (_, row) => row).filter(
    (row) => !sheet.isRowHidden(row),
  );
  const tableAt = (row: number, column: number) => tables.find(({ area }) => containsCell(area, row, column));
  return {
    frozen: shown.filter((row) => row < frozenCount),
    rows: frozenCount === 0 ? shown : shown.filter((row) => row >= frozenCount),
    columns: Array.from({ length: Math.max(columnCount, least.columns) }, (_, column) => column)
      .filter((column) => !sheet.hiddenColumns.has(column))
      .map((column) => ({
        column,
        width: Math.round((sheet.columnWidths[column] ?? STANDARD_WIDTH) * PIXELS_PER_POINT),
      })),
    text: (row, column) => {
      const content = sheet.cells.content(row, column);
      if (content === "") return "";
      const { numberFormat } = workbook.styles.style(sheet.cells.style(row, column));
      return formatContent(content, numberFormat, workbook.locale);
    },
    look: (row, column) => {
      const style = workbook.styles.style(sheet.cells.style(row, column));
      const table = tableAt(row, column);
      const isHeader = table?.showHeaders === true && row === table.area.row;
      return {
        fill: style.fill || (table ? tableFill(table, row) : ""),
        color: isOutdated(row, column) ? OUTDATED_INK : style.color === "#000000" ? "" : style.color,
        bold: style.bold || isHeader,
        italic: style.italic,
        align: align(style, sheet.cells.content(row, column)),
      };
    },
    hasChoices: (row, column) => validationAt(sheet, row, column)?.rule.list?.inCellDropDown === true,
  };
}
