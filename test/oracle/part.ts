import type fc from "fast-check";
import type { RuleId } from "#core/rules/index";
import type { CellValue } from "#core/values/cell";
import type { Row, Rows } from "../rules/books";
import type { Judged } from "./judged-projects";

/** A part of the rules: books that make them speak, and what a plain reading of cells and docs says of those. */
export type Part = {
  readonly name: string;
  readonly rules: readonly RuleId[];
  /** Those of which several cells of a row may be told: their column is compared as well. */
  readonly byColumn?: readonly RuleId[];
  readonly books: fc.Arbitrary<Rows>;
  /** What is to be said on this day, as Excel counts it. */
  readonly judge: (rows: Rows, today: number) => readonly Judged[];
};

/** The rows of a register that a rule is to speak of, with the column where that counts. */
export const told = (
  rule: RuleId,
  register: keyof Rows,
  rows: readonly Row[] | undefined,
  is: (row: Row, at: number) => boolean,
  column = "",
): Judged[] =>
  (rows ?? []).flatMap((row, at): Judged[] => (is(row, at) ? [[rule, register, at, column]] : []));

/** A cell as codes are compared. */
export const key = (cell: CellValue | undefined): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

/** Rows by what they have in common; those that have nothing to compare are left out. */
export const grouped = (rows: readonly Row[], of: (row: Row) => string | undefined): number[][] => {
  const groups = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const name = of(row);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), at]);
  }
  return [...groups.values()];
};
