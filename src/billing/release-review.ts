import { ore, type Ore } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import type { FixedPrice } from "./fixed-prices";
import { registerSpelling } from "./group-keys";
import type { InvoiceLine } from "./line";
import { invoiceLines } from "./lines";
import { planRelease, type Release, type ReleaseTerms } from "./release";
import type { BillingSelection } from "./selection";
import type { BillingStanding } from "./standing";

/** What a customer gets on the invoice basis. */
export type CustomerShare = {
  readonly customer: string | undefined;
  readonly rows: number;
  readonly amount: Ore;
  /** What its amount is the sum of. */
  readonly lines: readonly InvoiceLine[];
};

/** A release before it is made: what it writes, what each customer gets, and what becomes of the fixed prices. */
export type ReleaseReview = {
  readonly release: Release;
  readonly customers: readonly CustomerShare[];
  /** The fixed prices that go now, each once, with their margins and what is left behind (Q27). */
  readonly going: readonly FixedPrice[];
};

/** Works out a release to be looked at (#168, Q58). */
export function* releaseReview(
  { billing, fixed }: BillingStanding,
  selection: BillingSelection,
  terms: ReleaseTerms,
): Task<ReleaseReview> {
  const { lines } = yield* invoiceLines(billing, "row", selection);
  const spelling = registerSpelling(billing.book, "customers");
  const shares = new Map<
    string,
    { customer: string | undefined; rows: number; amount: number; lines: InvoiceLine[] }
  >();
  for (const line of lines) {
    const { customer, rows, amount } = line;
    const key = fold(customer ?? "");
    const told = key === "" ? undefined : (spelling(key) ?? customer);
    const share = shares.get(key) ?? { customer: told, rows: 0, amount: 0, lines: [] };
    share.rows += rows.length;
    share.amount += amount;
    share.lines.push(line);
    shares.set(key, share);
  }
  const going = new Set(lines.flatMap(({ kind, project }) => (kind === "fixedPrice" ? [project] : [])));
  return {
    release: yield* planRelease(billing, selection, terms),
    customers: [...shares.values()]
      .map((share) => ({ ...share, amount: ore(share.amount) }))
      .sort((one, other) => other.amount - one.amount),
    going: fixed.filter(({ project, state }) => state === "ready" && going.has(project)),
  };
}
