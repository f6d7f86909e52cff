import { entriesIn } from "../billing/entries-in";
import type { FixedItem } from "../billing/fixed-items";
import type { LineRow } from "../billing/line";
import { isBlocker, reasonsIn } from "../billing/reasons";
import { amountWhereItStands } from "../billing/stand";
import { billingStanding, type BillingStanding } from "../billing/standing";
import { requireTable, tableOf, type Book } from "../book/book";
import { foldedKey, rowWithKey } from "../book/keys";
import { positionOf, rowOnSheet } from "../book/positions";
import { NO_ROW, type RowId } from "../book/row-id";
import { isTableOf, numbers, texts, valuesAt, type Table } from "../book/table";
import { registers } from "../registers";
import { ore } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import type { Report, ReportAsked, ReportRow } from "./report";
import { textsIn } from "./texts";

/** The number of a row among those that their registers say the same of, from 1. */
const numbering = (): ((row: ReportRow) => number) => {
  const met = new Map<string, number>();
  const parts = registers.blockedRowsReport.key.filter((field) => field !== "number");
  return (row) => {
    const key = foldedKey(parts.map((field) => String(row[field] ?? "")));
    const number = (met.get(key) ?? 0) + 1;
    met.set(key, number);
    return number;
  };
};

/** What an entry is known by in the report: what its register says of it, whatever becomes of it. */
const knownBy = (book: Book, { register, row }: LineRow): ReportRow => {
  const entries = requireTable(book, register);
  return {
    kind: registers[register].name[book.lang],
    date: numbers(entries, "date")[row],
    employee: texts(entries, "employee")[row],
    project: texts(entries, "project")[row],
    hours: isTableOf(entries, "timeEntries") ? numbers(entries, "hours")[row] : undefined,
    expense: isTableOf(entries, "travelEntries") ? numbers(entries, "amount")[row] : undefined,
  };
};

/** What a report says of an entry that is blocked. */
const entryReader = (book: Book, { billing }: BillingStanding): ((line: LineRow) => ReportRow) => {
  const titles = textsIn(book.lang).reasonTitles;
  const employees = tableOf(book, "employees");
  const names = employees ? texts(employees, "name") : [];
  const nameOf = (employee: string | undefined): string | undefined =>
    employees && employee !== undefined ? names[rowWithKey(employees, fold(employee)) ?? NO_ROW] : undefined;
  return (line) => {
    const { register, row } = line;
    const entries = requireTable(book, register);
    const billed = billing.registers.find((one) => one.entries === entries);
    const amount = billed ? amountWhereItStands(billed, row) : Number.NaN;
    const [reason, ...others] = reasonsIn(billed?.reasons[row] ?? 0).filter(isBlocker);
    return {
      ...knownBy(book, line),
      name: nameOf(texts(entries, "employee")[row]),
      customer: texts(entries, "customer")[row],
      amount: Number.isNaN(amount) ? undefined : ore(amount),
      reason: reason && titles[reason],
      others: others.length > 0 ? others.map((one) => titles[one]).join(", ") : undefined,
      row: entries.place.row + 2 + positionOf(entries, row),
    };
  };
};

/** What a report says of a fixed price that is blocked. */
const fixedRow = (book: Book, { project, customers, amount, reason }: FixedItem): ReportRow => {
  const { fixedPrice, reasonTitles } = textsIn(book.lang);
  return {
    kind: fixedPrice,
    project,
    customer: customers.length > 0 ? customers.join(", ") : undefined,
    amount,
    reason: reason && reasonTitles[reason],
  };
};

/** What is blocked up to and including a day, row by row in the order of the days, and the fixed prices that are (#168, #172). */
export function* blockedEntries(book: Book, { until }: ReportAsked): Task<Report> {
  const standing = yield* billingStanding(book, until);
  const { rows: lines, items } = yield* entriesIn(standing, ["blocked"], []);
  const [read, numberOf] = [entryReader(book, standing), numbering()];
  const rows: ReportRow[] = [];
  const add = (row: ReportRow): unknown => rows.push({ ...row, number: numberOf(row), until });
  for (const line of lines) {
    add(read(line));
    if (rows.length % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  for (const item of items) add(fixedRow(book, item));
  return { rows, each: [] };
}

/**
 * The entry that a row of the report is of, where it stands on the row of its worksheet that it stood on; undefined of a fixed
 * price, and of one that stands elsewhere by now.
 */
export const entryOfRow = (
  book: Book,
  report: Table<"blockedRowsReport">,
  row: RowId,
): LineRow | undefined => {
  const stood = numbers(report, "row")[row];
  if (stood === undefined) return undefined;
  for (const register of ["timeEntries", "travelEntries"] as const) {
    const entries = tableOf(book, register);
    const entry = entries && rowOnSheet(entries, stood - 1);
    if (entry === undefined) continue;
    const line = { register, row: entry };
    const told = Object.entries(knownBy(book, line));
    if (told.every(([field, value]) => valuesAt(report, field)?.[row] === value)) return line;
  }
  return undefined;
};
