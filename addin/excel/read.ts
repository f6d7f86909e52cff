import { askedFormats, fieldsOf, formatSpans, isLookedAt } from "#core/book/format-spans";
import type { RawTable, RowFormats } from "#core/book/table";
import type { Field } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import type { KnownTable, LeftJob, Progress, TableName } from "../ports";
import { finishInSlices } from "../slices";
import { rowBytes } from "./bytes";
import { readAreas, type AreaRead } from "./chunked-read";
import { formatRead, readFormats } from "./read-formats";
import { Refused } from "./run";
import { loadDirectory } from "./stage/directory";
import { leftJobs } from "./stage/left-jobs";
import { rowCount, readLayouts, type TableLayout } from "./table-layout";

type Rows = CellValue[][];

/** A cell of a register takes 6 to 12 bytes; this is for rows that have not been seen yet. */
const UNSEEN_CELL = 16;

/** The rows of a table's body, from `first` on. */
const rowsRead = (layout: TableLayout, first: number, rows: number, into: Rows): AreaRead => ({
  area: {
    sheet: layout.sheet,
    row: layout.row + 1 + first,
    column: layout.column,
    rows,
    columns: layout.headers.length,
  },
  what: ["values"],
  rowBytes: Math.max(rowBytes(layout.firstRow), layout.headers.length * UNSEEN_CELL),
  take: (_, { values }) => {
    for (const row of values as Rows) into.push(row);
  },
});

/** The fields of the columns of tables, as far as they are registers. */
type FieldsOf = (raws: readonly RawTable[]) => readonly (readonly (Field | undefined)[])[];

/** Every named table with its rows; those that went away since they were listed are left out. */
const readNamed = async (
  context: Excel.RequestContext,
  names: readonly string[],
  budget: number,
  fieldsIn: FieldsOf,
  progress?: Progress,
): Promise<RawTable[]> => {
  const named = names.map((name) => ({ name, below: false }));
  const layouts = (await readLayouts(context, named)).filter((layout) => layout !== undefined);
  const tables = layouts.map((layout) => ({ layout, rows: [] as Rows }));
  const reads = tables.map(({ layout, rows }) => rowsRead(layout, 0, rowCount(layout), rows));
  await readAreas(context, reads, budget, { progress });
  const raws = tables.map(({ layout: { id, name, sheet, row, column, headers }, rows }): RawTable => {
    return { id, name, sheet, row, column, headers, rows };
  });
  const fields = fieldsIn(raws);
  return readFormats(
    context,
    raws.map((raw, at) => ({ raw, fields: fields[at] ?? [] })),
    budget,
  );
};

/** Every table of the workbook, and whether its dates count from 1904. */
export const readWorkbook = async (
  context: Excel.RequestContext,
  budget: number,
  progress?: Progress,
): Promise<{ readonly tables: RawTable[]; readonly date1904: boolean; readonly left: LeftJob[] }> => {
  const listed = context.workbook.tables.load("items/name");
  // Nothing tells of the date system but what a date comes to.
  const firstDay = context.workbook.functions.date(1904, 1, 1).load("value");
  const directory = loadDirectory(context);
  await context.sync();
  const date1904 = firstDay.value === 0;
  const left = leftJobs(directory()?.entries ?? []);
  const names = listed.items.map(({ name }) => name);
  const tables = names.length === 0 ? [] : await readNamed(context, names, budget, fieldsOf, progress);
  return { tables, date1904, left };
};

/** The names of all tables, in one request. */
export const listTables = async (context: Excel.RequestContext): Promise<TableName[]> => {
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  await context.sync();
  return tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name }));
};

/** The tables of one sheet; `known` are the registers among them. */
export const readSheet = async (
  context: Excel.RequestContext,
  name: string,
  known: readonly KnownTable[],
  budget: number,
): Promise<RawTable[]> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const tables = sheet.tables.load("items/name");
  await context.sync();
  if (sheet.isNullObject) throw new Refused({ kind: "not-found", name });
  const names = tables.items.map((table) => table.name);
  return names.length === 0
    ? []
    : readNamed(context, names, budget, (raws) =>
        raws.map((raw) => known.find((one) => one.name === raw.name)?.fields ?? []),
      );
};

/** Rows of one table by worksheet row, cut to its body; usually in a single request. */
export const readRows = async (
  context: Excel.RequestContext,
  { name, fields = [] }: KnownTable,
  [from, to]: readonly [number, number],
  budget: number,
): Promise<{
  readonly row: number;
  readonly rowCount: number;
  readonly rows: Rows;
  readonly formats?: RowFormats;
}> => {
  const [layout] = await readLayouts(context, [{ name, below: false }]);
  if (!layout) throw new Refused({ kind: "not-found", name });
  const count = rowCount(layout);
  const top = layout.row + 1;
  const first = Math.max(from - top, 0);
  const last = Math.min(to - top, count - 1);
  const rows: Rows = [];
  const formats = new Map<number, Map<number, string>>();
  const place = { ...layout, row: layout.row + first };
  const read = rowsRead(layout, first, last - first + 1, rows);
  // The formats of numbers come along with the rows: what was typed may be a clock.
  const whole = { from: 0, rows: last - first + 1 };
  const numbers = fields.flatMap((field, column) =>
    isLookedAt(field) ? [formatRead(place, { ...whole, column }, formats)] : [],
  );
  await readAreas(context, [read, ...numbers], budget);
  const others = (await finishInSlices(formatSpans(fields, rows))).filter(
    ({ column }) => !isLookedAt(fields[column]),
  );
  await readAreas(
    context,
    others.map((span) => formatRead(place, span, formats)),
    budget,
  );
  const asked = askedFormats(fields, rows, formats);
  return { row: layout.row, rowCount: count, rows, ...(asked.size > 0 && { formats: asked }) };
};
