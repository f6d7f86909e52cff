import { bookableSheet } from "#core/registers/bookable-list";
import { freeName, numberedSheet, numberedTable } from "#core/registers/free-name";
import { sheetSpec, type SheetSpec } from "#core/registers/sheet-spec";
import type { ReportSheet } from "#core/reports/report-sheet";
import { inEach } from "#core/values/by-lang";
import type { CellValue, Lang } from "#core/values/cell";
import type { NewSheet } from "../ports";
import { columnOf, isListCells, listCells, listSheetName, needsCells, type KnownTable } from "./choices";
import { loadDirectory, type Directory } from "./stage/directory";

/** A sheet to make, under names that are free. */
export type SheetPlan = {
  readonly spec: SheetSpec;
  readonly lang: Lang;
  readonly sheet: string;
  readonly table: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly report?: ReportSheet;
};

/** The sheet of lists for a language: one to make, or one that stands there already. */
export type ListSheet = { readonly lang: Lang; readonly name: string; readonly isNew: boolean };

/** The hidden list of projects that can be registered on: one to make, or one that stands there already. */
type BookableSheet = { readonly name: string; readonly isNew: boolean };

/** The sheets that a job makes, and the tables that their drop-downs may point at. */
export type SheetsPlan = {
  readonly sheets: readonly SheetPlan[];
  readonly lists: readonly ListSheet[];
  /** Undefined when no sheet needs it, or a sheet of somebody's own has its name. */
  readonly bookable: BookableSheet | undefined;
  readonly tables: readonly KnownTable[];
  /** The sheet where jobs are laid ready, if the workbook has it. */
  readonly directory: Directory | undefined;
};

type Names = { readonly sheets: string[]; readonly tables: string[] };

const planned = ({ register, lang, own, rows, report }: NewSheet, taken: Names): SheetPlan => {
  const plain = sheetSpec(register, lang, own);
  const spec = report ? { ...plain, columns: report.columns } : plain;
  const sheet = freeName(spec.sheet, taken.sheets, numberedSheet);
  const table = freeName(spec.table, taken.tables, numberedTable);
  taken.sheets.push(sheet);
  taken.tables.push(table);
  return { spec, lang, sheet, table, rows: rows ?? [], ...(report && { report }) };
};

const languagesWithLists = (sheets: readonly SheetPlan[]): Lang[] => {
  const needing = sheets.filter(({ spec }) =>
    spec.columns.some(({ choices }) => choices && needsCells(choices)),
  );
  return [...new Set(needing.map(({ lang }) => lang))];
};

/** Loads the sheets that have the name of the list. Ask after the request which list there is to be. */
const loadBookable = (
  context: Excel.RequestContext,
): ((plans: readonly SheetPlan[], taken: string[]) => BookableSheet | undefined) => {
  const seen = inEach(bookableSheet).map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, sheet, head: sheet.getRangeByIndexes(0, 0, 1, 1).untrack().load("values") };
  });
  return (plans, taken) => {
    const wanted = plans
      .flatMap(({ spec }) => spec.columns)
      .flatMap(({ choices }) => (choices?.kind === "keys" ? (choices.bookable ?? []) : []))[0];
    if (wanted === undefined) return undefined;
    const there = seen.find(({ name, sheet, head }) => !sheet.isNullObject && head.values[0]?.[0] === name);
    if (there) return { name: there.name, isNew: false };
    if (taken.some((name) => name.toLowerCase() === wanted.toLowerCase())) return undefined;
    taken.push(wanted);
    return { name: wanted, isNew: true };
  };
};

/** Finds free names for the sheets to make, and the tables that they refer to. One request. */
export const planSheets = async (
  context: Excel.RequestContext,
  newSheets: readonly NewSheet[],
): Promise<SheetsPlan> => {
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name,items/worksheet/name,items/columns/items/name");
  const names = context.workbook.names.load("items/name");
  const found = (["sv", "en"] as const).map((lang) => {
    const cells = listCells(lang);
    const sheet = context.workbook.worksheets.getItemOrNullObject(listSheetName[lang]);
    const range = sheet.getRangeByIndexes(
      0,
      0,
      Math.max(1, cells.length),
      Math.max(1, cells[0]?.length ?? 0),
    );
    return { lang, sheet, range: range.untrack().load("values") };
  });
  const directory = loadDirectory(context);
  const bookable = loadBookable(context);
  await context.sync();
  const own = newSheets.find((sheet) => sheet.own)?.own;
  const known = tables.items.map(({ name, worksheet, columns }): KnownTable => {
    const standing = own?.tables.get(name);
    return {
      name,
      sheet: worksheet.name,
      headers: columns.items.map((column) => column.name),
      ...(standing && { standing }),
    };
  });
  const taken = {
    sheets: sheets.items.map(({ name }) => name),
    tables: [...known, ...names.items].map(({ name }) => name),
  };
  const plans = newSheets.map((sheet) => planned(sheet, taken));
  const lists = languagesWithLists(plans).map((lang): ListSheet => {
    const there = found.find((one) => one.lang === lang);
    if (there && !there.sheet.isNullObject && isListCells(there.range.values as CellValue[][], lang))
      return { lang, name: listSheetName[lang], isNew: false };
    const name = freeName(listSheetName[lang], taken.sheets, numberedSheet);
    taken.sheets.push(name);
    return { lang, name, isNew: true };
  });
  const made = plans.map(({ table, sheet, spec }): KnownTable => {
    const standing = { register: spec.register, fields: spec.columns.map(({ field }) => field) };
    return { name: table, sheet, headers: spec.columns.map(({ header }) => header), standing };
  });
  const all = [...known, ...made];
  const list = columnOf(all, "projects", "code") && bookable(plans, taken.sheets);
  return { sheets: plans, lists, bookable: list, tables: all, directory: directory() };
};
