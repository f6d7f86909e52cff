import { tableOf, type Book } from "../book/book";
import { rowsWithKey } from "../book/keys";
import { positionOf } from "../book/positions";
import { NO_ROW, positionAt, type RowId } from "../book/row-id";
import { texts, type Table } from "../book/table";
import { ancestorCodes } from "../tree/codes";
import { codesBelow } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { isSamePaint, resolvePaint, type Paint, type PaintedRow } from "./paint";
import { inOrder } from "./rows-about";
import { isOn } from "./setting";
import { watchRows } from "./watch-rows";

/** The rows whose color may have become another: themselves, and all that stands below the codes. */
type Doubt = { readonly rows: Set<RowId>; readonly codes: Set<Folded> };

/** What the rows of `projects` (Projekt) show of their colors in the sheet, and what an edit has made doubtful. */
export type Painting = {
  readonly book: Book;
  /** What each row shows; a row that is not here is new, and looks as Excel made it. */
  readonly shown: Map<RowId, Paint | undefined>;
  readonly doubt: Doubt;
  /** Whether colors are shown at all; undefined until that has been asked. */
  isOn: boolean | undefined;
};

const NAME = "painting";
const FIELDS = ["code", "color", "textColor", "inheritColor"];

/** Begins to hear of the edits of a book that a color may follow from. */
export const watchPainting = (book: Book): Painting => {
  const doubt: Doubt = { rows: new Set(), codes: new Set() };
  watchRows(book, "projects", NAME, FIELDS, ([before], [after], row) => {
    doubt.rows.add(row);
    for (const code of [before, after]) if (typeof code === "string") doubt.codes.add(fold(code));
  });
  return { book, shown: new Map(), doubt, isOn: undefined };
};

/** What the rows of a book that was read anew show: what those with their codes showed before. */
function* carryOver({ shown }: Painting, table: Table<"projects">, from: Painting): Task<void> {
  const before = tableOf(from.book, "projects");
  const codes = before ? texts(before, "code") : [];
  const known = new Map<string, Paint | undefined>();
  let seen = 0;
  for (const [row, paint] of from.shown) {
    known.set(fold(codes[row] ?? ""), paint);
    if (++seen % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  for (const [done, row] of table.order.entries()) {
    const code = fold(texts(table, "code")[row] ?? "");
    if (known.has(code)) shown.set(row, known.get(code));
    if (done % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
}

/**
 * Settles what the rows show as nothing has been painted yet: what they showed before the book was read anew, or else
 * what their colors come to, as if the sheet had been painted when it was last edited.
 */
export function* beginPainting(painting: Painting, from: Painting | undefined): Task<void> {
  const { book, shown, doubt } = painting;
  const table = tableOf(book, "projects");
  shown.clear();
  painting.isOn = isOn(book, "showColors");
  if (!table) return;
  if (from) {
    yield* carryOver(painting, table, from);
    for (const row of table.order) doubt.rows.add(row);
    return;
  }
  for (const [done, row] of table.order.entries()) {
    shown.set(row, painting.isOn ? resolvePaint(book, row) : undefined);
    if (done % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  // What an edit has reached meanwhile was not seen as it was before.
  for (const row of yield* doubtful(table, book, doubt)) shown.delete(row);
}

/** The doubtful rows from top to bottom. */
function* doubtful(table: Table, book: Book, { rows, codes }: Doubt): Task<readonly RowId[]> {
  const found = new Set<RowId>();
  for (const row of rows) if (table.raw[row]) found.add(row);
  let done = 0;
  for (const code of codes) {
    if (ancestorCodes(code).some((above) => codes.has(above))) continue;
    for (const at of [code, ...codesBelow(book.projectCodes, code)]) {
      for (const row of rowsWithKey(table, at)) found.add(row);
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    }
  }
  // Many are sorted sooner by going through the table.
  if (found.size > table.order.length / 8) return table.order.filter((row) => found.has(row));
  return inOrder(table, [...found]);
}

/** The rows that must be painted for the sheet to show the colors in effect; nothing of them is noted yet. */
export function* repaint(painting: Painting): Task<PaintedRow[]> {
  const { book, shown, doubt } = painting;
  const table = tableOf(book, "projects");
  const shows = isOn(book, "showColors");
  if (!table) return [];
  if (shows !== painting.isOn) for (const row of table.order) doubt.rows.add(row);
  painting.isOn = shows;
  const rows = yield* doubtful(table, book, doubt);
  const looks = new Map<RowId, Paint | undefined>();
  const painted: PaintedRow[] = [];
  for (const [done, row] of rows.entries()) {
    const place = positionOf(table, row);
    const paint = shows ? resolvePaint(book, row) : undefined;
    const isNew = !shown.has(row);
    // Excel gives a new row the looks of the one above it.
    const above = table.order[positionAt(place - 1)] ?? NO_ROW;
    const look = isNew ? (looks.get(above) ?? shown.get(above)) : shown.get(row);
    if (isNew) looks.set(row, look);
    if (isNew ? (paint ?? look) : !isSamePaint(paint, look)) painted.push({ row, position: place, paint });
    if (done % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return painted;
}

/** Takes the doubts out, for their rows are about to be painted. */
export const takeDoubt = ({ doubt }: Painting): Doubt => {
  const taken = { rows: new Set(doubt.rows), codes: new Set(doubt.codes) };
  doubt.rows.clear();
  doubt.codes.clear();
  return taken;
};

/** Puts doubts back that Excel would not let be painted away. */
export const doubtAgain = ({ doubt }: Painting, { rows, codes }: Doubt): void => {
  for (const row of rows) doubt.rows.add(row);
  for (const code of codes) doubt.codes.add(code);
};

/** Notes what the rows of a doubt show now, those included that needed no paint. */
export const notePainted = (
  { shown, book }: Painting,
  { rows }: Doubt,
  painted: readonly PaintedRow[],
): void => {
  const table = tableOf(book, "projects");
  for (const row of rows) {
    if (!table?.raw[row]) shown.delete(row);
    else if (!shown.has(row)) shown.set(row, undefined);
  }
  for (const { row, paint } of painted) shown.set(row, paint);
};
