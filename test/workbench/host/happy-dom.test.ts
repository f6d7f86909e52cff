// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { excelUnderTest } from "./under-test";

const excel = excelUnderTest({ locale: "sv-SE" });

test("beside a page, too, the client takes the host for Excel on the web", async () => {
  expect(await excel.excel.Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  const values = await excel.run(async (sheet, context) => {
    sheet.getRange("A1").values = [["Projekt"]];
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["Projekt"]]);
  document.body.append("the page is there");
  expect(document.body.textContent).toContain("the page is there");
});
