import { tableOf } from "../book/book";
import { positionOf } from "../book/positions";
import { NO_ROW, rowId, type RowId } from "../book/row-id";
import { dictionaryOf, isTableOf, isUnread, numbers, texts } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { numberAt } from "../columns/dictionary";
import { ownStatus, type Status } from "../resolve/status";
import { hourParts, type HourParts, ore, type Ore } from "../values/brands";
import { HOURS_SCALE } from "../values/hours";
import { quotient } from "../values/quotient";
import type { Task } from "../values/task";
import { isCounted, type BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import { registerSpelling } from "./group-keys";
import { terms } from "./project-terms";
import { bitOf, reasonsIn, releaseStates, type ReleaseReason } from "./reasons";
import { chooser, choosesAll, type BillingSelection } from "./selection";

/** Where a fixed price stands: it goes once, when its own node is closed (#114, Q26, Q47). */
export type FixedPriceState = "released" | "open" | "ready" | "blocked" | "noTime";

/** A project whose own model is Fast pris, and all the time whose model comes from it. */
export type FixedPrice = {
  /** Its place in the tree. */
  readonly place: number;
  readonly project: string;
  readonly status: Status;
  readonly fixedPrice: Ore | undefined;
  readonly state: FixedPriceState;
  readonly rows: number;
  readonly hours: HourParts;
  /** Worked value of what has a price, billable or not: the hours put in. */
  readonly value: Ore;
  readonly unpriced: number;
  /** Price less value; undefined without an amount or while some row has no price. */
  readonly margin: Ore | undefined;
  /** Öre an hour of what is put in; undefined at no hours, or less. */
  readonly perHour: Ore | undefined;
  /** The customers of its rows that are billable. */
  readonly customers: readonly string[];
  /** Those of the rows that go, or went, with it alone: whom its invoice line is for. */
  readonly goesTo: readonly string[];
  /** Rows that would be left behind (Q27). */
  readonly blockedRows: number;
  /** Those of them that come after the day that is released up to. */
  readonly laterRows: number;
  /** The first reason, in their order, that keeps one of the others. */
  readonly firstReason: ReleaseReason | undefined;
  /** What it was when it went, and the basis that its rows bear (Q58). */
  readonly stamp: Ore | undefined;
  readonly basis: string | undefined;
  /** The comments that go with it: of the node, and of each project with a ready row (#55, Q29). */
  readonly externalComments: readonly { readonly project: string; readonly text: string }[];
};

/** What the time of a node comes to. */
type Gathered = {
  rows: number;
  hours: number;
  value: number;
  unpriced: number;
  readonly states: number[];
  /** Each with its first entry. */
  readonly customers: Map<number, RowId>;
  /** Those of its rows that are ready, and that are released. */
  readonly toReady: Set<number>;
  readonly toReleased: Set<number>;
  readonly ready: Set<number>;
  later: number;
  /** The bits of the first reason of each row that is kept, but for those that come later. */
  blockers: number;
  basis: string | undefined;
  isChosen: boolean;
};

const ROWS_PER_SLICE = 8192;
const [RELEASED, READY, BLOCKED, NOT_BILLABLE] = releaseStates.keys();
const HOUR = BigInt(10 ** HOURS_SCALE);

const nothing = (isChosen: boolean): Gathered => ({
  rows: 0,
  hours: 0,
  value: 0,
  unpriced: 0,
  states: releaseStates.map(() => 0),
  customers: new Map(),
  toReady: new Set(),
  toReleased: new Set(),
  ready: new Set(),
  later: 0,
  blockers: 0,
  basis: undefined,
  isChosen,
});

/** Gathers all time by the node that its fixed price comes from; a selection only chooses nodes, and parts none. */
function* gather(
  { projects }: Billing,
  time: BilledEntries,
  nodes: ReadonlyMap<number, Gathered>,
  selection: BillingSelection,
): Task<void> {
  const { entries, places, states, reasons, amounts } = time;
  const bases = texts(entries, "basis");
  const hours = isTableOf(entries, "timeEntries") ? numbers(entries, "hours") : [];
  const customers = dictionaryOf(entries, "customer");
  const isChosen = chooser(time, selection);
  let done = 0;
  for (const row of entries.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const place = places[row] ?? NO_PLACE;
    // Most rows have none: a million are not looked up by name.
    if (((projects.bits[place] ?? 0) & terms.fixed) === 0) continue;
    const node = nodes.get(projects.from[place] ?? NO_PLACE);
    if (!node || !isCounted(time, row)) continue;
    const [amount, state] = [amounts[row] ?? Number.NaN, states[row] ?? 0];
    node.rows++;
    node.hours += hours[row] ?? 0;
    if (Number.isNaN(amount)) node.unpriced++;
    else node.value += amount;
    node.states[state] = (node.states[state] ?? 0) + 1;
    const customer = numberAt(customers, row);
    if (state !== NOT_BILLABLE && customer >= 0 && !node.customers.has(customer))
      node.customers.set(customer, row);
    if (state === READY) {
      node.ready.add(place);
      node.toReady.add(customer);
    } else if (state === RELEASED) {
      node.basis ??= bases[row];
      node.toReleased.add(customer);
    }
    if (state === BLOCKED) {
      const bits = reasons[row] ?? 0;
      if ((bits & bitOf.later) === 0) node.blockers |= bits & -bits;
      else node.later++;
    }
    node.isChosen ||= isChosen(row);
  }
}

const stateOf = ({ rows, states }: Gathered, status: Status, isStamped: boolean): FixedPriceState => {
  if (isStamped || (states[RELEASED ?? 0] ?? 0) > 0) return "released";
  if (status !== "closed") return "open";
  if ((states[READY ?? 0] ?? 0) > 0) return "ready";
  return rows > 0 ? "blocked" : "noTime";
};

/** The projects whose own model is Fast pris, with what stands on them; with a selection those with a chosen row. */
export function* fixedPrices(billing: Billing, selection: BillingSelection = {}): Task<FixedPrice[]> {
  const { book, order, registers } = billing;
  const projects = tableOf(book, "projects");
  const time = registers.find(({ entries }) => isTableOf(entries, "timeEntries"));
  if (!projects) return [];
  const models = texts(projects, "billingModel");
  const nodes = new Map<number, Gathered>();
  for (let place = 0; place < order.codes.length; place++)
    if (models[order.rows[place] ?? NO_ROW] === "fixedPrice")
      nodes.set(place, nothing(choosesAll(selection)));
  if (time && nodes.size > 0) yield* gather(billing, time, nodes, selection);
  const codes = texts(projects, "code");
  const comments = texts(projects, "externalComment");
  const statuses = texts(projects, "status");
  const [amounts, stamps] = [numbers(projects, "fixedPrice"), numbers(projects, "releasedFixedPrice")];
  const spelling = registerSpelling(book, "customers");
  const customerKeys = time ? dictionaryOf(time.entries, "customer").keys : [];
  const typed = time ? texts(time.entries, "customer") : [];
  const customersOf = ({ customers }: Gathered, among?: ReadonlySet<number>): string[] =>
    [...customers]
      .filter(([number]) => among?.has(number) !== false)
      .map(([number, row]) => ({ key: customerKeys[number] ?? "", row }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ key, row }) => spelling(key) ?? typed[row] ?? key);
  const rowAt = (place: number) => rowId(order.rows[place] ?? NO_ROW);
  const commentsOf = (place: number, { ready }: Gathered): FixedPrice["externalComments"] =>
    [...new Set([place, ...ready])]
      .map(rowAt)
      .toSorted((one, other) => positionOf(projects, one) - positionOf(projects, other))
      .flatMap((row) => {
        const text = comments[row];
        return text === undefined ? [] : [{ project: codes[row] ?? "", text }];
      });
  return [...nodes].flatMap(([place, node]): FixedPrice[] => {
    if (!node.isChosen) return [];
    const row = rowAt(place);
    const [status, fixedPrice] = [ownStatus(statuses[row]), amounts[row]];
    // One that cannot be read may have gone: it never goes twice.
    const isStamped = stamps[row] !== undefined || isUnread(projects, row, "releasedFixedPrice");
    const state = stateOf(node, status, isStamped);
    const going = state === "ready" ? node.toReady : state === "released" ? node.toReleased : undefined;
    const perHour =
      fixedPrice === undefined || node.hours <= 0
        ? undefined
        : quotient(BigInt(fixedPrice) * HOUR, BigInt(node.hours));
    return [
      {
        place,
        project: codes[row] ?? "",
        status,
        fixedPrice,
        state,
        rows: node.rows,
        hours: hourParts(node.hours),
        value: ore(node.value),
        unpriced: node.unpriced,
        margin: fixedPrice === undefined || node.unpriced > 0 ? undefined : ore(fixedPrice - node.value),
        perHour: perHour === undefined ? undefined : ore(perHour),
        customers: customersOf(node),
        goesTo: customersOf(node, going),
        blockedRows: node.states[BLOCKED ?? 0] ?? 0,
        laterRows: node.later,
        firstReason: reasonsIn(node.blockers)[0],
        stamp: stamps[row],
        basis: node.basis,
        externalComments: fixedPrice === undefined ? [] : commentsOf(place, node),
      },
    ];
  });
}
