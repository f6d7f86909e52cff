import type { PlainBlock } from "#core/adopt/candidate";
import type { CellValue } from "#core/values/cell";
import { Batch } from "./batch";

/** So much of a sheet shows whether it has headers: a title or two, the headers, some rows of data. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 100;

/** The first rows of every sheet that has content and no table. Three requests, however many sheets. */
export const readPlainBlocks = async (context: Excel.RequestContext): Promise<PlainBlock[]> => {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  const tables = context.workbook.tables.load("items/worksheet/name");
  await context.sync();
  const taken = new Set(tables.items.map(({ worksheet }) => worksheet.name));
  const plain = sheets.items.filter(
    ({ name, visibility }) => visibility !== "VeryHidden" && !taken.has(name),
  );
  const used = plain.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  if (used.length > 0) await context.sync();
  const batch = new Batch(context);
  const found = used.filter(({ range }) => !range.isNullObject);
  const loaded = found.map(
    ({ sheet: { name, visibility }, range: { rowIndex, columnIndex, rowCount, columnCount } }) => {
      const rows = Math.min(rowCount, MOST_ROWS);
      const columns = Math.min(columnCount, MOST_COLUMNS);
      const cells = batch.range({ sheet: name, row: rowIndex, column: columnIndex, rows, columns });
      const block = { sheet: name, row: rowIndex, column: columnIndex, rows: rowCount };
      return {
        ...block,
        ...(visibility === "Hidden" && { isHidden: true as const }),
        cells: cells.load("values"),
      };
    },
  );
  if (loaded.length > 0) await context.sync();
  return loaded.map(({ cells, ...block }) => ({ ...block, cells: cells.values as CellValue[][] }));
};
