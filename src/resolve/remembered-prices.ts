import type { Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { numbers } from "../book/table";
import { NO_KEY, numberAt, type Dictionary } from "../columns/dictionary";
import type { Day, Folded } from "../values/brands";
import { fold } from "../values/text";
import { useOf } from "./billing-flag";
import type { BillingDimension, BillingTerms } from "./billing-terms";
import type { Entries } from "./entry-coding";
import { codesAsked, searchPrice, type Price } from "./price";
import { codesOfConditions, codesWithPrices } from "./price-rows";

/** A question that a price depended on, and what comes after each answer; at the end the price, by its place in a list. */
type Step = (Question & { readonly next: Steps }) | { readonly asks: "nothing"; readonly price: number };

/** What a price can depend on: whether a day has come, or which code a row has, of some; all others are one answer, NO_KEY. */
type Question =
  | { readonly asks: "code"; readonly codes: Dictionary; readonly among: Uint8Array }
  | { readonly asks: "day"; readonly from: Day };

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

/** 1 for each number of a dictionary whose code is one that somebody asks for. */
const marked = ({ keys }: Dictionary, isAsked: (key: Folded) => boolean): Uint8Array =>
  Uint8Array.from(keys, (key) => (isAsked(key) ? 1 : 0));

/** Those codes of a dimension that a price may be found on: its own or, where prices inherit, one above it. */
const pricedAmong = (
  book: Book,
  dimension: BillingDimension,
  there: Dictionary,
  terms: BillingTerms,
): Uint8Array => {
  const codes = codesWithPrices(book, dimension.key);
  return marked(there, (key) => codesAsked(dimension, key, terms).some((one) => codes.has(fold(one))));
};

/**
 * Prices of rows, each searched for once (Q24, #165): what the search asked of a row, which of the codes that prices stand on
 * or ask for it has, or whether a day has come, is remembered with what it found, and a row that answers the same has the
 * same price.
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
  const priced = new Map(
    terms.priceOrder[use].flatMap((dimension) => {
      const there = codes.get(dimension.key);
      return there ? [[dimension.key, pricedAmong(book, dimension, there, terms)]] : [];
    }),
  );
  const conditions = new Map(
    Array.from(codes, ([dimension, there]) => {
      const named = codesOfConditions(book, dimension);
      return [dimension, marked(there, (key) => named.has(key))];
    }),
  );
  let first: Step | undefined;

  const answerOf = (question: Question, row: RowId): number => {
    if (question.asks === "day") return dayAnswer(days[row], question.from);
    const number = numberAt(question.codes, row);
    return question.among[number] === 1 ? number : NO_KEY;
  };

  const stepFor = (question: Question): Step =>
    question.asks === "code"
      ? { ...question, next: first ? fewSteps() : stepsOf(question.codes.keys.length) }
      : { ...question, next: stepsOf(2) };

  const learn = (row: RowId): number => {
    let step = first;
    let keep = (one: Step): void => void (first = one);
    const asked = new Set<Uint8Array | Day>();
    const ask = (question: Question): number => {
      const answer = answerOf(question, row);
      const what = question.asks === "day" ? question.from : question.among;
      if (asked.has(what)) return answer;
      asked.add(what);
      if (!step) keep((step = stepFor(question)));
      const here = step;
      if (here.asks === "nothing") return answer;
      step = here.next.get(answer);
      keep = (one) => here.next.set(answer, one);
      return answer;
    };
    const askCode = (dimension: Folded, among: Uint8Array | undefined): Folded | undefined => {
      const there = codes.get(dimension);
      return there && among && there.keys[ask({ asks: "code", codes: there, among })];
    };
    const price = searchPrice(
      book,
      {
        use,
        day: days[row],
        coding: (dimension) => {
          const there = codes.get(dimension);
          const number = there ? numberAt(there, row) : NO_KEY;
          return there?.keys[number];
        },
        pricedCode: ({ key }) => askCode(key, priced.get(key)),
        hasCode: (dimension, code) => askCode(dimension, conditions.get(dimension)) === code,
        hasCome: (from) => {
          const answer = ask({ asks: "day", from });
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
