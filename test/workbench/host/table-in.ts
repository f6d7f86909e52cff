import type { excelUnderTest } from "./under-test";

/** Runs batches on a sheet that holds one table of two columns and two rows. */
export const tableIn =
  (excel: ReturnType<typeof excelUnderTest>) =>
  <T>(batch: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    excel.run(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Code", "Name"],
        ["A", "First"],
        ["B", "Second"],
      ];
      return batch(sheet.tables.add("A1:B3", true), sheet, context);
    });
