import { tableOf, type Book } from "../book/book";
import { keptByRow } from "../book/kept-by-row";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import { treeOrder } from "../book/tree-order";
import { billingTerms } from "../resolve/billing-terms";
import type { Entries } from "../resolve/entry-coding";
import { releaseLevel } from "../resolve/releasable";
import type { Basis } from "../resolve/transfer";
import type { Day } from "../values/brands";
import type { Task } from "../values/task";
import {
  billedEntries,
  billedUpTo,
  type BilledEntries,
  type BillingContext,
  type JudgedEntries,
} from "./billed-entries";
import { projectTerms } from "./project-terms";

/** Hears of a row that was judged anew. */
export type Follower = (billed: BilledEntries, row: RowId) => void;

/** Every entry judged, whatever the day. */
type Judged = BillingContext & {
  /** Time, then travel: those that the workbook has. */
  readonly registers: readonly BilledEntries[];
  /** Those who keep sums of the rows by what each of them is taken for. */
  readonly followers: Set<Follower>;
  /** How many times a row was judged anew. */
  readonly anew: { count: number };
};

/** Every entry of a book on its way to an invoice: what `billing` and the pane tell, and release writes. */
export type Billing = Judged & {
  readonly book: Book;
  /** Everything up to and including it is ready (#172); whatever its day is without one. */
  readonly until: Day | undefined;
  /** The registers as they are whatever the day. */
  readonly anyDay: readonly BilledEntries[];
};

/** The same, with the way to judge rows anew. */
type Kept = { readonly judged: Judged; readonly judges: ReadonlyMap<Table, JudgedEntries> };

function* judgedBook(book: Book, entries: readonly Entries[], basis: Basis): Task<Kept> {
  const order = yield* treeOrder(book);
  yield 0;
  const projects = yield* projectTerms(book, order, basis);
  const context: BillingContext = {
    terms: billingTerms(book),
    order,
    projects,
    releaseLevel: releaseLevel(book),
  };
  const judges = new Map<Table, JudgedEntries>();
  for (const table of entries) judges.set(table, yield* billedEntries(book, table, context));
  const registers = Array.from(judges.values(), ({ billed }) => billed);
  return { judged: { ...context, registers, followers: new Set(), anew: { count: 0 } }, judges };
}

const judgeRow = ({ followers, anew }: Judged, judge: JudgedEntries, row: RowId): boolean => {
  anew.count++;
  if (!judge.judgeAnew(row)) return false;
  for (const follow of followers) follow(judge.billed, row);
  return true;
};

/** So many entries of a price are judged at once; more are judged with all the others, in slices. */
const MOST_OF_PRICE = 4096;

/** Judges the entries that have a price whose number is another. */
const judgePriced = ({ judged, judges }: Kept, price: RowId): boolean => {
  for (const judge of judges.values()) {
    const rows = judge.repriced(price);
    if (rows === undefined || rows.length > MOST_OF_PRICE) return false;
    if (!rows.every((row) => judgeRow(judged, judge, row))) return false;
  }
  return true;
};

/** Judges anew an entry, or those of a price. */
const judgeAnew = (kept: Kept, table: Table, row: RowId): boolean => {
  const judge = kept.judges.get(table);
  return judge ? judgeRow(kept.judged, judge, row) : judgePriced(kept, row);
};

/**
 * Judges every entry of a book for a basis, of invoices unless said, as release up to and including a day would find it (#172).
 * What does not depend on the day is kept until somebody edits another register: an entry that is edited is judged anew alone,
 * and a price of which the number is another with the entries that have it.
 */
export function* billingOf(book: Book, until?: Day, basis: Basis = "invoice"): Task<Billing> {
  const entries = [tableOf(book, "timeEntries"), tableOf(book, "travelEntries")].filter(
    (table) => table !== undefined,
  );
  const prices = entries.length > 0 ? tableOf(book, "prices") : undefined;
  const { judged } = yield* keptByRow(book, {
    ...{ name: "billing", of: basis, tables: [...entries, ...(prices ? [prices] : [])] },
    make: () => judgedBook(book, entries, basis),
    mend: judgeAnew,
  });
  const anyDay = judged.registers;
  if (until === undefined) return { ...judged, book, until, anyDay };
  const registers: BilledEntries[] = [];
  for (const one of anyDay) registers.push(yield* billedUpTo(one, until));
  return { ...judged, registers, book, until, anyDay };
}
