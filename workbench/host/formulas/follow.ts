import { NOT_CALCULATED, type Content } from "../model/content";
import type { WorkbookEvent } from "../model/events";
import { LiveRange } from "../model/live-range";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** A cell whose formula is calculated anew, and the tables whose columns it adds up. */
type Followed = { readonly range: LiveRange; readonly tables: readonly string[] };

/** The tables whose columns a formula names; none where it names parts of a table only. */
export const tablesNamed = (formula: string): string[] => [
  ...new Set(Array.from(formula.matchAll(/([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?!#)/gu), ([, name = ""]) => name)),
];

/** Gives the value that a cell's formula has now. */
type Value = (workbook: Workbook, sheet: Sheet, row: number, column: number, formula: string) => Content;

const isAbout = (workbook: Workbook, { tables }: Followed, event: WorkbookEvent): boolean => {
  const sheet = "sheet" in event ? event.sheet : undefined;
  return tables.some((name) => workbook.findTable(name)?.sheet === sheet);
};

/**
 * Keeps the formulas that name a column of a table true to it: they are calculated anew when anything happens on the table's
 * sheet. All other formulas keep what they came to when they were entered.
 */
export class FollowedFormulas {
  readonly #followed = new Set<Followed>();

  constructor(
    readonly workbook: Workbook,
    readonly value: Value,
  ) {}

  add(sheet: Sheet, row: number, column: number, formula: string): void {
    const tables = tablesNamed(formula);
    if (tables.length === 0) return;
    for (const known of this.#followed)
      if (known.range.sheet === sheet && known.range.area?.row === row && known.range.area.column === column)
        this.#drop(known);
    const range = new LiveRange(sheet, { row, column, rows: 1, columns: 1 });
    this.workbook.live.add(range);
    this.#followed.add({ range, tables });
  }

  hear(event: WorkbookEvent): void {
    if (event.kind !== "cells" && event.kind !== "filtered" && event.kind !== "layout") return;
    for (const one of this.#followed) {
      const { sheet, area } = one.range;
      const formula = area && sheet.cells.formula(area.row, area.column);
      if (!area || formula === undefined) {
        this.#drop(one);
        continue;
      }
      if (!isAbout(this.workbook, one, event)) continue;
      const before = sheet.cells.content(area.row, area.column);
      const now = this.value(this.workbook, sheet, area.row, area.column, formula);
      // What cannot be calculated here keeps the result that it has.
      if (now === before || now === NOT_CALCULATED) continue;
      sheet.cells.set(area.row, area.column, now, formula);
      this.workbook.emit({ kind: "calculated", sheet, area });
    }
  }

  #drop(one: Followed): void {
    this.#followed.delete(one);
    this.workbook.live.delete(one.range);
  }
}
