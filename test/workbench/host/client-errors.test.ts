import { expect, test } from "vitest";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

test("reading what was not loaded is the client's own error", async () => {
  const failure = await failureOf(excel.run((sheet) => Promise.resolve(sheet.getRange("A1").values)));
  expect(failure).toMatchObject({ code: "PropertyNotLoaded", location: "Range.values" });
});

test("a sheet that is not there fails where it was asked for", async () => {
  const failure = await failureOf(
    excel.run(async (_, context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  expect(failure.message).toBe("The requested resource doesn't exist.");
});

test("what was done before the failing step stays done", async () => {
  await failureOf(
    excel.run(async (sheet, context) => {
      sheet.getRange("A1").values = [["kept"]];
      context.workbook.tables.getItem("Nowhere").delete();
      sheet.getRange("A2").values = [["never"]];
      await context.sync();
    }),
  );
  const { cells } = excel.excel.model.sheet("Sheet1");
  expect([cells.content(0, 0), cells.content(1, 0)]).toEqual(["kept", ""]);
});

test("a null object is null all the way down, and takes writes without effect", async () => {
  const isNull = await excel.run(async (_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1");
    range.load("values");
    sheet.delete();
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test("a member that the host does not play fails with its name", async () => {
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.shapes.load("items");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "NotImplemented", location: "Worksheet.shapes" });
  expect(failure.message).toContain("Worksheet.shapes");
});

test("a property that the host does not play is never answered with nothing", async () => {
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.getRange("A1").load("values,hyperlink");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "NotImplemented", location: "Range.hyperlink" });
});

test("a tracked range outlives its batch until it is let go", async () => {
  const { Excel, host, settle } = excel.excel;
  const range = await excel.run(async (sheet, context) => {
    const kept = sheet.getRange("A1:B1");
    kept.track();
    await context.sync();
    return kept;
  });
  await settle();
  expect(host.references.size).toBe(1);
  await Excel.run(range, async (context) => {
    range.values = [[1, 2]];
    range.untrack();
    await context.sync();
  });
  expect(excel.excel.model.sheet("Sheet1").cells.content(0, 1)).toBe(2);
});

test("update and retrieve travel as the client's newer actions", async () => {
  const found = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.set({ values: [[7]], format: { fill: { color: "#FF0000" } } });
    range.load({ values: true, format: { fill: { color: true } } });
    await context.sync();
    return [range.values, range.format.fill.color];
  });
  expect(found).toEqual([[[7]], "#FF0000"]);
});
