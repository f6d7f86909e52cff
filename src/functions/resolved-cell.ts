import type { Book } from "../book/book";
import type { Answer } from "../resolve/function-answer";
import type { ResolvedValue } from "../resolve/resolved-value";
import { sayResolved } from "../text/say-resolved";
import { dayNumber } from "../values/brands";
import type { Lang } from "../values/cell";
import { toSerial } from "../values/date";
import { DECIMAL_SCALE } from "../values/decimal";
import { HOURS_SCALE } from "../values/hours";
import { MONEY_SCALE } from "../values/money";
import { err, ok } from "../values/result";
import { DAY_MINUTES } from "../values/time";
import type { StoredValue, ValueType } from "../values/value-type";

/** A stored number as Excel counts it: hours, kronor, a date's serial, a part of a day; undefined where it is a text. */
const numberOf = (type: ValueType, value: StoredValue, date1904: boolean): number | undefined => {
  if (typeof value === "string") return undefined;
  switch (type.kind) {
    case "hours":
      return value / 10 ** HOURS_SCALE;
    case "money":
      return value / 10 ** MONEY_SCALE;
    case "decimal":
      return value / 10 ** DECIMAL_SCALE;
    case "integer":
      return value;
    case "date":
      return toSerial(dayNumber(value), date1904);
    case "time":
      return value / DAY_MINUTES;
    default:
      return undefined;
  }
};

/** What holds for a project as one cell holds it; lists and parts as the sentence that the command line says. */
export const cellOfResolved = ({ date1904 }: Book, value: ResolvedValue, lang: Lang): Answer => {
  const number = value?.kind === "one" ? numberOf(value.type, value.value, date1904) : undefined;
  if (number !== undefined) return ok(number);
  const said = sayResolved(value, lang);
  return said === "" ? err({ kind: "nothing" }) : ok(said);
};
