import type { CellValue } from "#core/values/cell";
import { MAX_TEXT_LENGTH } from "../document";
import type { CellRange, CellEdit, StyleChange } from "../document";
import { MOST_COLUMNS, MOST_ROWS, union } from "../reference";
import type { CellSource } from "./cell-source";

/** What a cell holds after an edit. */
export type Content = {
  readonly value: CellValue;
  readonly error: boolean;
  readonly formula: string | undefined;
  /** Nobody has calculated the formula. */
  readonly uncalculated?: boolean;
  /** How the cell is written: its own XML, moved or with another formula. Otherwise it is written from what it holds. */
  readonly source?: CellSource | undefined;
};

/** What is to become of a cell: parts left `undefined` stay as they are in the file. */
export type PendingCell = {
  readonly content: Content | undefined;
  readonly change: StyleChange | undefined;
  /** The number of the style that takes the place of the file's, before `change`. */
  readonly style: number | undefined;
};

/** A bare value is the most common edit by far, and stands for itself to save memory. */
type Stored = CellValue | PendingCell;

export type PlacedCell = { readonly column: number; readonly cell: PendingCell };

const unpackStored = (stored: Stored): PendingCell =>
  typeof stored === "object"
    ? stored
    : { content: { value: stored, error: false, formula: undefined }, change: undefined, style: undefined };

const pack = (cell: PendingCell): Stored => {
  const { content, change, style } = cell;
  const bare = content !== undefined && !content.error && content.formula === undefined && !content.source;
  return bare && change === undefined && style === undefined ? content.value : cell;
};

const checkValue = (value: CellValue): void => {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`a cell cannot hold ${value}`);
  if (typeof value === "string" && value.length > MAX_TEXT_LENGTH) {
    throw new RangeError(`a cell cannot hold ${value.length} characters`);
  }
};

const checkPlace = (row: number, column: number): void => {
  const fits = row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
  if (!fits || !Number.isInteger(row) || !Number.isInteger(column)) {
    throw new RangeError(`there is no cell in row ${row}, column ${column}`);
  }
};

const contentOf = (edit: CellEdit): Content | undefined => {
  if (edit.value === undefined && edit.formula === undefined) return undefined;
  const formula = edit.formula?.replace(/^=/, "");
  return {
    value: edit.value ?? "",
    error: edit.error === true && typeof edit.value === "string",
    formula: formula === "" ? undefined : formula,
    uncalculated: formula !== undefined && edit.value === undefined,
  };
};

/** The edits of a sheet that its file does not have yet, by row. */
export class CellEdits {
  readonly #rows = new Map<number, (Stored | undefined)[]>();
  readonly #changes = new Map<string, StyleChange>();
  #bounds: CellRange | undefined;
  #hasFormulas = false;
  #hasContent = false;

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /** Whether what cells hold has been edited, not just how they look. */
  get hasContent(): boolean {
    return this.#hasContent;
  }

  get hasFormulas(): boolean {
    return this.#hasFormulas;
  }

  /** The smallest range with every edit. */
  get bounds(): CellRange | undefined {
    return this.#bounds;
  }

  /** The edited rows, rising. */
  rows(): readonly number[] {
    return Array.from(this.#rows.keys()).sort((a, b) => a - b);
  }

  /** The edited cells of a row, left to right. */
  row(row: number): readonly PlacedCell[] {
    const stored = this.#rows.get(row) ?? [];
    const cells: PlacedCell[] = [];
    stored.forEach((cell, column) => {
      if (cell !== undefined) cells.push({ column, cell: unpackStored(cell) });
    });
    return cells;
  }

  cell(row: number, column: number): PendingCell | undefined {
    const stored = this.#rows.get(row)?.[column];
    return stored === undefined ? undefined : unpackStored(stored);
  }

  /** How many of the edited cells hold a formula that nobody has calculated. */
  uncalculated(): number {
    if (!this.#hasFormulas) return 0;
    let count = 0;
    for (const cells of this.#rows.values())
      for (const cell of cells) if (typeof cell === "object" && cell.content?.uncalculated) count++;
    return count;
  }

  /** Adds an edit to those of its cell. */
  add(row: number, column: number, edit: CellEdit): void {
    checkPlace(row, column);
    if (edit.value !== undefined) checkValue(edit.value);
    const before = this.cell(row, column);
    const content = contentOf(edit) ?? before?.content;
    const change = this.#intern({ ...before?.change, ...styleOf(edit) });
    this.#put(row, column, { content, change, style: before?.style });
  }

  /** Gives a cell a style of the workbook by its number, under whatever other edits it has. */
  carry(row: number, column: number, style: number, formula: string | undefined): void {
    const before = this.cell(row, column);
    const carried = formula === undefined ? undefined : { value: "", error: false, formula };
    this.#put(row, column, { content: before?.content ?? carried, change: before?.change, style });
  }

  /** Puts content into a cell, and a style of the workbook when one is given; its other edits stay. */
  fill(row: number, column: number, content: Content, style?: number): void {
    const before = this.cell(row, column);
    this.#put(row, column, { content, change: before?.change, style: style ?? before?.style });
  }

  /** Lets a cell be as another one was, with that one's edits. */
  replace(row: number, column: number, cell: PendingCell): void {
    this.#put(row, column, cell);
  }

  #put(row: number, column: number, cell: PendingCell): void {
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = []));
    while (cells.length < column) cells.push(undefined);
    cells[column] = pack(cell);
    if (cell.content !== undefined) this.#hasContent = true;
    if (cell.content?.formula !== undefined) this.#hasFormulas = true;
    this.#widen(row, column);
  }

  #widen(row: number, column: number): void {
    const {
      row: top,
      column: left,
      rows,
      columns,
    } = this.#bounds ?? { row: 0, column: 0, rows: 0, columns: 0 };
    if (row >= top && row < top + rows && column >= left && column < left + columns) return;
    const cell = { row, column, rows: 1, columns: 1 };
    this.#bounds = this.#bounds === undefined ? cell : union(this.#bounds, cell);
  }

  /** Equal changes become the same object, so that a style is worked out once for each. */
  #intern(change: StyleChange): StyleChange | undefined {
    const { numberFormat, fill, color, bold, italic } = change;
    const parts = [numberFormat, fill, color, bold, italic];
    if (parts.every((part) => part === undefined)) return undefined;
    const key = JSON.stringify(parts.map((part) => part ?? (part === null ? "none" : null)));
    const known = this.#changes.get(key);
    if (known === undefined) this.#changes.set(key, change);
    return known ?? change;
  }
}

const styleOf = ({ numberFormat, fill, color, bold, italic }: CellEdit): StyleChange => ({
  ...(numberFormat !== undefined && { numberFormat }),
  ...(fill !== undefined && { fill }),
  ...(color !== undefined && { color }),
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
});
