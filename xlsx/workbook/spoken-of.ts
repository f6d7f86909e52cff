import type { XlsxSheet } from "../document";
import { partsOf } from "../follow/follow-drawings";
import type { SheetData } from "../sheet/sheet-data";
import { readTablePart } from "../table/table-part";
import type { XmlPart } from "../xml/part";
import { allElements } from "../xml/tree";
import { readNames } from "./names";
import type { Workbook } from "./workbook";

/** Sheets and tables as formulas speak of them, in small letters: an apostrophe in a quoted sheet's name stands twice. */
const asSpoken = ({ name, tables }: SheetData): string[] =>
  [name, name.replaceAll("'", "''"), ...tables.map((part) => readTablePart(part).name)].map((text) =>
    text.toLowerCase(),
  );

/** Elements that hold a formula or a list of cells: of rules, of columns of a table, of series and shapes. */
const FORMULAS = new Set([
  ...["formula", "formula1", "formula2", "f", "sqref"],
  ...["calculatedColumnFormula", "totalsRowFormula"],
]);
/** Attributes that hold one, or name a sheet or a table: links, controls, shapes that show a cell, sources of pivot tables. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["location"],
  cfvo: ["val"],
  controlPr: ["linkedCell", "listFillRange"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"],
  worksheetSource: ["sheet", "name"],
  rangeSet: ["sheet", "name"],
  dataRef: ["sheet", "name"],
};
const SHOWN = ["textlink", "cellRange"];

/** What a part says in formulas: a header, a title or a text that happens to hold a name speaks of nothing. */
function* saidIn({ root }: XmlPart): Generator<string> {
  for (const { name, attributes, text } of [root, ...allElements(root)]) {
    if (FORMULAS.has(name)) yield text;
    for (const each of [...(ATTRIBUTES[name] ?? []), ...SHOWN]) yield attributes[each] ?? "";
  }
}

/** The parts of a sheet that may hold formulas besides its cells: rules, tables, charts, shapes and controls. */
function* partsWith({ files }: Workbook, { frame, tables }: SheetData): Generator<XmlPart> {
  yield frame;
  yield* tables;
  yield* partsOf(files, frame.name, "ctrlProp");
  for (const drawing of partsOf(files, frame.name, "drawing")) {
    yield drawing;
    for (const type of ["chart", "chartEx"]) yield* partsOf(files, drawing.name, type);
  }
}

/** Whether a formula, a name, a rule, a chart or a pivot table outside a sheet names it, or a table on it. */
export const isSpokenOf = (workbook: Workbook, sheets: readonly XlsxSheet[], sheet: SheetData): boolean => {
  const sought = asSpoken(sheet);
  const speaks = (text: string): boolean => {
    const small = text.toLowerCase();
    return sought.some((one) => small.includes(one));
  };
  const saysSo = (part: XmlPart): boolean => Array.from(saidIn(part)).some(speaks);
  const names = readNames(workbook.part).filter((one) => one.sheet !== sheet.name);
  if (names.some(({ refersTo }) => speaks(refersTo))) return true;
  if (partsOf(workbook.files, workbook.part.name, "pivotCacheDefinition").some(saysSo)) return true;
  for (const other of workbook.sheets) {
    if (other === sheet) continue;
    for (const part of partsWith(workbook, other)) if (saysSo(part)) return true;
    for (const { cells } of sheets.find(({ name }) => name === other.name)?.rows() ?? [])
      if (cells.some(({ formula }) => formula !== undefined && speaks(formula))) return true;
  }
  return false;
};
