import { isCounted, type BilledEntries } from "#core/billing/billed-entries";
import type { Billing } from "#core/billing/billing";
import { reasonsIn, releaseStates } from "#core/billing/reasons";
import { numbers } from "#core/book/table";
import type { BillingUse } from "#core/resolve/billing-terms";
import type { EntryPrice } from "#core/resolve/price";
import { billingView as billingEn } from "#core/text/en/billing-view";
import { billingView as billingSv, type BillingViewText } from "#core/text/sv/billing-view";
import { ore } from "#core/values/brands";
import { isoDate } from "#core/values/date";
import { formatMoney } from "#core/values/format";
import { wordsOf } from "../../kit/words-of";
import { lang } from "../../language";
import { boxWords, entryWords } from "../words";
import type { SelectedEntry } from "./selected-entry";

const billingWords = wordsOf<BillingViewText>({ sv: billingSv, en: billingEn });

/** What an entry is billed at; never 0 for want of a price (Q24). */
export const sayPrice = (price: EntryPrice, use: BillingUse): string => {
  const [text, spoken] = [entryWords.value, lang.value];
  switch (price.kind) {
    case "price":
      return text.unit[use](formatMoney(price.price, spoken));
    case "registered":
      return text.prices.registered(formatMoney(price.amount, spoken));
    default:
      return text.prices[price.kind];
  }
};

const registerOf = (billing: Billing, { entries }: SelectedEntry): BilledEntries | undefined =>
  billing.registers.find((one) => one.entries.register.id === entries.register.id);

/** What an entry is worth at its price. */
export const sayAmount = (billing: Billing | undefined, entry: SelectedEntry): string => {
  if (!billing) return boxWords.value.working;
  const amount = registerOf(billing, entry)?.amounts[entry.row] ?? Number.NaN;
  return Number.isNaN(amount) ? entryWords.value.unknownAmount : formatMoney(ore(amount), lang.value);
};

/** Where an entry stands on its way to an invoice, and all that keeps it from being released (#168). */
export const sayStanding = (billing: Billing | undefined, entry: SelectedEntry): string => {
  const [text, billed] = [entryWords.value, billingWords.value];
  if (!billing) return boxWords.value.working;
  const { entries, row } = entry;
  const register = registerOf(billing, entry);
  if (!register || !isCounted(register, row)) {
    const why = register?.uncounted.find((one) => one.row === row)?.reason;
    return why === undefined ? text.unknownAmount : text.uncounted(billed.uncounted[why]);
  }
  const state = releaseStates[register.states[row] ?? 0] ?? "blocked";
  const released = numbers(entries, "released")[row];
  if (state === "released" && released !== undefined) return `${billed.states.released} ${isoDate(released)}`;
  if (state === "ready") return text.ready;
  const reasons = reasonsIn(register.reasons[row] ?? 0).map((reason) => billed.reasons[reason]);
  return `${billed.states[state]}: ${reasons.join("; ")}`;
};
