import type { TreeRefusal } from "../restructure/plan";
import { hourParts, ore } from "../values/brands";
import type { Lang } from "../values/cell";
import { formatCount, formatDate, formatHours, formatMoney, formatPercent } from "../values/format";
import type { Assumption, AssumptionRefusal, PriceTerms } from "../whatif/assumption";
import { sumUnits, type SumId } from "../whatif/change";
import { whatIfText as en } from "./en/what-if";
import type { Names } from "./names";
import { refusalSentence } from "./restructure-text";
import { sentence } from "./sentences";
import { whatIfText as sv, type WhatIfText } from "./sv/what-if";

/** What is said of what is thought of, in both languages. */
export const whatIfTexts: Readonly<Record<Lang, WhatIfText>> = { sv, en };

type OwnRefusal = Exclude<AssumptionRefusal, TreeRefusal>;

const isOwn = (refusal: AssumptionRefusal): refusal is OwnRefusal => refusal.code in sv.refusals;

/** Why something cannot be thought in a workbook, and what to do about it. */
export const thinkRefusal = (refusal: AssumptionRefusal, names: Names): string =>
  isOwn(refusal)
    ? sentence(whatIfTexts[names.lang].refusals, refusal, names)
    : refusalSentence(refusal, names);

/** What a price holds for and when, so that no two that differ are told alike: `resa, från 2027-01-01`. */
const termsText = ({ usedIn, whenCode, validFrom, validTo }: PriceTerms, lang: Lang): string => {
  const { said } = whatIfTexts[lang];
  return [
    said.uses[usedIn],
    ...(whenCode === undefined ? [] : [said.whenCode(whenCode)]),
    ...(validFrom === undefined ? [] : [said.validFrom(formatDate(validFrom, lang))]),
    ...(validTo === undefined ? [] : [said.validTo(formatDate(validTo, lang))]),
  ].join(", ");
};

/** An assumption in a few words: `100 h R1.Fast.Syd → R1.Fast.Nord`. */
export const assumptionText = (assumption: Assumption, lang: Lang): string => {
  const { said } = whatIfTexts[lang];
  switch (assumption.kind) {
    case "budget": {
      const { project, field, amount } = assumption;
      if (amount === undefined) return said.noBudget[field](project);
      const text =
        field === "budgetHours" ? formatHours(hourParts(amount), lang) : formatMoney(ore(amount), lang);
      return said.budget(project, text);
    }
    case "hours":
      return said.hours(formatHours(assumption.hours, lang), assumption.from, assumption.to);
    case "price": {
      const { terms, was, price } = assumption;
      return said.price(terms.code, formatMoney(was, lang), formatMoney(price, lang), termsText(terms, lang));
    }
    case "newPrice":
      return said.newPrice(
        assumption.terms.code,
        formatMoney(assumption.price, lang),
        termsText(assumption.terms, lang),
      );
    case "branch":
      return said.branch(assumption.from, assumption.to);
  }
};

/** A sum as a person reads it: `1 700 h`, `97 %`; a dash where there is none. */
export const sumText = (sum: SumId, value: number | undefined, lang: Lang): string => {
  if (value === undefined) return whatIfTexts[lang].none;
  switch (sumUnits[sum]) {
    case "hours":
      return formatHours(hourParts(value), lang);
    case "money":
      return formatMoney(ore(value), lang);
    case "share":
      return formatPercent(value, lang);
    case "rows":
      return formatCount(value, lang);
  }
};

/** So many are named in the import log; the others are counted. */
const MOST_NAMED = 3;

/** What the import log calls a job that was thought of first, in the workbook's language. */
export const whatIfJob = (assumptions: readonly Assumption[], lang: Lang): string => {
  const named = assumptions.slice(0, MOST_NAMED).map((one) => assumptionText(one, lang));
  return whatIfTexts[lang].job(named.join(", "), assumptions.length - named.length);
};
