import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { NO_ROW, type RowId } from "../book/row-id";
import { numbers, texts, type Table } from "../book/table";
import { rowAbove } from "../book/tree-links";
import { parentCode } from "../tree/codes";
import { AUTO, readableOn } from "../values/color";
import { ROWS_PER_SLICE, type Task } from "../values/task";

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

/** The row of the head node that a project's color comes from, as `resolveChain` tells it with its reasons (Q19). */
const headRow = (book: Book, table: Table<"projects">, row: RowId): RowId => {
  const inherits = numbers(table, "inheritColor");
  const { codes } = book.treeLinks;
  let head = row;
  while (inherits[head] === 1 && parentCode(codes[head] ?? "") !== undefined) {
    const above = rowAbove(book, table, head);
    if (above === NO_ROW) break;
    head = above;
  }
  return head;
};

/**
 * What the cells Färg and Textfärg of a project's row show: the color and text color in effect, inherited ones too
 * (#66–#69, Q20). Nothing without a color: a text color alone would be unreadable on some sheet.
 */
export const resolvePaint = (book: Book, row: RowId): Paint | undefined => {
  const table = tableOf(book, "projects");
  const code = book.treeLinks.codes[row];
  if (!table || code === undefined) return undefined;
  const head = headRow(book, table, rowWithKey(table, code) ?? row);
  const fill = texts(table, "color")[head];
  if (fill === undefined) return undefined;
  const text = texts(table, "textColor")[head] ?? AUTO;
  return { fill, text: text === AUTO ? readableOn(fill) : text };
};

/** Every row of the book that has a color, to be painted as if nothing were painted yet. */
export function* paintAll(book: Book): Task<PaintedRow[]> {
  const table = tableOf(book, "projects");
  const painted: PaintedRow[] = [];
  for (const [position, row] of (table?.order ?? []).entries()) {
    const paint = resolvePaint(book, row);
    if (paint) painted.push({ row, position, paint });
    if (position % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return painted;
}
