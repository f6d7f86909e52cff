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

/** What Excel tells of a column, filtered or not (office-js issue 1226). */
const NULLS = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  filterOn: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

const hiddenRows = () => [...excel.excel.model.sheet("Sheet1").filteredRows];

test("a values filter hides the other rows, and tells its criteria with a null for each thing not said", async () => {
  const criteria = await withStatuses(async (table, _, context) => {
    const { filter } = table.columns.getItem("Code");
    filter.applyValuesFilter(["A", "C"]);
    filter.load("criteria");
    table.autoFilter.load("isDataFiltered,criteria");
    await context.sync();
    return [filter.criteria, table.autoFilter.isDataFiltered, table.autoFilter.criteria];
  });
  expect(criteria).toEqual([
    { ...NULLS, filterOn: "Values", values: ["A", "C"] },
    true,
    [{ ...NULLS, filterOn: "Values", values: ["A", "C"] }, NULLS],
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

/** Reads the criteria of a filtered column, clears them, and applies what `again` makes of them. */
const reapplied = (again: (criteria: Excel.FilterCriteria) => Excel.FilterCriteria) =>
  withStatuses(async (table, _, context) => {
    const { filter } = table.columns.getItem("Code");
    filter.applyValuesFilter(["A"]);
    filter.load("criteria");
    await context.sync();
    const { criteria } = filter;
    filter.clear();
    await context.sync();
    filter.apply(again(criteria));
    await context.sync();
  });

test("criteria that were read are refused when they are applied again as they came", async () => {
  const failure = await failureOf(reapplied((criteria) => criteria));
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "Filter.apply" });
  expect(hiddenRows()).toEqual([]);
});

test("criteria that were read can be applied again without their nulls", async () => {
  await reapplied(({ filterOn, values = [] }) => ({ filterOn, values }));
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

test("a filtered table gives up no rows, and says nothing", async () => {
  await withStatuses(async (table, _, context) => {
    table.columns.getItem("Code").filter.applyValuesFilter(["A"]);
    table.rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(excel.excel.model.tables.map(({ area }) => area.rows)).toEqual([4]);
});
