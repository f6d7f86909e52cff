import { tableOf, type Book } from "../book/book";
import { keptOf } from "../book/kept";
import { treeOrder } from "../book/tree-order";
import { billingTerms } from "../resolve/billing-terms";
import { releaseLevel } from "../resolve/releasable";
import type { Basis } from "../resolve/transfer";
import type { Day } from "../values/brands";
import type { Task } from "../values/task";
import { billedEntries, billedUpTo, type BilledEntries, type BillingContext } from "./billed-entries";
import { projectTerms } from "./project-terms";

/** Every entry judged, whatever the day. */
type Judged = BillingContext & {
  /** Time, then travel: those that the workbook has. */
  readonly registers: readonly BilledEntries[];
};

/** Every entry of a book on its way to an invoice: what `billing` and the pane tell, and release writes. */
export type Billing = Judged & {
  readonly book: Book;
  /** Everything up to and including it is ready (#172); whatever its day is without one. */
  readonly until: Day | undefined;
};

function* judgedBook(book: Book, basis: Basis): Task<Judged> {
  const order = yield* treeOrder(book);
  const projects = projectTerms(book, order, basis);
  yield order.codes.length;
  const context: BillingContext = {
    terms: billingTerms(book),
    order,
    projects,
    releaseLevel: releaseLevel(book),
  };
  const registers: BilledEntries[] = [];
  for (const id of ["timeEntries", "travelEntries"] as const) {
    const entries = tableOf(book, id);
    if (entries) registers.push(yield* billedEntries(book, entries, context));
  }
  return { ...context, registers };
}

/**
 * Judges every entry of a book for a basis, of invoices unless said, as release up to and including a day would find it (#172).
 * What does not depend on the day is kept until somebody edits the book.
 */
export function* billingOf(book: Book, until?: Day, basis: Basis = "invoice"): Task<Billing> {
  const keeper = tableOf(book, "timeEntries") ?? tableOf(book, "travelEntries");
  const judged = keeper
    ? yield* keptOf(book, keeper, { name: "billing", of: basis }, () => judgedBook(book, basis))
    : yield* judgedBook(book, basis);
  if (until === undefined) return { ...judged, book, until };
  const registers: BilledEntries[] = [];
  for (const one of judged.registers) registers.push(yield* billedUpTo(one, until));
  return { ...judged, registers, book, until };
}
