/** What a worksheet cell holds, as Excel hands it over: text, a number or a bool; "" when it is empty. */
export type CellValue = string | number | boolean;

/** The languages that Kontera speaks, always all of them. */
export const langs = ["sv", "en"] as const;
export type Lang = (typeof langs)[number];

/** Why a cell could not be read as its column's type. */
export type FaultCode =
  | "error-value"
  | "not-text"
  | "not-a-number"
  | "ambiguous-number"
  | "too-many-decimals"
  | "out-of-range"
  /** A clock that hides whole days: `12:00` in a cell that holds 7.5. */
  | "hidden-days"
  | "not-a-date"
  | "ambiguous-date"
  | "not-a-time"
  | "not-a-bool"
  | "not-in-list"
  | "not-a-color";

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
