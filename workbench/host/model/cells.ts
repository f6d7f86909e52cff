import type { Area } from "./area";
import type { Content } from "./content";
import { Line } from "./line";

/** One row that holds something: its contents, and what few rows have beside values. */
type Row = {
  readonly line: Line;
  formulas: (string | undefined)[] | undefined;
  styles: (number | undefined)[] | undefined;
  style: number | undefined;
};

const emptyRow = (): Row => ({ line: new Line(), formulas: undefined, styles: undefined, style: undefined });

/** The cells of an area as they were, to put back later. */
export type CellsImage = {
  readonly contents: readonly (readonly Content[])[];
  readonly formulas: readonly (readonly (string | undefined)[])[];
  readonly styles: readonly (readonly number[])[];
};

/**
 * The cells of one sheet: a line of contents a row, formulas and style ids in sparse arrays beside it.
 * Empty rows do not exist. Nothing here raises events.
 */
export class Cells {
  rows: (Row | undefined)[] = [];
  /** Styles of whole columns: what a cell without a style of its own looks like. */
  columnStyles: (number | undefined)[] = [];

  content(row: number, column: number): Content {
    return this.rows[row]?.line.at(column) ?? "";
  }

  formula(row: number, column: number): string | undefined {
    return this.rows[row]?.formulas?.[column];
  }

  style(row: number, column: number): number {
    const found = this.rows[row];
    return found?.styles?.[column] ?? found?.style ?? this.columnStyles[column] ?? 0;
  }

  set(row: number, column: number, content: Content, formula?: string): void {
    let found = this.rows[row];
    if (found === undefined) {
      if (content === "" && formula === undefined) return;
      found = emptyRow();
      this.#grow(row);
      this.rows[row] = found;
    }
    found.line.set(column, content);
    if (formula !== undefined) (found.formulas ??= [])[column] = formula;
    else if (found.formulas) found.formulas[column] = undefined;
  }

  setStyle(row: number, column: number, style: number): void {
    let found = this.rows[row];
    if (found === undefined) {
      if (style === (this.columnStyles[column] ?? 0)) return;
      found = emptyRow();
      this.#grow(row);
      this.rows[row] = found;
    }
    (found.styles ??= [])[column] = style;
  }

  setRowStyle(row: number, change: (style: number) => number): void {
    this.#grow(row);
    const found = (this.rows[row] ??= emptyRow());
    this.columnStyles.forEach((style, column) => {
      if (style !== undefined) (found.styles ??= [])[column] ??= style;
    });
    found.style = change(found.style ?? 0);
    found.styles?.forEach((style, column) => {
      if (style !== undefined) found.styles![column] = change(style);
    });
  }

  setColumnStyle(column: number, change: (style: number) => number): void {
    this.columnStyles[column] = change(this.columnStyles[column] ?? 0);
    for (const row of this.rows) {
      if (row === undefined) continue;
      const own = row.styles?.[column] ?? row.style;
      if (own !== undefined) (row.styles ??= [])[column] = change(own);
    }
  }

  image(a: Area): CellsImage {
    const places = Array.from({ length: a.columns }, (_, c) => a.column + c);
    // Rows without formulas are alike, and so are those without a style of their own.
    const noFormulas: undefined[] = [];
    const plain = places.map((column) => this.columnStyles[column] ?? 0);
    const rows = Array.from({ length: a.rows }, (_, r) => this.rows[a.row + r]);
    return {
      contents: this.contents(a),
      formulas: rows.map((row) => {
        const own = row?.formulas && places.map((column) => row.formulas?.[column]);
        return own?.some((formula) => formula !== undefined) ? own : noFormulas;
      }),
      styles: rows.map((row, r) =>
        row?.styles || row?.style !== undefined
          ? places.map((column) => this.style(a.row + r, column))
          : plain,
      ),
    };
  }

  putBack(a: Area, image: CellsImage): void {
    for (let r = 0; r < a.rows; r++) {
      for (let c = 0; c < a.columns; c++) {
        this.set(a.row + r, a.column + c, image.contents[r]?.[c] ?? "", image.formulas[r]?.[c]);
        this.setStyle(a.row + r, a.column + c, image.styles[r]?.[c] ?? 0);
      }
    }
  }

  /** The values of an area, row by row; a row that does not exist gives empty cells. */
  contents(a: Area): Content[][] {
    return Array.from(
      { length: a.rows },
      (_, r) =>
        this.rows[a.row + r]?.line.part(a.column, a.columns) ?? new Array<Content>(a.columns).fill(""),
    );
  }

  /** The block from the first to the last cell that holds a value, or (unless `valuesOnly`) a style. */
  used(within: Area, valuesOnly: boolean): Area | undefined {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const last = Math.min(this.rows.length, within.row + within.rows);
    for (let r = within.row; r < last; r++) {
      const row = this.rows[r];
      if (row === undefined) continue;
      const filled = (c: number): boolean =>
        row.line.at(c) !== "" ||
        row.formulas?.[c] !== undefined ||
        (!valuesOnly && (row.styles?.[c] ?? row.style ?? 0) !== 0);
      const width = Math.max(
        row.line.end,
        row.formulas?.length ?? 0,
        valuesOnly ? 0 : (row.styles?.length ?? 0),
      );
      const end = Math.min(width, within.column + within.columns);
      const isPlain = row.formulas === undefined && (valuesOnly || (!row.styles && row.style === undefined));
      let first = isPlain ? Math.max(within.column, row.line.first) : within.column;
      while (first < end && !filled(first)) first++;
      if (first >= end) continue;
      let final = end - 1;
      while (!filled(final)) final--;
      if (top < 0) top = r;
      bottom = r;
      left = Math.min(left, first);
      right = Math.max(right, final);
    }
    if (top < 0) return undefined;
    return { row: top, rows: bottom - top + 1, column: left, columns: right - left + 1 };
  }

  insertRows(at: number, count: number): void {
    if (at >= this.rows.length) return;
    this.rows = this.rows.slice(0, at).concat(new Array<undefined>(count), this.rows.slice(at));
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
  }

  insertColumns(at: number, count: number): void {
    for (const row of this.rows) if (row) openColumns(row, at, count);
    spread(this.columnStyles, at, count, undefined);
  }

  deleteColumns(at: number, count: number): void {
    for (const row of this.rows) if (row) closeColumns(row, at, count);
    this.columnStyles.splice(at, count);
  }

  /** Moves the cells of an area to another place; what they leave is empty, what they land on is gone. */
  move(from: Area, row: number, column: number): void {
    const image = this.image(from);
    this.putBack(from, { contents: [], formulas: [], styles: [] });
    this.putBack({ ...from, row, column }, image);
  }

  #grow(row: number): void {
    for (let r = this.rows.length; r < row; r++) this.rows.push(undefined);
  }
}

const spread = <T>(line: T[], at: number, count: number, blank: T): void => {
  if (at < line.length) line.splice(at, 0, ...new Array<T>(count).fill(blank));
};

const openColumns = (row: Row, at: number, count: number): void => {
  row.line.insert(at, count);
  if (row.formulas) spread(row.formulas, at, count, undefined);
  if (row.styles) spread(row.styles, at, count, undefined);
};

const closeColumns = (row: Row, at: number, count: number): void => {
  row.line.delete(at, count);
  row.formulas?.splice(at, count);
  row.styles?.splice(at, count);
};
