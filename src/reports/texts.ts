import { billingPlace as placeEn } from "../text/en/billing-place";
import { reports as en } from "../text/en/reports";
import { billingPlace as placeSv } from "../text/sv/billing-place";
import { reports as sv } from "../text/sv/reports";
import type { Lang } from "../values/cell";

const all = {
  sv: { ...sv, reasonTitles: placeSv.reasonTitles },
  en: { ...en, reasonTitles: placeEn.reasonTitles },
} as const;

/** What stands on the sheets of reports, in a language. */
export const textsIn = (lang: Lang): (typeof all)[Lang] => all[lang];
