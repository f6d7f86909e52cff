import type { Book } from "../book/book";
import type { Day, Ore } from "../values/brands";
import type { Task } from "../values/task";
import { billingStanding, tallyGroups } from "./standing";

/** What there is to bill up to and including a day, in a few figures. */
export type ToBill = {
  readonly readyRows: number;
  readonly ready: Ore;
  /** So many customers have something ready. */
  readonly customers: number;
  readonly blockedRows: number;
  /** What is known of what is blocked, and the rows that nobody knows the amount of. */
  readonly blocked: Ore;
  readonly unknown: number;
};

/** The few figures that are told before anybody has opened the billing of a book. */
export function* toBill(book: Book, until: Day): Task<ToBill> {
  const standing = yield* billingStanding(book, until);
  const { ready, blocked } = standing.whole;
  const groups = ready.rows === 0 ? [] : yield* tallyGroups(standing, ["customer"]);
  return {
    readyRows: ready.rows,
    ready: ready.amount,
    customers: groups.filter(({ keys: [key], tallies }) => key !== undefined && tallies.ready.rows > 0)
      .length,
    blockedRows: blocked.rows,
    blocked: blocked.amount,
    unknown: blocked.unknown,
  };
}
