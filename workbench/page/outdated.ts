import { ChangedCells } from "../../xlsx/results/changed-cells";
import type { Places } from "../../xlsx/results/places";
import { precedentsOf, type Precedents } from "../../xlsx/results/precedents";
import { containsCell, MAX_COLUMNS, type Area } from "../host/model/area";
import type { WorkbookEvent } from "../host/model/events";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import { placesIn } from "./places-in";

type Place = { readonly sheet: Sheet; readonly row: number; readonly column: number };
/** What has happened since it was looked last: cells that changed, sheets that changed as a whole, and sheets where cells moved. */
type Happened = {
  readonly changed: ChangedCells;
  readonly wholes: ReadonlySet<string>;
  readonly shifted: ReadonlySet<string>;
};
type Standing = Place & { readonly precedents: Precedents };

/** Of so many cells at once it is not told which of them changed: the whole sheet has. */
const MANY = 50_000;

/** What is laid where nobody sees it is the add-in's own. */
const isSeen = ({ visibility }: Sheet): boolean => visibility !== "VeryHidden";

/** Tells one cell of a sheet from another by a number. */
const placeOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

const hasFormula = (sheet: Sheet, area: Area): boolean =>
  sheet.cells.rows
    .slice(area.row, area.row + area.rows)
    .some((line) =>
      line?.formulas?.slice(area.column, area.column + area.columns).some((formula) => formula !== undefined),
    );

/** A cell that holds a call of one of the add-in's functions and nothing else: the add-in keeps its result. */
const ADD_IN_CALL = /^=(?:_xldudf_)?KONTERA\.[\p{L}.]+\((?:"(?:[^"]|"")*"|[^()"])*\)$/iu;

/**
 * The formulas of a book whose results are of before: something that they read has changed since, also by way of other
 * formulas, and nobody has worked them out. Excel does when it opens the file; the grid calculates what is entered, and nothing anew.
 */
export class OutdatedResults {
  readonly #found = new Map<Sheet, Set<number>>();
  /** What has been calculated anew since it was looked for last. */
  readonly #fresh = new Map<Sheet, Set<number>>();
  /** The sheets of which very many cells have changed, and those where cells have moved: what is read in one's own row moves along. */
  #wholes = new Set<string>();
  #shifted = new Set<string>();
  /** The sheets where outdated cells have moved, and the first of their rows. */
  readonly #moved = new Map<Sheet, number>();
  #changed = new ChangedCells();
  readonly #stop: () => void;

  constructor(readonly workbook: Workbook) {
    this.#stop = workbook.listen((event) => this.#hear(event));
  }

  /** Whether the cell shows a result that may be another by now. */
  has(sheet: Sheet, row: number, column: number): boolean {
    this.#follow();
    return this.#found.get(sheet)?.has(placeOf(row, column)) ?? false;
  }

  /** Whether a sheet shows any such result. */
  isOn(sheet: Sheet): boolean {
    this.#follow();
    return (this.#found.get(sheet)?.size ?? 0) > 0;
  }

  stop(): void {
    this.#stop();
  }

  #hear(event: WorkbookEvent): void {
    if (event.kind !== "cells" && event.kind !== "calculated") return;
    const { sheet, area } = event;
    if (!isSeen(sheet)) return;
    if (event.kind === "cells" && event.change !== "RangeEdited") {
      this.#move(sheet, event.change.startsWith("Column") ? 0 : area.row);
      return;
    }
    // What is entered now has been worked out from what stood there before it.
    if (event.kind === "cells" && hasFormula(sheet, area)) this.#follow();
    const changed = this.#changed;
    const found = this.#found.get(sheet);
    if (area.rows * area.columns > MANY) {
      this.#wholes.add(sheet.name.toLowerCase());
      return;
    }
    const fresh = this.#fresh.get(sheet) ?? new Set();
    if (event.kind === "calculated") this.#fresh.set(sheet, fresh);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        changed.add(sheet.name.toLowerCase(), row, column);
        if (event.kind === "calculated") fresh.add(placeOf(row, column));
        found?.delete(placeOf(row, column));
      }
  }

  /** Cells of a sheet have come or gone from a row on: what was outdated below is found there anew. */
  #move(sheet: Sheet, from: number): void {
    this.#follow();
    this.#shifted.add(sheet.name.toLowerCase());
    const found = [...(this.#found.get(sheet) ?? [])];
    const above = found.filter((place) => place < placeOf(from, 0));
    if (above.length === found.length) return;
    this.#found.set(sheet, new Set(above));
    this.#moved.set(sheet, Math.min(from, this.#moved.get(sheet) ?? from));
  }

  /** Finds what has come to be outdated since it was looked for last. */
  #follow(): void {
    const changed = this.#changed;
    const [wholes, shifted] = [this.#wholes, this.#shifted];
    if (changed.isEmpty && wholes.size === 0 && shifted.size === 0) return;
    this.#changed = new ChangedCells();
    [this.#wholes, this.#shifted] = [new Set(), new Set()];
    const fresh = new Map(this.#fresh);
    this.#fresh.clear();
    const places = placesIn(this.workbook);
    let waiting = this.workbook.sheets
      .filter(isSeen)
      .flatMap((sheet) => this.#standing(sheet, places, fresh.get(sheet)));
    for (let before = -1; waiting.length !== before;) {
      before = waiting.length;
      waiting = waiting.filter((cell) => !this.#settle(cell, { changed, wholes, shifted })).toReversed();
    }
    this.#moved.clear();
  }

  #settle({ sheet, row, column, precedents }: Standing, { changed, wholes, shifted }: Happened): boolean {
    const own = precedents.ownRow.some((read) =>
      changed.meets({
        sheet: read.sheet,
        range: { row, rows: 1, column: read.column, columns: read.columns },
        isPair: false,
      }),
    );
    const isMade =
      own ||
      row >= (this.#moved.get(sheet) ?? Infinity) ||
      precedents.isOpen ||
      precedents.reads.some(
        (read) => [wholes, shifted].some((sheets) => sheets.has(read.sheet)) || changed.meets(read),
      ) ||
      precedents.ownRow.some((read) => wholes.has(read.sheet));
    if (!isMade) return false;
    const found = this.#found.get(sheet) ?? new Set();
    this.#found.set(sheet, found.add(placeOf(row, column)));
    changed.add(sheet.name.toLowerCase(), row, column);
    return true;
  }

  /** The formulas of a sheet that are not outdated, and were not calculated just now. */
  #standing(sheet: Sheet, places: Places, fresh: ReadonlySet<number> | undefined): Standing[] {
    const name = sheet.name.toLowerCase();
    const known = new Map<string, Precedents>();
    const tables = places.on(name);
    const found = this.#found.get(sheet);
    const standing: Standing[] = [];
    sheet.cells.rows.forEach((line, row) =>
      line?.formulas?.forEach((formula, column) => {
        const place = placeOf(row, column);
        if (formula === undefined || found?.has(place) || fresh?.has(place) || ADD_IN_CALL.test(formula))
          return;
        const at = tables.findIndex(({ table }) => containsCell(table.range, row, column));
        const key = `${at} ${formula}`;
        const precedents =
          known.get(key) ?? precedentsOf(formula.replace(/^=/, ""), name, places, tables[at]);
        known.set(key, precedents);
        standing.push({ sheet, row, column, precedents });
      }),
    );
    return standing;
  }
}
