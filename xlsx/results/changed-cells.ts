import type { CellRange } from "../document";
import { lastRow } from "../reference";
import type { Read } from "./precedents";

const BLOCK = 1024;
const BITS = 32;

/** A set of rows that tells at once whether any of a range is in it. */
class RowSet {
  readonly #blocks = new Map<number, Uint32Array>();

  add(row: number): void {
    const at = Math.floor(row / BLOCK);
    const block = this.#blocks.get(at) ?? new Uint32Array(BLOCK / BITS);
    this.#blocks.set(at, block);
    const bit = row % BLOCK;
    const word = Math.floor(bit / BITS);
    block[word] = (block[word] ?? 0) | (1 << (bit % BITS));
  }

  hasAny(first: number, last: number): boolean {
    const [from, to] = [Math.floor(first / BLOCK), Math.floor(last / BLOCK)];
    const near = to - from < this.#blocks.size ? undefined : this.#blocks.keys();
    if (near) {
      for (const at of near) if (at >= from && at <= to && this.#isIn(at, first, last)) return true;
      return false;
    }
    for (let at = from; at <= to; at++) if (this.#isIn(at, first, last)) return true;
    return false;
  }

  #isIn(at: number, first: number, last: number): boolean {
    const block = this.#blocks.get(at);
    if (!block) return false;
    const [from, to] = [Math.max(first, at * BLOCK), Math.min(last, at * BLOCK + BLOCK - 1)];
    // Every block has a row: one that lies inside the range whole need not be looked through.
    if (to - from === BLOCK - 1) return true;
    for (let row = from; row <= to; row++) {
      const bit = row % BLOCK;
      if (((block[Math.floor(bit / BITS)] ?? 0) >>> (bit % BITS)) & 1) return true;
    }
    return false;
  }
}

type Band = Pick<CellRange, "column" | "columns">;

/** Rows that came into some columns of a sheet, or the place where rows went. */
export type Seam = {
  readonly sheet: string;
  readonly band: Band;
  readonly first: number;
  readonly last: number;
};

/** The cells of a workbook that hold something else than they did, by sheets named in small letters. */
export class ChangedCells {
  readonly #columns = new Map<string, Map<number, RowSet>>();
  readonly #seams = new Map<string, { readonly band: Band; readonly rows: RowSet }[]>();

  get isEmpty(): boolean {
    return this.#columns.size === 0 && this.#seams.size === 0;
  }

  add(sheet: string, row: number, column: number): void {
    let columns = this.#columns.get(sheet);
    if (!columns) this.#columns.set(sheet, (columns = new Map<number, RowSet>()));
    let rows = columns.get(column);
    if (!rows) columns.set(column, (rows = new RowSet()));
    rows.add(row);
  }

  addSeam({ sheet, band, first, last }: Seam): void {
    let bands = this.#seams.get(sheet);
    if (!bands) this.#seams.set(sheet, (bands = []));
    let known = bands.find((each) => each.band.column === band.column && each.band.columns === band.columns);
    if (!known) bands.push((known = { band, rows: new RowSet() }));
    for (let row = first; row <= last; row++) known.rows.add(row);
  }

  /** Whether a range holds something else than it did, or, where it is told by its corners, has other rows. */
  meets({ sheet, range, isPair }: Read): boolean {
    return this.#holds(sheet, range) || (isPair && this.#hasSeam(sheet, range));
  }

  #holds(sheet: string, range: CellRange): boolean {
    const columns = this.#columns.get(sheet);
    if (!columns) return false;
    const last = lastRow(range);
    if (range.columns > columns.size) {
      for (const [column, rows] of columns)
        if (column >= range.column && column < range.column + range.columns && rows.hasAny(range.row, last))
          return true;
      return false;
    }
    for (let column = range.column; column < range.column + range.columns; column++)
      if (columns.get(column)?.hasAny(range.row, last)) return true;
    return false;
  }

  #hasSeam(sheet: string, { row, rows: count, column, columns }: CellRange): boolean {
    return (this.#seams.get(sheet) ?? []).some(
      ({ band, rows }) =>
        column < band.column + band.columns &&
        band.column < column + columns &&
        rows.hasAny(row, row + count - 1),
    );
  }
}
