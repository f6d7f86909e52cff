import { expect, test } from "vitest";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

const addressOf = (pick: (sheet: Excel.Worksheet) => Excel.Range) =>
  excel.run(async (sheet, context) => {
    const range = pick(sheet);
    range.load("address");
    await context.sync();
    return range.address;
  });

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["getCell", (sheet) => sheet.getCell(2, 1), "Sheet1!B3"],
  ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "Sheet1!B2:D3"],
  ["getOffsetRange", (sheet) => sheet.getRange("A1:B2").getOffsetRange(1, 1), "Sheet1!B2:C3"],
  ["getResizedRange", (sheet) => sheet.getRange("A1").getResizedRange(1, 2), "Sheet1!A1:C2"],
  [
    "getAbsoluteResizedRange",
    (sheet) => sheet.getRange("B2:D9").getAbsoluteResizedRange(2, 1),
    "Sheet1!B2:B3",
  ],
  ["getRow", (sheet) => sheet.getRange("A1:C9").getRow(2), "Sheet1!A3:C3"],
  ["getColumn", (sheet) => sheet.getRange("A1:C9").getColumn(1), "Sheet1!B1:B9"],
  ["getLastRow", (sheet) => sheet.getRange("A1:C9").getLastRow(), "Sheet1!A9:C9"],
  ["getLastCell", (sheet) => sheet.getRange("A1:C9").getLastCell(), "Sheet1!C9"],
  ["getRowsBelow", (sheet) => sheet.getRange("A1:C9").getRowsBelow(2), "Sheet1!A10:C11"],
  ["getRowsAbove", (sheet) => sheet.getRange("A5:C9").getRowsAbove(1), "Sheet1!A4:C4"],
  ["getColumnsAfter", (sheet) => sheet.getRange("A1:C9").getColumnsAfter(1), "Sheet1!D1:D9"],
  ["getEntireRow", (sheet) => sheet.getRange("B2:B3").getEntireRow(), "Sheet1!2:3"],
  ["getEntireColumn", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "Sheet1!B:C"],
  ["getBoundingRect", (sheet) => sheet.getRange("A1").getBoundingRect("C3"), "Sheet1!A1:C3"],
  ["getIntersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:F9"), "Sheet1!B2:C3"],
])("%s gives the range Excel gives", async (_, pick, address) => {
  expect(await addressOf(pick)).toBe(address);
});

test("a sheet's name with spaces is quoted in addresses", async () => {
  const address = await excel.run(async (_, context) => {
    const range = context.workbook.worksheets.add("Tid & resa").getRange("A1").load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'Tid & resa'!A1");
});

test("the used range is the block of filled cells; of an empty sheet there is none", async () => {
  const found = await excel.run(async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("D5").values = [["y"]];
    const some = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return [none.isNullObject, some.isNullObject, some.address];
  });
  expect(found).toEqual([true, false, "Sheet1!B2:D5"]);
});

test("a calendar of a cell's neighbors is found by edge and region", async () => {
  const found = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ];
    const edge = sheet.getRange("A1").getRangeEdge("Down").load("address");
    const extended = sheet.getRange("A1").getExtendedRange("Right").load("address");
    const region = sheet.getRange("B2").getSurroundingRegion().load("address");
    await context.sync();
    return [edge.address, extended.address, region.address];
  });
  expect(found).toEqual(["Sheet1!A3", "Sheet1!A1:B1", "Sheet1!A1:B3"]);
});

test("a range that is held follows its cells when rows are inserted above", async () => {
  const address = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A5:B6");
    range.load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!A7:B8");
});

test("a range whose cells are deleted cannot be read any more", async () => {
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      const range = sheet.getRange("A5:B6").load("address");
      await context.sync();
      sheet.getRange("5:6").delete("Up");
      range.load("values");
      await context.sync();
    }),
  );
  expect(failure.code).toBe("InvalidReference");
});

test("deleted rows take their values along; what was below moves up", async () => {
  const values = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("2:3").delete("Up");
    const range = sheet.getRange("A1:A3").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1], [4], [""]]);
});

test("cells inserted inside columns move only those columns", async () => {
  const values = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1").insert("Down");
    const range = sheet.getRange("A1:B3").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["", 2],
    [1, 4],
    [3, ""],
  ]);
});

test("an address that is none is refused where it was given", async () => {
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.getRange("not an address").load("values");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "Worksheet.getRange" });
});

test("clearing contents keeps the format, clearing all does not", async () => {
  const found = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [["0.00"]];
    range.values = [[1]];
    range.clear("Contents");
    range.load("values,numberFormat");
    await context.sync();
    const kept = [range.values, range.numberFormat];
    range.clear();
    range.load("numberFormat");
    await context.sync();
    return [...kept, range.numberFormat];
  });
  expect(found).toEqual([[[""]], [["0.00"]], [["General"]]]);
});

test("copied cells bring values and format along", async () => {
  const found = await excel.run(async (sheet, context) => {
    sheet.getRange("A1").numberFormat = [["0.00"]];
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1:B2").copyFrom("A1");
    const range = sheet.getRange("B1:B2").load("values,numberFormat");
    await context.sync();
    return [range.values, range.numberFormat];
  });
  expect(found).toEqual([
    [[1], [1]],
    [["0.00"], ["0.00"]],
  ]);
});
