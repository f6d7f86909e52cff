import { formulaAttribute, sharedNumber } from "../sheet/cell-formula";
import { cellSource, withFormula } from "../sheet/cell-source";
import type { Content } from "../sheet/edits";
import { contentAt } from "../sheet/read-rows";
import type { RowCursor } from "../sheet/row-cursor";
import { cursorFrom } from "../sheet/row-store";
import type { SheetData } from "../sheet/sheet-data";
import type { FollowedFormula } from "./follow-formula";

/** A cell, counted from 0, with its formula. */
export type FormulaCell = { readonly row: number; readonly column: number; readonly formula: string };

type Follow = (formula: string, row: number, column: number) => FollowedFormula;

/** What following the formulas of a sheet came to. */
export type FollowedCells = { readonly changed: number; readonly stale: readonly FormulaCell[] };

/** The numbers of the shared formulas that read otherwise in some cell, or of which some cell moves. */
const affectedShares = (
  sheet: SheetData,
  follow: Follow,
  moves: (row: number, column: number) => boolean,
): ReadonlySet<string> => {
  const affected = new Set<string>();
  if (sheet.store.shared.size === 0) return affected;
  const cursor = cursorFrom(sheet.store, 0);
  while (cursor.nextRow())
    while (cursor.nextCell()) {
      const number = sharedNumber(cursor);
      if (number === undefined || affected.has(number)) continue;
      const { formula = "" } = contentAt(sheet, cursor);
      const { text, isStale } = follow(formula, cursor.row, cursor.column);
      if (text !== formula || isStale || moves(cursor.row, cursor.column)) affected.add(number);
    }
  return affected;
};

/** The cells that a table of what-if results puts its values into, where they have moved. */
const followInputs = (
  cursor: RowCursor,
  follow: (cell: string) => string,
): Readonly<Record<string, string>> | undefined => {
  const inputs = ["r1", "r2"].flatMap((name) => {
    const cell = formulaAttribute(cursor, name);
    const after = cell === undefined ? undefined : follow(cell);
    return after === undefined || after === cell ? [] : [[name, after] as const];
  });
  return inputs.length === 0 ? undefined : Object.fromEntries(inputs);
};

/** Lets the formulas of a sheet say what they said, when rows have come and gone. `moves` tells the cells that will move. */
export const followCells = (
  sheet: SheetData,
  follow: Follow,
  moves: (row: number, column: number) => boolean,
): FollowedCells => {
  const { edits, store } = sheet;
  const stale: FormulaCell[] = [];
  let changed = 0;
  const told = (row: number, column: number, formula: string): FollowedFormula => {
    const followed = follow(formula, row, column);
    if (followed.isStale) stale.push({ row, column, formula });
    if (followed.text !== formula) changed++;
    return followed;
  };
  for (const row of edits.rows())
    for (const { column, cell } of edits.row(row)) {
      const { content } = cell;
      if (content?.formula === undefined) continue;
      const { text } = told(row, column, content.formula);
      if (text === content.formula) continue;
      const source = content.source && withFormula(content.source, text);
      edits.fill(row, column, { ...content, formula: text, source });
    }
  if (!store.hasFormulas) return { changed, stale };
  const shares = affectedShares(sheet, follow, moves);
  const cursor = cursorFrom(store, 0);
  while (cursor.nextRow())
    while (cursor.nextCell()) {
      if (cursor.formulaTag < 0) continue;
      const { row, column } = cursor;
      if (edits.cell(row, column)?.content !== undefined) continue;
      const number = sharedNumber(cursor);
      if (number !== undefined && !shares.has(number)) continue;
      const content = contentAt(sheet, cursor);
      const { formula } = content;
      if (formula === undefined) {
        const inputs = followInputs(cursor, (cell) => told(row, column, cell).text);
        if (inputs)
          edits.fill(row, column, {
            ...content,
            source: cellSource(cursor, { text: "", attributes: inputs }),
          });
        continue;
      }
      const { text } = told(row, column, formula);
      if (text === formula && number === undefined) continue;
      const own = number === undefined ? {} : { t: undefined, si: undefined, ref: undefined };
      const followed: Content = {
        ...content,
        formula: text,
        source: cellSource(cursor, { text, attributes: own }),
      };
      edits.fill(row, column, followed);
    }
  return { changed, stale };
};
