import { typedCodeIn } from "../../../book/code-columns";
import type { RowId } from "../../../book/row-id";
import type { Combinations } from "../../../resolve/combinations";
import type { NamedCode } from "./named-codes";

/**
 * A column of `codingCombinations` (Konteringskombinationer) by its header, and the code there as it is typed; "" for
 * none.
 */
export type Part = { readonly name: string; readonly code: string };

/** Codes as a sentence tells them. */
export const partsOf = ({ table, columns }: Combinations, codes: readonly NamedCode[]): Part[] =>
  codes.map(({ at, code }) => {
    const column = columns[at]?.column;
    return { name: column === undefined ? "" : (table.headers[column] ?? ""), code };
  });

/** The codes of a row of `codingCombinations` (Konteringskombinationer) as a sentence tells them. */
export const partsOfRow = (combinations: Combinations, row: RowId): Part[] =>
  partsOf(
    combinations,
    combinations.columns.map(({ column }, at) => ({
      at,
      code: typedCodeIn(combinations.table, row, column),
    })),
  );
