import type { ProjectTallies } from "../billing/project-tallies";
import type { Worths } from "../billing/worth";
import type { Book } from "../book/book";
import type { TreeOrder } from "../book/tree-shape";
import type { BudgetNodes } from "../budget/budget-nodes";
import type { Day } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { dayOfArgument, isDecimal, unitOf } from "./arguments";
import type { CalledFunction } from "./called-function";
import type { Figures } from "./figures";

/** What an answer is read off: a sum of all time at a place of the tree, or what is ready or blocked up to a day. */
type Glance = {
  readonly sum:
    | "worked"
    | "released"
    | "budget"
    | "budgetAmount"
    | "left"
    | "worth"
    | "amountLeft"
    | "ready"
    | "blocked";
  readonly place: number;
  readonly until: Day | undefined;
};

/** The numbers that an answer was worked out of. */
export type Seen = readonly [number, number, number];

/**
 * A call, and what the answer that its cell holds was worked out of: as long as that stands, so does the answer. Whoever gives
 * the cell an answer says so, and nobody else.
 */
export type Glanced = CalledFunction & {
  glance?: Glance | undefined;
  seen?: Seen | undefined;
};

const isBlank = (argument: unknown): boolean =>
  argument === undefined || argument === null || argument === "";

const sumOf = (book: Book, { id, args }: CalledFunction): Glance["sum"] | undefined => {
  const isOfAll = args.slice(1).every(isBlank);
  const unit = (at: number, own: "h" | "kr"): "h" | "kr" | undefined => {
    const read = unitOf(args[at], own);
    return read.ok ? read.value : undefined;
  };
  switch (id) {
    case "WORKED":
      return isOfAll ? "worked" : undefined;
    case "RELEASED":
      return isOfAll ? "released" : undefined;
    case "WORTH":
      return isOfAll ? "worth" : undefined;
    case "BUDGET":
      return ({ h: "budget", kr: "budgetAmount" } as const)[unit(1, "h") ?? "h"];
    case "REMAINING":
      return ({ h: "left", kr: "amountLeft" } as const)[unit(1, "h") ?? "h"];
    case "READY":
    case "BLOCKED":
      return dayOfArgument(book, args[1]).ok && unit(2, "kr")
        ? id === "READY"
          ? "ready"
          : "blocked"
        : undefined;
    default:
      return undefined;
  }
};

/** Where a call's answer is read off; undefined of one that is answered in another way, or not at all. */
const glanceOf = (book: Book, nodes: BudgetNodes, called: CalledFunction): Glance | undefined => {
  const sum = sumOf(book, called);
  const [code] = called.args;
  const place = sum === undefined || isDecimal(code) ? -1 : nodes.placeOf(String(code ?? ""));
  if (sum === undefined || place < 0) return undefined;
  const day = sum === "ready" || sum === "blocked" ? dayOfArgument(book, called.args[1]) : undefined;
  return { sum, place, until: day?.ok ? day.value : undefined };
};

/** The sums of a state of the book, as far as the calls ask for them. */
type Sums = {
  readonly nodes: BudgetNodes["sums"];
  readonly worths: Worths | undefined;
  readonly tallies: ReadonlyMap<Day | undefined, ProjectTallies>;
};

const noTally = { hours: 0, amount: 0, unknown: 0 };

/** Puts what an answer depends on into `now`: of a hundred thousand cells nothing is made that is not kept. */
const read = ({ nodes, worths, tallies }: Sums, { sum, place, until }: Glance, now: number[]): void => {
  now[0] = now[1] = now[2] = 0;
  switch (sum) {
    case "worked":
      now[0] = nodes.worked[place] ?? 0;
      break;
    case "released":
      now[0] = nodes.released[place] ?? 0;
      break;
    case "budget":
      now[0] = nodes.budgetHours[place] ?? 0;
      break;
    case "budgetAmount":
      now[0] = nodes.budgetAmounts[place] ?? 0;
      break;
    case "left":
      now[0] = nodes.budgetHours[place] ?? 0;
      now[1] = nodes.worked[place] ?? 0;
      break;
    case "worth":
    case "amountLeft": {
      const { amount = 0, unpriced = 0 } = worths?.at(place) ?? {};
      now[0] = amount;
      now[1] = unpriced;
      if (sum === "amountLeft") now[2] = nodes.budgetAmounts[place] ?? 0;
      break;
    }
    default: {
      const { amount, unknown, hours } = tallies.get(until)?.at(place, sum) ?? noTally;
      now[0] = amount;
      now[1] = unknown;
      now[2] = hours;
    }
  }
};

const isSame = (seen: Seen, now: readonly number[]): boolean =>
  Object.is(seen[0], now[0]) && Object.is(seen[1], now[1]) && Object.is(seen[2], now[2]);

/** The calls of a workbook; as long as the version is the same, no call has come. */
export type Calls = { readonly all: Iterable<Glanced>; readonly version: number };

/** Which sums some calls are read off, besides those of hours. */
type Needed = { asksWorth: boolean; readonly days: Set<Day | undefined> };

/**
 * Tells which calls stand as they were answered: of a hundred thousand cells an edit changes a few sums, and the others need no
 * answer worked out to be told that it is the same.
 */
export class Glances {
  /** The tree that all calls have their places in, and what of them was so placed. */
  #placed: { readonly order: TreeOrder; readonly of: unknown; readonly version: number } | undefined;
  #needed: Needed = { asksWorth: false, days: new Set() };

  /** Gives the calls their places in a tree: all of them, or those that have come. */
  *#place({ book }: Figures, nodes: BudgetNodes, calls: Calls, isAnew: boolean): Task<void> {
    const isTold = book.tables.has("timeEntries");
    const needed: Needed = { asksWorth: false, days: new Set() };
    let done = 0;
    for (const call of calls.all) {
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      if (isAnew || !("seen" in call)) {
        call.glance = isTold ? glanceOf(book, nodes, call) : undefined;
        call.seen = undefined;
      }
      const { glance } = call;
      if (glance?.sum === "worth" || glance?.sum === "amountLeft") needed.asksWorth = true;
      else if (glance?.sum === "ready" || glance?.sum === "blocked") needed.days.add(glance.until);
    }
    this.#needed = needed;
  }

  /**
   * Begins with a state of the book; `of` is what else answers depend on. Of each call it then tells that its cell's answer
   * stands, or what a new one is worked out of, if it is a sum. It may be dropped half way.
   */
  *begin(figures: Figures, calls: Calls, of: unknown): Task<(call: Glanced) => "stands" | Seen | undefined> {
    const { nodes } = yield* figures.rollup({});
    const before = this.#placed;
    const isAnew = before?.order !== nodes.order || before.of !== of;
    if (isAnew || before.version !== calls.version) {
      // Until all calls have their places in this tree, none is known to.
      if (isAnew) this.#placed = undefined;
      yield* this.#place(figures, nodes, calls, isAnew);
      const isTold = figures.book.tables.has("timeEntries");
      this.#placed = isTold ? { order: nodes.order, of, version: calls.version } : undefined;
    }
    const { days, asksWorth } = this.#needed;
    const tallies = new Map<Day | undefined, ProjectTallies>();
    for (const day of days) tallies.set(day, yield* figures.tallies(day));
    const sums: Sums = {
      nodes: nodes.sums,
      worths: asksWorth ? yield* figures.worths({}) : undefined,
      tallies,
    };
    const now: [number, number, number] = [0, 0, 0];
    return (call) => {
      if (!call.glance) return undefined;
      read(sums, call.glance, now);
      return call.seen && isSame(call.seen, now) ? "stands" : [now[0], now[1], now[2]];
    };
  }
}
