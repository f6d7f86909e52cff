import type { Ore } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { formatMoney } from "#core/values/format";
import { words } from "../words";

/** An amount of rows, some of which may have no price: never 0 where nothing of it is known. */
export const knownAmount = (
  { amount, unpriced }: { readonly amount: Ore; readonly unpriced: number },
  lang: Lang,
): string => (amount === 0 && unpriced > 0 ? words[lang].billing.unknown : formatMoney(amount, lang));
