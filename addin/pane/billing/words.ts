import { billingPlace as placeEn } from "#core/text/en/billing-place";
import { billingRelease as releaseEn } from "#core/text/en/billing-release";
import { billingView as en } from "#core/text/en/billing-view";
import { billingPlace as placeSv, type BillingPlaceText } from "#core/text/sv/billing-place";
import { billingRelease as releaseSv, type BillingReleaseText } from "#core/text/sv/billing-release";
import { billingView as sv, type BillingViewText } from "#core/text/sv/billing-view";
import { wordsOf } from "../kit/words-of";

/** What the place Fakturering says, in the pane's language. */
export const words = wordsOf<BillingPlaceText & BillingReleaseText>({
  sv: { ...placeSv, ...releaseSv },
  en: { ...placeEn, ...releaseEn },
});

/** What is said of billing here and on the command line. */
export const billingWords = wordsOf<BillingViewText>({ sv, en });
