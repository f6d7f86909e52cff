import { tableOf, type Book } from "../book/book";
import { treeOrder } from "../book/tree-order";
import { billingTerms } from "../resolve/billing-terms";
import { releaseLevel } from "../resolve/releasable";
import type { Basis } from "../resolve/transfer";
import type { Day } from "../values/brands";
import type { Task } from "../values/task";
import { billedEntries, type BilledEntries, type BillingContext } from "./billed-entries";
import { projectTerms } from "./project-terms";

/** Every entry of a book on its way to an invoice: what `billing` and the pane tell, and release writes. */
export type Billing = BillingContext & {
  readonly book: Book;
  /** Time, then travel: those that the workbook has. */
  readonly registers: readonly BilledEntries[];
};

/** Judges every entry of a book for a basis, of invoices unless said, as release up to and including a day would find it (#172). */
export function* billingOf(book: Book, until?: Day, basis: Basis = "invoice"): Task<Billing> {
  const order = yield* treeOrder(book);
  const projects = projectTerms(book, order, basis);
  yield order.codes.length;
  const context: BillingContext = {
    terms: billingTerms(book),
    order,
    projects,
    releaseLevel: releaseLevel(book),
    until,
  };
  const registers: BilledEntries[] = [];
  for (const id of ["timeEntries", "travelEntries"] as const) {
    const entries = tableOf(book, id);
    if (entries) registers.push(yield* billedEntries(book, entries, context));
  }
  return { ...context, book, registers };
}
