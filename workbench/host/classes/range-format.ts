import { formatContent } from "../entry/format-content";
import { isWholeColumns, isWholeRows } from "../model/area";
import { ExcelError } from "../model/excel-error";
import type { LiveRange } from "../model/live-range";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { liveArea } from "../protocol/arguments";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";
import { changeStyle, commonOf } from "./range-styles";
import { asFlag, asNumber, asText } from "./values";

const one = (values: readonly number[]): number | null => (new Set(values).size === 1 ? values[0]! : null);

const widths = (target: LiveRange): number[] => {
  const { column, columns } = liveArea(target);
  return Array.from({ length: columns }, (_, i) => target.sheet.columnWidths[column + i] ?? STANDARD_WIDTH);
};

const setWidths = (workbook: Workbook, target: LiveRange, width: (column: number) => number): void => {
  const { column, columns } = liveArea(target);
  const { sheet } = target;
  for (let c = column; c < column + columns; c++) sheet.columnWidths[c] = width(c);
  workbook.emit({ kind: "layout", sheet });
};

const heights = (target: LiveRange): number[] => {
  const area = liveArea(target);
  const rows = Math.min(area.rows, 10_000);
  return Array.from({ length: rows }, (_, i) => target.sheet.rowHeights.get(area.row + i) ?? STANDARD_HEIGHT);
};

const setHeight = (workbook: Workbook, target: LiveRange, height: number): void => {
  const area = liveArea(target);
  if (isWholeColumns(area) && !isWholeRows(area)) throw new ExcelError("InvalidArgument");
  for (let row = area.row; row < area.row + area.rows; row++) target.sheet.rowHeights.set(row, height);
  workbook.emit({ kind: "layout", sheet: target.sheet });
};

const positive = (value: unknown): number => {
  const number = asNumber(value);
  if (number < 0) throw new ExcelError("InvalidArgument");
  return number;
};

/** About as wide as the longest text asks for. Assumption A33: Excel measures the real letters. */
const fittingWidth = (workbook: Workbook, target: LiveRange, column: number): number => {
  const { cells } = target.sheet;
  const used = cells.used({ ...liveArea(target), column, columns: 1 }, true);
  if (!used) return STANDARD_WIDTH;
  let longest = 0;
  for (let row = used.row; row < used.row + used.rows; row++) {
    const { numberFormat } = workbook.styles.style(cells.style(row, column));
    longest = Math.max(
      longest,
      formatContent(cells.content(row, column), numberFormat, workbook.locale).length,
    );
  }
  return Math.min(255, longest) * 5.25 + 4;
};

/** How a range looks, apart from its number format. */
export const rangeFormat: Descriptor<LiveRange> = {
  read: {
    ColumnWidth: (target) => one(widths(target)),
    RowHeight: (target) => one(heights(target)),
    WrapText: (target, { workbook }) => commonOf(workbook, target, ({ wrapText }) => wrapText),
    HorizontalAlignment: (target, { workbook }) => commonOf(workbook, target, ({ horizontal }) => horizontal),
    VerticalAlignment: (target, { workbook }) => commonOf(workbook, target, ({ vertical }) => vertical),
    IndentLevel: (target, { workbook }) => commonOf(workbook, target, ({ indent }) => indent),
  },
  write: {
    ColumnWidth: (target, value, { workbook }) => {
      const width = positive(value);
      setWidths(workbook, target, () => width);
    },
    RowHeight: (target, value, { workbook }) => setHeight(workbook, target, positive(value)),
    WrapText: (target, value, { workbook }) => changeStyle(workbook, target, { wrapText: asFlag(value) }),
    HorizontalAlignment: (target, value, { workbook }) =>
      changeStyle(workbook, target, { horizontal: asText(value) }),
    VerticalAlignment: (target, value, { workbook }) =>
      changeStyle(workbook, target, { vertical: asText(value) }),
    IndentLevel: (target, value, { workbook }) => changeStyle(workbook, target, { indent: positive(value) }),
  },
  navigate: {
    Borders: (target) => handle("RangeBorderCollection", target),
    Fill: (target) => handle("RangeFill", target),
    Font: (target) => handle("RangeFont", target),
    Protection: (target) => handle("FormatProtection", target),
  },
  call: {
    AutofitColumns: (target, _, { workbook }) =>
      setWidths(workbook, target, (column) => fittingWidth(workbook, target, column)),
    AutofitRows: () => null,
  },
};
