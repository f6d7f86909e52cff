import { CellError, errorValue, type Content } from "../model/content";
import type { Operator } from "./expression";
import type { Value } from "./matrix";

const NO_NUMBER = errorValue("#VALUE!")!;
const DIVIDED_BY_ZERO = errorValue("#DIV/0!")!;

/** Excel keeps 15 digits of a number, and compares no more. */
const DIGITS = 15;

/** A value that is no error. */
type Plain = Exclude<Content, CellError>;

/** A value as a number in arithmetic; a blank cell is 0. */
export const numberOf = (value: Value): number | CellError => {
  if (typeof value === "number" || value instanceof CellError) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === undefined) return 0;
  const number = Number(value);
  return value === "" || Number.isNaN(number) ? NO_NUMBER : number;
};

/** A number as far as Excel keeps it. */
const kept = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS)));

/** A value as text, as EXACT and LEN take it: a number in General, a truth value in capitals. */
export const textOf = (value: Plain | undefined): string => {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(kept(value));
};

const rank = (value: Plain): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** A blank cell is 0 beside a number, FALSE beside a truth value, and empty text beside text. */
const asBeside = (value: Plain | undefined, other: Plain | undefined): Plain => {
  if (value !== undefined) return value;
  return typeof other === "number" ? 0 : typeof other === "boolean" ? false : "";
};

/** Below zero, zero or above: numbers come before text, text before truth values; case does not count. */
const compared = (a: Plain | undefined, b: Plain | undefined): number => {
  if (a === b) return 0;
  const [left, right] = [asBeside(a, b), asBeside(b, a)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "number" && typeof right === "number") return kept(left) - kept(right);
  const [l, r] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return l === r ? 0 : l < r ? -1 : 1;
};

const arithmetic = (operator: Operator, a: number, b: number): Content => {
  if (operator === "+") return a + b;
  if (operator === "-") return a - b;
  if (operator === "*") return a * b;
  return b === 0 ? DIVIDED_BY_ZERO : a / b;
};

/** What an operator makes of two values; an error is passed on, the left one first. */
export const operated = (operator: Operator, a: Value, b: Value): Content => {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  switch (operator) {
    case "=":
      return compared(a, b) === 0;
    case "<>":
      return compared(a, b) !== 0;
    case "<":
      return compared(a, b) < 0;
    case ">":
      return compared(a, b) > 0;
    case "<=":
      return compared(a, b) <= 0;
    case ">=":
      return compared(a, b) >= 0;
    default: {
      const [left, right] = [numberOf(a), numberOf(b)];
      if (left instanceof CellError) return left;
      return right instanceof CellError ? right : arithmetic(operator, left, right);
    }
  }
};
