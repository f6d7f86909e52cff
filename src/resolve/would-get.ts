import type { Book } from "../book/book";
import type { Day, Folded } from "../values/brands";
import { resolveBillingFlag, type BillingFlag } from "./billing-flag";
import type { BillingUse } from "./billing-terms";
import type { Coding } from "./entry-coding";
import { laidOutCodes } from "./laid-out-codes";
import { resolvePrice, type Price } from "./price";
import type { Resolved, TraceLine } from "./trace";

/** An entry that is thought of: its day, and the codes that are said beside those that its project lays out; undefined for none. */
export type ThoughtOf = {
  readonly use: BillingUse;
  readonly day: Day;
  readonly codes: ReadonlyMap<Folded, string | undefined>;
};

/** What an entry on a project would get that day: its price, and whether it is billed (#106–#114, #165, Q56). */
export const wouldGet = (
  book: Book,
  project: Folded,
  { use, day, codes }: ThoughtOf,
): {
  readonly coding: Coding;
  readonly laidOut: readonly TraceLine[];
  readonly price: Resolved<Price>;
  readonly flag: Resolved<BillingFlag>;
} => {
  const laidOut = laidOutCodes(book, project, use);
  const all = new Map([...laidOut.value, ...codes]);
  const coding: Coding = (dimension) => all.get(dimension);
  return {
    coding,
    laidOut: laidOut.trace,
    price: resolvePrice(book, { use, day, coding }),
    flag: resolveBillingFlag(book, use, coding),
  };
};
