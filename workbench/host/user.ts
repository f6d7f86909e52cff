import { expandTableOver } from "./edit/auto-expand";
import { clearContents, editCells } from "./edit/cells";
import { enterText } from "./edit/enter";
import { filterTableColumn } from "./edit/filters";
import { activateSheet, addSheet, deleteSheet, renameSheet, select } from "./edit/sheets";
import { deleteCells, insertCells } from "./edit/shift-cells";
import { sortRows } from "./edit/sort";
import { refusal } from "./edit/validate-entry";
import { parseArea } from "./model/address";
import { area, MAX_COLUMNS, MAX_ROWS, type Area } from "./model/area";
import type { Content } from "./model/content";
import type { WorkbookEvent } from "./model/events";
import type { FilterCriteria } from "./model/filter";
import type { Sheet } from "./model/sheet";
import type { Table } from "./model/table";
import type { ErrorAlert } from "./model/validation";
import type { Workbook } from "./model/workbook";

/** A place on a sheet: `"B2:C5"`, or an area. */
export type Place = string | Area;

const toArea = (place: Place): Area => {
  const found = typeof place === "string" ? parseArea(place) : place;
  if (!found) throw new Error(`no such place: ${JSON.stringify(place)}`);
  return found;
};

/** What the host cannot take back, and so ends the list of what can be undone. */
const NOT_UNDONE: ReadonlySet<WorkbookEvent["kind"]> = new Set([
  "sheet-added",
  "sheet-deleted",
  "sheet-renamed",
  "sheet-visibility",
  "table-added",
  "table-deleted",
] as const);

/** What a person does in Excel, in the language of the workbook; each act raises the events Excel raises. */
export class User {
  readonly #done: (() => void)[][] = [];
  readonly #undone: (() => void)[][] = [];

  constructor(readonly workbook: Workbook) {
    workbook.rememberAct = (steps) => this.#remember(steps);
    workbook.listen(({ actor, kind }) => {
      const isLost = workbook.behavior.keepsUndoList ? NOT_UNDONE.has(kind) : kind === "cells";
      if (actor === "add-in" && isLost) this.forget();
    });
  }

  /**
   * Types into a cell and presses Enter. Data validation may refuse: then nothing changes, and what the
   * person would be told comes back.
   */
  type(sheet: Sheet, place: Place, text: string): ErrorAlert | undefined {
    const cell = toArea(place);
    const refused = refusal(this.workbook, sheet, cell.row, cell.column, text);
    if (refused) return refused;
    this.#write(sheet, { ...cell, rows: 1, columns: 1 }, [[text]]);
    return undefined;
  }

  /** Chooses from the cell's drop-down; not every Excel tells of it. */
  choose(sheet: Sheet, place: Place, text: string): void {
    const { workbook } = this;
    workbook.isSilent = !workbook.behavior.tellsChoices;
    try {
      this.type(sheet, place, text);
    } finally {
      workbook.isSilent = false;
    }
  }

  /** Pastes text cell by cell. As in Excel, data validation is not asked. */
  paste(sheet: Sheet, place: Place, matrix: readonly (readonly string[])[]): void {
    const { row, column } = toArea(place);
    const columns = Math.max(0, ...matrix.map((line) => line.length));
    if (columns === 0) return;
    this.#write(sheet, area(row, column, matrix.length, columns), matrix);
  }

  /** Presses Delete: the values go, the format stays. */
  clear(sheet: Sheet, place: Place): void {
    this.act(() => clearContents(this.workbook, sheet, toArea(place)));
  }

  /** A formula comes to something else, for what it depends on was changed: no cell is told as changed (office-js issue 3899). */
  recalculate(sheet: Sheet, place: Place, shown: Content): void {
    const { row, column } = toArea(place);
    sheet.cells.set(row, column, shown, sheet.cells.formula(row, column));
    this.workbook.emit({ kind: "calculated", sheet, area: area(row, column) });
  }

