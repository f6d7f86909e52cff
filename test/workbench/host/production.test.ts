import { expect, test } from "vitest";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest({ build: "production", locale: "sv-SE" });

test("the minified client reads, writes and hears as the readable one does", async () => {
  const { Office, user, model, settle } = excel.excel;
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  const heard: string[] = [];
  const values = await excel.run(async (sheet, context) => {
    sheet.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Kod", "Timmar"],
      ["BS.HR", 1.5],
    ];
    const table = sheet.tables.add(range, true);
    table.name = "Projekt";
    const body = table.getDataBodyRange().load("values,text");
    await context.sync();
    return [body.values, body.text];
  });
  expect(values).toEqual([[["BS.HR", 1.5]], [["BS.HR", "1,5"]]]);
  user.type(model.sheet("Sheet1"), "B2", "2,25");
  await settle();
  expect(heard).toContain("B2");
  expect(model.sheet("Sheet1").cells.content(1, 1)).toBe(2.25);
});

test("the minified client names the place of an error", async () => {
  const failure = await failureOf(
    excel.run(async (_, context) => {
      context.workbook.tables.getItem("Nowhere").delete();
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "ItemNotFound", location: "TableCollection.getItem" });
});

test("the person's language reaches the add-in", async () => {
  const { Office } = excel.excel;
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["sv-SE", "sv-SE"]);
  const culture = await excel.run(async (_, context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.datetimeFormat.load("shortDatePattern");
    await context.sync();
    return [
      application.decimalSeparator,
      application.thousandsSeparator,
      application.cultureInfo.name,
      application.cultureInfo.datetimeFormat.shortDatePattern,
    ];
  });
  expect(culture).toEqual([",", "\u00a0", "sv-SE", "yyyy-MM-dd"]);
});

test("a string from an add-in is read in English even where the person writes Swedish", async () => {
  const values = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["1,5", "1.5", "2/3/26"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["1,5", 1.5, 46_056]]);
});
