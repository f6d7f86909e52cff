import type { CellWrite, RowWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import type { Moved } from "../../ports";
import { finderOf, tableNow, type Finder } from "./finder";
import { knownRow } from "./identity";
import type { Live } from "./live";
import { cellKey, type Looks, type RowImage, type StageWrite } from "./plan";

/** Excel keeps 15 digits of a number. */
const isSame = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === "number" && typeof b === "number" && a.toPrecision(15) === b.toPrecision(15));

const byPlace = (a: CellWrite, b: CellWrite): number => a.position - b.position || a.column - b.column;

const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === "");

const maskOf = (cells: readonly CellValue[]): string =>
  cells.map((cell) => (cell === "" ? "0" : "1")).join("");

const textOf = (mask: string, cells: readonly CellValue[]): string =>
  JSON.stringify([mask, cells.filter((_, at) => mask[at] === "1")]);

/** Where rows look as new rows of some masks were written; a blank of one may have been filled by its column's formula. */
function* indexed(
  masks: ReadonlySet<string>,
  rows: readonly (readonly CellValue[])[],
  columns: readonly number[],
): Task<Map<string, number[]>> {
  const index = new Map<string, number[]>();
  for (const mask of masks)
    for (const [position, row] of rows.entries()) {
      const text = textOf(
        mask,
        columns.map((column) => row[column] ?? ""),
      );
      const list = index.get(text);
      if (list) list.push(position);
      else index.set(text, [position]);
      if (position % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    }
  return index;
}

/** The rows of a job that stand, from the bottom up: as many as there are more than before, and blank ones opened for them. */
function* removedBack(write: StageWrite, live: Live): Task<RowWrite[]> {
  const { headers, order } = write.table;
  const masks = new Set(write.added.map(({ cells }) => maskOf(cells)));
  const gone = new Set(write.removed.map(({ position }) => position));
  const stayed = order.flatMap((_, position) => (gone.has(position) ? [] : [knownRow(write, position)]));
  const columns = headers.map((header) => live.layout.headers.indexOf(header));
  const now = yield* indexed(masks, live.rows, columns);
  const before = yield* indexed(masks, stayed, [...headers.keys()]);
  const taken = new Set<number>();
  for (const { cells } of write.added) {
    const text = textOf(maskOf(cells), cells);
    const places = now.get(text) ?? [];
    const free = places.filter((position) => !taken.has(position));
    if (free.length > (before.get(text)?.length ?? 0)) taken.add(free.at(-1) ?? 0);
  }
  const blanks = live.rows.flatMap((row, position) =>
    isBlank(row) && !taken.has(position) ? [position] : [],
  );
  const surplus = Math.min(blanks.length - stayed.filter(isBlank).length, write.added.length - taken.size);
  for (const position of blanks.slice(blanks.length - Math.max(0, surplus))) taken.add(position);
  return [...taken].sort((a, b) => b - a).map((position) => ({ position, cells: live.rows[position] ?? [] }));
}

/** The rows that a job took out and that are not there, from the top down. */
const missingRows = ({ removed }: StageWrite, finder: Finder): RowWrite[] => {
  const back = new Map<string, number>();
  return [...removed].reverse().filter(({ cells }) => {
    const alike = finder.same(cells).length;
    if (alike === 0) return finder.find(cells) === undefined;
    const text = JSON.stringify(cells);
    const done = back.get(text) ?? 0;
    back.set(text, done + 1);
    return finder.known(cells).length - alike > done;
  });
};

/**
 * What takes back as much of a job as stands: only cells that still hold what it wrote, and rows as they came in. What a
 * person changed meanwhile is left alone. Gives also the cells that hold the job's values, to be told when it fails.
 */
export function* inverseOf(
  write: StageWrite,
  live: Live,
  looks: Looks | undefined,
): Task<{ readonly write: StageWrite; readonly standing: readonly Moved[] }> {
  const written = new Set(write.cells.map(({ column }) => column));
  const by = write.table.headers.map((_, column) => column).filter((column) => !written.has(column));
  const finder = yield* finderOf(write, live, by);
  const { sheet, row: top, column: left, headers } = live.layout;
  const standing: Moved[] = [];
  const cells: CellWrite[] = [];
  const cellFormats = new Map<string, string>();
  for (const { position, column, from, to } of write.cells) {
    const now = finder.find(knownRow(write, position));
    const at = finder.columnNow(column);
    if (now === undefined || at === undefined || isSame(from, to)) continue;
    if (!isSame(live.rows[now]?.[at] ?? "", to) || live.formulas.has(cellKey(now, at))) continue;
    cells.push({ position: now, column: at, from: live.rows[now]?.[at] ?? "", to: from });
    const format = looks?.formats.get(cellKey(position, column));
    if (format !== undefined) cellFormats.set(cellKey(now, at), format);
    standing.push({ sheet, row: top + 1 + now, column: left + at, expected: from, found: to });
  }
  const removed = yield* removedBack(write, live);
  for (const { position, cells: line } of removed)
    standing.push({ sheet, row: top + 1 + position, column: left, expected: "", found: line[0] ?? "" });
  const rowImages = new Map<number, RowImage>();
  const last = live.rows.length - removed.length;
  const added = missingRows(write, finder).map(({ position, cells: line }, index): RowWrite => {
    const place = Math.min(position, last + index);
    const image = looks?.images.get(position);
    const columns = headers.map((header) => write.table.headers.indexOf(header));
    if (image)
      rowImages.set(place, {
        formulas: columns.map((column) => image.formulas[column] ?? null),
        formats: columns.map((column) => image.formats[column] ?? "General"),
      });
    return { position: place, cells: columns.map((column) => (column < 0 ? "" : (line[column] ?? ""))) };
  });
  const table = tableNow(write, live);
  const back = { ...write, table, cells: cells.sort(byPlace), removed, added, cellFormats, rowImages };
  return { write: back, standing };
}

export const isNothing = ({ cells, added, removed }: StageWrite): boolean =>
  cells.length + added.length + removed.length === 0;
