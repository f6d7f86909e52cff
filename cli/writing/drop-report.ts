import type { Book } from "#core/book/book";
import type { LoggedJob } from "#core/book/log";
import { isReport } from "#core/reports/report";
import { chartName, standingReport, type StandingReport } from "#core/reports/standing-report";
import { resolveSetting } from "#core/resolve/setting";
import type { XlsxCell, XlsxSheet, XlsxTable, XlsxValidation } from "../../xlsx/document";
import type { OpenBook } from "../open-book";

/** What became of the sheet of a report that has no rows left: whether it is gone, or else why it stays. */
export type DroppedReport = {
  readonly sheet: string;
  readonly kept: "own-cells" | "spoken-of" | "last-shown" | "structure-protected" | undefined;
};

/** Whose report it is, as its title says it. */
const companyOf = (book: Book): string => String(resolveSetting(book, "companyName").value ?? "");

/** A formula as it is told with and without the name of its own table. */
const plain = (formula: string, table: string): string =>
  formula.toLowerCase().replaceAll(`${table.toLowerCase()}[`, "[").replaceAll(" ", "");

const NOTE_ROW = 2;

/** What Kontera wrote around the rows, by cell: the head, the headers where they stand now, and the totals. */
const writtenAround = ({ report }: StandingReport, { range, totalsRow, columns, name }: XlsxTable) => {
  const cells = new Map<string, string>();
  const { title, until, note } = report;
  const totals = new Map(report.totals(name).map((total) => [total.header, total]));
  cells.set("0 0", title);
  if (until) {
    cells.set("1 0", until.label);
    cells.set("1 1", `=MAX(${name}[${until.header}])`);
  }
  if (note !== undefined) cells.set(`${NOTE_ROW} 0`, note);
  for (const [at, header] of columns.entries()) {
    const { text = "", formula } = totals.get(header) ?? {};
    cells.set(`${range.row} ${range.column + at}`, header);
    if (totalsRow)
      cells.set(
        `${range.row + range.rows - 1} ${range.column + at}`,
        formula === undefined ? text : `=${formula}`,
      );
  }
  return cells;
};

/** Whether a cell holds what was written there, or nothing: what somebody has cleared holds nothing of theirs. */
const isAsWritten = ({ value, formula }: XlsxCell, written: string | undefined, table: string): boolean => {
  if (formula === undefined) return value === "" || (value === written && !written.startsWith("="));
  return written !== undefined && plain(`=${formula}`, table) === plain(written, table);
};

/** Whether a drop-down, or another rule for what may be typed, is one of those that Kontera gives a column of the report. */
const isOurRule = (
  { ranges }: XlsxValidation,
  { report }: StandingReport,
  { range, columns }: XlsxTable,
): boolean =>
  ranges.every(({ column, columns: wide }) => {
    const header = columns[column - range.column];
    return wide === 1 && report.columns.some((one) => one.header === header && one.choices !== undefined);
  });

/** Whether nothing stands on a report's sheet but what Kontera put there, and no row of it; nor any color or rule of somebody's. */
const isOnlyKonteras = (sheet: XlsxSheet, standing: StandingReport): boolean => {
  const [table, ...others] = sheet.tables;
  if (!table?.headerRow || others.length > 0) return false;
  if (sheet.charts.some(({ name }) => name !== chartName(table.name))) return false;
  const headers = new Set(standing.report.columns.map(({ header }) => header));
  if (table.columns.some((header) => !headers.has(header))) return false;
  if (!sheet.validations.every((rule) => isOurRule(rule, standing, table))) return false;
  const written = writtenAround(standing, table);
  for (const { row, cells } of sheet.rows())
    for (const cell of cells) {
      if (cell.style.fill !== undefined) return false;
      if (!isAsWritten(cell, written.get(`${row} ${cell.column}`), table.name)) return false;
    }
  return true;
};

/**
 * Takes away the sheet of a report that a job's undoing has left without rows, as the pane does: where nobody has written on it and
 * nothing speaks of it. Undefined where the job is of no report, or its sheet still has rows.
 */
export const dropReport = (
  { book, document }: OpenBook,
  { register }: Pick<LoggedJob, "register">,
): DroppedReport | undefined => {
  const standing = isReport(register) ? standingReport(book, register, companyOf(book)) : undefined;
  const sheet = document.sheets.find(({ tables }) => tables.some(({ name }) => name === standing?.table));
  const table = sheet?.tables.find(({ name }) => name === standing?.table);
  if (!standing || !sheet || !table || hasRows(sheet, table)) return undefined;
  if (document.isStructureProtected) return { sheet: sheet.name, kept: "structure-protected" };
  if (!isOnlyKonteras(sheet, standing)) return { sheet: sheet.name, kept: "own-cells" };
  const stays = document.removeSheet(sheet.name);
  return { sheet: sheet.name, kept: stays === "more-on-it" ? "own-cells" : stays };
};

/** Whether a cell among a table's rows holds something. */
const hasRows = (sheet: XlsxSheet, { range, rows }: XlsxTable): boolean => {
  const [first, last] = [range.row + 1, range.row + rows];
  for (const { row, cells } of sheet.rows())
    if (row >= first && row <= last)
      for (const { column, value } of cells)
        if (column >= range.column && column < range.column + range.columns && value !== "") return true;
  return false;
};