  insertRows(sheet: Sheet, row: number, count = 1): void {
    this.act(() => insertCells(this.workbook, sheet, area(row, 0, count, MAX_COLUMNS), "rows"));
  }

  deleteRows(sheet: Sheet, row: number, count = 1): void {
    this.act(() => deleteCells(this.workbook, sheet, area(row, 0, count, MAX_COLUMNS), "rows"));
  }

  insertColumns(sheet: Sheet, column: number, count = 1): void {
    this.act(() => insertCells(this.workbook, sheet, area(0, column, MAX_ROWS, count), "columns"));
  }

  deleteColumns(sheet: Sheet, column: number, count = 1): void {
    this.act(() => deleteCells(this.workbook, sheet, area(0, column, MAX_ROWS, count), "columns"));
  }

  select(sheet: Sheet, place: Place): void {
    select(this.workbook, sheet, toArea(place));
  }

  activate(sheet: Sheet): void {
    activateSheet(this.workbook, sheet);
  }

  addSheet(name?: string): Sheet {
    const sheet = addSheet(this.workbook, name);
    activateSheet(this.workbook, sheet);
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    renameSheet(this.workbook, sheet, name);
  }

  /** Deletes a sheet. Excel cannot undo that, nor anything before it. */
  deleteSheet(sheet: Sheet): void {
    deleteSheet(this.workbook, sheet);
    this.forget();
  }

  /** Filters a table by the column's drop-down; `undefined` shows all rows again. */
  filter(table: Table, column: number, criteria: FilterCriteria | undefined): void {
    this.act(() => filterTableColumn(this.workbook, table, column, criteria));
  }

  /** Sorts a table by one of its columns. */
  sort(table: Table, column: number, ascending: boolean): void {
    this.act(() => sortRows(this.workbook, table.sheet, table.body, [{ key: column, ascending }]));
  }

  /** Opens a cell for editing: Excel takes no requests from add-ins until it is closed. */
  startEditing(): void {
    this.workbook.editingCell = true;
  }

  stopEditing(): void {
    this.workbook.editingCell = false;
  }

  /** Goes to another workbook of the same Excel. */
  turnAway(): void {
    this.workbook.isInBackground = true;
  }

  turnBack(): void {
    this.workbook.isInBackground = false;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  undo(): void {
    this.#replay(this.#done, this.#undone);
  }

  redo(): void {
    this.#replay(this.#undone, this.#done);
  }

  /** Empties both lists. */
  forget(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
  }

  /** Runs something as if another author of the same workbook did it. */
  asCoauthor(change: () => void): void {
    const { workbook } = this;
    const before = workbook.actor;
    workbook.actor = "remote";
    try {
      change();
    } finally {
      workbook.actor = before;
    }
  }

  /** Runs something as one act of the person, which one undo takes back. */
  act(change: () => void): void {
    const steps = this.#journaled(change);
    if (steps.length > 0) this.#remember(steps);
  }

  #remember(steps: (() => void)[]): void {
    this.#done.push(steps);
    this.#undone.length = 0;
  }

  #replay(from: (() => void)[][], to: (() => void)[][]): void {
    const steps = from.pop();
    if (!steps) return;
    to.push(
      this.#journaled(() => {
        for (const step of steps.toReversed()) step();
      }),
    );
  }

  #journaled(change: () => void): (() => void)[] {
    const { workbook } = this;
    const outer = workbook.journal;
    const steps: (() => void)[] = [];
    workbook.journal = steps;
    try {
      change();
    } finally {
      workbook.journal = outer;
    }
    return steps;
  }

  #write(sheet: Sheet, written: Area, matrix: readonly (readonly string[])[]): void {
    const { workbook } = this;
    this.act(() => {
      const isFilled = matrix.some((line) => line.some((text) => text !== ""));
      if (isFilled) expandTableOver(workbook, sheet, written);
      editCells(workbook, sheet, written, () => {
        matrix.forEach((line, r) =>
          line.forEach((text, c) =>
            enterText(workbook, sheet, written.row + r, written.column + c, text, workbook.locale),
          ),
        );
      });
    });
  }
}
