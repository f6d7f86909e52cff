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
  | "not-a-date"
  | "ambiguous-date"
  | "not-a-time"
  | "not-a-bool"
  | "not-in-list"
  | "not-a-color";

/** A cell that could not be read: the reason, and what stood there, to quote. */
export type Fault = { readonly fault: FaultCode; readonly text: string };

/** What reading a cell gives: a value, `undefined` for a blank cell, or the fault. Never a guess. */
export type Reading<T extends string | number> = T | undefined | Fault;

export const isFault = (reading: Reading<string | number>): reading is Fault => typeof reading === "object";
