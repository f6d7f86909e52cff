import { boxOf } from "../charts/place";
import { formatContent } from "../entry/format-content";
import { formatArea, quoteSheet } from "../model/address";
import { isWholeColumns, isWholeRows } from "../model/area";
import { valueTypeOf } from "../model/content";
import type { LiveRange } from "../model/live-range";
import { liveArea } from "../protocol/arguments";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";
import { rangeActions } from "./range-actions";
import { hideColumns, hideRows, isEveryHidden } from "./range-hidden";
import { rangeNavigation } from "./range-navigation";
import { readMatrix, readValues } from "./range-read";
import { writeFormulas, writeNumberFormats, writeValues } from "./range-write";

const address = (target: LiveRange): string =>
  `${quoteSheet(target.sheet.name)}!${formatArea(liveArea(target))}`;

/** A block of cells. Positions are zero-based; widths and heights are in points. */
export const range: Descriptor<LiveRange> = {
  read: {
    Address: address,
    AddressLocal: address,
    RowIndex: (target) => liveArea(target).row,
    ColumnIndex: (target) => liveArea(target).column,
    RowCount: (target) => liveArea(target).rows,
    ColumnCount: (target) => liveArea(target).columns,
    CellCount: (target) => {
      const { rows, columns } = liveArea(target);
      // Excel answers -1 when the count does not fit 32 bits.
      return rows * columns > 2_147_483_647 ? -1 : rows * columns;
    },
    IsEntireColumn: (target) => isWholeColumns(liveArea(target)),
    IsEntireRow: (target) => isWholeRows(liveArea(target)),
    Values: (target) => readValues(target),
    Formulas: (target) =>
      readMatrix(target, (cells, row, column, value) => cells.formula(row, column) ?? value),
    FormulasLocal: (target) =>
      readMatrix(target, (cells, row, column, value) => cells.formula(row, column) ?? value),
    NumberFormat: (target, { workbook }) =>
      readMatrix(
        target,
        (cells, row, column) => workbook.styles.style(cells.style(row, column)).numberFormat,
      ),
    Text: (target, { workbook }) =>
      readMatrix(target, (cells, row, column) => {
        const { numberFormat } = workbook.styles.style(cells.style(row, column));
        return formatContent(cells.content(row, column), numberFormat, workbook.locale);
      }),
    ValueTypes: (target) =>
      readMatrix(target, (cells, row, column) =>
        valueTypeOf(cells.content(row, column), cells.formula(row, column) !== undefined),
      ),
    Hidden: (target) => {
      const rows = isEveryHidden(target, "rows");
      return rows === true ? true : isEveryHidden(target, "columns") === true || rows;
    },
    RowHidden: (target) => isEveryHidden(target, "rows"),
    ColumnHidden: (target) => isEveryHidden(target, "columns"),
    HasSpill: () => false,
    Left: (target) => boxOf(target.sheet, liveArea(target)).left,
    Top: (target) => boxOf(target.sheet, liveArea(target)).top,
    Width: (target) => boxOf(target.sheet, liveArea(target)).width,
    Height: (target) => boxOf(target.sheet, liveArea(target)).height,
  },
  write: {
    Values: (target, value, { workbook }) => writeValues(workbook, target, value),
    Formulas: (target, value, { workbook }) => writeFormulas(workbook, target, value, "en-US"),
    FormulasLocal: (target, value, { workbook }) => writeFormulas(workbook, target, value, workbook.locale),
    NumberFormat: (target, value, { workbook }) => writeNumberFormats(workbook, target, value),
    RowHidden: (target, value, { workbook }) => hideRows(workbook, target, value),
    ColumnHidden: (target, value, { workbook }) => hideColumns(workbook, target, value),
  },
  navigate: {
    DataValidation: (target) => handle("DataValidation", target),
    Format: (target) => handle("RangeFormat", target),
    Worksheet: ({ sheet }) => handle("Worksheet", sheet),
  },
  call: { ...rangeNavigation, ...rangeActions },
};
