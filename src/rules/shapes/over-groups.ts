import { foldedOf, indexName, buildIndex } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import type { Folded } from "../../values/brands";
import { finish } from "../../values/task";
import type { BoundRule, Report } from "../engine/rule";

/** Rows of a table that belong together, by the fields that say so. */
export type Grouping = {
  readonly table: Table;
  readonly fields: readonly string[];
  /** The key of a row, when it is not the fields' own; `name` must then be the table's own for it. */
  readonly keyOf?: (row: RowId) => Folded | undefined;
  readonly name?: string;
  /** Other columns of the rows that the verdict depends on. */
  readonly reads?: readonly string[] | "all";
  /** The keys of other groups whose verdict a row bears on. */
  readonly alsoTouched?: (row: RowId) => readonly Folded[];
};

/** Judges rows that belong together, a group of two or more at a time: duplicates. */
export const overGroups = <Facts>(
  { table, fields, keyOf, name, reads = [], alsoTouched }: Grouping,
  judge: (rows: readonly RowId[], report: Report<Facts>, isKnown: (key: Folded) => boolean) => void,
): BoundRule<Facts, Folded> => {
  const key = keyOf ?? ((row: RowId) => foldedOf(table, row, fields));
  const prepare = () => buildIndex(table, name ?? indexName(fields), key, fields);
  return {
    reads: { [table.register.id]: reads === "all" ? reads : [...fields, ...reads] },
    prepare,
    subjects: () => finish(prepare()).shared,
    touched: ({ row }) => {
      const own = key(row);
      const groups = own === undefined ? [] : [own];
      const { shared } = finish(prepare());
      // A key that no two rows share has no verdict: had it one before the edit, it was asked for then.
      if (!alsoTouched || shared.size === 0) return groups;
      for (const other of alsoTouched(row)) if (shared.has(other)) groups.push(other);
      return groups;
    },
    judge: (subject, report) => {
      const index = finish(prepare());
      const rows = rowsIn(index, subject);
      if (rows.length > 1) judge(rows, report, (other) => rowsIn(index, other).length > 0);
    },
  };
};
