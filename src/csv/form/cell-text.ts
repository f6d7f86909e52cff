import type { Field } from "../../registers/register";
import { boolLabel } from "../../values/bool";
import { dayNumber } from "../../values/brands";
import type { Lang } from "../../values/cell";
import { countryCode } from "../../values/country";
import { isoDate } from "../../values/date";
import { DECIMAL_SCALE } from "../../values/decimal";
import { enumLabel } from "../../values/enum";
import { guard } from "../../values/export-guard";
import { HOURS_SCALE } from "../../values/hours";
import { MONEY_SCALE } from "../../values/money";
import { writeText, type StoredValue } from "../../values/value-type";
import type { CellForm, DatePattern, DigitsForm, NumberForm } from "./file-form";

/** How many decimals the values of a kind are kept with; undefined for what is no number. */
export const scaleOf = ({ type }: Field): number | undefined =>
  ({ integer: 0, decimal: DECIMAL_SCALE, hours: HOURS_SCALE, money: MONEY_SCALE } as Record<string, number>)[
    type.kind
  ];

/** A whole number of a scale as a form writes it; undefined where the form has too few decimals for it. */
export const numberText = (
  value: number,
  scale: number,
  { decimal, decimals, thousands = "" }: NumberForm,
): string | undefined => {
  const digits = String(Math.abs(value)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+$)/g, thousands);
  const part = digits.slice(digits.length - scale).replace(/0+$/, "");
  if (decimals !== undefined && part.length > decimals) return undefined;
  const written = decimals === undefined ? part : part.padEnd(decimals, "0");
  return `${value < 0 ? "-" : ""}${whole}${written === "" ? "" : decimal + written}`;
};

/** A day as a pattern writes it. */
export const dateText = (day: number, pattern: DatePattern): string => {
  const [year = "", month = "", date = ""] = isoDate(dayNumber(day)).split("-");
  const parts: Record<string, string> = { YYYY: year, YY: year.slice(2), MM: month, DD: date };
  return pattern.replace(
    /YYYY|YY|MM|DD|M|D/g,
    (part) => parts[part] ?? String(Number(part === "M" ? month : date)),
  );
};

/** Digits with fixed parts in another form; as they stand where they are none. */
const digitsText = (text: string, format: Field["format"], form: DigitsForm): string => {
  const digits = text.replace(/\D/g, "");
  const isWhole =
    format === "postcode"
      ? digits.length === 5 && /^[\d\s]+$/.test(text)
      : digits.length === 10 || digits.length === 12;
  if (!isWhole || /[^\d\s-]/.test(text)) return text;
  if (format === "postcode") return form === "bare" ? digits : `${digits.slice(0, 3)} ${digits.slice(3)}`;
  const ten = digits.slice(-10);
  if (form === "bare") return ten;
  if (form === "prefixed") return digits.length === 12 ? digits : `16${ten}`;
  return `${ten.slice(0, 6)}-${ten.slice(6)}`;
};

/** A text column as a form writes it, guarded against being run as a formula (reliability A4). */
const textOf = (text: string, { format }: Field, { digits, countryCode: asCode }: CellForm): string => {
  if (asCode) return countryCode(text) ?? "";
  return guard(digits === undefined ? text : digitsText(text, format, digits));
};

/** A value as a form writes it; undefined where the form has no way to. */
export const valueText = (
  value: StoredValue,
  field: Field,
  form: CellForm,
  lang: Lang,
): string | undefined => {
  const { type } = field;
  if (type.kind === "bool") return (value === 0 ? form.no : form.yes) ?? boolLabel(Number(value), lang);
  if (type.kind === "enum")
    return (
      form.names?.[String(value)] ??
      (form.onlyNames ? undefined : enumLabel(String(value), type.choices, lang))
    );
  if (type.kind === "date") return dateText(Number(value), form.date ?? "YYYY-MM-DD");
  const scale = scaleOf(field);
  if (scale !== undefined && form.number) return numberText(Number(value), scale, form.number);
  const text = writeText(type, value, lang, form.number?.decimal ?? ",");
  return type.kind === "text" || type.kind === "code" ? textOf(text, field, form) : text;
};
