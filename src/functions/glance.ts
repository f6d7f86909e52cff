import type { Worths } from "../billing/worth";
import type { Book } from "../book/book";
import type { TreeOrder } from "../book/tree-shape";
import type { BudgetNodes } from "../budget/budget-nodes";
import type { Day, Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { dayOfArgument, isDecimal, unitOf } from "./arguments";
import type { CalledFunction } from "./called-function";
import type { Figures, Standings } from "./figures";

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
  readonly code: Folded;
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
  const text = String(code ?? "");
  const place = sum === undefined || isDecimal(code) ? -1 : nodes.placeOf(text);
  if (sum === undefined || place < 0) return undefined;
  const day = sum === "ready" || sum === "blocked" ? dayOfArgument(book, called.args[1]) : undefined;
  return { sum, place, code: fold(text), until: day?.ok ? day.value : undefined };
};

/** The sums of a state of the book, as far as the calls ask for them. */
type Sums = {
  readonly nodes: BudgetNodes["sums"];
  readonly worths: Worths | undefined;
  readonly standings: ReadonlyMap<Day | undefined, Standings>;
};

const noTally = { hours: 0, amount: 0, unknown: 0 };

/** What an answer depends on. */
const read = ({ nodes, worths, standings }: Sums, glance: Glance): Seen => {
  const { sum, place } = glance;
  switch (sum) {
    case "worked":
      return [nodes.worked[place] ?? 0, 0, 0];
    case "released":
      return [nodes.released[place] ?? 0, 0, 0];
    case "budget":
      return [nodes.budgetHours[place] ?? 0, 0, 0];
    case "budgetAmount":
      return [nodes.budgetAmounts[place] ?? 0, 0, 0];
    case "left":
      return [nodes.budgetHours[place] ?? 0, nodes.worked[place] ?? 0, 0];
    case "worth":
    case "amountLeft": {
      const { amount = 0, unpriced = 0 } = worths?.at(place) ?? {};
      return [amount, unpriced, sum === "worth" ? 0 : (nodes.budgetAmounts[place] ?? 0)];
    }
    default: {
      const tally = standings.get(glance.until)?.get(glance.code)?.[sum] ?? noTally;
      return [tally.amount, tally.unknown, tally.hours];
    }
  }
};

/**
 * Tells which calls stand as they were answered: of a hundred thousand cells an edit changes a few sums, and the others need no
 * answer worked out to be told that it is the same.
 */
export class Glances {
  #order: TreeOrder | undefined;
  #of: unknown;

  /**
   * Begins with a state of the book; `of` is what else answers depend on. Of each call it then tells that its cell's answer
   * stands, or what a new one is worked out of, if it is a sum. It may be dropped half way.
   */
  *begin(
    figures: Figures,
    calls: Iterable<Glanced>,
    of: unknown,
  ): Task<(call: Glanced) => "stands" | Seen | undefined> {
    const { book } = figures;
    const isTold = book.tables.has("timeEntries");
    const { nodes } = yield* figures.rollup({});
    const isSame = isTold && this.#order === nodes.order && this.#of === of;
    // Until all calls have their places in this tree, none is known to.
    if (!isSame) this.#order = undefined;
    const days = new Set<Day | undefined>();
    let asksWorth = false;
    let done = 0;
    for (const call of calls) {
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      if (!isSame || !("seen" in call)) {
        call.glance = isTold ? glanceOf(book, nodes, call) : undefined;
        call.seen = undefined;
      }
      const { glance } = call;
      if (glance?.sum === "worth" || glance?.sum === "amountLeft") asksWorth = true;
      else if (glance?.sum === "ready" || glance?.sum === "blocked") days.add(glance.until);
    }
    this.#order = isTold ? nodes.order : undefined;
    this.#of = of;
    const standings = new Map<Day | undefined, Standings>();
    for (const day of days) standings.set(day, yield* figures.standings(day));
    const sums: Sums = {
      nodes: nodes.sums,
      worths: asksWorth ? yield* figures.worths({}) : undefined,
      standings,
    };
    return (call) => {
      if (!call.glance) return undefined;
      const { seen } = call;
      const now = read(sums, call.glance);
      if (seen && Object.is(seen[0], now[0]) && Object.is(seen[1], now[1]) && Object.is(seen[2], now[2]))
        return "stands";
      return now;
    };
  }
}
