import type { Result } from "#core/values/result";
import type { Refusal } from "../ports";
import { Refused, run } from "./run";

/** Shows a sheet and selects a cell of it, zero-based. Excel refuses while another workbook has the focus. */
export const goTo = (name: string, row: number, column: number): Promise<Result<void, Refusal>> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).untrack().select();
    await context.sync();
    if (sheet.isNullObject) throw new Refused({ kind: "not-found", name });
  });
