import type { CellRange, XlsxTable } from "../document";
import { readTablePart } from "../table/table-part";
import { readNames } from "../workbook/names";
import { sheetNames, type Workbook } from "../workbook/workbook";

/** A table, and the sheet that it stands on by its name in small letters. */
export type PlacedTable = { readonly sheet: string; readonly table: XlsxTable };

/** Where formulas find what they name; all names in small letters. */
export type Places = {
  readonly sheets: readonly string[];
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** What a name stands for, as seen from a sheet. */
  readonly name: (name: string, sheet: string) => string | undefined;
  /** The tables that stand on a sheet. */
  readonly on: (sheet: string) => readonly PlacedTable[];
};

/** What the formulas of a workbook may name, as it stands now. */
export const placesOf = (workbook: Workbook): Places => {
  const tables = new Map<string, PlacedTable>();
  for (const { name, tables: parts } of workbook.sheets)
    for (const table of parts.map(readTablePart))
      tables.set(table.name.toLowerCase(), { sheet: name.toLowerCase(), table });
  const names = new Map<string, string>();
  for (const { name, refersTo, sheet = "" } of readNames(workbook.part))
    names.set(`${sheet.toLowerCase()}!${name.toLowerCase()}`, refersTo);
  const bySheet = new Map<string, PlacedTable[]>();
  for (const placed of tables.values())
    bySheet.set(placed.sheet, [...(bySheet.get(placed.sheet) ?? []), placed]);
  return {
    sheets: sheetNames(workbook).map((name) => name.toLowerCase()),
    tables,
    name: (name, sheet) => names.get(`${sheet}!${name}`) ?? names.get(`!${name}`),
    on: (sheet) => bySheet.get(sheet) ?? [],
  };
};

/** The data rows of a table. */
export const dataOf = ({ range, headerRow, rows }: XlsxTable): CellRange => ({
  ...range,
  row: range.row + Number(headerRow),
  rows,
});
