import type { CellRange } from "../document";
import { contains, lastColumn, lastRow, overlaps, parseRange, rangeName } from "../reference";
import type { RowChange } from "./row-change";

/** The pieces of a range on both sides of the columns that move. */
const besides = (range: CellRange, { column, columns }: RowChange["band"]): readonly CellRange[] =>
  [
    { ...range, columns: column - range.column },
    { ...range, column: column + columns, columns: lastColumn(range) - column - columns + 1 },
  ].filter((piece) => piece.columns > 0);

const followOne = (range: CellRange, change: RowChange): readonly CellRange[] => {
  const { band } = change;
  const column = Math.max(range.column, band.column);
  const columns = Math.min(lastColumn(range), band.column + band.columns - 1) - column + 1;
  if (columns <= 0) return [range];
  const span = change.span(range.row, lastRow(range));
  if (span?.first === range.row && span.last === lastRow(range)) return [range];
  const sides = besides(range, band);
  if (!span) return sides;
  const moved = { row: span.first, rows: span.last - span.first + 1, column, columns };
  if (sides.length === 0) return [moved];
  if (span.first !== range.row || span.last < lastRow(range)) return [...sides, moved];
  const more = { row: lastRow(range) + 1, rows: span.last - lastRow(range), column, columns };
  return [range, more];
};

/** A list of ranges apart by spaces, the cells of a rule: where rows come in among them, they hold for those too. */
export const followRanges = (list: string, change: RowChange): string =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((piece) => {
      const range = parseRange(piece);
      if (range === undefined) return [piece];
      const followed = followOne(range, change);
      return followed.length === 1 && followed[0] === range ? [piece] : followed.map(rangeName);
    })
    .join(" ");

/** What is one range and never a list: an area to filter or sort, that all rows belong to, or a thing that lies on its cells. */
export type OneRange = "area" | "thing";

/**
 * Where one range stands afterwards, blank when its cells are gone. An area takes new rows in; what lies on cells of the last
 * row lies on those. It goes whole: where only some of its columns move, an area goes with these, and a thing with its first.
 */
export const followRange = (text: string, change: RowChange, kind: OneRange): string => {
  const range = parseRange(text.trim());
  const { column, columns } = change.band;
  if (!range || !overlaps(range, { ...range, column, columns })) return text;
  if (kind === "thing" && !contains({ ...range, column, columns }, range.row, range.column)) return text;
  const span =
    kind === "area" ? change.span(range.row, lastRow(range)) : change.place(range.row, lastRow(range));
  if (!span) return "";
  if (span.first === range.row && span.last === lastRow(range)) return text;
  return rangeName({ ...range, row: span.first, rows: span.last - span.first + 1 });
};
