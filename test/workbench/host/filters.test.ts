import { expect, test } from "vitest";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

const withStatuses = <T>(
  batch: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
) =>
  excel.run(async (sheet, context) => {
    sheet.getRange("A1:B4").values = [
      ["Code", "Hours"],
      ["A", 5],
      ["B", 10],
      ["C", 15],
    ];
    return batch(sheet.tables.add("A1:B4", true), sheet, context);
  });

const hiddenRows = () => [...excel.excel.model.sheet("Sheet1").filteredRows];

test("a values filter hides the other rows, and tells its criteria", async () => {
  const criteria = await withStatuses(async (table, _, context) => {
    const { filter } = table.columns.getItem("Code");
    filter.applyValuesFilter(["A", "C"]);
    filter.load("criteria");
    table.autoFilter.load("isDataFiltered,criteria");
    await context.sync();
    return [filter.criteria, table.autoFilter.isDataFiltered, table.autoFilter.criteria];
  });
  expect(criteria).toEqual([
    { filterOn: "Values", values: ["A", "C"] },
    true,
    [{ filterOn: "Values", values: ["A", "C"] }, null],
  ]);
  expect(hiddenRows()).toEqual([2]);
});

test("a custom filter compares numbers and text with wildcards", async () => {
  await withStatuses(async (table, _, context) => {
    table.columns.getItem("Hours").filter.applyCustomFilter(">=10");
    await context.sync();
  });
  expect(hiddenRows()).toEqual([1]);
});

test("clearing the filters shows every row again", async () => {
  await withStatuses(async (table, _, context) => {
    table.columns.getItem("Code").filter.applyValuesFilter(["A"]);
    table.clearFilters();
    await context.sync();
  });
  expect(hiddenRows()).toEqual([]);
});

test("criteria that were read can be applied again", async () => {
  await withStatuses(async (table, _, context) => {
    const { filter } = table.columns.getItem("Code");
    filter.applyValuesFilter(["A"]);
    filter.load("criteria");
    await context.sync();
    const { criteria } = filter;
    filter.clear();
    await context.sync();
    filter.apply(criteria);
    await context.sync();
  });
  expect(hiddenRows()).toEqual([2, 3]);
});

test("a block that spans hidden rows takes no values", async () => {
  const failure = await failureOf(
    withStatuses(async (table, sheet, context) => {
      table.columns.getItem("Code").filter.applyValuesFilter(["A"]);
      sheet.getRange("B2:B4").values = [[1], [2], [3]];
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "FilteredRangeConflict", location: "Range.values" });
});

test("a filter of a kind that is not played says so", async () => {
  const failure = await failureOf(
    withStatuses(async (table, _, context) => {
      table.columns.getItem("Hours").filter.applyTopItemsFilter(2);
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "NotImplemented", location: "Filter.applyTopItemsFilter" });
});

test("a sheet's own filter works on a plain block", async () => {
  await excel.run(async (sheet, context) => {
    sheet.getRange("D1:D3").values = [["Status"], ["open"], ["closed"]];
    sheet.autoFilter.apply(sheet.getRange("D1:D3"), 0, { filterOn: "Values", values: ["open"] });
    await context.sync();
  });
  expect(hiddenRows()).toEqual([2]);
});

test("a filtered table gives up no rows", async () => {
  const failure = await failureOf(
    withStatuses(async (table, _, context) => {
      table.columns.getItem("Code").filter.applyValuesFilter(["A"]);
      table.rows.getItemAt(0).delete();
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "FilteredRangeConflict", location: "TableRow.delete" });
});
