import type { Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { dictionaryOf, isTableOf, isUnread, numbers } from "../book/table";
import { placesOfKeys } from "../book/tree-places";
import { NO_PLACE, type TreeOrder } from "../book/tree-shape";
import { numberAt } from "../columns/dictionary";
import { isBilled, flagOrder } from "../resolve/billing-flag";
import type { BillingTerms } from "../resolve/billing-terms";
import type { Entries } from "../resolve/entry-coding";
import { entryValues, type EntryValues } from "../resolve/entry-values";
import type { Day } from "../values/brands";
import { amountOf } from "../values/money";
import type { Task } from "../values/task";
import { blockers } from "./blockers";
import { terms as project, type ProjectTerms } from "./project-terms";
import { bitOf, releaseStates } from "./reasons";
import { whyNotBillable } from "./why-not-billable";
import { isBlank, uncountedReader, type Uncounted } from "./why-uncounted";

/** What stands for the state of a row that is not counted. */
export const NO_STATE = 255;

/** The entries of a register as they stand on their way to an invoice, by row id; money in öre, NaN where there is none. */
export type BilledEntries = EntryValues & {
  readonly entries: Entries;
  /** The place of the row's project in the tree; NO_PLACE without one. */
  readonly places: Int32Array;
  /** The place of its state in `releaseStates`; NO_STATE when it is not counted. */
  readonly states: Uint8Array;
  /** Why it is not ready: bits of `bitOf`. */
  readonly reasons: Int32Array;
  /** Whether it is billable by its codes and its own tick, whatever its state (#166, Q28). */
  readonly billable: Uint8Array;
  /** Whether a fixed amount is billed instead of it (Q46). */
  readonly isFixed: Uint8Array;
  /** What it puts on an invoice itself: as it was released, or by what it would be released at now (Q58, Q59). */
  readonly invoices: Float64Array;
  /** From top to bottom. */
  readonly uncounted: readonly Uncounted[];
};

/** Whether a row is counted: in every sum that it is chosen for. */
export const isCounted = ({ states }: BilledEntries, row: RowId): boolean =>
  (states[row] ?? NO_STATE) !== NO_STATE;

/** What the rows of both registers are judged by. */
export type BillingContext = {
  readonly terms: BillingTerms;
  readonly order: TreeOrder;
  readonly projects: ProjectTerms;
  readonly releaseLevel: number;
  /** Everything up to and including it is ready (#172). */
  readonly until: Day | undefined;
};

const ROWS_PER_SLICE = 8192;
const [RELEASED, READY, BLOCKED, NOT_BILLABLE] = releaseStates.keys();

/** What a row puts on an invoice: billed hours at their price, or what it is worth. */
const invoiceReader = (
  entries: Entries,
  { amounts, priceAt, prices }: EntryValues,
): ((row: RowId) => number) => {
  const worth = (row: RowId): number => amounts[row] ?? Number.NaN;
  if (!isTableOf(entries, "timeEntries")) return worth;
  const billedHours = numbers(entries, "billedHours");
  return (row) => {
    const billed = billedHours[row];
    const price = prices[priceAt[row] ?? -1];
    return billed === undefined || price?.kind !== "price" ? worth(row) : amountOf(billed, price.price);
  };
};

/** The places of the entries' projects in the tree. */
function* placesOfRows(book: Book, entries: Entries, order: TreeOrder): Task<Int32Array> {
  const codes = dictionaryOf(entries, "project");
  const ofKey = placesOfKeys(book, order, codes.keys);
  yield codes.keys.length;
  const places = new Int32Array(entries.raw.length);
  for (let row = 0; row < places.length; row++) places[row] = ofKey[numberAt(codes, row)] ?? NO_PLACE;
  return places;
}

/** Judges every entry of a register (#104–#114, #165–#173): one pass, in slices. */
export function* billedEntries(book: Book, entries: Entries, context: BillingContext): Task<BilledEntries> {
  const values = yield* entryValues(book, entries, context.terms);
  const places = yield* placesOfRows(book, entries, context.order);
  const rows = entries.raw.length;
  const states = new Uint8Array(rows).fill(NO_STATE);
  const reasons = new Int32Array(rows);
  const [billable, isFixed] = [new Uint8Array(rows), new Uint8Array(rows)];
  const invoices = new Float64Array(rows).fill(Number.NaN);
  const uncounted: Uncounted[] = [];
  const isTime = isTableOf(entries, "timeEntries");
  const [released, ticks] = [numbers(entries, "released"), numbers(entries, "billable")];
  const stamps = numbers(entries, "releasedAmount");
  const invoiceOf = invoiceReader(entries, values);
  const blockersOf = blockers(book, entries, { ...context, values, places });
  const whyUncounted = uncountedReader(entries);
  let done = 0;
  for (const row of entries.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const why = whyUncounted(row, places[row] ?? NO_PLACE);
    if (why !== undefined) {
      if (!isBlank(entries, row)) uncounted.push({ row, reason: why });
      continue;
    }
    const flag = flagOrder[values.flags[row] ?? -1];
    const isOn = isBilled(flag ?? "never", ticks[row]);
    const ofProject = context.projects.bits[places[row] ?? NO_PLACE] ?? 0;
    const fixed = isTime && (ofProject & project.amount) !== 0;
    billable[row] = isOn ? 1 : 0;
    isFixed[row] = fixed ? 1 : 0;
    let state = RELEASED;
    let reason: number = bitOf.releasedBefore;
    if (released[row] === undefined) {
      const isAsked = flag === "proposeYes";
      reason = isOn
        ? blockersOf(row, fixed, isAsked)
        : whyNotBillable(entries, flag, context.terms, ticks[row]);
      state = !isOn ? NOT_BILLABLE : reason === 0 ? READY : BLOCKED;
    }
    states[row] = state ?? NO_STATE;
    reasons[row] = reason;
    const stamp = state === RELEASED ? stamps[row] : undefined;
    // What was billed cannot be read: today's price would be another amount.
    const isStampUnread = state === RELEASED && isUnread(entries, row, "releasedAmount");
    invoices[row] = isStampUnread
      ? Number.NaN
      : (stamp ?? (state === NOT_BILLABLE || fixed ? 0 : invoiceOf(row)));
  }
  return { ...values, entries, places, states, reasons, billable, isFixed, invoices, uncounted };
}
