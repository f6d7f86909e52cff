import { tableOf, type Book } from "../../../book/book";
import type { RowId } from "../../../book/row-id";
import type { Table } from "../../../book/table";
import type { FieldId } from "../../../registers";
import type { BoundRule } from "../../engine/rule";
import { overReferencing, type RowJudgement } from "../../shapes/over-referencing";

/** How the codings of projects are judged by what `dimensions` (Dimensioner) says of their dimension. */
export type CodingJudge<Facts> = {
  readonly reads: readonly FieldId<"projectCodings">[];
  readonly readsThere: readonly FieldId<"dimensions">[];
  /** What there is to say of the codings of a dimension; undefined when there is nothing. */
  readonly judgeDimension: (dimensionRow: RowId) => RowJudgement<Facts> | undefined;
};

/** Judges the codings of projects by their dimension; nothing where the workbook lacks either register. */
export const overCodings = <Facts>(
  book: Book,
  bindTables: (codings: Table<"projectCodings">, dimensions: Table<"dimensions">) => CodingJudge<Facts>,
): BoundRule<Facts, RowId>[] => {
  const from = tableOf(book, "projectCodings");
  const to = tableOf(book, "dimensions");
  if (!from || !to) return [];
  const { reads, readsThere, judgeDimension } = bindTables(from, to);
  return [
    overReferencing<Facts>({
      from,
      field: "dimension",
      to,
      reads: {
        projectCodings: ["project", "dimension", ...reads],
        dimensions: ["dimension", ...readsThere],
      },
      judgeKey: (_, target) => judgeDimension(target),
    }),
  ];
};
