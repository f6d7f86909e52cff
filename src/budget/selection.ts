import { NO_KEY, type Dictionary } from "../book/dictionary";
import { fold } from "../values/text";

/** Which time rows count (#98): one employee's, and those from and to a day, both included; all without it. */
export type Selection = { readonly employee?: string; readonly from?: number; readonly to?: number };

/** The last day that a period reaches; no day of the calendar is near it. */
const LAST_DAY = 2 ** 29;

/** The day of a time row without one: outside every period, inside when none is asked for. */
export const NO_DAY = LAST_DAY + 1;

/** A day that is outside always. */
export const NEVER = 2 ** 30;

/** A selection as whole numbers of 32 bits: what a pass over time rows compares. */
export type Window = readonly [
  from: number,
  to: number,
  /** The number of the employee's key. */
  employee: number,
  /** -1 when one employee's rows are asked for, 0 when everybody's are. */
  isOnes: number,
];

/** An employee that nobody is. */
const NOBODY = NO_KEY - 1;

/** The selection in the numbers that a table's employees have. */
export const windowOf = ({ employee, from, to }: Selection, employees: Dictionary): Window => [
  Math.max(from ?? -LAST_DAY, -LAST_DAY),
  from === undefined && to === undefined ? NO_DAY : Math.min(to ?? LAST_DAY, LAST_DAY),
  employee === undefined ? NOBODY : (employees.byKey.get(fold(employee)) ?? NOBODY),
  employee === undefined ? 0 : -1,
];

/**
 * -1, all bits set, for a time row that the window lets in, and 0 for others. Rows stand in no order of day or
 * employee, so a branch here would be guessed wrong every other time.
 */
export const letsIn = (
  day: number,
  who: number,
  from: number,
  to: number,
  employee: number,
  isOnes: number,
): number => {
  const differs = who ^ employee;
  return ~((((day - from) | (to - day)) >> 31) | (((differs | -differs) >> 31) & isOnes));
};
