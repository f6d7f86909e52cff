import type { Book } from "../book/book";
import { positionOf } from "../book/positions";
import { NO_ROW, positionAt, type RowId } from "../book/row-id";
import { dictionaryOf, isTableOf, numbers, valuesAt } from "../book/table";
import { placesOfKeys } from "../book/tree-places";
import { NO_PLACE, type TreeOrder } from "../book/tree-shape";
import { keysStand, NO_KEY, numberAt, type Dictionary } from "../columns/dictionary";
import { flagOrder } from "../resolve/billing-flag";
import type { BillingTerms } from "../resolve/billing-terms";
import type { Entries } from "../resolve/entry-coding";
import { entryValues, NO_FLAG, type EntryValues } from "../resolve/entry-values";
import type { Day } from "../values/brands";
import { amountOf } from "../values/money";
import type { Task } from "../values/task";
import { blockers } from "./blockers";
import { terms as project, type ProjectTerms } from "./project-terms";
import { bitOf, releaseStates } from "./reasons";
import { unreadBits, unreadCells, unreadCellsOf } from "./unread-cells";
import { verdictAt, verdictsIn } from "./verdicts";
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
};

const ROWS_PER_SLICE = 8192;
const PLACES_PER_SLICE = 65_536;
const [RELEASED = 0, READY = 0, BLOCKED = 0, NOT_BILLABLE = 0] = releaseStates.keys();
const PROPOSE_YES = flagOrder.indexOf("proposeYes");

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
    if (billed === undefined) return worth(row);
    const price = prices[priceAt[row] ?? 0];
    return price?.kind === "price" ? amountOf(billed, price.price) : worth(row);
  };
};

/** The place of a row's project in the tree, by those of the projects' keys. */
const placeOf = (ofKey: Int32Array, codes: Dictionary, row: number): number => {
  const number = numberAt(codes, row);
  return number === NO_KEY ? NO_PLACE : (ofKey[number] ?? NO_PLACE);
};

const placesByKey = (
  ofKey: Int32Array,
  codes: Dictionary,
  places: Int32Array,
  [from, to]: readonly [from: number, to: number],
): void => {
  for (let row = from; row < to; row++) places[row] = placeOf(ofKey, codes, row);
};

/** Entries that are judged, and the way to judge one anew. */
export type JudgedEntries = {
  readonly billed: BilledEntries;
  /** Judges a row as its cells are now; false where all of them have to be. */
  readonly judgeAnew: (row: RowId) => boolean;
  /** The rows that a price decides of which the number alone is another now; undefined where all have to be judged. */
  readonly repriced: (price: RowId) => readonly RowId[] | undefined;
};

/** So many rows that come have room beside those that are there. */
const ROOM = 1024;

