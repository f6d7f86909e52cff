import type { CellValue } from "#core/values/cell";
import { formatKind } from "#core/values/cell-format";
import type { CellBlock, CellRange, XlsxRow } from "../document";
import { readFormula } from "./cell-formula";
import { readValue } from "./cell-value";
import { readSheetRows } from "./read-rows";
import type { RowCursor } from "./row-cursor";
import { cursorFrom } from "./row-store";
import type { SheetData } from "./sheet-data";

const blankRow = (columns: number): CellValue[] => new Array<CellValue>(columns).fill("");

const keepFormat = ({ formats, rows }: CellBlock, at: number, format: string): void => {
  const ofColumn = formats.get(at) ?? new Map<number, string>();
  formats.set(at, ofColumn.set(rows.length, format));
};

/** A block that nothing has been taken into yet. */
export const newBlock = (): CellBlock => ({ rows: [], formats: new Map() });

/** Adds blank rows up to before a place. */
const fillTo = ({ rows }: CellBlock, end: number, columns: number): void => {
  while (rows.length < end) rows.push(blankRow(columns));
};

/** Takes the cells of a sheet's row that lie in the block's columns; rows that the sheet leaves out before it become blank ones. */
export const takeRow = (
  block: CellBlock,
  { row: top, column: left, columns }: Omit<CellRange, "rows">,
  { row, cells }: XlsxRow,
): void => {
  fillTo(block, row - top, columns);
  const taken = blankRow(columns);
  for (const { column, value, style, formula, uncalculated } of cells) {
    const at = column - left;
    if (at < 0 || at >= columns) continue;
    taken[at] = value;
    if (typeof value === "number" && formatKind(style.numberFormat) !== "plain")
      keepFormat(block, at, style.numberFormat);
    if (uncalculated) keepFormat(block, at, `=${formula ?? ""}`);
  }
  block.rows.push(taken);
};

/** Tells the number format of a style that makes something else of a number; undefined of a plain one. */
const formatReader = ({ styles }: SheetData): ((style: number) => string | undefined) => {
  const known: (string | false | undefined)[] = [];
  return (style) => {
    let format = known[style];
    if (format === undefined) {
      const { numberFormat } = styles.look(style);
      known[style] = format = formatKind(numberFormat) === "plain" ? false : numberFormat;
    }
    return format === false ? undefined : format;
  };
};

/** Takes the row that the cursor stands on, as `takeRow` would, with no object made of its cells. */
const takeCells = (
  block: CellBlock,
  { column: left, columns }: CellRange,
  cursor: RowCursor,
  sheet: SheetData,
  formatOf: (style: number) => string | undefined,
): void => {
  const taken = blankRow(columns);
  while (cursor.nextCell()) {
    const at = cursor.column - left;
    if (at < 0 || at >= columns) continue;
    const value = readValue(cursor, sheet.context);
    if (value === undefined)
      throw new Error(`the cells of ${sheet.name} were not checked when it was opened`);
    taken[at] = value;
    const format = typeof value === "number" ? formatOf(cursor.style) : undefined;
    if (format !== undefined) keepFormat(block, at, format);
    if (value !== "" || cursor.formulaTag < 0 || cursor.kind !== "n") continue;
    const formula = readFormula(cursor, sheet.store.shared);
    if (formula !== undefined) keepFormat(block, at, `=${formula}`);
  }
  block.rows.push(taken);
};

/** The values of a rectangle of cells; rows and cells that the sheet does not have are blank. */
export const readBlock = (sheet: SheetData, range: CellRange): CellBlock => {
  const { row: top, rows, columns } = range;
  const block = newBlock();
  if (sheet.edits.isEmpty) {
    const formatOf = formatReader(sheet);
    const cursor = cursorFrom(sheet.store, top);
    while (cursor.nextRow() && cursor.row < top + rows) {
      fillTo(block, cursor.row - top, columns);
      takeCells(block, range, cursor, sheet, formatOf);
    }
  } else
    for (const row of readSheetRows(sheet))
      if (row.row >= top && row.row < top + rows) takeRow(block, range, row);
  fillTo(block, rows, columns);
  return block;
};
