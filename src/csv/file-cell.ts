import { isFault, type Reading } from "../values/cell";
import { unguard } from "../values/export-guard";
import { faultOf } from "../values/fault";
import { isMadeANumber, isRoundedAway, isTooNarrow } from "../values/identifiers/misread";
import { fold } from "../values/text";
import { readCell, type StoredValue } from "../values/value-type";
import { isDayAndMonth } from "./day-and-month";
import type { FieldColumn } from "./plan-columns";
import { evenLineEnds } from "./raw-text";
import { areSeveral, isFiveDigits, sixDigitDays } from "./six-digits";

/** What other systems write in a column `Status` of their customers. */
const activeWords: ReadonlyMap<string, 0 | 1> = new Map([
  ...["aktiv", "active", "a", "open", "öppen", "enabled"].map((word) => [word, 1] as const),
  ["i", 0],
  ["inaktiv", 0],
  ["inactive", 0],
  ...[
    "vilande",
    "passiv",
    "passive",
    "spärrad",
    "blocked",
    "stängd",
    "closed",
    "avslutad",
    "disabled",
    "archived",
  ].map((word) => [word, 0] as const),
]);

const NUMBER_KINDS: ReadonlySet<string> = new Set(["integer", "decimal", "hours", "money"]);

const isRounded = ({ field, isNumber }: FieldColumn, text: string): boolean =>
  (isNumber || field.type.kind === "code" || NUMBER_KINDS.has(field.type.kind)) && isRoundedAway(text);

/** A phone or organisation number; whether a code of one's own may end so is told by its register (number-codes.ts). */
const isNumberWithDecimals = ({ field: { type, format } }: FieldColumn, text: string): boolean =>
  type.kind === "code" && format !== undefined && format !== "projectCode" && isMadeANumber(text);

const PERCENT = /^(.*\d)\s*%$/s;

/** A percentage without its sign: `80 %` is 80; undefined for what is none. */
export const withoutPercent = (text: string): string | undefined =>
  text.includes("%") ? PERCENT.exec(text.trim())?.[1] : undefined;

/** A cell of the file without export guard, its line ends as Excel has them. */
export const fileCellText = (cell: string): string => evenLineEnds(unguard(cell));

/** What databases and programs write where there is nothing. */
const NOTHING = /^(?:NULL|\(null\)|<null>|\\N|N\/A|n\/a|\(tomt?\)|\(blank\))$/;

/** Excel's number of a day, as a file has it whose column was not formatted as dates; a day of 1954 or later. */
const SERIAL = /^[2-9]\d{4}(?:[.,]\d+)?$/;

/** Whether a cell says in words that it holds nothing. */
export const saysNothing = (cell: string): boolean => NOTHING.test(cell.trim());

/** Reads a cell of the file as what its field holds; a fault quotes the cell. */
export const readFileCell = (column: FieldColumn, cell: string): Reading<StoredValue> => {
  const { field, options, inverted, mixedDates, sixDigits, openSixDigits, isPercent } = column;
  const whole = fileCellText(cell);
  const text = saysNothing(whole) ? "" : whole;
  if (isRounded(column, text)) return faultOf("rounded-away", text);
  if (isTooNarrow(text)) return faultOf("too-narrow", text);
  if (isNumberWithDecimals(column, text)) return faultOf("made-a-number", text);
  const share = NUMBER_KINDS.has(field.type.kind) ? withoutPercent(text) : undefined;
  if (share !== undefined) return isPercent ? readCell(field.type, share, options) : faultOf("percent", text);
  if (sixDigits && !column.isNumber && isFiveDigits(text)) return faultOf("lost-zero", text);
  if (field.type.kind === "date" && SERIAL.test(text.trim()))
    return readCell(field.type, Number(text.trim().replace(",", ".")), options);
  if (mixedDates && isDayAndMonth(text)) return faultOf("ambiguous-date", text);
  if (openSixDigits && areSeveral(sixDigitDays(text))) return faultOf("ambiguous-date", text);
  if (field.type.kind !== "bool") return readCell(field.type, text, options);
  const word = field.id === "active" ? activeWords.get(fold(text)) : undefined;
  if (word !== undefined) return word;
  const reading = readCell(field.type, text, options);
  if (!inverted || reading === undefined || isFault(reading)) return reading;
  return reading === 0 ? 1 : 0;
};
