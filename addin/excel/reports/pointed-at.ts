import { readAreas, type AreaRead } from "../chunked-read";
import { STAGE_SHEET } from "../stage/lane";

/** With more cells to look through nobody is kept waiting, and the sheet is thought to be pointed at. */
const MOST_CELLS = 300_000;

/** What a formula takes in an answer, about. */
const FORMULA_BYTES = 12;

/** A sheet and a table as formulas speak of them: an apostrophe in a quoted sheet's name stands twice. */
const asFormulasName = (sheet: string, table: string): string[] =>
  [sheet, sheet.replaceAll("'", "''"), table].map((text) => text.toLowerCase());

/**
 * Whether a formula or a name of the workbook outside a sheet speaks of the sheet or its table: it would become #REF! with
 * the sheet. One that is made while it is calculated, of a cell's text, is not seen.
 */
export const isPointedAt = async (
  context: Excel.RequestContext,
  { sheet, table }: { readonly sheet: string; readonly table: string },
  budget: number,
): Promise<boolean> => {
  const sheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.names.load("items/formula");
  await context.sync();
  const others = sheets.items.filter(({ name }) => name !== sheet && name !== STAGE_SHEET);
  const useds = others.map((other) => ({
    name: other.name,
    names: other.names.load("items/formula"),
    used: other.getUsedRangeOrNullObject(true).untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const sought = asFormulasName(sheet, table);
  const found = new Set<string>();
  const look = (cell: unknown): void => {
    if (typeof cell !== "string" || !cell.startsWith("=")) return;
    const formula = cell.toLowerCase();
    if (sought.some((text) => formula.includes(text))) found.add(formula);
  };
  for (const { items } of [names, ...useds.map((one) => one.names)])
    for (const { formula } of items) look(`=${String(formula)}`);
  let cells = 0;
  const reads = useds.flatMap(({ name, used }): AreaRead[] => {
    if (used.isNullObject) return [];
    cells += used.rowCount * used.columnCount;
    return [
      {
        area: {
          sheet: name,
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
        },
        what: ["formulas"],
        rowBytes: used.columnCount * FORMULA_BYTES,
        take: (_, { formulas }) => formulas.forEach((line) => (line as unknown[]).forEach(look)),
      },
    ];
  });
  if (found.size > 0 || cells > MOST_CELLS) return true;
  await readAreas(context, reads, budget);
  return found.size > 0;
};
