import { clockOf, digitsShown, kindShown } from "./cell-format";
import { fromSerial, isoDate } from "./date";
import { isParted, withLiterals } from "./shown-literals";
import { writtenOut } from "./written-out";

/**
 * What a number's cell shows, as text with a decimal point. `only` where that is not the number, and can be taken for
 * another: what it is then, a text, a date, or nothing that anybody can tell.
 */
export type ShownNumber = { readonly text: string; readonly only?: "text" | "date" | "nothing" };

/** All the digits that Excel keeps of a number; what is behind them is what computing in binary left. */
const DIGITS = 15;

/** From here on Excel has made zeros of the last digits. */
const ROUNDED = 10 ** DIGITS;

/** The number as Excel has it, with a decimal point; one whose last digits are gone in Excel's short form. */
const plainText = (number: number): string =>
  Math.abs(number) < ROUNDED
    ? writtenOut(String(Number(number.toPrecision(DIGITS))))
    : number.toExponential().toUpperCase();

/** What shows something else than the number, quoted with its format: no column reads that as a value. */
const unclear = (number: number, format: string): ShownNumber => ({
  text: `${plainText(number)} (${format})`,
  only: "nothing",
});

/** A fraction of a day as a clock that counts no days shows it, with the number itself where it is a day or more: `12:00 (1.5)`. */
const dayClockOf = (days: number): string =>
  days >= 0 && days < 1 ? clockOf(days) : `${clockOf(days % 1)} (${plainText(days)})`;

const NOON = 0.5;
const DAY_SECONDS = 86_400;

/** A clock of twelve hours: where one of 24 shows the same digits, as that. */
const halfClockOf = (fraction: number): string => {
  const days = Math.round(fraction * DAY_SECONDS) / DAY_SECONDS;
  const within = days % NOON;
  const hour = clockOf(within < NOON / 12 ? within + NOON : within);
  return hour === clockOf(days) ? hour : `${hour} ${days < NOON ? "AM" : "PM"}`;
};

const dateShown = (number: number, format: string, date1904: boolean): ShownNumber => {
  // What Excel calls the nought of January is a time of day that shows as a date.
  const day = number < 1 && number !== 0 ? undefined : fromSerial(number, date1904);
  return day === undefined ? unclear(number, format) : { text: isoDate(day), only: "date" };
};

const digits = (number: number, format: string): ShownNumber => {
  if (!Number.isSafeInteger(number) || number < 0) return { text: plainText(number) };
  const text = digitsShown(number, format);
  // Words between the digits say themselves what they are: `1h 30min`.
  return /^\d+$/.test(text) || /\p{L}/u.test(text) ? { text } : { text, only: "text" };
};

/** What the cell of a number shows by its number format, in the notation of the English Excel. */
export const shownNumber = (number: number, format: string, date1904: boolean): ShownNumber => {
  switch (kindShown(number, format)) {
    case "percent":
      return { text: `${writtenOut(plainText(number), 2)}%` };
    case "date":
      return dateShown(number, format, date1904);
    case "clock":
      return { text: dayClockOf(number) };
    case "elapsed":
      return { text: clockOf(number) };
    case "half-clock":
      return number >= 0 && number < 1 ? { text: halfClockOf(number) } : unclear(number, format);
    case "part-clock":
    case "worded-text":
      return unclear(number, format);
    case "digits":
      return digits(number, format);
    case "unit":
      if (isParted(number, format)) return unclear(number, format);
      return { text: withLiterals(number, plainText, format) ?? plainText(number) };
    case "plain":
      return { text: withLiterals(number, plainText, format) ?? plainText(number) };
  }
};
