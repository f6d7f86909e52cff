import { cellName } from "#core/values/a1";
import type { CellRange } from "../document";
import { shiftFormula } from "../formula/shift";
import type { Content } from "../sheet/edits";
import { readSheetRow } from "../sheet/read-rows";
import type { SheetData } from "../sheet/sheet-data";
import { escapeText, toXstring } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { columnFormula, type ColumnFormula } from "./column-formula";
import { columnsOf } from "./table-part";

const BLANK: Content = { value: "", error: false, formula: undefined };

/** The content of a calculated column in a row; an array formula stays one. */
const contentOf = (prefix: string, formula: ColumnFormula, row: number, column: number): Content => {
  const text = shiftFormula(formula.text, row - formula.home, 0);
  const content: Content = { value: "", error: false, formula: text, uncalculated: true };
  if (!formula.isArray) return content;
  const metadata = formula.metadata === undefined ? "" : ` cm="${formula.metadata}"`;
  const inner = `<${prefix}f t="array" ref="${cellName(row, column)}">${escapeText(toXstring(text))}</${prefix}f></${prefix}c>`;
  return { ...content, source: { tag: `<${prefix}c${metadata}>`, inner } };
};

/** New rows of a table or plain register, from a worksheet row on. */
export type NewRows = {
  readonly row: number;
  readonly count: number;
  /** The row whose looks they take. */
  readonly like: number;
};

/** The formulas of a table's calculated columns, by the worksheet's column; read before rows come or go. */
export const columnFormulas = (
  sheet: SheetData,
  part: XmlPart | undefined,
  { row, rows, column }: CellRange,
): ReadonlyMap<number, ColumnFormula> => {
  const found = new Map<number, ColumnFormula>();
  for (const [index, element] of part ? columnsOf(part).entries() : []) {
    const formula = columnFormula(sheet, element, column + index, row, row + rows - 1);
    if (formula) found.set(column + index, formula);
  }
  return found;
};

/** The numbers of styles by column. */
export type Looks = ReadonlyMap<number, number>;

export const noLooks: Looks = new Map();

/** How the cells of a row look. */
export const looksOf = (sheet: SheetData, row: number): Looks =>
  new Map(readSheetRow(sheet, row).map((cell) => [cell.column, cell.style]));

/** Gives new rows looks and the formulas of their columns; with `keep`, what is written there stays. */
export const fillRows = (
  sheet: SheetData,
  { column: left, columns }: Pick<CellRange, "column" | "columns">,
  { row: first, count, like }: NewRows,
  looks: Looks,
  formulas: ReadonlyMap<number, ColumnFormula>,
  keep: boolean,
): void => {
  const { prefix } = sheet.frame;
  const carried = Array.from({ length: columns }, (_, at) => {
    const column = left + at;
    return { column, style: looks.get(column) ?? 0, formula: formulas.get(column) };
    // A row that is new where it stands still has its old cells.
  }).filter(({ column, style, formula }) => style > 0 || formula || (like === first && looks.has(column)));
  for (let row = first; row < first + count; row++)
    for (const { column, style, formula } of carried) {
      const before = sheet.edits.cell(row, column);
      const own = keep && before?.content ? before.content : undefined;
      const content = own ?? (formula ? contentOf(prefix, formula, row, column) : keep ? undefined : BLANK);
      sheet.edits.replace(row, column, { content, change: keep ? before?.change : undefined, style });
    }
};
