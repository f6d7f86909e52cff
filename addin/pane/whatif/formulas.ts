import { signal } from "@preact/signals";
import type { Edit } from "#core/book/edit";
import { positionsIn } from "#core/book/positions";
import { cellName } from "#core/values/a1";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import type { Assumption } from "#core/whatif/assumption";
import type { WhatIf } from "#core/whatif/what-if";
import type { CellPlace, Workbook } from "../../ports";
import { finishInSlices } from "../../slices";
import { check } from "../book/book";
import { assumptions } from "../kit/thought";

/** Of which differences it is known what cells hold a formula, what was thought of then, and the first of those, as `Projekt C3`. */
export const formulasOf = signal<
  | {
      readonly result: WhatIf;
      readonly of: readonly Assumption[];
      readonly cell: string | undefined;
    }
  | undefined
>(undefined);

/** Where the cells stand that would be written over, each once; new rows have none. */
function* placesOf(edits: readonly Edit[]): Task<CellPlace[]> {
  const tables = check.value?.book.tables;
  const places: CellPlace[] = [];
  const seen = new Map<string, Set<number>>();
  for (const [at, edit] of edits.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const table = tables?.get(edit.register);
    if (edit.kind !== "set" || !table) continue;
    const column = `${edit.register} ${edit.column}`;
    const rows = seen.get(column) ?? new Set<number>();
    seen.set(column, rows);
    const position = positionsIn(table)[edit.row];
    if (position === undefined || rows.has(edit.row)) continue;
    rows.add(edit.row);
    const { place } = table;
    places.push({ sheet: place.sheet, row: place.row + 1 + position, column: place.column + edit.column });
  }
  return places;
}

/** Asks whether what is told would be written over a formula. Where Excel does not answer, the job asks again as it writes. */
export async function askFormulas(workbook: Workbook, result: WhatIf): Promise<void> {
  const of = assumptions.value;
  const places = await finishInSlices(placesOf(result.edits));
  const found = places.length > 0 ? await workbook.formulaCells(places) : undefined;
  const [first] = found?.ok ? found.value : [];
  const cell = first && `${first.sheet} ${cellName(first.row, first.column)}`;
  formulasOf.value = { result, of, cell };
}
