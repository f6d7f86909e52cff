import type { CellWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import { numberFormatOf } from "#core/values/value-type";
import type { Area } from "../batch";
import { NULL_BYTES, RANGE_BYTES, rowBytes, WRITTEN_BYTES } from "../bytes";
import { entryText } from "../entry-text";
import { pieceBytes, type RequestPiece } from "../flush";
import { keyColumns, knownRow } from "./identity";
import { blockColumns, type StagePlan } from "./plan";

/** A row of an area of the lane, from its top; a null is a cell that is left blank. */
type LaidRow = { readonly row: number; readonly cells: readonly (CellValue | null)[] };

/** What is laid ready: the pieces that lay it, and how many cells of each area they fill. */
export type Laid = { readonly pieces: RequestPiece[]; readonly filled: ReadonlyMap<Area, number> };

/** In the lane, whose cells have no format of their own. */
const laid = (value: CellValue): CellValue | null => (value === "" ? null : entryText(value, "General"));

/** What marks a row that is written to, and one that goes out. */
const CHANGED = 1;
const REMOVED = 2;

/** So many bytes are put together at a time: a row of the import log holds as many as thousands of others. */
const BYTES_PER_SLICE = 200_000;

/** Rows as pieces; a gap between two is sent along as blanks where that is cheaper than naming a range anew. */
function* piecesOf(
  area: Area,
  rows: readonly LaidRow[],
  budget: number,
  fill: (cells: number) => void,
): Task<RequestPiece[]> {
  const gapBytes = 3 + area.columns * (NULL_BYTES + WRITTEN_BYTES);
  const pieces: RequestPiece[] = [];
  let open: LaidRow[] = [];
  let bytes = RANGE_BYTES;
  const close = (): void => {
    const [from, rowsHere] = [open[0]?.row ?? 0, open];
    const last = open.at(-1)?.row ?? from;
    if (rowsHere.length === 0) return;
    pieces.push({
      bytes,
      queue: (batch) => {
        const matrix = Array.from({ length: last - from + 1 }, () =>
          new Array<CellValue | null>(area.columns).fill(null),
        );
        for (const { row, cells } of rowsHere) matrix[row - from] = [...cells];
        batch.range({ ...area, row: area.row + from, rows: matrix.length }).values = matrix;
      },
    });
    open = [];
    bytes = RANGE_BYTES;
  };
  let put = 0;
  for (const [at, one] of rows.entries()) {
    const own = rowBytes(one.cells) + one.cells.length * WRITTEN_BYTES;
    put += own;
    if (put > BYTES_PER_SLICE || at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) {
      yield ROWS_PER_SLICE;
      put = 0;
    }
    const gap = (one.row - (open.at(-1)?.row ?? one.row - 1) - 1) * gapBytes;
    if (open.length > 0 && (gap > RANGE_BYTES || bytes + gap + own > pieceBytes(budget))) close();
    bytes += own + (open.length > 0 ? gap : 0);
    open.push(one);
    fill(one.cells.reduce<number>((sum, cell) => sum + (cell === null ? 0 : 1), 0));
  }
  close();
  return pieces;
}

/** A row that is written to or goes out, and its cells that change. */
type Concerned = {
  readonly position: number;
  readonly changes: readonly CellWrite[];
  readonly goesOut: boolean;
};

/** The rows that are written to or go out, from the top: cells to write stand in the order of their rows. */
function* concernedRows({ cells, removed }: StagePlan["write"]): Generator<Concerned, void, undefined> {
  const out = removed.map(({ position }) => position).sort((a, b) => a - b);
  let [cell, gone] = [0, 0];
  while (cell < cells.length || gone < out.length) {
    const position = Math.min(cells[cell]?.position ?? Infinity, out[gone] ?? Infinity);
    const from = cell;
    while (cells[cell]?.position === position) cell++;
    const goesOut = out[gone] === position;
    if (goesOut) gone++;
    yield { position, changes: cells.slice(from, cell), goesOut };
  }
}

/** The concerned rows of a table: mark, what must stand there, what is to stand there, and which cells become blank. */
function* blockRows(plan: StagePlan): Task<LaidRow[]> {
  const { write, identity, isKeyed, written, blanked, concerned } = plan;
  const keys = new Set(keyColumns(write));
  const newColumn = new Map(written.map((column, at) => [column, 1 + identity.length + at]));
  const blankColumn = new Map(
    blanked.map((column, at) => [column, 1 + identity.length + written.length + at]),
  );
  const identityColumn = new Map(identity.map((column, at) => [column, 1 + at]));
  const width = blockColumns(identity, written, blanked);
  const rows: LaidRow[] = [];
  for (const { position, changes, goesOut } of concernedRows(write)) {
    const cells = new Array<CellValue | null>(width).fill(null);
    const known = knownRow(write, position);
    cells[0] = goesOut ? REMOVED : CHANGED;
    identity.forEach((column, index) => {
      if (!isKeyed || keys.has(column)) cells[1 + index] = laid(known[column] ?? "");
    });
    for (const { column, from, to } of changes) {
      const expected = identityColumn.get(column);
      if (expected !== undefined) cells[expected] = laid(from);
      const [next, blank] = [newColumn.get(column), blankColumn.get(column)];
      if (to !== "" && next !== undefined) cells[next] = laid(to);
      if (to === "" && blank !== undefined) cells[blank] = 1;
    }
    rows.push({ row: position - concerned.at, cells });
    if (rows.length % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return rows;
}

/** The rows that come in, with blanks between them where rows of the table will stand. */
function* addedRows({ write, added }: StagePlan): Task<LaidRow[]> {
  const rows: LaidRow[] = [];
  for (const [at, { position, cells }] of write.added.entries()) {
    const line = write.table.headers.map((_, column) => laid(cells[column] ?? ""));
    rows.push({ row: position - added.at, cells: line });
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return rows;
}

/** All that a table's write lays in the lane. */
export function* layTable(plan: StagePlan, budget: number): Task<Laid> {
  const filled = new Map<Area, number>();
  const counting =
    (area: Area) =>
    (cells: number): unknown =>
      filled.set(area, (filled.get(area) ?? 0) + cells);
  const headers = plan.write.table.headers.map(laid);
  const pieces = [
    ...(yield* piecesOf(plan.headers, [{ row: 0, cells: headers }], budget, counting(plan.headers))),
    ...(yield* piecesOf(plan.block, yield* blockRows(plan), budget, counting(plan.block))),
    ...(yield* piecesOf(plan.rows, yield* addedRows(plan), budget, counting(plan.rows))),
  ];
  return { pieces, filled };
}

/** The number format that each column of new rows gets; undefined leaves what the column has. */
export const newFormats = ({ write }: StagePlan): (string | undefined)[] =>
  write.table.fields.map((field) => field && numberFormatOf(field.type));
