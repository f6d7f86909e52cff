import type { Book } from "../book/book";
import type { Task } from "../values/task";
import { accessRows } from "./access-rows";
import { billingRows, blockedRows } from "./billing-rows";
import { blockedEntries } from "./blocked-entries";
import { budgetRows } from "./budget-rows";
import type { Report, ReportAsked, ReportId } from "./report";

const makers: Readonly<Record<ReportId, (book: Book, asked: ReportAsked) => Task<Report>>> = {
  budgetReport: budgetRows,
  billingReport: billingRows,
  blockedReport: blockedRows,
  blockedRowsReport: blockedEntries,
  accessReport: accessRows,
};

/** What a report tells, its rows in the order that a new sheet has them. */
export const reportOf = (book: Book, id: ReportId, asked: ReportAsked): Task<Report> =>
  makers[id](book, asked);
