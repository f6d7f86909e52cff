import type { CellWrite, RowWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { Task } from "#core/values/task";
import type { Moved } from "../../ports";
import type { Area } from "../batch";
import { finderOf, tableNow, type Finder } from "./finder";
import { knownRow } from "./identity";
import { keptCells } from "./kept-rows";
import type { Live } from "./live";
import { openedBelow } from "./opened-rows";
import { cellKey, type CellKey, type Looks, type RowImage, type StageWrite } from "./plan";
import { missingRows, rowsBack } from "./rows-back";

/** Excel keeps 15 digits of a number. */
const isSame = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === "number" && typeof b === "number" && a.toPrecision(15) === b.toPrecision(15));

const byPlace = (a: CellWrite, b: CellWrite): number => a.position - b.position || a.column - b.column;

/** Where the rows that a write left in the table stand when it is done, by where they stood. */
const positionsAfter = ({ table, removed, added }: StageWrite): readonly number[] => {
  const out = new Set(removed.map(({ position }) => position));
  const into = new Set(added.map(({ position }) => position));
  let next = 0;
  return table.order.map((_, position) => {
    if (out.has(position)) return -1;
    while (into.has(next)) next++;
    return next++;
  });
};

/** A row goes back below the one that stood above it, wherever that stands now; else as far from the top as it was. */
const places = (
  write: StageWrite,
  finder: Finder,
  live: Live,
  out: readonly RowWrite[],
): ((position: number, index: number) => number) => {
  const goes = new Set(out.map((row) => row.position));
  let count = 0;
  const goAbove = live.rows.map((_, at) => (goes.has(at) ? count++ : count));
  let [above, place] = [-1, -1];
  return (position, index) => {
    const known = knownRow(write, position - 1);
    const now = known.length > 0 ? finder.find(known) : undefined;
    const next = now === undefined ? position : now - (goAbove[now] ?? 0) + index + 1;
    place = above === position - 1 ? place + 1 : Math.max(place + 1, next);
    above = position;
    return place;
  };
};

/** A row that cannot be told from others by what it holds is where it was left, if what is known of it stands there. */
const whereItStood = (
  known: readonly CellValue[],
  position: number | undefined,
  by: readonly number[],
  finder: Finder,
  live: Live,
): number | undefined => {
  const row = live.rows[position ?? -1];
  const isThere = by.every((column) => {
    const at = finder.columnNow(column);
    const cell = known[column] ?? "";
    return cell === "" || at === undefined || row?.[at] === cell;
  });
  return row && isThere ? position : undefined;
};

/**
 * What takes back as much of a job as stands: only cells that still hold what it wrote, and rows as they came in. What a
 * person changed meanwhile is left alone. Gives also the cells that hold the job's values, to be told when it fails, and
 * its new rows that somebody has written in, to be told in any case.
 */
export function* inverseOf(
  write: StageWrite,
  live: Live,
  looks: Looks | undefined,
): Task<{
  readonly write: StageWrite;
  readonly standing: readonly Moved[];
  readonly kept: readonly Moved[];
}> {
  const written = new Set(write.cells.map(({ column }) => column));
  const by = write.table.headers.map((_, column) => column).filter((column) => !written.has(column));
  const finder = yield* finderOf(write, live, by);
  const { sheet, row: top, column: left, headers } = live.layout;
  const standing: Moved[] = [];
  const cells: CellWrite[] = [];
  const cellFormats = new Map<CellKey, string>();
  const cellFormulas = new Map<CellKey, Area>();
  const overFormulas = new Set<CellKey>();
  const after = positionsAfter(write);
  for (const { position, column, from, to } of write.cells) {
    const known = knownRow(write, position);
    const now = finder.find(known) ?? whereItStood(known, after[position], by, finder, live);
    const at = finder.columnNow(column);
    if (now === undefined || at === undefined || isSame(from, to)) continue;
    const isOurs = write.cellFormulas?.has(cellKey(position, column)) === true;
    const holdsFormula = live.formulas.has(cellKey(now, at));
    if (!isSame(live.rows[now]?.[at] ?? "", to) || (holdsFormula && !isOurs)) continue;
    if (holdsFormula) overFormulas.add(cellKey(now, at));
    cells.push({ position: now, column: at, from: live.rows[now]?.[at] ?? "", to: from });
    const format = looks?.formats.get(cellKey(position, column));
    if (format !== undefined) cellFormats.set(cellKey(now, at), format);
    const formula = looks?.formulas?.get(cellKey(position, column));
    if (formula) cellFormulas.set(cellKey(now, at), formula);
    standing.push({ sheet, row: top + 1 + now, column: left + at, expected: from, found: to });
  }
  const missing = missingRows(write, finder);
  const { removed, kept, certain } = yield* rowsBack(write, live, finder, missing);
  const closes = openedBelow(write, live, looks, removed.length + certain);
  for (const { position, cells: line } of removed)
    standing.push({ sheet, row: top + 1 + position, column: left, expected: "", found: line[0] ?? "" });
  const rowImages = new Map<number, RowImage>();
  const rowFormulas = new Map<number, Area>();
  const isSameWidth = headers.join("\n") === write.table.headers.join("\n");
  const last = live.rows.length - removed.length;
  const placeOf = places(write, finder, live, removed);
  const added = missing.map(({ position, cells: line }, index): RowWrite => {
    const place = Math.min(placeOf(position, index), last + index);
    const image = looks?.images.get(position);
    const columns = headers.map((header) => write.table.headers.indexOf(header));
    if (image)
      rowImages.set(place, {
        formulas: columns.map((column) => image.formulas[column] ?? null),
        formats: columns.map((column) => image.formats[column] ?? "General"),
      });
    const formulas = looks?.rows?.get(position);
    if (formulas && isSameWidth) rowFormulas.set(place, formulas);
    return { position: place, cells: columns.map((column) => (column < 0 ? "" : (line[column] ?? ""))) };
  });
  const table = tableNow(write, live);
  const back = {
    ...write,
    table,
    cells: cells.sort(byPlace),
    removed,
    added,
    closes,
    cellFormats,
    rowImages,
    cellFormulas,
    overFormulas,
    rowFormulas,
  };
  return { write: back, standing, kept: kept.length > 0 ? keptCells(live, kept, positionsAfter(back)) : [] };
}

export const isNothing = ({ cells, added, removed, closes = 0 }: StageWrite): boolean =>
  cells.length + added.length + removed.length + closes === 0;
