import type { CellRange } from "../document";
import { contains, parseRange } from "../reference";
import { arrayRange, readFormula } from "../sheet/cell-formula";
import { formulaRange } from "../sheet/cell-source";
import { cursorFrom } from "../sheet/row-store";
import type { SheetData } from "../sheet/sheet-data";
import type { Workbook } from "../workbook/workbook";
import type { Places } from "./places";
import { precedentsOf, type Precedents } from "./precedents";

/** A cell whose result stands as it was worked out before the file was opened. */
export type FormulaCell = {
  readonly sheet: SheetData;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly precedents: Precedents;
  /** The cells that an array formula fills, when they are several. */
  readonly fills: CellRange | undefined;
};

const severalOf = (text: string | undefined): CellRange | undefined => {
  const range = text === undefined ? undefined : parseRange(text);
  return range && range.rows * range.columns > 1 ? range : undefined;
};

/** Reads what formulas of a sheet are made of; the same text is worked out once. */
const readerFor = (
  name: string,
  places: Places,
): ((formula: string, row: number, column: number) => Precedents) => {
  const known = new Map<string, Precedents>();
  const tables = places.on(name);
  return (formula, row, column) => {
    const at = tables.findIndex(({ table }) => contains(table.range, row, column));
    const key = `${at} ${formula}`;
    const found = known.get(key) ?? precedentsOf(formula, name, places, tables[at]);
    known.set(key, found);
    return found;
  };
};

function* inSheet(sheet: SheetData, places: Places): Generator<FormulaCell> {
  const { edits, store } = sheet;
  if (!store.hasFormulas && !edits.hasFormulas) return;
  const name = sheet.name.toLowerCase();
  const precedents = readerFor(name, places);
  const cell = (row: number, column: number, formula: string, fills: CellRange | undefined): FormulaCell => ({
    ...{ sheet, name, row, column, fills },
    precedents: precedents(formula, row, column),
  });
  const cursor = cursorFrom(store, 0);
  while (store.hasFormulas && cursor.nextRow())
    while (cursor.nextCell()) {
      const { row, column } = cursor;
      if (cursor.formulaTag < 0 || edits.cell(row, column)?.content !== undefined) continue;
      const formula = readFormula(cursor, store.shared);
      if (formula !== undefined) yield cell(row, column, formula, arrayRange(cursor));
    }
  for (const row of edits.hasFormulas ? edits.rows() : [])
    for (const {
      column,
      cell: { content },
    } of edits.row(row)) {
      // What was written anew has the result that came with it, or none.
      if (content?.formula === undefined || content.source === undefined || content.uncalculated) continue;
      yield cell(row, column, content.formula, severalOf(formulaRange(content.source)));
    }
}

/** The formulas of a workbook whose results are those of its file. */
export function* formulaCells({ sheets }: Workbook, places: Places): Generator<FormulaCell> {
  for (const sheet of sheets) yield* inSheet(sheet, places);
}
