import { signal } from "@preact/signals";
import type { Edit } from "#core/book/edit";
import { positionsIn } from "#core/book/positions";
import { cellName } from "#core/values/a1";
import type { WhatIf } from "#core/whatif/what-if";
import type { CellPlace, Workbook } from "../../ports";
import { check } from "../book/book";

/** So many cells are asked about; beyond them a formula is found when the job is written, which then writes nothing. */
const MOST_ASKED = 500;

/** Of which differences it is known what cells hold a formula, and the first of those, as `Projekt C3`. */
export const formulasOf = signal<{ readonly result: WhatIf; readonly cell: string | undefined } | undefined>(
  undefined,
);

/** Where the cells stand that would be written over; new rows have none. */
const placesOf = (edits: readonly Edit[]): CellPlace[] => {
  const tables = check.value?.book.tables;
  const places = new Map<string, CellPlace>();
  for (const edit of edits) {
    if (places.size >= MOST_ASKED) break;
    const table = tables?.get(edit.register);
    if (edit.kind !== "set" || !table) continue;
    const position = positionsIn(table)[edit.row];
    if (position === undefined) continue;
    const { sheet, row, column } = table.place;
    const place = { sheet, row: row + 1 + position, column: column + edit.column };
    places.set(JSON.stringify(place), place);
  }
  return [...places.values()];
};

/** Asks whether what is told would be written over a formula. Where Excel does not answer, the job asks again as it writes. */
export async function askFormulas(workbook: Workbook, result: WhatIf): Promise<void> {
  const places = placesOf(result.edits);
  const found = places.length > 0 ? await workbook.formulaCells(places) : undefined;
  const [first] = found?.ok ? found.value : [];
  const cell = first && `${first.sheet} ${cellName(first.row, first.column)}`;
  formulasOf.value = { result, cell };
}
