import type { GridSource, Spot } from "./source";

type Way = { readonly down: number; readonly right: number };

const ways: Record<string, Way> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** A key that moves over the grid, with what was held down. */
export type MoveKey = { readonly key: string; readonly ctrl: boolean };

const clamp = (place: number, length: number) => Math.max(0, Math.min(length - 1, place));

/** Ctrl and an arrow: to the last filled cell of this block, or over blanks to the next filled one, or to the end. */
function jump(
  line: readonly number[],
  from: number,
  step: number,
  isFilled: (at: number) => boolean,
): number {
  const filled = (place: number) => line[place] !== undefined && isFilled(line[place]);
  const inBlock = filled(from) && filled(from + step);
  let place = from;
  if (inBlock) {
    while (filled(place + step)) place += step;
    return place;
  }
  for (place += step; place > 0 && place < line.length - 1 && !filled(place);) place += step;
  return clamp(place, line.length);
}

/** Where a key leads from a cell, or undefined when it does not move. Hidden rows and columns are passed over. */
export function move(source: GridSource, from: Spot, { key, ctrl }: MoveKey, page: number): Spot | undefined {
  const rows = [...source.frozen, ...source.rows];
  const columns = source.columns.map(({ column }) => column);
  const row = Math.max(0, rows.indexOf(from.row));
  const column = Math.max(0, columns.indexOf(from.column));
  const at = (toRow: number, toColumn: number): Spot => ({
    row: rows[clamp(toRow, rows.length)] ?? 0,
    column: columns[clamp(toColumn, columns.length)] ?? 0,
  });
  const way = ways[key];
  if (way !== undefined && ctrl) {
    return way.right === 0
      ? at(
          jump(rows, row, way.down, (sheetRow) => source.text(sheetRow, from.column) !== ""),
          column,
        )
      : at(
          row,
          jump(columns, column, way.right, (sheetColumn) => source.text(from.row, sheetColumn) !== ""),
        );
  }
  if (way !== undefined) return at(row + way.down, column + way.right);
  if (key === "PageDown") return at(row + page, column);
  if (key === "PageUp") return at(row - page, column);
  if (key === "Home") return at(ctrl ? source.frozen.length : row, 0);
  if (key === "End" && ctrl) return lastFilled(source, rows, columns);
  return undefined;
}

function lastFilled(source: GridSource, rows: readonly number[], columns: readonly number[]): Spot {
  const row = rows.findLast((r) => columns.some((c) => source.text(r, c) !== "")) ?? 0;
  const column = columns.findLast((c) => source.text(row, c) !== "") ?? 0;
  return { row, column };
}
