import type { Book } from "#core/book/book";
import type { Day } from "#core/values/brands";
import type { Task } from "#core/values/task";
import type { Assumption } from "#core/whatif/assumption";
import { moneyOf, type Money } from "#core/whatif/figures";
import { whatIf, type Unthinkable, type WhatIf } from "#core/whatif/what-if";
import { revision } from "../book/book";
import { keepDerived } from "../book/keep-derived";
import { billedUntil } from "../kit/billed-until";
import { assumptions } from "../kit/thought";
import { told, type Told } from "./state";

/** Of more projects than this it is not asked whether they all say the same as before. */
const MOST_COMPARED = 500;

/** Whether two results tell the same. */
const areSame = (one: Told["result"], other: Told["result"]): boolean => {
  if ("refusal" in one || "refusal" in other) return JSON.stringify(one) === JSON.stringify(other);
  if (one.projects.length !== other.projects.length || one.projects.length > MOST_COMPARED) return false;
  return (
    JSON.stringify([one.projects, one.stands, one.notes]) ===
    JSON.stringify([other.projects, other.stands, other.notes])
  );
};

type Made = {
  readonly result: WhatIf | Unthinkable;
  readonly of: readonly Assumption[];
  readonly at: number;
};

/** What the entries of the book as it stands come to, worked out once for a state of it: each thought is told beside the same. */
const moneyNow = (): ((book: Book, at: number) => Task<Money>) => {
  let known:
    | { readonly of: Book; readonly at: number; readonly until: Day; readonly money: Money }
    | undefined;
  return function* (book, at) {
    const until = billedUntil(book.today);
    if (known?.of !== book || known.at !== at || known.until !== until) {
      known = undefined;
      known = { of: book, at, until, money: yield* moneyOf(book, until) };
    }
    return known.money;
  };
};

/** Keeps what is told of the thoughts true to them and to the workbook. Gives the way to stop. */
export const keepTold = (): (() => void) => {
  const moneyAt = moneyNow();
  return keepDerived(
    (book): Task<Made> => {
      const of = assumptions.value;
      const at = revision.peek();
      const until = billedUntil(book.today);
      return (function* () {
        const money = yield* moneyAt(book, at);
        return { result: yield* whatIf(book, of, until, money), of, at };
      })();
    },
    {
      show: ({ result, of, at }) => {
        const before = told.peek();
        const isAgain = before?.of === of && (before.isAgain || !areSame(before.result, result));
        told.value = { result, of, revision: at, isAgain };
      },
      wait: () => undefined,
    },
  );
};
