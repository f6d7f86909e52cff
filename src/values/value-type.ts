import { boolLabel, readBool } from "./bool";
import { dayNumber, minutesOfDay } from "./brands";
import { readAs, type CellValue, type Lang, type Reading } from "./cell";
import { readColor } from "./color";
import { isoDate, toSerial } from "./date";
import { DECIMAL_SCALE, readPlainDecimal } from "./decimal";
import { decimalText } from "./decimal-text";
import { enumLabel, readEnum, type EnumChoice } from "./enum";
import { faultOf } from "./fault";
import { HOURS_SCALE, readHours } from "./hours";
import { readInteger, readPercent } from "./integer";
import { MONEY_SCALE, readMoney } from "./money";
import { readDate } from "./read-date";
import type { ReadOptions } from "./read-options";
import { shownNumber } from "./shown-number";
import { readCode, readText } from "./text";
import { clockTime, DAY_MINUTES, readTime } from "./time";

/**
 * What the cells of a column hold. `min` and `max` are written as a person writes the number (kronor, hours),
 * not in the stored unit.
 */
export type ValueType =
  | { readonly kind: "text" }
  | { readonly kind: "code" }
  | { readonly kind: "integer"; readonly min?: number; readonly max?: number; readonly percent?: true }
  /** `share`: of a whole, in per cent. */
  | { readonly kind: "decimal"; readonly min?: number; readonly max?: number; readonly share?: true }
  /** `sum`: of many entries, which nobody types. */
  | { readonly kind: "hours"; readonly min?: number; readonly sum?: true }
  /** `price`: of an hour. */
  | { readonly kind: "money"; readonly min?: number; readonly price?: true }
  | { readonly kind: "date" }
  | { readonly kind: "time" }
  | { readonly kind: "bool" }
  | { readonly kind: "enum"; readonly choices: readonly EnumChoice[] }
  | { readonly kind: "color"; readonly auto?: true };

/**
 * A value as the books keep it. Text, code, color and enum (the choice's id) are strings; the rest are whole
 * numbers: öre, ten-thousandths of an hour, millionths (decimal), days since 1970-01-01, minutes since midnight, bool 0 or 1.
 */
export type StoredValue = string | number;

type NumberType = Extract<ValueType, { readonly kind: "integer" | "decimal" | "hours" | "money" }>;

const isNumberType = (type: ValueType): type is NumberType =>
  type.kind === "hours" || type.kind === "money" || type.kind === "integer" || type.kind === "decimal";

/**
 * A number whose cell shows another thing than the number: what stands beside it is read with it, as a file has both in one
 * text. A fault quotes the cell as it shows, or where that is another number the number and its format.
 */
const readShown = (type: NumberType, cell: number, format: string, options: ReadOptions): Reading<number> => {
  const { text, only } = shownNumber(cell, format, options.date1904);
  if (only !== undefined) return faultOf("not-a-number", only === "text" ? `${cell} (${format})` : text);
  if (/^[\d.-]+$/.test(text)) return readNumber(type, cell, options);
  const share = text.endsWith("%") ? text.slice(0, -1) : undefined;
  if (share === undefined) return readNumber(type, text, { ...options, decimal: "." });
  const isPercent = type.kind === "integer" && type.percent === true;
  return isPercent ? readNumber(type, share, { ...options, decimal: "." }) : faultOf("percent", text);
};

const readNumber = (type: NumberType, cell: CellValue, options: ReadOptions): Reading<number> => {
  switch (type.kind) {
    case "integer":
      return within((type.percent ? readPercent : readInteger)(cell, options), cell, 0, type.min, type.max);
    case "decimal":
      return within(readPlainDecimal(cell, options), cell, DECIMAL_SCALE, type.min, type.max);
    case "hours":
      return within(readHours(cell, options), cell, HOURS_SCALE, type.min);
    case "money":
      return within(readMoney(cell, options, type.price), cell, MONEY_SCALE, type.min);
  }
};

/**
 * Reads a cell as what its column holds. A number below `min` or above `max` is out of range; a blank cell is
 * `undefined`, whatever the type. `format` is the cell's number format, where it makes something else of a number.
 */
