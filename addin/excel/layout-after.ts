import type { RowMoves } from "./row-moves";
import type { Span } from "./spans";
import type { TableLayout } from "./table-layout";

/** A table of a job: where it stands, which of its rows go and come, and how many below it are closed. */
type Moving = {
  readonly layout: TableLayout;
  readonly moves: RowMoves;
  readonly write: { readonly closes?: number };
};

const overlaps = (a: TableLayout, b: TableLayout): boolean =>
  a.sheet === b.sheet && a.column < b.column + b.headers.length && b.column < a.column + a.headers.length;

const rowsOf = (spans: readonly Span[]): number => spans.reduce((sum, { count }) => sum + count, 0);

/** Where the table stands when all rows that go are gone, its own and those of tables above it. */
export const afterDeletes = ({ layout, moves }: Moving, all: readonly Moving[]): TableLayout => {
  const above = all.filter((other) => overlaps(other.layout, layout) && other.layout.row < layout.row);
  const up = above.reduce((sum, other) => sum + rowsOf(other.moves.deletes) + (other.write.closes ?? 0), 0);
  return { ...layout, row: layout.row - up, bodyRows: layout.bodyRows - rowsOf(moves.deletes) };
};
