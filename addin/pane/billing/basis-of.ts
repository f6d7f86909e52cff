import { billingOf, type Billing } from "#core/billing/billing";
import { leavesNone, selectionWithout } from "#core/billing/chosen";
import type { InvoiceLine, LineSumming } from "#core/billing/line";
import { invoiceLines } from "#core/billing/lines";
import type { ChosenRows } from "#core/billing/selection";
import type { BillingStanding } from "#core/billing/standing";
import type { BasisProfile } from "#core/text/basis-file";
import type { Task } from "#core/values/task";

/** The lines of an invoice basis, and what they were judged by. */
export type BasisLines = { readonly billing: Billing; readonly lines: readonly InvoiceLine[] };

/** The lines of what is ready and chosen, or of a basis that was released; as bookkeeping, what is never transferred is in it too (#24). */
export function* basisLines(
  standing: BillingStanding,
  left: ChosenRows,
  basis: string | undefined,
  profile: BasisProfile,
  summing: LineSumming,
): Task<BasisLines> {
  const { book, until } = standing.billing;
  const billing =
    profile === "sie4" && basis === undefined
      ? yield* billingOf(book, until, "bookkeeping")
      : standing.billing;
  const selection =
    basis === undefined && !leavesNone(left) ? selectionWithout({ ...standing, billing }, left) : {};
  const { lines } = yield* invoiceLines(billing, summing, selection, basis);
  return { billing, lines };
}
