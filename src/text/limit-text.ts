import type { Control } from "../resolve/controls";
import { hourParts, ore } from "../values/brands";
import type { Lang } from "../values/cell";
import { DECIMAL_SCALE } from "../values/decimal";
import { formatHours, formatMoney, formatNumber, formatPercent } from "../values/format";

const ONE = 10 ** DECIMAL_SCALE;
const HUNDREDTHS = 100;

/** The limit of a control as its kind tells it: `80 %`, `12 h`, `50 000,00 kr`. */
export const limitText = ({ of, limit }: Pick<Control, "of" | "limit">, lang: Lang): string => {
  const whole = limit / ONE;
  if (of === "budgetedTime") return formatPercent(whole / HUNDREDTHS, lang);
  return of === "hours" ? `${formatNumber(whole, lang)}\u00A0h` : formatMoney(ore(whole * HUNDREDTHS), lang);
};

/** What a control counts, in its unit: hours or kronor. */
export const usedText = ({ of }: Pick<Control, "of">, used: number, lang: Lang): string =>
  of === "billableTime" ? formatMoney(ore(used), lang) : formatHours(hourParts(used), lang);
