import { useOf, type BillingFlag } from "../resolve/billing-flag";
import type { BillingTerms } from "../resolve/billing-terms";
import type { Entries } from "../resolve/entry-coding";
import { bitOf } from "./reasons";

/** Why an entry is not billed, one reason (#104–#109, Q45); the flag is undefined without a code that has a say. */
export const whyNotBillable = (
  entries: Entries,
  flag: BillingFlag | undefined,
  terms: BillingTerms,
  tick: number | undefined,
): number => {
  if (!terms.isUsedIn[useOf(entries)]) return bitOf.billingOff;
  if (flag === undefined) return bitOf.noGoverningCode;
  if (flag === "never") return bitOf.neverBilled;
  return tick === undefined ? bitOf.proposedNo : bitOf.unticked;
};
