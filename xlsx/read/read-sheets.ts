import type { MergedCells } from "#core/csv/sources/merged-cells";
import type { SheetRow } from "#core/csv/sources/sheet-file";
import { ok, type Result } from "#core/values/result";
import type { XlsxFault } from "../fault";
import { openWorkbook } from "../open-workbook";
import { mergesOf } from "../sheet/merged";
import { readSheetRows } from "../sheet/read-rows";
import { readTablePart } from "../table/table-part";
import { MOST_BYTES } from "../zip/read";

/** A sheet of a workbook that rows are read from. */
export type ReadSheet = {
  readonly name: string;
  readonly isVisible: boolean;
  /** The names of its Excel tables. */
  readonly tables: readonly string[];
  readonly rows: () => Iterable<SheetRow>;
  readonly merged: readonly MergedCells[];
};

/** A workbook as a source of rows. */
export type ReadSheets = { readonly date1904: boolean; readonly sheets: readonly ReadSheet[] };

/** The sheets of an .xlsx or .xlsm file, to be read and no more. */
export const readSheets = (bytes: Uint8Array, limit = MOST_BYTES): Result<ReadSheets, XlsxFault> => {
  const opened = openWorkbook(bytes, limit);
  if (!opened.ok) return opened;
  const { sheets, context } = opened.value;
  return ok({
    date1904: context.date1904,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      isVisible: sheet.state === "visible",
      tables: sheet.tables.map((part) => readTablePart(part).name),
      merged: mergesOf(sheet),
      *rows() {
        for (const { row, cells } of readSheetRows(sheet))
          yield {
            row,
            cells: cells.map(({ column, value, style, uncalculated }) => ({
              column,
              value,
              format: style.numberFormat,
              ...(uncalculated && { uncalculated }),
            })),
          };
      },
    })),
  });
};
