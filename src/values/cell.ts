/** What a worksheet cell holds, as Excel hands it over: text, a number or a bool; "" when it is empty. */
export type CellValue = string | number | boolean;

/** The languages that Kontera speaks, always all of them. */
export const langs = ["sv", "en"] as const;
export type Lang = (typeof langs)[number];

/** Why a cell could not be read as its column's type. */
export type FaultCode =
  | "error-value"
  /** A formula of a file that no Excel has calculated: nobody knows what the cell holds. */
  | "not-calculated"
  | "not-text"
  | "not-a-number"
  /** `80 %` where no percentage can stand. */
  | "percent"
  | "ambiguous-number"
  | "too-many-decimals"
  /** `0.25` where per cent stand: it is 25. */
  | "share"
  | "out-of-range"
  /** A clock that hides whole days: `12:00` in a cell that holds 7.5. */
  | "hidden-days"
  | "not-a-date"
  | "ambiguous-date"
  /** Five digits among dates of six, which may have begun with a zero: `50124`. */
  | "lost-zero"
  /** A moment by UTC or another offset, whose day may be another here: `2026-03-15T23:00:00Z`. */
  | "other-clock"
  | "not-a-time"
  | "not-a-bool"
  | "not-in-list"
  | "not-a-color"
  /** Excel's short form of a long number, whose last digits are gone: `5,56E+09`. */
  | "rounded-away"
  /** What a sheet prints where a column is too narrow for its number: `#####`. */
  | "too-narrow"
  /** A number that was made of a code, with the decimals that it got: `5521350586,0`. */
  | "made-a-number";

/** A cell that is not as its column asks: the reason, and what stood there, to quote. */
export type Fault = {
  readonly fault: FaultCode;
  readonly text: string;
  /**
   * What it counts as all the same: a number rounded to what its column keeps, the text that a number shows. Without it
   * the cell could not be read.
   */
  readonly read?: string | number;
};

/** What reading a cell gives: a value, `undefined` for a blank cell, or the fault. Never a guess. */
export type Reading<T extends string | number> = T | undefined | Fault;

export const isFault = (reading: Reading<string | number>): reading is Fault => typeof reading === "object";

/** What a reading counts as; `undefined` for a blank cell, and for one that could not be read. */
export const readAs = <T extends string | number>(reading: Reading<T>): T | undefined =>
  isFault(reading) ? (reading.read as T | undefined) : reading;
