import { tableOf, type Book } from "../book/book";
import { texts, type RowId } from "../book/table";
import { rowsPerStep, type Steps } from "../values/steps";
import { fold } from "../values/text";
import { resolveColor, resolveTextColor } from "./color";

/** How a project's cells show its color: the fill and the text, as `#RRGGBB`. */
export type Paint = { readonly fill: string; readonly text: string };

/** A row to be painted, by where it stands in the table; without a paint, what it showed is taken away. */
export type PaintedRow = {
  readonly row: RowId;
  readonly position: number;
  readonly paint: Paint | undefined;
};

export const isSamePaint = (one: Paint | undefined, other: Paint | undefined): boolean =>
  one?.fill === other?.fill && one?.text === other?.text;

/**
 * What the cells Färg and Textfärg of a project's row show: the color and text color in effect, inherited ones too
 * (#66–#69). Nothing without a color: a text color alone would be unreadable on some sheet.
 */
export const resolvePaint = (book: Book, row: RowId): Paint | undefined => {
  const table = tableOf(book, "projects");
  const code = table && texts(table, "code")[row];
  if (code === undefined) return undefined;
  const folded = fold(code);
  const fill = resolveColor(book, folded).value;
  const text = fill === undefined ? undefined : resolveTextColor(book, folded).value;
  return fill === undefined || text === undefined ? undefined : { fill, text };
};

/** Every row of the book that has a color, to be painted as if nothing were painted yet. */
export function* paintAll(book: Book): Steps<PaintedRow[]> {
  const table = tableOf(book, "projects");
  const painted: PaintedRow[] = [];
  for (const [position, row] of (table?.order ?? []).entries()) {
    const paint = resolvePaint(book, row);
    if (paint) painted.push({ row, position, paint });
    if (position % rowsPerStep === rowsPerStep - 1) yield rowsPerStep;
  }
  return painted;
}
