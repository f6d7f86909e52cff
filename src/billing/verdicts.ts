import { flagOrder, isBilled } from "../resolve/billing-flag";
import type { BillingTerms } from "../resolve/billing-terms";
import type { Entries } from "../resolve/entry-coding";
import { NO_FLAG } from "../resolve/entry-values";
import { whyNotBillable } from "./why-not-billable";

/** What may stand in Fakturerbar: no, yes, and nothing. */
const ticks = [0, 1, undefined] as const;
const NO_TICK = 2;

/** The place of what a flag and a tick come to. */
export const verdictAt = (flag: number, tick: number | undefined): number =>
  ticks.length * flag + (tick ?? NO_TICK);

/** What every flag and every tick come to in a register of entries: 0 for what is billed, or why it is not, as bits. */
export const verdictsIn = (entries: Entries, terms: BillingTerms): Int32Array => {
  const verdicts = new Int32Array(ticks.length * (NO_FLAG + 1));
  for (let place = 0; place <= NO_FLAG; place++)
    for (const tick of ticks) {
      const flag = flagOrder[place];
      if (!isBilled(flag ?? "never", tick))
        verdicts[verdictAt(place, tick)] = whyNotBillable(entries, flag, terms, tick);
    }
  return verdicts;
};
