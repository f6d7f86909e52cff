import type { XlsxSheet } from "../document";
import { partsOf } from "../follow/follow-drawings";
import type { SheetData } from "../sheet/sheet-data";
import { readTablePart } from "../table/table-part";
import { readNames } from "./names";
import type { Workbook } from "./workbook";

/** Sheets and tables as formulas and XML speak of them, in small letters: an apostrophe in a quoted sheet's name stands twice. */
const asSpoken = ({ name, tables }: SheetData): string[] =>
  [name, name.replaceAll("'", "''"), ...tables.map((part) => readTablePart(part).name)].flatMap((text) => {
    const small = text.toLowerCase();
    return [small, small.replaceAll("&", "&amp;").replaceAll("<", "&lt;")];
  });

/** The texts of a sheet's parts that may hold formulas besides its cells: rules, tables, charts and shapes. */
function* textsOf({ files }: Workbook, { frame, tables }: SheetData): Generator<string> {
  yield frame.text;
  for (const { text } of tables) yield text;
  for (const type of ["pivotTable", "drawing"])
    for (const part of partsOf(files, frame.name, type)) {
      yield part.text;
      for (const chart of partsOf(files, part.name, "chart")) yield chart.text;
    }
}

/** Whether a formula, a name, a rule, a chart or a pivot table outside a sheet names it, or a table on it. */
export const isSpokenOf = (workbook: Workbook, sheets: readonly XlsxSheet[], sheet: SheetData): boolean => {
  const sought = asSpoken(sheet);
  const speaks = (text: string): boolean => {
    const small = text.toLowerCase();
    return sought.some((one) => small.includes(one));
  };
  const names = readNames(workbook.part).filter((one) => one.sheet !== sheet.name);
  if (names.some(({ refersTo }) => speaks(refersTo))) return true;
  if (partsOf(workbook.files, workbook.part.name, "pivotCacheDefinition").some(({ text }) => speaks(text)))
    return true;
  for (const other of workbook.sheets) {
    if (other === sheet) continue;
    for (const text of textsOf(workbook, other)) if (speaks(text)) return true;
    for (const { cells } of sheets.find(({ name }) => name === other.name)?.rows() ?? [])
      if (cells.some(({ formula }) => formula !== undefined && speaks(formula))) return true;
  }
  return false;
};
