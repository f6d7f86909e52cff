import type { Area } from "./area";

/**
 * Rows or columns that are inserted (`count` > 0) or deleted (`count` < 0) at `at`, inside the band
 * `from`..`from + span` of the other axis. A whole row has the sheet's full width as its band.
 */
export type Shift = {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly span: number;
};

type Span = { readonly start: number; readonly length: number };

const shiftSpan = ({ start, length }: Span, at: number, count: number): Span | undefined => {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const end = at - count;
  const before = Math.max(0, Math.min(start + length, at) - start);
  const after = Math.max(0, start + length - Math.max(start, end));
  if (before + after === 0) return undefined;
  return { start: start < at ? start : Math.max(start, end) + count, length: before + after };
};

/** Where an area ends up after the shift; `undefined` when all its cells are deleted. */
export const shiftArea = (a: Area, shift: Shift): Area | undefined => {
  const across =
    shift.axis === "rows" ? { start: a.column, length: a.columns } : { start: a.row, length: a.rows };
  if (across.start < shift.from || across.start + across.length > shift.from + shift.span) return a;
  const along =
    shift.axis === "rows" ? { start: a.row, length: a.rows } : { start: a.column, length: a.columns };
  const moved = shiftSpan(along, shift.at, shift.count);
  if (moved === undefined) return undefined;
  return shift.axis === "rows"
    ? { ...a, row: moved.start, rows: moved.length }
    : { ...a, column: moved.start, columns: moved.length };
};
