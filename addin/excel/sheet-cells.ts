import type { SheetRow } from "#core/csv/sources/sheet-file";
import type { CellValue } from "#core/values/cell";
import { readAreas } from "./chunked-read";
import { Refused } from "./run";

/** A cell's value and its number format. */
const UNSEEN_CELL = 40;

/** The names of the sheets that show. */
export const listSheets = async (context: Excel.RequestContext): Promise<string[]> => {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  return sheets.items.flatMap(({ name, visibility }) => (visibility === "Visible" ? [name] : []));
};

/** The rows of a sheet with each cell's number format, as those of another workbook are read; rows without content are left out. */
export const readCells = async (
  context: Excel.RequestContext,
  name: string,
  budget: number,
): Promise<SheetRow[]> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (sheet.isNullObject) throw new Refused({ kind: "not-found", name });
  if (used.isNullObject) return [];
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const found: SheetRow[] = [];
  await readAreas(
    context,
    [
      {
        area: { sheet: name, row, column, rows, columns },
        what: ["values", "numberFormat"],
        rowBytes: columns * UNSEEN_CELL,
        take: (from, { values, numberFormat }) => {
          (values as CellValue[][]).forEach((line, at) => {
            const formats = (numberFormat as unknown[][])[at] ?? [];
            const cells = line.flatMap((value, place) => {
              const format = formats[place];
              return value === ""
                ? []
                : [
                    {
                      column: column + place,
                      value,
                      format: typeof format === "string" ? format : "General",
                    },
                  ];
            });
            if (cells.length > 0) found.push({ row: row + from + at, cells });
          });
        },
      },
    ],
    budget,
  );
  return found;
};
