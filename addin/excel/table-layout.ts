import type { CellValue } from "#core/values/cell";

/** Where a table stands now, and what it is made of; rows and columns are zero-based. */
export type TableLayout = {
  /** Excel's own name for the table, which outlives the one that people give it. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  /** The row above the body: the headers', unless they are hidden. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly showsHeaders: boolean;
  readonly showsTotals: boolean;
  /** Rows of cells; Excel keeps one blank row in a table that has none. */
  readonly bodyRows: number;
  readonly firstRow: readonly CellValue[];
  /** The filter of each column, where there is one. */
  readonly filters: readonly (Excel.FilterCriteria | undefined)[];
  /** How many blank rows lie between the table and the next thing below it, when asked for and there is one. */
  readonly below: number | undefined;
};

/** Excel's count of rows on a worksheet. */
export const SHEET_ROWS = 1_048_576;

/** How many rows the table really has: a lone blank one is Excel's, kept for the first entry. */
export const rowCount = ({ bodyRows, firstRow }: Pick<TableLayout, "bodyRows" | "firstRow">): number =>
  bodyRows === 1 && firstRow.every((cell) => cell === "") ? 0 : bodyRows;

/** What Excel tells of a column: null, or members that are null where they say nothing. */
type Criteria = { readonly [Name in keyof Excel.FilterCriteria]: Excel.FilterCriteria[Name] | null } | null;

/** Criteria without what says nothing: Excel refuses its own nulls (office-js issue 1226). */
const said = (criteria: Criteria): Excel.FilterCriteria | undefined => {
  if (!criteria?.filterOn) return undefined;
  const { filterOn, ...others } = criteria;
  const members = Object.entries(others).filter(([, value]) => value !== null);
  return { filterOn, ...Object.fromEntries(members) };
};

const filtersOf = ({ isDataFiltered, criteria }: Excel.AutoFilter): (Excel.FilterCriteria | undefined)[] =>
  isDataFiltered ? (criteria as unknown as Criteria[]).map(said) : [];

/** What stands under a table, in its columns. */
const usedBelow = (table: Excel.Table): Excel.Range => {
  const whole = table.getRange().untrack();
  const next = whole.getLastRow().untrack().getOffsetRange(1, 0).untrack();
  const last = whole.getEntireColumn().untrack().getLastRow().untrack();
  return next.getBoundingRect(last).untrack().getUsedRangeOrNullObject(true).untrack().load("rowIndex");
};

/** A table to find, by its id where that is known; `below` also asks what stands under it, which a table on the last row of a sheet cannot tell. */
export type Named = { readonly name: string; readonly id?: string; readonly below: boolean };

type Loaded = ReturnType<typeof load>;

const load = (context: Excel.RequestContext, key: string, below: boolean) => {
  const table = context.workbook.tables
    .getItemOrNullObject(key)
    .load("id,name,showHeaders,showTotals,worksheet/name,worksheet/protection/protected");
  const columns = table.columns.load("items/name");
  const filter = table.autoFilter.load("isDataFiltered,criteria");
  const body = table.getDataBodyRange().untrack().load("rowIndex,columnIndex,rowCount");
  const first = table.getDataBodyRange().untrack().getRow(0).untrack().load("values");
  return { table, columns, filter, body, first, next: below ? usedBelow(table) : undefined };
};

const layoutOf = ({ table, columns, filter, body, first, next }: Loaded): TableLayout | undefined => {
  if (table.isNullObject) return undefined;
  const firstRow = first.values[0] as CellValue[] | undefined;
  const end = body.rowIndex + body.rowCount + (table.showTotals ? 1 : 0);
  return {
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    isProtected: table.worksheet.protection.protected,
    row: body.rowIndex - 1,
    column: body.columnIndex,
    headers: columns.items.map(({ name }) => name),
    showsHeaders: table.showHeaders,
    showsTotals: table.showTotals,
    bodyRows: body.rowCount,
    firstRow: firstRow ?? [],
    filters: filtersOf(filter),
    below: next && !next.isNullObject ? next.rowIndex - end : undefined,
  };
};

/** Asks where tables stand; `undefined` for those that are gone. Ask after the request. */
export const loadLayouts = (
  context: Excel.RequestContext,
  tables: readonly Named[],
): (() => (TableLayout | undefined)[]) => {
  const loaded = tables.map(({ name, id, below }) => load(context, id ?? name, below));
  return () => loaded.map(layoutOf);
};

/** Where tables stand, in one request; `undefined` for those that are gone. */
export const readLayouts = async (
  context: Excel.RequestContext,
  tables: readonly Named[],
): Promise<(TableLayout | undefined)[]> => {
  const layouts = loadLayouts(context, tables);
  await context.sync();
  return layouts();
};