export const readCell = (
  type: ValueType,
  cell: CellValue,
  options: ReadOptions,
  format?: string,
): Reading<StoredValue> => {
  if (isNumberType(type))
    return typeof cell === "number" && format !== undefined
      ? readShown(type, cell, format, options)
      : readNumber(type, cell, options);
  switch (type.kind) {
    case "text":
      return readText(cell);
    case "code":
      return readCode(cell, format);
    case "date":
      return readDate(cell, options);
    case "time":
      return readTime(cell);
    case "bool":
      return readBool(cell);
    case "enum":
      return readEnum(cell, type.choices);
    case "color":
      return readColor(cell, type.auto);
  }
};

const within = (
  reading: Reading<number>,
  cell: CellValue,
  scale: number,
  min?: number,
  max?: number,
): Reading<number> => {
  const value = readAs(reading);
  if (value === undefined) return reading;
  const isBelow = min !== undefined && value < min * 10 ** scale;
  const isAbove = max !== undefined && value > max * 10 ** scale;
  return isBelow || isAbove ? faultOf("out-of-range", cell) : reading;
};

/**
 * What to put in a worksheet cell: numbers as numbers, dates as serials, the rest as text in the language asked for.
 * Text goes into cells formatted `@` only. A day before the workbook's date system begins is written as text.
 */
export const writeCell = (type: ValueType, value: StoredValue, lang: Lang, date1904: boolean): CellValue => {
  switch (type.kind) {
    case "integer":
      return numberOf(value);
    case "decimal":
      return numberOf(value) / 10 ** DECIMAL_SCALE;
    case "hours":
      return numberOf(value) / 10 ** HOURS_SCALE;
    case "money":
      return numberOf(value) / 10 ** MONEY_SCALE;
    case "date":
      return toSerial(dayNumber(numberOf(value)), date1904) ?? isoDate(dayNumber(numberOf(value)));
    case "time":
      return numberOf(value) / DAY_MINUTES;
    default:
      return writeText(type, value, lang, ".");
  }
};

/** The value as text for a CSV file: no thousands sign, ISO dates, bool and enum in the language asked for. */
export const writeText = (type: ValueType, value: StoredValue, lang: Lang, decimal: "," | "."): string => {
  switch (type.kind) {
    case "text":
    case "code":
    case "color":
      return textOf(value);
    case "integer":
      return String(numberOf(value));
    case "decimal":
      return decimalText(numberOf(value), DECIMAL_SCALE, 0, decimal);
    case "hours":
      return decimalText(numberOf(value), HOURS_SCALE, 0, decimal);
    case "money":
      return decimalText(numberOf(value), MONEY_SCALE, MONEY_SCALE, decimal);
    case "date":
      return isoDate(dayNumber(numberOf(value)));
    case "time":
      return clockTime(minutesOfDay(numberOf(value)));
    case "bool":
      return boolLabel(numberOf(value), lang);
    case "enum":
      return enumLabel(textOf(value), type.choices, lang);
  }
};

const numberOf = (value: StoredValue): number => {
  if (typeof value !== "number") throw new TypeError(`A number was expected, not "${value}"`);
  return value;
};

const textOf = (value: StoredValue): string => {
  if (typeof value !== "string") throw new TypeError(`Text was expected, not ${value}`);
  return value;
};

const NUMBER_FORMATS = {
  text: "@",
  code: "@",
  color: "@",
  integer: "0",
  decimal: "General",
  // What is typed as a clock into a cell of another format stays a fraction of a day, and nobody sees it.
  hours: "General",
  money: "#,##0.00",
  date: "yyyy-mm-dd",
  time: "hh:mm",
  bool: "General",
  enum: "General",
} as const satisfies Record<ValueType["kind"], string>;

/** The Excel number format of the column, in the notation of the English Excel; `@` keeps `0001` and `1E10` as typed (reliability A5). */
export const numberFormatOf = (type: ValueType): string => {
  if (type.kind === "hours" && type.sum) return "#,##0.00";
  return type.kind === "decimal" && type.share ? "0.0" : NUMBER_FORMATS[type.kind];
};
