import { tableOf } from "#core/book/book";
import { writeList } from "#core/csv/write-list";
import { refreshEdits } from "#core/reports/refresh";
import type { ReportAsked, ReportId } from "#core/reports/report";
import { reportRows } from "#core/reports/report-rows";
import { reportSheet } from "#core/reports/report-sheet";
import { reportTexts } from "#core/reports/report-texts";
import { isoDate } from "#core/values/date";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { check } from "../book/book";
import { goToCell } from "../jobs/go-to";
import { notice, withJob } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { makeOwnRegister } from "../jobs/make-registers";
import { dressReport, dropReport } from "../jobs/report-sheets";
import { download } from "../kit/download";
import { lang } from "../language";
import { lacksChart } from "./state";
import { texts, words } from "./words";

/** Shows the sheet of a report, by its headings: a row would show what it is of. */
export async function showReport(workbook: Workbook, id: ReportId): Promise<void> {
  const table = check.value && tableOf(check.value.book, id);
  if (table) await goToCell(workbook, table.place.sheet, table.place.row, table.place.column);
}

/** The edits that bring the report's table to what the registers say. */
const planned = (id: ReportId, asked: ReportAsked) =>
  withJob("summing", (progress) => {
    const book = check.value?.book;
    const table = book && tableOf(book, id);
    if (!book || !table) throw new Error("There is no table of the report");
    return inSlices(
      (function* () {
        return yield* refreshEdits(book, table, yield* reportRows(book, id, asked));
      })(),
      () => progress(0),
    );
  });

/**
 * Puts a report on a sheet, or brings the one that stands up to date: the rows are one job of the import log, that can be
 * undone. The sheet is made before it, empty, and goes again when nothing comes of it.
 */
export async function putReport(workbook: Workbook, id: ReportId, asked: ReportAsked): Promise<void> {
  const book = check.value?.book;
  if (!book) return;
  lacksChart.value = false;
  const isNew = !tableOf(book, id);
  const text = texts[book.lang];
  if (isNew) {
    const report = reportSheet(id, book.lang, asked.levels);
    const made = await makeOwnRegister(workbook, id, book.lang, { report });
    if (!made || !(check.value && tableOf(check.value.book, id))) return;
  }
  const edits = await planned(id, asked);
  if (!edits?.ok) {
    if (isNew) await dropReport(workbook, id);
    return;
  }
  if (edits.value.length === 0) {
    if (isNew) await dropReport(workbook, id);
    notice.value = { kind: "nothing-to-do" };
    return;
  }
  const title = text.titles[id];
  const what = isNew ? text.made(title) : text.refreshed(title);
  if (!(await makeEdits(workbook, { what, register: id }, edits.value))) {
    if (isNew) await dropReport(workbook, id);
    return;
  }
  lacksChart.value = !(await dressReport(workbook, id)) && isNew;
  await showReport(workbook, id);
}

/** Hands a report over as a CSV file, as it would be now; nothing is written in the workbook. */
export async function saveReport(id: ReportId, asked: ReportAsked): Promise<void> {
  const book = check.value?.book;
  if (!book) return;
  const made = await withJob("exporting", (progress) =>
    inSlices(
      (function* () {
        return yield* reportTexts(id, yield* reportRows(book, id, asked), asked.levels, lang.value);
      })(),
      () => progress(0),
    ),
  );
  if (!made?.ok) return;
  const name = words.value.csvName(words.value.titles[id], isoDate(asked.until));
  download(name, writeList(made.value));
}
