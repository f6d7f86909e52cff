import { faultText as faultEn } from "#core/text/en/faults";
import { quote } from "#core/text/quote";
import { faultText as faultSv } from "#core/text/sv/faults";
import type { Fault } from "#core/values/cell";
import type { ValueType } from "#core/values/value-type";
import { lang } from "../language";

const texts = { sv: faultSv, en: faultEn };

/** Why what somebody typed in a field cannot be taken, and what to type instead: that `1,234` can be read in two ways, say. */
export const unreadText = (typed: string, { fault }: Fault, type: ValueType): string =>
  `${quote(typed, lang.value)} ${texts[lang.value](fault, type)}`;
