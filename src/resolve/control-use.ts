import { tableOf, type Book } from "../book/book";
import { codesBelow } from "../tree/sorted-codes";
import { billedLines } from "./billed-line";
import { billed, BILLED_WIDTH, billedSums, writeLine } from "./billed-sums";
import { billingTerms } from "./billing-terms";
import { controlRows } from "./control-rows";
import type { Control } from "./controls";
import type { ProjectSums } from "./project-sums";
import { isOn } from "./setting";
import { workedSums } from "./worked-sums";

/** Whether a control needs to know what is billed, and not hours alone (#48, #169). */
export const countsBilled = (book: Book, { of }: Control): boolean =>
  of === "billableTime" || isOn(book, "countBillable");

/** Whether a control is of a customer or a period, and not of all time of its project and below (Q61). */
const isNarrow = ({ customer, period }: Control): boolean => customer !== undefined || period !== undefined;

const add = (sum: Float64Array, other: Float64Array): void => {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (other[at] ?? 0);
};

/** The sums of a narrow control, row by row. */
const narrowSums = (book: Book, control: Control): Float64Array => {
  const sum = new Float64Array(BILLED_WIDTH);
  const entries = tableOf(book, "timeEntries");
  if (!entries) return sum;
  const lineOf = billedLines(book, entries, billingTerms(book));
  const one = new Float64Array(BILLED_WIDTH);
  for (const row of controlRows(book, control)) {
    const line = lineOf(row);
    if (!line) continue;
    one.fill(0);
    writeLine(line, one, 0);
    // Hours that are worked stand where billed ones do, as in the sums by project.
    if (!countsBilled(book, control)) one[billed.hours] = line.hours;
    add(sum, one);
  }
  return sum;
};

/** What a control counts, by the places of `billed`: hours worked or billed as the setting says (#169, Q10), and money. */
export const controlSums = (book: Book, control: Control): Float64Array => {
  if (isNarrow(control)) return narrowSums(book, control);
  const sum = new Float64Array(BILLED_WIDTH);
  const entries = tableOf(book, "timeEntries");
  if (!entries) return sum;
  const sums: ProjectSums = countsBilled(book, control) ? billedSums(book, entries) : workedSums(entries);
  for (const code of [control.project, ...codesBelow(book.projectCodes, control.project)])
    add(sum, sums.of(code));
  return sum;
};