/** Judges every entry of a register whatever the day (#104–#114, #165–#171, #173): one pass, in slices. */
export function* billedEntries(book: Book, entries: Entries, context: BillingContext): Task<JudgedEntries> {
  const room = entries.raw.length + ROOM;
  const codes = dictionaryOf(entries, "project");
  const isKnown = keysStand([codes, dictionaryOf(entries, "customer")]);
  const { values, readAnew, repriced } = yield* entryValues(book, entries, room, context.terms);
  const ofKey = yield* placesOfKeys(book, context.order, codes.keys);
  const places = new Int32Array(room).fill(NO_PLACE);
  for (let from = 0; from < room; from += PLACES_PER_SLICE) {
    placesByKey(ofKey, codes, places, [from, Math.min(from + PLACES_PER_SLICE, room)]);
    yield PLACES_PER_SLICE;
  }
  const unread = yield* unreadCells(entries, room);
  const states = new Uint8Array(room).fill(NO_STATE);
  const reasons = new Int32Array(room);
  const [billable, isFixed] = [new Uint8Array(room), new Uint8Array(room)];
  const invoices = new Float64Array(room).fill(Number.NaN);
  const uncounted: Uncounted[] = [];
  const isTime = isTableOf(entries, "timeEntries");
  const counted = valuesAt(entries, isTime ? "hours" : "amount") ?? [];
  const [released, ticks] = [numbers(entries, "released"), numbers(entries, "billable")];
  const stamps = numbers(entries, "releasedAmount");
  const invoiceOf = invoiceReader(entries, values);
  const verdicts = verdictsIn(entries, context.terms);
  yield 0;
  const blockersOf = blockers(book, entries, { ...context, values, unread });
  yield values.prices.length;
  const whyUncounted = uncountedReader(entries);
  const { flags } = values;
  const { bits: termsOf } = context.projects;
  const fixedTerms = isTime ? project.amount : 0;

  const judge = (row: RowId): void => {
    const place = places[row] ?? NO_PLACE;
    if (place === NO_PLACE || counted[row] === undefined) {
      const why = whyUncounted(row, place);
      if (why !== undefined) {
        if (!isBlank(entries, row)) uncounted.push({ row, reason: why });
        return;
      }
    }
    const flag = flags[row] ?? NO_FLAG;
    const verdict = verdicts[verdictAt(flag, ticks[row])] ?? 0;
    const ofProject = place === NO_PLACE ? 0 : (termsOf[place] ?? 0);
    const fixed = (ofProject & fixedTerms) !== 0;
    billable[row] = verdict === 0 ? 1 : 0;
    isFixed[row] = fixed ? 1 : 0;
    if (released[row] !== undefined) {
      states[row] = RELEASED;
      reasons[row] = bitOf.releasedBefore;
      // What was billed cannot be read: today's price would be another amount.
      const isStampUnread = ((unread[row] ?? 0) & unreadBits.releasedAmount) !== 0;
      invoices[row] = isStampUnread ? Number.NaN : (stamps[row] ?? (fixed ? 0 : invoiceOf(row)));
      return;
    }
    if (verdict !== 0) {
      states[row] = NOT_BILLABLE;
      reasons[row] = verdict;
      invoices[row] = 0;
      return;
    }
    const reason = blockersOf(row, ofProject, fixed, flag === PROPOSE_YES);
    states[row] = reason === 0 ? READY : BLOCKED;
    reasons[row] = reason;
    invoices[row] = fixed ? 0 : invoiceOf(row);
  };

  const { order } = entries;
  const judgeSlice = (from: number, to: number): void => {
    for (let at = positionAt(from); at < to; at++) judge(order[at] ?? NO_ROW);
  };
  for (let from = 0; from < order.length; from += ROWS_PER_SLICE) {
    judgeSlice(from, Math.min(from + ROWS_PER_SLICE, order.length));
    yield ROWS_PER_SLICE;
  }
  const judgeAnew = (row: RowId): boolean => {
    if (row >= room || !isKnown() || !readAnew(row)) return false;
    places[row] = placeOf(ofKey, codes, row);
    unread[row] = unreadCellsOf(entries, row);
    states[row] = NO_STATE;
    reasons[row] = billable[row] = isFixed[row] = 0;
    invoices[row] = Number.NaN;
    const at = uncounted.findIndex((one) => one.row === row);
    if (at >= 0) uncounted.splice(at, 1);
    if (entries.raw[row]) judge(row);
    if (uncounted.at(-1)?.row === row) placeLast(entries, uncounted);
    return true;
  };
  return {
    billed: { ...values, entries, places, states, reasons, billable, isFixed, invoices, uncounted },
    judgeAnew,
    repriced,
  };
}

/** Puts the last of rows from top to bottom where it belongs among them. */
const placeLast = (entries: Entries, rows: Uncounted[]): void => {
  const last = rows.pop();
  if (!last) return;
  const position = positionOf(entries, last.row);
  const below = rows.findIndex(({ row }) => positionOf(entries, row) > position);
  rows.splice(below < 0 ? rows.length : below, 0, last);
};

/** Keeps what is ready or blocked and comes after a day, by that too: of rows from one to before another. */
const keepLater = (
  { states, reasons }: Pick<BilledEntries, "states" | "reasons">,
  days: readonly (Day | undefined)[],
  until: Day,
  [from, to]: readonly [from: number, to: number],
): void => {
  for (let row = from; row < to; row++) {
    const day = days[row];
    if (day === undefined || day <= until) continue;
    if (states[row] !== READY && states[row] !== BLOCKED) continue;
    states[row] = BLOCKED;
    reasons[row] = (reasons[row] ?? 0) | bitOf.later;
  }
};

/** The entries as release up to and including a day would find them: what comes after it is kept by that, too (#172). */
export function* billedUpTo(billed: BilledEntries, until: Day): Task<BilledEntries> {
  const days = numbers(billed.entries, "date");
  const made = { ...billed, states: billed.states.slice(), reasons: billed.reasons.slice() };
  const rows = made.states.length;
  for (let from = 0; from < rows; from += ROWS_PER_SLICE) {
    keepLater(made, days, until, [from, Math.min(from + ROWS_PER_SLICE, rows)]);
    yield ROWS_PER_SLICE;
  }
  return made;
}
