import { tableOf, type Book } from "#core/book/book";
import { writeList } from "#core/csv/write-list";
import { registers } from "#core/registers/index";
import { EACH_FORMAT, eachField, eachHeader, fieldOfHeader } from "#core/reports/each-column";
import { isOwnTable } from "#core/reports/own-table";
import { refreshEdits } from "#core/reports/refresh";
import { renamedIn } from "#core/reports/renamed";
import type { Report, ReportAsked, ReportId } from "#core/reports/report";
import { reportOf } from "#core/reports/report-rows";
import { reportSheet } from "#core/reports/report-sheet";
import { reportTexts } from "#core/reports/report-texts";
import { shapes } from "#core/reports/shapes";
import { isoDate } from "#core/values/date";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { check } from "../book/book";
import { readAnew } from "../book/open";
import { goToCell } from "../jobs/go-to";
import { notice, withJob } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { makeOwnRegister } from "../jobs/make-registers";
import { companyOf, dressReport, dropReport } from "../jobs/report-sheets";
import { download } from "../kit/download";
import { reportChart } from "../kit/report-chart";
import { lang } from "../language";
import { lacksChart } from "./state";
import { texts, words } from "./words";

/** Shows the sheet of a report, by its headings: a row would show what it is of. */
export async function showReport(workbook: Workbook, id: ReportId): Promise<void> {
  const table = check.value && tableOf(check.value.book, id);
  if (table) await goToCell(workbook, table.place.sheet, table.place.row, table.place.column);
}

/** Why a report cannot be put on a sheet: its module is off, a register is missing, or somebody's own table bears its name. */
export const whyNot = (book: Book, id: ReportId): "off" | "missing" | "not-own" | undefined => {
  if (book.off.has(registers[id].module)) return "off";
  if (!book.tables.has(shapes[id].needs)) return "missing";
  return book.tables.has(id) && !isOwnTable(book, id) ? "not-own" : undefined;
};

/** What a report tells now. */
const told = (id: ReportId, asked: ReportAsked) =>
  withJob("summing", (progress) => {
    const book = check.value?.book;
    if (!book) throw new Error("There is no book to report on");
    return inSlices(reportOf(book, id, asked), () => progress(0));
  });

/** Makes the sheet of a report, empty; false when nothing came of it. */
async function makeSheet(
  workbook: Workbook,
  id: ReportId,
  levels: number,
  { each }: Report,
): Promise<boolean> {
  const book = check.value?.book;
  if (!book) return false;
  const { lang } = book;
  const report = reportSheet(id, lang, { levels, each, company: companyOf(book), chart: reportChart() });
  const made = await makeOwnRegister(workbook, id, lang, { report });
  return made && check.value?.book.tables.has(id) === true;
}

/** Gives a report columns for those that it has none for yet, right of all others; false where there is no room. */
async function addMissing(workbook: Workbook, id: ReportId, { each }: Report): Promise<boolean> {
  const book = check.value?.book;
  const table = book && tableOf(book, id);
  if (!book || !table) return false;
  const there = new Set(table.headers.map((header) => fieldOfHeader(id, header)));
  const missing = each.filter((code) => !there.has(eachField(code)));
  if (missing.length === 0) return true;
  const columns = missing.map((code) => ({
    header: eachHeader(id, code, book.lang),
    numberFormat: EACH_FORMAT,
  }));
  const asked = [{ table: table.place.name, headers: table.headers, columns }];
  const added = await withJob("writing", () => workbook.addColumns(asked), false);
  if (added && !added.ok) notice.value = { kind: "refused", cause: added.error };
  if (added?.ok) await readAnew(workbook);
  return added?.ok === true;
}

/** The edits that bring the report's table to what the registers say. */
const planned = (id: ReportId, { rows }: Report) =>
  withJob("summing", (progress) => {
    const book = check.value?.book;
    const table = book && tableOf(book, id);
    if (!book || !table) throw new Error("There is no table of the report");
    return inSlices(refreshEdits(book, table, rows), () => progress(0));
  });

/**
 * Puts a report on a sheet, or brings the one that stands up to date: the rows are one job of the import log, that can be
 * undone. The sheet is made before it, empty, and goes again when nothing comes of it.
 */
export async function putReport(workbook: Workbook, id: ReportId, asked: ReportAsked): Promise<void> {
  const book = check.value?.book;
  if (!book || whyNot(book, id) !== undefined) return;
  const report = await told(id, asked);
  if (!report?.ok) return;
  lacksChart.value = false;
  const isNew = !tableOf(book, id);
  if (isNew && report.value.rows.length === 0) {
    notice.value = { kind: "nothing-to-do" };
    return;
  }
  const table = tableOf(book, id);
  const renamed = table && renamedIn(book, table, report.value);
  if (table && renamed) {
    notice.value = { kind: "report-renamed", sheet: table.place.sheet, ...renamed };
    return;
  }
  const isReady = isNew
    ? await makeSheet(workbook, id, asked.levels, report.value)
    : await addMissing(workbook, id, report.value);
  if (!isReady) return;
  const edits = await planned(id, report.value);
  const text = texts[book.lang];
  const what = isNew ? text.made(text.titles[id]) : text.refreshed(text.titles[id]);
  if (edits?.ok && edits.value.length === 0) notice.value = { kind: "nothing-to-do" };
  else if (edits?.ok && (await makeEdits(workbook, { what, register: id }, edits.value))) {
    const hasChart = await dressReport(workbook, id);
    lacksChart.value = !hasChart && isNew && shapes[id].chart !== undefined && reportChart() !== "none";
    await showReport(workbook, id);
  } else if (isNew) await dropReport(workbook, id);
}

/** Hands a report over as a CSV file, as it would be now; nothing is written in the workbook. */
export async function saveReport(id: ReportId, asked: ReportAsked): Promise<void> {
  const book = check.value?.book;
  if (!book) return;
  const made = await withJob("exporting", (progress) =>
    inSlices(
      (function* () {
        return yield* reportTexts(id, yield* reportOf(book, id, asked), asked.levels, lang.value);
      })(),
      () => progress(0),
    ),
  );
  if (!made?.ok) return;
  const name = words.value.csvName(words.value.titles[id], isoDate(asked.until));
  download(name, writeList(made.value));
}
