import type { ReportSheet } from "#core/reports/report-sheet";
import type { Batch } from "../batch";
import { setFormat } from "../batch";
import { RANGE_BYTES } from "../bytes";
import { entryText } from "../entry-text";
import type { RequestPiece } from "../flush";
import { addChart } from "./chart";

/** How many cells of the head are filled: the title, the words before the day, the day, and the note. */
const headCells = ({ until, note }: ReportSheet): number => (until ? 3 : 1) + (note === undefined ? 0 : 1);

/** How many cells are filled on the sheet of a report besides the headers and the rows. */
export const reportCells = (report: ReportSheet): number =>
  headCells(report) +
  report.totals("").filter(({ text, formula }) => text !== undefined || formula !== undefined).length;

/** The whole of the sheet's rows above the table. */
export const headArea = (sheet: string, { top, columns }: ReportSheet) =>
  ({ sheet, row: 0, column: 0, rows: top, columns: columns.length }) as const;

/** The worksheet row of the note, from 0. */
export const NOTE_ROW = 2;

const queueHead = (batch: Batch, sheet: string, table: string, { title, until, note }: ReportSheet): void => {
  const cell = (row: number, column: number) => batch.range({ sheet, row, column, rows: 1, columns: 1 });
  const heading = cell(0, 0);
  heading.values = [[entryText(title, "@")]];
  heading.format.font.bold = true;
  heading.format.font.size = 16;
  if (note !== undefined) {
    const below = cell(NOTE_ROW, 0);
    below.values = [[entryText(note, "@")]];
    below.format.font.italic = true;
  }
  if (!until) return;
  cell(1, 0).values = [[entryText(until.label, "@")]];
  const day = cell(1, 1);
  setFormat(day, "yyyy-mm-dd");
  day.format.horizontalAlignment = "Left";
  day.formulas = [[`=MAX(${table}[${until.header}])`]];
};

const queueTotals = (batch: Batch, table: string, report: ReportSheet): void => {
  const made = batch.table(table);
  made.showTotals = true;
  const row = made.getTotalRowRange().untrack();
  const cells = report.totals(table);
  cells.forEach(({ text, formula }, at) => {
    const cell = row.getCell(0, at).untrack();
    const format = report.columns[at]?.numberFormat ?? "General";
    // A formula in a cell of text stays text, and so does what Excel proposes of its own below the last column.
    if (formula === undefined) cell.values = [[text === undefined ? "" : entryText(text, format)]];
    else {
      setFormat(cell, format);
      cell.formulas = [[`=${formula}`]];
    }
  });
};

/** Landscape, and as wide as one page. */
const queuePage = (batch: Batch, sheet: string): void => {
  const made = batch.sheet(sheet);
  made.showGridlines = false;
  made.pageLayout.orientation = "Landscape";
  made.pageLayout.zoom = { horizontalFitToPages: 1 };
};

/**
 * What a report's sheet gets besides its table: title and day, the totals row, and, unless it is to be plain, Excel's own
 * chart and how it prints.
 */
export const furniturePiece = (
  sheet: string,
  table: string,
  report: ReportSheet,
  isPlain: boolean,
): RequestPiece => ({
  bytes: RANGE_BYTES * (20 + 2 * report.columns.length),
  queue: (batch) => {
    queueHead(batch, sheet, table, report);
    queueTotals(batch, table, report);
    if (isPlain) return;
    queuePage(batch, sheet);
    addChart(batch, sheet, table, report);
  },
});
