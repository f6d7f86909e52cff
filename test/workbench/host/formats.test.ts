import { expect, test } from "vitest";
import { formatContent } from "../../../workbench/host/entry/format-content";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

test.each([
  [1234.5, "General", "1234.5", "1234,5"],
  [1234.5, "#,##0.00", "1,234.50", "1\u00a0234,50"],
  [-1234.5, "#,##0.00", "-1,234.50", "-1\u00a0234,50"],
  [0.125, "0%", "13%", "13%"],
  [1.005, "0.00", "1.01", "1,01"],
  [46_082, "yyyy-mm-dd", "2026-03-01", "2026-03-01"],
  [46_082.75, "yyyy-mm-dd hh:mm", "2026-03-01 18:00", "2026-03-01 18:00"],
  [46_082, "d mmmm yyyy", "1 March 2026", "1 mars 2026"],
  [1.5, "[h]:mm", "36:00", "36:00"],
  [5, "0000", "0005", "0005"],
  [1500, '#,##0 "kr"', "1,500 kr", "1\u00a0500 kr"],
  [-5, "0;(0)", "(5)", "(5)"],
  [12_345_678_901_234, "General", "1.23457E+13", "1,23457E+13"],
  [true, "General", "TRUE", "SANT"],
])("%s in %s shows as %s in English and %s in Swedish", (value, format, english, swedish) => {
  expect(formatContent(value, format, "en-US")).toBe(english);
  expect(formatContent(value, format, "sv-SE")).toBe(swedish);
});

test("fill and font are set for a range and read back; where they differ, null", async () => {
  const found = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.format.fill.color = "#abc";
    range.format.font.bold = true;
    sheet.getRange("B1").format.font.italic = true;
    range.load("format/fill/color,format/font/bold,format/font/italic");
    await context.sync();
    return [range.format.fill.color, range.format.font.bold, range.format.font.italic];
  });
  expect(found).toEqual(["#AABBCC", true, null]);
});

test("a whole column's format reaches cells that are filled later", async () => {
  const found = await excel.run(async (sheet, context) => {
    sheet.getRange("A:A").numberFormat = "@" as unknown as string[][];
    sheet.getRange("A5").values = [["0042"]];
    const cell = sheet.getRange("A5").load("values,numberFormat");
    await context.sync();
    return [cell.values, cell.numberFormat];
  });
  expect(found).toEqual([[["0042"]], [["@"]]]);
});

test("column widths are set in points and fitted to the text", async () => {
  const widths = await excel.run(async (sheet, context) => {
    sheet.getRange("A:B").format.columnWidth = 100;
    sheet.getRange("B1").values = [["a rather long header in this column"]];
    sheet.getRange("B:B").format.autofitColumns();
    const first = sheet.getRange("A1").load("format/columnWidth");
    const second = sheet.getRange("B1").load("format/columnWidth");
    await context.sync();
    return [first.format.columnWidth, second.format.columnWidth];
  });
  expect(widths[0]).toBe(100);
  expect(widths[1]).toBeGreaterThan(150);
});

test("each cell's fill is set and read in one call", async () => {
  const found = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, {}]]);
    const properties = range.getCellProperties({ address: true, format: { fill: { color: true } } });
    await context.sync();
    return properties.value;
  });
  expect(found).toEqual([
    [
      { address: "Sheet1!A1", format: { fill: { color: "#FF0000" } } },
      { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" } } },
    ],
  ]);
});

test("a border is drawn on one side of a range", async () => {
  const styles = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom").style = "Continuous";
    const bottom = sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").load("style");
    const top = sheet.getRange("A2:B2").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    return [bottom.style, top.style];
  });
  expect(styles).toEqual(["Continuous", "None"]);
});

test("a list validation is read back with its alert; its range becomes a formula", async () => {
  const found = await excel.run(async (sheet, context) => {
    const validation = sheet.getRange("A1:A9").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
    validation.errorAlert = { showAlert: true, style: "Stop", title: "Kod", message: "Välj ur listan" };
    validation.ignoreBlanks = false;
    const cell = sheet.getRange("A5").dataValidation;
    cell.load("type,rule,errorAlert,ignoreBlanks");
    const outside = sheet.getRange("B1").dataValidation.load("type");
    const both = sheet.getRange("A5:B5").dataValidation.load("type,rule");
    await context.sync();
    return [
      cell.type,
      cell.rule,
      cell.errorAlert.title,
      cell.ignoreBlanks,
      outside.type,
      both.type,
      both.rule,
    ];
  });
  expect(found).toEqual([
    "List",
    { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } },
    "Kod",
    false,
    "None",
    "Inconsistent",
    null,
  ]);
});

test("validation moves with its cells and is cleared from a part of them", async () => {
  const types = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:A5").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 10, operator: "Between" },
    };
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A4").dataValidation.clear();
    const read = ["A1", "A3", "A4", "A6"].map((address) => {
      const { dataValidation } = sheet.getRange(address);
      return dataValidation.load("type");
    });
    await context.sync();
    return read.map(({ type }) => type);
  });
  expect(types).toEqual(["None", "WholeNumber", "None", "WholeNumber"]);
});

test.each([
  [{ list: { inCellDropDown: true, source: "x,".repeat(130) } }],
  [{ list: { inCellDropDown: true, source: "" } }],
  [{ decimal: { formula1: 0, operator: "Between" } }],
  [{}],
])("the validation rule %j is refused", async (rule) => {
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
});
