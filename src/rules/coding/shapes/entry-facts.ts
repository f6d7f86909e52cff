import { typedCodeIn } from "../../../book/code-columns";
import type { RowId } from "../../../book/row-id";
import type { Entries } from "../../../resolve/entry-coding";

/** What an entry has: its project and its code in a dimension, as they are typed. */
type EntryFacts = { readonly project: string; readonly dimension: string; readonly code: string };

/** What a finding about an entry's code in a dimension tells of the entry; "" where a cell is blank. */
export const entryFacts = (
  entries: Entries,
  row: RowId,
  { column, dimension }: { readonly column: number; readonly dimension: string },
): EntryFacts => ({
  project: typedCodeIn(entries, row, entries.columnOf.get("project")),
  dimension,
  code: typedCodeIn(entries, row, column),
});
