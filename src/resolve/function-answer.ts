import type { RegisterId } from "../registers/register";
import type { Ore } from "../values/brands";
import type { Result } from "../values/result";

/** Why a function in a cell has no answer: never 0 or a blank text in its place. */
export type FunctionFault =
  /** The workbook has no such register. */
  | { readonly kind: "no-register"; readonly register: RegisterId }
  | { readonly kind: "missing-argument"; readonly argument: ArgumentId }
  | { readonly kind: "unknown"; readonly argument: ArgumentId; readonly text: string }
  | { readonly kind: "not-a-date"; readonly text: string }
  /** The first day is after the last. */
  | { readonly kind: "days-swapped" }
  /** A number with decimals is no code: 1.1 may have been 1.10. */
  | { readonly kind: "number-as-code"; readonly text: string }
  | { readonly kind: "no-budget"; readonly unit: Unit }
  | { readonly kind: "no-price" }
  /** Rows of Priser, from 1 in their sheet. */
  | { readonly kind: "tied-prices" | "unreadable-price"; readonly rows: readonly number[] }
  /** Rows without a price would be missing from the sum: it is told beside them. */
  | { readonly kind: "unpriced"; readonly rows: number; readonly amount: Ore }
  /** There is no hour to divide by. */
  | { readonly kind: "no-hours" }
  /** Nothing is said of it, for this project or above. */
  | { readonly kind: "nothing" };

export type ArgumentId =
  | "code"
  | "unit"
  | "from"
  | "to"
  | "until"
  | "date"
  | "employee"
  | "customer"
  | "dimension"
  | "module"
  | "field"
  | "figure"
  | "by"
  | "which";

/** Hours, or kronor. */
export type Unit = "h" | "kr";

/** What a function in a cell comes to: a number of hours or kronor, an Excel date, or a text; else why not. */
export type Answer = Result<string | number, FunctionFault>;
