import { ChangedCells } from "../../xlsx/results/changed-cells";
import type { Places } from "../../xlsx/results/places";
import { precedentsOf, type Precedents } from "../../xlsx/results/precedents";
import { containsCell, intersect, type Area } from "../host/model/area";
import type { WorkbookEvent } from "../host/model/events";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import { placesIn } from "./places-in";

type Place = { readonly sheet: Sheet; readonly row: number; readonly column: number };
type Standing = Place & { readonly precedents: Precedents };

const EVERYTHING: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** Of so many cells at once it is not told which of them changed: the whole sheet has. */
const MANY = 50_000;

/** What is laid where nobody sees it is the add-in's own. */
const isSeen = ({ visibility }: Sheet): boolean => visibility !== "VeryHidden";

/** Tells one cell of a sheet from another by a number. */
const placeOf = (row: number, column: number): number => row * EVERYTHING.columns + column;

/** Where cells came or went, what stands below and beside has moved too. */
const touched = (event: Extract<WorkbookEvent, { kind: "cells" }>): Area | undefined => {
  const { area, sheet, change } = event;
  const used = sheet.cells.used(EVERYTHING, false);
  if (!used) return undefined;
  if (change === "RangeEdited")
    return intersect(area, { ...EVERYTHING, columns: used.column + used.columns });
  const to = { row: used.row + used.rows, column: used.column + used.columns };
  return { ...area, rows: Math.max(area.rows, to.row - area.row), columns: to.column - area.column };
};

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
  /** The sheets of which very many cells have changed. */
  #wholes = new Set<string>();
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
    const { sheet } = event;
    const area = event.kind === "cells" ? touched(event) : event.area;
    if (!area || !isSeen(sheet)) return;
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
        if (event.kind === "calculated" || event.change === "RangeEdited")
          found?.delete(placeOf(row, column));
      }
  }

  /** Finds what has come to be outdated since it was looked for last. */
  #follow(): void {
    const changed = this.#changed;
    const wholes = this.#wholes;
    if (changed.isEmpty && wholes.size === 0) return;
    this.#changed = new ChangedCells();
    this.#wholes = new Set();
    const fresh = new Map(this.#fresh);
    this.#fresh.clear();
    const places = placesIn(this.workbook);
    let waiting = this.workbook.sheets
      .filter(isSeen)
      .flatMap((sheet) => this.#standing(sheet, places, fresh.get(sheet)));
    for (let before = -1; waiting.length !== before;) {
      before = waiting.length;
      waiting = waiting.filter((cell) => !this.#settle(cell, changed, wholes)).toReversed();
    }
  }

  #settle(
    { sheet, row, column, precedents }: Standing,
    changed: ChangedCells,
    wholes: ReadonlySet<string>,
  ): boolean {
    const own = precedents.ownRow.some((read) =>
      changed.meets({
        sheet: read.sheet,
        range: { row, rows: 1, column: read.column, columns: read.columns },
        isPair: false,
      }),
    );
    const isMade =
      own ||
      precedents.isOpen ||
      precedents.reads.some((read) => wholes.has(read.sheet) || changed.meets(read)) ||
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
