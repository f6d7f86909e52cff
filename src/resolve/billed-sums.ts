import type { Book } from "../book/book";
import { registerOfDimension } from "../book/dimensions";
import { indexBy } from "../book/keys";
import type { RowId } from "../book/row-id";
import { texts, type Table } from "../book/table";
import { rowsIn } from "../columns/key-index";
import type { RegisterId } from "../registers/register";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { billedLines, type BilledLine } from "./billed-line";
import { billingTerms, isTermSetting, termColumns } from "./billing-terms";
import { priceColumns } from "./price-rows";
import { projectSums, type ProjectSums } from "./project-sums";
import { rowsWithCode } from "./rows-with-code";
import { isOn } from "./setting";
import { watchRows, type Seen } from "./watch-rows";

/** The places of the numbers that a project's billed sums have. */
export const billed = {
  /** Billed hours, in ten-thousandths. */
  hours: 0,
  /** What billed time comes to, in öre: what is reviewed (#49), and all of it. */
  reviewed: 1,
  all: 2,
  /** How many of those rows have no one price, and are in neither amount. */
  reviewedUnpriced: 3,
  unpriced: 4,
  /** What all time comes to, billed or not, and how many rows have no one price (Q42). */
  worth: 5,
  worthUnpriced: 6,
} as const;

export const BILLED_WIDTH = 7;
const NAME = "billed by project";

/** Writes what a line adds to the sums, from a place among zeros. */
export const writeLine = (
  { hours, isBilled, isReviewed, amount: known, billedAmount }: BilledLine,
  into: Float64Array,
  at: number,
): void => {
  const amount = known ?? 0;
  const unpriced = known === undefined ? 1 : 0;
  into[at + billed.worth] = amount;
  into[at + billed.worthUnpriced] = unpriced;
  if (!isBilled) return;
  into[at + billed.hours] = hours;
  into[at + billed.all] = billedAmount ?? 0;
  into[at + billed.unpriced] = unpriced;
  if (!isReviewed) return;
  into[at + billed.reviewed] = billedAmount ?? 0;
  into[at + billed.reviewedUnpriced] = unpriced;
};

const keyIn = (seen: Seen, at: number): Folded => fold(String(seen[at] ?? ""));

/** Forgets the sums that a change in another register than `timeEntries` (Tidrader) may have changed. */
const watchOthers = (
  book: Book,
  entries: Table<"timeEntries">,
  sums: ProjectSums,
  changing: () => void,
): void => {
  const projects = texts(entries, "project");
  const forgetRows = (rows: readonly RowId[]): void => {
    for (const row of rows) sums.forget(fold(projects[row] ?? ""));
  };
  const watch = (register: RegisterId, fields: readonly string[], changed: (seen: Seen) => void): void => {
    watchRows(book, register, NAME, fields, (before, after) => {
      changing();
      changed(before);
      changed(after);
    });
  };
  watch("dimensions", termColumns, () => sums.forget());
  watch("settings", ["name", "value"], (seen) => {
    if (isTermSetting(keyIn(seen, 0))) sums.forget();
  });
  watch("projects", ["code", "billable"], (seen) => sums.forget(keyIn(seen, 0)));
  watch("customers", ["number", "billable"], (seen) => {
    forgetRows(rowsIn(indexBy(entries, ["customer"]), keyIn(seen, 0)));
  });
  watch("codes", ["dimension", "code", "billable"], (seen) => {
    forgetRows(rowsWithCode(book, entries, keyIn(seen, 0), keyIn(seen, 1)));
  });
  watch("prices", priceColumns, (seen) => {
    const [dimension, code] = [keyIn(seen, 0), keyIn(seen, 1)];
    forgetRows(rowsWithCode(book, entries, dimension, code));
    if (registerOfDimension(book, dimension) !== "projects" || !isOn(book, "pricesInherit")) return;
    // Time may stand on a project that the register lacks, and still inherits.
    for (const named of indexBy(entries, ["project"]).rows.keys())
      if (named.startsWith(`${code}.`)) sums.forget(named);
  });
};

/**
 * What the time of each project's own rows comes to, billed and not: line by line, in whole öre. An edit of a time
 * row, a price or a billing flag costs what it touches; a change of the terms of billing makes the sums anew.
 */
export const billedSums = (book: Book, entries: Table<"timeEntries">): ProjectSums => {
  const known = entries.caches.get(NAME) as ProjectSums | undefined;
  if (known) return known;
  let lineOf: ((row: RowId) => BilledLine | undefined) | undefined;
  const sums = projectSums(entries, BILLED_WIDTH, (row, into, at) => {
    lineOf ??= billedLines(book, entries, billingTerms(book));
    const line = lineOf(row);
    if (line) writeLine(line, into, at);
  });
  watchOthers(book, entries, sums, () => {
    lineOf = undefined;
  });
  entries.caches.set(NAME, sums);
  return sums;
};
