import { expect, test } from "vitest";
import { tableIn } from "./table-in";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

const withTable = tableIn(excel);

test("a new table gets the next free name, and can be renamed", async () => {
  const names = await withTable(async (table, _, context) => {
    table.load("name,showHeaders,style");
    await context.sync();
    const first = table.name;
    table.name = "Projects";
    table.load("name");
    await context.sync();
    return [first, table.name, table.showHeaders, table.style];
  });
  expect(names).toEqual(["Table1", "Projects", true, "TableStyleMedium2"]);
});

test("a table knows its header, its body and its place", async () => {
  const found = await withTable(async (table, _, context) => {
    const all = table.getRange().load("address");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values,address");
    table.worksheet.load("name");
    await context.sync();
    return [all.address, header.values, body.values, body.address, table.worksheet.name];
  });
  expect(found).toEqual([
    "Sheet1!A1:B3",
    [["Code", "Name"]],
    [
      ["A", "First"],
      ["B", "Second"],
    ],
    "Sheet1!A2:B3",
    "Sheet1",
  ]);
});

test("headers are text, none empty, none twice", async () => {
  const header = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:D1").values = [["Code", "", 2026, "code"]];
    const range = sheet.tables.add("A1:D2", true).getHeaderRowRange().load("values");
    await context.sync();
    return range.values;
  });
  expect(header).toEqual([["Code", "Column1", "2026", "code2"]]);
});

test("a table made without headers opens a row for them", async () => {
  const values = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    const range = sheet.tables.add("A1:B1", false).getRange().load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["Column1", "Column2"],
    [1, 2],
  ]);
});

test("rows are added last, or before a row, and what is below moves down", async () => {
  const values = await withTable(async (table, sheet, context) => {
    sheet.getRange("A5").values = [["below"]];
    table.rows.add(undefined, [["D", "Fourth"]]);
    table.rows.add(0, [["0", "Zeroth"]]);
    const range = sheet.getRange("A1:B7").load("values");
    await context.sync();
    return range.values;
  });
  expect(values.map(([code]) => code as unknown)).toEqual(["Code", 0, "A", "B", "D", "", "below"]);
});

test("a row of the wrong width is refused", async () => {
  const failure = await failureOf(
    withTable(async (table, _, context) => {
      table.rows.add(undefined, [["only one"]]);
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "TableRowCollection.add" });
});

test("rows are read, written and deleted by their place", async () => {
  const found = await withTable(async (table, _, context) => {
    table.rows.getItemAt(0).values = [["A2", "Renamed"]];
    table.rows.getItemAt(1).delete();
    table.rows.load("items/values,count");
    await context.sync();
    return [table.rows.count, table.rows.items.map((row) => row.values)];
  });
  expect(found).toEqual([1, [[["A2", "Renamed"]]]]);
});

test("columns are found by name or id, added, renamed and deleted", async () => {
  const names = await withTable(async (table, _, context) => {
    table.columns.add(1, [["Kind"], ["x"], ["y"]]);
    table.columns.getItem("code").name = "Key";
    table.columns.getItem(2).delete();
    table.columns.load("items/name,items/id");
    await context.sync();
    return table.columns.items.map(({ name, id }) => [name, id]);
  });
  expect(names).toEqual([
    ["Key", 1],
    ["Kind", 3],
  ]);
});

test("a column's body is its values without the header", async () => {
  const values = await withTable(async (table, _, context) => {
    const body = table.columns.getItem("Name").getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });
  expect(values).toEqual([["First"], ["Second"]]);
});

test("a table is resized downwards and to the right, keeping its header row", async () => {
  const found = await withTable(async (table, _, context) => {
    table.resize("A1:C5");
    const range = table.getRange().load("address");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    return [range.address, header.values];
  });
  expect(found).toEqual(["Sheet1!A1:C5", [["Code", "Name", "Column1"]]]);
});

test("a resize that leaves the header row is refused", async () => {
  const failure = await failureOf(
    withTable(async (table, _, context) => {
      table.resize("A2:B5");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "Table.resize" });
});

test("a deleted table takes its cells along; one made a range leaves them", async () => {
  const values = await withTable(async (table, sheet, context) => {
    sheet.getRange("E1:E2").values = [["Left"], ["x"]];
    sheet.tables.add("E1:E2", true).convertToRange();
    table.delete();
    const range = sheet.getRange("A1:E2").load("values");
    sheet.tables.load("count");
    await context.sync();
    return [range.values, sheet.tables.count];
  });
  expect(values).toEqual([
    [
      ["", "", "", "", "Left"],
      ["", "", "", "", "x"],
    ],
    0,
  ]);
});

test("a table is sorted by a column's values", async () => {
  const values = await withTable(async (table, _, context) => {
    table.sort.apply([{ key: 1, ascending: false }]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });
  expect(values.map(([code]) => code as unknown)).toEqual(["B", "A"]);
});

test("tables are found in the workbook and on their sheet only", async () => {
  const found = await withTable(async (table, _, context) => {
    table.name = "Projects";
    const other = context.workbook.worksheets.add("Other");
    const inBook = context.workbook.tables.getItemOrNullObject("projects");
    const elsewhere = other.tables.getItemOrNullObject("Projects");
    await context.sync();
    return [inBook.isNullObject, elsewhere.isNullObject];
  });
  expect(found).toEqual([false, true]);
});
