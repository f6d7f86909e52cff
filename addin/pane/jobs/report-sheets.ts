import { tableOf, type Book } from "#core/book/book";
import { readJournal } from "#core/book/journal";
import type { LoggedJob } from "#core/book/log";
import { registers } from "#core/registers/index";
import type { ReportId } from "#core/reports/report";
import { reportSheet } from "#core/reports/report-sheet";
import { DEEP, eachIn, standingReport } from "#core/reports/standing-report";
import { resolveSetting } from "#core/resolve/setting";
import { finish } from "#core/values/task";
import type { Workbook } from "../../ports";
import { check } from "../book/book";
import { readAnew } from "../book/open";
import { reportChart } from "../kit/report-chart";
import { notice, withJob } from "./job";
import { makeOwnRegister } from "./make-registers";

/** Whose report it is, as its title says it. */
export const companyOf = (book: Book): string => String(resolveSetting(book, "companyName").value ?? "");

/** Has a report's chart show its rows as they are now; false where Excel has none. */
export async function dressReport(workbook: Workbook, id: ReportId): Promise<boolean> {
  const book = check.value?.book;
  const standing = book && standingReport(book, id, companyOf(book));
  if (!standing) return false;
  const dressed = await withJob("painting", () => workbook.dressReport(standing), false);
  return dressed?.ok === true && dressed.value;
}

/** Takes away the sheet of a report without rows, and says so when it stays. */
export async function dropReport(workbook: Workbook, id: ReportId): Promise<void> {
  const book = check.value?.book;
  const standing = book && standingReport(book, id, companyOf(book));
  const table = book && tableOf(book, id);
  if (!standing || !table) return;
  const taken = await withJob("undoing", () => workbook.takeReportAway(standing), false);
  if (taken?.ok && taken.value) await readAnew(workbook);
  else notice.value = { kind: "report-kept", sheet: table.place.sheet };
}

/** Sees to a report's sheet when its job is undone, or done again: the sheet of one that was made goes with its rows. */
export async function seeToReport(workbook: Workbook, id: ReportId): Promise<void> {
  const book = check.value?.book;
  const table = book && tableOf(book, id);
  if (!table) return;
  const isBlank = table.order.every((row) => table.raw[row]?.every((cell) => cell === "") ?? true);
  if (isBlank) await dropReport(workbook, id);
  else await dressReport(workbook, id);
}

/** Makes the sheet of a report again, empty, so that the undoing that took its rows away can be undone. */
export async function makeAgain(workbook: Workbook, id: ReportId, { journal }: LoggedJob): Promise<void> {
  const book = check.value?.book;
  const read = finish(readJournal(journal));
  if (!book || tableOf(book, id) || !read.ok) return;
  const level = registers[id].fields.find((field) => field.id === "level")?.[book.lang];
  const headers = read.value.find((entry) => entry[0] === "delete")?.[3] ?? [];
  const levels = level !== undefined && headers.includes(level) ? DEEP : 1;
  const report = reportSheet(id, book.lang, {
    levels,
    each: eachIn(id, headers),
    company: companyOf(book),
    chart: reportChart(),
  });
  await makeOwnRegister(workbook, id, book.lang, { report });
}
