import type { Book } from "../book/book";
import type { Task } from "../values/task";
import { budgetRows } from "./budget-rows";
import type { ReportAsked, ReportId, ReportRow } from "./report";

const makers: Readonly<Record<ReportId, (book: Book, asked: ReportAsked) => Task<ReportRow[]>>> = {
  budgetReport: budgetRows,
};

/** The rows of a report, in the order that a new sheet has them. */
export const reportRows = (book: Book, id: ReportId, asked: ReportAsked): Task<ReportRow[]> =>
  makers[id](book, asked);
