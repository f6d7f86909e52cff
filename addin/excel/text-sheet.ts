import { freeName, numberedSheet, sheetNameOf } from "#core/registers/free-name";
import type { Result } from "#core/values/result";
import type { Refusal } from "../ports";
import { setFormat } from "./batch";
import { RANGE_BYTES } from "./bytes";
import { flush, type RequestPiece } from "./flush";
import { run } from "./run";
import { rowRequests } from "./sheet-requests";

/** Puts text on a new sheet, every cell of it text whatever it looks like; gives the sheet's name. */
export const writeTextSheet = async (
  wanted: string,
  rows: readonly (readonly string[])[],
  budget: number,
): Promise<Result<string, Refusal>> => {
  let name: string | undefined;
  const width = Math.max(1, ...rows.map((row) => row.length));
  const formats = new Array<string>(width).fill("@");
  const made = await run(
    async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const free = freeName(
        sheetNameOf(wanted),
        sheets.items.map((sheet) => sheet.name),
        numberedSheet,
      );
      name = free;
      const frame: RequestPiece = {
        bytes: RANGE_BYTES * 2,
        queue: (batch) => {
          context.workbook.worksheets.add(free);
          const cells = { sheet: free, row: 0, column: 0, rows: Math.max(1, rows.length), columns: width };
          setFormat(batch.range(cells), "@");
        },
      };
      await flush(context, [frame, ...rowRequests(free, 0, rows, formats, budget)], budget);
      return free;
    },
    { delayForCellEdit: true },
  );
  if (!made.ok && name !== undefined) await remove(name);
  return made;
};

const remove = async (name: string): Promise<void> => {
  await run(
    async (context) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
    },
    { delayForCellEdit: true },
  );
};
