import { typedCodeIn } from "../book/code-columns";
import type { RowId } from "../book/row-id";
import type { CombinationKind, Combinations, CombinedCodes } from "./combinations";
import { cellLine } from "./row-line";
import type { Resolved, TraceLine } from "./trace";

/** What a sentence calls a coding or a row by: its codes as they stand, in the order of the columns. */
const nameOf = (codes: readonly (string | undefined)[]): string =>
  codes.map((code) => (code === undefined || code === "" ? "–" : code)).join(" · ");

/** The codes of a row of `codingCombinations` (Konteringskombinationer) as they are typed. */
const typedCodes = ({ table, columns }: Combinations, row: RowId): string[] =>
  columns.map(({ column }) => typedCodeIn(table, row, column));

/**
 * Whether codes may stand together (#174): the first row that matches them decides, and the later ones come to
 * nothing. When no row matches they are not allowed, because only what is listed is.
 */
export const resolveCombination = (
  combinations: Combinations,
  codes: CombinedCodes,
): Resolved<CombinationKind> => {
  const { table } = combinations;
  const { kind, row: decider } = combinations.decide(codes);
  const trace = combinations
    .matching(codes)
    .map((row): TraceLine =>
      cellLine(
        table,
        row,
        "kind",
        nameOf(typedCodes(combinations, row)),
        row === decider ? "decides" : "outranked",
      ),
    );
  if (decider === undefined)
    trace.push({ register: "codingCombinations", key: nameOf(codes), field: "kind", verdict: "noRows" });
  return { value: kind, trace };
};
