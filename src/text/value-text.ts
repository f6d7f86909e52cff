import { registers } from "../registers";
import { knownSettings, type Setting } from "../registers/known-settings";
import type { Register, RegisterId } from "../registers/register";
import { boolLabel } from "../values/bool";
import { dayNumber, hourParts, minutesOfDay, ore } from "../values/brands";
import type { Lang } from "../values/cell";
import { isoDate } from "../values/date";
import { DECIMAL_SCALE } from "../values/decimal";
import { enumLabel } from "../values/enum";
import { formatHours, formatMoney, formatNumber } from "../values/format";
import { clockTime } from "../values/time";
import type { StoredValue, ValueType } from "../values/value-type";

/** A stored value as a sentence tells it: amounts and hours with their unit, dates as `yyyy-mm-dd`, enums by their label. */
export const valueText = (type: ValueType, value: StoredValue, lang: Lang): string => {
  if (typeof value === "string") return type.kind === "enum" ? enumLabel(value, type.choices, lang) : value;
  switch (type.kind) {
    case "money":
      return formatMoney(ore(value), lang);
    case "hours":
      return formatHours(hourParts(value), lang);
    case "date":
      return isoDate(dayNumber(value));
    case "time":
      return clockTime(minutesOfDay(value));
    case "bool":
      return boolLabel(value, lang);
    case "decimal":
      return formatNumber(value / 10 ** DECIMAL_SCALE, lang);
    default:
      return formatNumber(value, lang);
  }
};

/** The type of a column; of a known setting, when `key` is its id. */
export const typeOf = (register: RegisterId, field: string, key = ""): ValueType => {
  const settings: Readonly<Record<string, Setting | undefined>> = knownSettings;
  const setting = register === "settings" && field === "value" ? settings[key] : undefined;
  const { fields }: Register = registers[register];
  return setting?.type ?? fields.find(({ id }) => id === field)?.type ?? { kind: "text" };
};

/** What a column of a register holds, as a sentence tells it. */
export const fieldValue = (register: RegisterId, field: string, value: StoredValue, lang: Lang): string =>
  valueText(typeOf(register, field), value, lang);

/** What may be taken away of a row that names in a column what its register has no more. */
export const ifGoneOf = (register: RegisterId, field: string): "none" | "row" | "cell" => {
  const { fields }: Register = registers[register];
  return fields.find(({ id }) => id === field)?.ifGone ?? "none";
};
