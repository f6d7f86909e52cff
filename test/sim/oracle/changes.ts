import type { Row, View } from "./view";

/** The name of every row that has neither a name nor a key. */
export const NAMELESS = "k:";

/** How a followed table changed from one moment to the next. */
export type Change =
  | {
      readonly kind: "cell";
      readonly row: string;
      readonly column: number;
      readonly was: string;
      readonly is: string;
    }
  | { readonly kind: "gone"; readonly row: string; readonly cells: Row }
  | { readonly kind: "came"; readonly row: string; readonly cells: Row }
  | { readonly kind: "header"; readonly column: number; readonly was: string; readonly is: string }
  | { readonly kind: "column-gone"; readonly column: number; readonly was: string }
  | { readonly kind: "note-gone"; readonly note: string };

const cellsChanged = (row: string, was: Row, is: Row): Change[] =>
  [...is].flatMap(([column, now]) => {
    const before = was.get(column) ?? "";
    return before === now ? [] : [{ kind: "cell" as const, row, column, was: before, is: now }];
  });

/** What changed between two views; a column that is gone takes its cells along. */
export const changesBetween = (was: View, is: View): Change[] => {
  const changes: Change[] = [];
  for (const [row, cells] of was.rows) {
    const now = is.rows.get(row);
    if (now) changes.push(...cellsChanged(row, cells, now));
    else changes.push({ kind: "gone", row, cells });
  }
  for (const [row, cells] of is.rows) if (!was.rows.has(row)) changes.push({ kind: "came", row, cells });
  for (const twin of is.twins)
    // Rows without a name cannot be told from each other.
    if (!was.twins.has(twin) && twin !== NAMELESS)
      changes.push({ kind: "came", row: `${twin} (twin)`, cells: new Map() });
  for (const [column, header] of is.headers) {
    const before = was.headers.get(column);
    if (before !== undefined && before !== header)
      changes.push({ kind: "header", column, was: before, is: header });
  }
  for (const [column, header] of was.headers)
    if (!is.headers.has(column)) changes.push({ kind: "column-gone", column, was: header });
  for (const note of was.notes) if (!is.notes.has(note)) changes.push({ kind: "note-gone", note });
  return changes;
};
