import { expect, test } from "vitest";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

const written = (text: unknown, format?: string) =>
  excel.run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[text]];
    cell.load("values,numberFormat,valueTypes,text,formulas");
    await context.sync();
    const [[value], [numberFormat], [type], [shown], [formula]] = [
      cell.values[0]!,
      cell.numberFormat[0]!,
      cell.valueTypes[0]!,
      cell.text[0]!,
      cell.formulas[0]!,
    ] as [unknown[], unknown[], unknown[], unknown[], unknown[]];
    return { value, numberFormat, type, shown, formula };
  });

test.each([
  ["1.10", 1.1, "General", "1.1"],
  ["0001", 1, "General", "1"],
  ["1E10", 1e10, "0.00E+00", "1.00E+10"],
  ["2/2/19", 43_498, "m/d/yyyy", "2/2/2019"],
  ["2026-03-01", 46_082, "m/d/yyyy", "3/1/2026"],
  ["MAR1", 46_082, "d-mmm", "1-Mar"],
  ["10:30", 0.4375, "h:mm", "10:30"],
  ["1,234.5", 1234.5, "#,##0.00", "1,234.50"],
  ["50%", 0.5, "0%", "50%"],
  ["TRUE", true, "General", "TRUE"],
  ["#N/A", "#N/A", "General", "#N/A"],
  ["1,5", "1,5", "General", "1,5"],
  ["31/12/2026", "31/12/2026", "General", "31/12/2026"],
  ["Märta", "Märta", "General", "Märta"],
  ["'0001", "0001", "General", "0001"],
  ["123456789012345678", 123_456_789_012_345_000, "General", "1.23457E+17"],
])(
  "the string %s written to a General cell is read as Excel reads it",
  async (text, value, format, shown) => {
    expect(await written(text)).toMatchObject({ value, numberFormat: format, shown });
  },
);

test.each(["1.10", "0001", "2/2/19", "MAR1", "TRUE", "=1+1"])(
  "a text cell keeps %s as text",
  async (text) => {
    expect(await written(text, "@")).toMatchObject({ value: text, type: "String", numberFormat: "@" });
  },
);

test("a number written to a text cell stays a number", async () => {
  expect(await written(5, "@")).toMatchObject({ value: 5, type: "Double" });
});

test("a date goes into a cell with a format of its own without changing the format", async () => {
  expect(await written("2026-03-01", "yyyy-mm-dd")).toMatchObject({
    value: 46_082,
    numberFormat: "yyyy-mm-dd",
    shown: "2026-03-01",
  });
});

test("an organisation number keeps its hyphen, as text", async () => {
  expect(await written("556677-8899")).toMatchObject({ value: "556677-8899", type: "String" });
});

test("a formula is kept as text, and shows #N/A until somebody calculates", async () => {
  expect(await written("=SUM(B1:B2)")).toMatchObject({
    value: "#N/A",
    formula: "=SUM(B1:B2)",
    type: "Error",
  });
});

test("a formula shows what the workbook's calculator gives", async () => {
  excel.excel.model.evaluate = (formula) => (formula === "=1+1" ? 2 : undefined);
  expect(await written("=1+1")).toMatchObject({ value: 2, formula: "=1+1", type: "Double" });
});

test("null leaves a cell as it is, and an empty string clears it", async () => {
  const values = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", "C"]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(values).toEqual([[["a", "", "C"]], [["String", "Empty", "String"]]]);
});

test("one value fills all cells of a range", async () => {
  const values = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = "x" as unknown as unknown[][];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test("a matrix of the wrong size is refused", async () => {
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [["only one row", "of two"]];
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
});

test("a write of more than 1 500 cells arrives whole, in pieces that the client cuts", async () => {
  const matrix = Array.from({ length: 1000 }, (_, r) => [r, `row ${r}`, r % 2 === 0]);
  const read = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:C1000").values = matrix;
    const range = sheet.getRange("A1:C1000").load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(matrix);
});

test("whole columns have no values to read, and take none", async () => {
  const values = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A:B").load("values,rowCount,address");
    await context.sync();
    return [range.values, range.rowCount, range.address];
  });
  expect(values).toEqual([null, 1_048_576, "Sheet1!A:B"]);
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.getRange("A:B").values = 1 as unknown as unknown[][];
      await context.sync();
    }),
  );
  expect(failure.code).toBe("InvalidArgument");
});

test("a read of more than five million cells gives null, and no error", async () => {
  const values = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:J500001").load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});
