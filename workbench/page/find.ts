import { computed, signal } from "@preact/signals";
import { CellError, type Content } from "../host/model/content";
import { book, shown } from "./book";
import type { Spot } from "./grid/source";

/** What is looked for in the sheet; undefined while the bar is closed. */
export const wanted = signal<string | undefined>(undefined);

/** Opens the bar. */
export const openFind = (): void => {
  wanted.value ??= "";
};

const textOf = (content: Content): string => (content instanceof CellError ? content.text : String(content));

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The cells of the sheet in front that hold what is looked for, row by row. */
export const spots = computed((): readonly Spot[] => {
  const { workbook } = shown.value;
  const text = wanted.value?.trim().toLowerCase() ?? "";
  const { cells } = workbook.active;
  const used =
    text === "" ? undefined : cells.used({ row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS }, true);
  const found: Spot[] = [];
  if (used)
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++)
        if (textOf(cells.content(row, column)).toLowerCase().includes(text)) found.push({ row, column });
  return found;
});

/** Where the selection stands among what was found, from 1; 0 when it stands on none. */
export const foundAt = computed((): number => {
  const { workbook } = shown.value;
  const { row, column } = workbook.selection(workbook.active);
  return spots.value.findIndex((spot) => spot.row === row && spot.column === column) + 1;
});

/** Selects the next cell that was found, or the one before; round the end. */
export const findNext = (isBack: boolean): void => {
  const { workbook, user } = book.value;
  const all = spots.value;
  const { row, column } = workbook.selection(workbook.active);
  const isAfter = (spot: Spot): boolean => spot.row > row || (spot.row === row && spot.column > column);
  const isBefore = (spot: Spot): boolean => spot.row < row || (spot.row === row && spot.column < column);
  const next = isBack ? (all.findLast(isBefore) ?? all.at(-1)) : (all.find(isAfter) ?? all[0]);
  if (next) user.select(workbook.active, { ...next, rows: 1, columns: 1 });
};
