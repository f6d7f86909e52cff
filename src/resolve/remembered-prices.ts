import type { Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { numbers } from "../book/table";
import { NO_KEY, numberAt, type Dictionary } from "../columns/dictionary";
import type { Day, Folded } from "../values/brands";
import { useOf } from "./billing-flag";
import type { BillingTerms } from "./billing-terms";
import type { Entries } from "./entry-coding";
import { searchPrice, type Price } from "./price";

/** A question that a price depended on, and what comes after each answer; at the end the price, by its place in a list. */
type Step =
  | { readonly asks: "code"; readonly codes: Dictionary; readonly next: Steps }
  | { readonly asks: "day"; readonly from: Day; readonly next: Steps }
  | { readonly asks: "nothing"; readonly price: number };

/** The step after each answer. */
type Steps = {
  readonly get: (answer: number) => Step | undefined;
  readonly set: (answer: number, step: Step) => void;
};

/** The steps after a question that most rows are asked first: every answer has its place, also none. */
const stepsOf = (answers: number): Steps => {
  const steps = new Array<Step | undefined>(answers + 1);
  steps.fill(undefined);
  return {
    get: (answer) => steps[answer + 1],
    set: (answer, step) => void (steps[answer + 1] = step),
  };
};

/** The steps after a question that few rows are asked. */
const fewSteps = (): Steps => {
  const steps = new Map<number, Step>();
  return { get: (answer) => steps.get(answer), set: (answer, step) => void steps.set(answer, step) };
};

/** What a day can be to another: not there, before it, or from it on. */
const NO_DAY = -1;
const BEFORE = 0;
const SINCE = 1;

const dayAnswer = (day: Day | undefined, from: Day): number =>
  day === undefined ? NO_DAY : day < from ? BEFORE : SINCE;

/** The prices of the entries of a register: most rows have the price of others, and share it. */
export type RememberedPrices = {
  /** The place of a row's price in the list. */
  readonly of: (row: RowId) => number;
  readonly prices: readonly Price[];
};

/**
 * Prices of rows, each searched for once (Q24, #165): what the search asked of a row, its code in a dimension or whether
 * a day has come, is remembered with what it found, and a row that answers the same has the same price.
 */
export const rememberedPrices = (
  book: Book,
  entries: Entries,
  codes: ReadonlyMap<Folded, Dictionary>,
  terms: BillingTerms,
): RememberedPrices => {
  const days = numbers(entries, "date");
  const use = useOf(entries);
  const prices: Price[] = [];
  let first: Step | undefined;

  const answerOf = (step: Exclude<Step, { asks: "nothing" }>, row: RowId): number =>
    step.asks === "code" ? numberAt(step.codes, row) : dayAnswer(days[row], step.from);

  const learn = (row: RowId): number => {
    let step = first;
    let keep = (one: Step): void => void (first = one);
    const asked = new Set<Dictionary | Day>();
    const ask = (what: Dictionary | Day): void => {
      if (asked.has(what)) return;
      asked.add(what);
      const made: Step =
        typeof what === "object"
          ? { asks: "code", codes: what, next: first ? fewSteps() : stepsOf(what.keys.length) }
          : { asks: "day", from: what, next: stepsOf(2) };
      const here = step ?? made;
      if (!step) keep(made);
      if (here.asks === "nothing") return;
      const answer = answerOf(here, row);
      step = here.next.get(answer);
      keep = (one) => here.next.set(answer, one);
    };
    const price = searchPrice(
      book,
      {
        use,
        day: days[row],
        coding: (dimension) => {
          const there = codes.get(dimension);
          if (!there) return undefined;
          ask(there);
          const number = numberAt(there, row);
          return number === NO_KEY ? undefined : there.keys[number];
        },
        hasCome: (from) => {
          ask(from);
          const answer = dayAnswer(days[row], from);
          return answer === NO_DAY ? undefined : answer === SINCE;
        },
      },
      terms,
    );
    const place = prices.push(price) - 1;
    keep({ asks: "nothing", price: place });
    return place;
  };

  return {
    prices,
    of: (row) => {
      let step = first;
      while (step && step.asks !== "nothing") step = step.next.get(answerOf(step, row));
      return step ? step.price : learn(row);
    },
  };
};
