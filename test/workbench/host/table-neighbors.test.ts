import { expect, test } from "vitest";
import { tableIn } from "./table-in";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

const withTable = tableIn(excel);

test("an add-in's values right below a table are taken into it, with its look", async () => {
  const found = await withTable(async (table, sheet, context) => {
    table.getDataBodyRange().numberFormat = "@" as unknown as string[][];
    table.getDataBodyRange().getRowsBelow(2).values = [
      ["0003", "Third"],
      ["0004", "Fourth"],
    ];
    const range = table.getRange().load("address");
    const last = sheet.getRange("A5").load("values");
    await context.sync();
    return [range.address, last.values];
  });
  expect(found).toEqual(["Sheet1!A1:B5", [["0004"]]]);
});

test("empty rows at the end of a long write are left outside the table, as Excel leaves them", async () => {
  const address = await excel.run(async (sheet, context) => {
    sheet.getRange("A1").values = [["Code"]];
    const table = sheet.tables.add("A1:A2", true);
    const values = Array.from({ length: 1501 }, (_, i) => [i < 1500 ? `row ${i}` : ""]);
    table.getDataBodyRange().getRowsBelow(1501).values = values;
    const range = table.getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!A1:A1502");
});

test("tables that would overlap are refused", async () => {
  const failure = await failureOf(
    withTable(async (_, sheet, context) => {
      sheet.tables.add("B3:C5", true);
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "TableCollection.add" });
});

test("a name that another table has is refused", async () => {
  const failure = await failureOf(
    withTable(async (table, sheet, context) => {
      sheet.tables.add("E1:F2", true).name = "Other";
      table.name = "other";
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "Table.name" });
});

test("inserting cells that would tear a table apart is refused", async () => {
  const failure = await failureOf(
    withTable(async (_, sheet, context) => {
      sheet.getRange("A2").insert("Down");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InsertDeleteConflict", location: "Range.insert" });
});

test("a whole row inserted inside a table makes it taller; above, moves it", async () => {
  const addresses = await withTable(async (table, sheet, context) => {
    sheet.getRange("3:3").insert("Down");
    const taller = table.getRange().load("address");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const moved = table.getRange().load("address");
    await context.sync();
    return [taller.address, moved.address];
  });
  expect(addresses[0]).toBe("Sheet1!A1:B4");
  expect(addresses[1]).toBe("Sheet1!A2:B5");
});
