import type { Argument } from "#core/functions/arguments";
import type { CalledFunction } from "#core/functions/called-function";
import { readCall, type WrittenArgument } from "#core/functions/read-call";
import type { CellValue } from "#core/values/cell";
import type { Result } from "#core/values/result";
import type { CellPlace, Refusal } from "../ports";
import { run } from "./run";

const valueOf = (range: Excel.Range): Argument => {
  const value = (range.values as CellValue[][])[0]?.[0];
  return value === "" ? null : value;
};

/** The one table of a sheet that has a cell in its rows; undefined for none. */
const tableAround = async (
  context: Excel.RequestContext,
  { sheet, row, column }: CellPlace,
): Promise<{ readonly headers: readonly string[]; readonly column: number } | undefined> => {
  const tables = context.workbook.worksheets.getItem(sheet).tables.load("items/name");
  await context.sync();
  const asked = tables.items.map((table) => ({
    body: table.getDataBodyRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
    columns: table.columns.load("items/name"),
  }));
  await context.sync();
  const found = asked.find(
    ({ body }) =>
      row >= body.rowIndex &&
      row < body.rowIndex + body.rowCount &&
      column >= body.columnIndex &&
      column < body.columnIndex + body.columnCount,
  );
  return found && { headers: found.columns.items.map(({ name }) => name), column: found.body.columnIndex };
};

/** Where an argument stands that is a cell; undefined of one that is none, or cannot be found. */
const placeOf = (
  { sheet, row }: CellPlace,
  argument: Exclude<WrittenArgument, { kind: "value" }>,
  table: Awaited<ReturnType<typeof tableAround>>,
): CellPlace | undefined => {
  if (argument.kind === "cell")
    return { sheet: argument.sheet ?? sheet, row: argument.row, column: argument.column };
  const wanted = argument.header.toLowerCase();
  const at = table?.headers.findIndex((header) => header.toLowerCase() === wanted) ?? -1;
  return table && at >= 0 ? { sheet, row, column: table.column + at } : undefined;
};

const read = async (context: Excel.RequestContext, cell: CellPlace): Promise<CalledFunction | undefined> => {
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const at = ({ sheet, row, column }: CellPlace): Excel.Range =>
    sheetOf(sheet).getRangeByIndexes(row, column, 1, 1).untrack();
  const own = at(cell).load("formulas");
  await context.sync();
  const formula: unknown = (own.formulas as unknown[][])[0]?.[0];
  const call = typeof formula === "string" ? readCall(formula) : undefined;
  if (!call) return undefined;
  const inTable = call.args.some(({ kind }) => kind === "column");
  const table = inTable ? await tableAround(context, cell) : undefined;
  const asked: (Argument | Excel.Range)[] = [];
  for (const argument of call.args) {
    const place = argument.kind === "value" ? undefined : placeOf(cell, argument, table);
    if (argument.kind !== "value" && !place) return undefined;
    asked.push(argument.kind === "value" || !place ? valueIn(argument) : at(place).load("values"));
  }
  if (call.args.some(({ kind }) => kind !== "value")) await context.sync();
  const args = asked.map((one) => (typeof one === "object" && one !== null ? valueOf(one) : one));
  return { id: call.id, args };
};

const valueIn = (argument: WrittenArgument): Argument =>
  argument.kind === "value" ? argument.value : undefined;

/**
 * The function of Kontera's that a cell calls, with what it is asked; undefined where the cell holds anything else. One
 * request, another where it is asked with cells, and two more where these are a table's.
 */
export const functionIn = (cell: CellPlace): Promise<Result<CalledFunction | undefined, Refusal>> =>
  run((context) => read(context, cell));
