import { expect, test } from "vitest";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

/** What a formula shows at once, entered beside some cells. */
const shown = (formula: string, cells: (string | number | boolean)[][] = []): Promise<unknown> =>
  excel.run(async (sheet, context) => {
    if (cells.length > 0) sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).values = cells;
    const cell = sheet.getRange("Z1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return cell.values[0]![0] as unknown;
  });

const people = [
  ["'0105", 1.1, true],
  ["Åsa", 2, ""],
];

test.each<[string, unknown]>([
  ['=IF(AND(1=1,2>1),1,"no")', 1],
  ['=IF(AND(1=1,2<1),1,"no")', "no"],
  ["=SUMPRODUCT(LEN(A1:C2))", 4 + 3 + 4 + 3 + 1],
  ['=SUMPRODUCT(1-EXACT(A1:A2,"Åsa"))', 1],
  ['=SUMPRODUCT(1*EXACT(A1:A2,"åsa"))', 0],
  ['=SUMPRODUCT(1*(A1:A2="åsa"))', 1],
  ["=SUMPRODUCT(1*EXACT(A1:C2,A1:C2))", 6],
  ['=SUMPRODUCT((A1:C2<>"")*1)', 5],
  ['=AND(B1="1.1",TRUE)', false],
  ['=AND(EXACT(B1,"1.1"),EXACT(C1,"TRUE"))', true],
  ["=ROWS('Sheet1'!$A$1:$C$2)", 2],
  ["=COLUMNS(Sheet1!A1:C2)", 3],
  ["=ROW(B7)", 7],
  ["=COLUMN(B7)", 2],
  ["=COUNTA(A1:C9)", 5],
  ["=IF(1=2,1)", false],
  ["=AND((1+2)*3=9,-1<0,4/2=2,3>=3,2<=3,1<>2)", true],
  ["=LEN(1/3)", 17],
  ['=LEFT("#N/A",1)', "#"],
  ['=AND(0<>"",D1="",D1=0,D1=FALSE)', true],
  ["=AND(EXACT(0,D1))", false],
  ["=SUMPRODUCT(A1:B2)", 3.1],
])("a formula of the functions that the host knows is calculated: %s", async (formula, value) => {
  expect(await shown(formula, people)).toBe(value);
});

test("a truth value is no number to a sum of products, as in Excel", async () => {
  expect(await shown("=SUMPRODUCT(EXACT(A1:A2,A1:A2))", people)).toBe(0);
});

test("an error among the cells is the result, unless it is caught", async () => {
  const cells = [["#N/A", "a"]];
  expect(await shown("=SUMPRODUCT(LEN(A1:B1))", cells)).toBe("#N/A");
  expect(await shown("=SUMPRODUCT(IFERROR(LEN(A1:B1),10))", cells)).toBe(11);
  expect(await shown("=SUMPRODUCT(1*ISERROR(A1:B1))", cells)).toBe(1);
});

test("ranges of unlike sizes have no cells in common but #N/A, and a line alone stands for all", async () => {
  expect(await shown("=SUMPRODUCT(1*EXACT(A1:A2,A1:A3))", people)).toBe("#N/A");
  expect(await shown("=SUMPRODUCT(B1:B2*(A1:A2=A1:C1))", people)).toBe(1.1);
});

test("a table is named by its parts, however it is called, and is #NAME? when it is not there", async () => {
  const parts = await excel.run(async (sheet, context) => {
    sheet.getRange("B2:C4").values = [
      ["Kod", "Namn"],
      ["A", "a"],
      ["B", "b"],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "Åtgärder.2";
    table.showTotals = true;
    const cells = sheet.getRange("F1:F5");
    cells.formulas = [
      ["=ROWS(Åtgärder.2[#Data])"],
      ["=ROWS(Åtgärder.2[#All])"],
      ["=ROW(Åtgärder.2[#Data])"],
      ['=SUMPRODUCT(1*EXACT(Åtgärder.2[#Headers],"Namn"))'],
      ["=ROWS(Nix[#Data])"],
    ];
    cells.load("values");
    await context.sync();
    return cells.values.flat() as unknown[];
  });
  expect(parts).toEqual([2, 4, 3, 1, "#NAME?"]);
});

test("whether a cell holds a formula can be asked", async () => {
  expect(await shown("=SUMPRODUCT(1*ISFORMULA(A1:B2))", [["=1+1", "x"]])).toBe(1);
});

test("a condition on many cells chooses for each", async () => {
  expect(await shown('=SUMPRODUCT(IF(A1:A2="Åsa",B1:B2,100))', people)).toBe(102);
});

test("a formula of anything else, or of no function, shows #N/A", async () => {
  expect(await shown("=VLOOKUP(A1,A1:B2,2)", people)).toBe("#N/A");
  expect(await shown("=IF(A1:A2={1,2},1,2)", people)).toBe("#N/A");
  expect(await shown("=1+1")).toBe("#N/A");
});

test("a hundred thousand rows of three columns are compared in one formula", async () => {
  const row = ["0105", "Namn", 1];
  const { sheet } = excel.excel.model.tables[0] ?? { sheet: excel.excel.model.sheet("Sheet1") };
  for (let at = 0; at < 100_000; at++) row.forEach((cell, column) => sheet.cells.set(at, column, cell));
  const formula =
    "=SUMPRODUCT(1-IFERROR(EXACT(A1:C100000,A1:C100000)*(A1:C100000=A1:C100000),ISERROR(A1:C100000)*1))";
  expect(await shown(formula)).toBe(0);
});

test("cells of a kind are found, and asking for what is not there fails", async () => {
  const found = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, "text"],
      ['=IF(1=1,1,"no")', '=IF(1=2,1,"no")'],
    ];
    const numbers = sheet.getRange("A1:B2").getSpecialCells("Formulas", "Numbers").load("address,cellCount");
    const constants = sheet.getRange("A1:B2").getSpecialCells("Constants").load("areaCount");
    const none = sheet.getRange("A1:B1").getSpecialCellsOrNullObject("Formulas");
    await context.sync();
    return [numbers.address, numbers.cellCount, constants.areaCount, none.isNullObject];
  });
  expect(found).toEqual(["Sheet1!A2", 1, 2, true]);
  const failing = excel.run(async (sheet, context) => {
    sheet.getRange("A1").getSpecialCells("Formulas", "Numbers");
    sheet.getRange("A1").values = [["never"]];
    await context.sync();
  });
  expect(await failureOf(failing)).toMatchObject({ code: "ItemNotFound", location: "Range.getSpecialCells" });
  expect(excel.excel.model.sheet("Sheet1").cells.content(0, 0)).toBe(1);
});

test("of a formula that the host does not know it cannot tell what it comes to, and names it", async () => {
  const failing = excel.run(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=VLOOKUP(1,B1:C2,2)"]];
    sheet.getRange("A1").getSpecialCells("Formulas", "Numbers");
    await context.sync();
  });
  const { code, message } = await failureOf(failing);
  expect(code).toBe("NotImplemented");
  expect(message).toContain("VLOOKUP");
});

test("cells of other kinds are not played, and say so", async () => {
  const failing = excel.run(async (sheet, context) => {
    sheet.getRange("A1").getSpecialCells("Blanks");
    await context.sync();
  });
  expect((await failureOf(failing)).code).toBe("NotImplemented");
});

test("values are copied from a hidden sheet as they are, and blanks are skipped when that is asked", async () => {
  const copied = await excel.run(async (sheet, context) => {
    const lane = context.workbook.worksheets.add("Lane");
    lane.visibility = "VeryHidden";
    lane.getRange("A1:C2").values = [
      ["'0105", "", 46_000],
      ["", "'=1+1", true],
    ];
    const target = sheet.getRange("B2:D3");
    target.values = [
      ["old", "old", "old"],
      ["old", "old", "old"],
    ];
    target.copyFrom(lane.getRange("A1:C2"), "Values", true);
    target.load("values,formulas,valueTypes");
    await context.sync();
    return [target.values, target.formulas, target.valueTypes[0]];
  });
  const values = [
    ["0105", "old", 46_000],
    ["old", "=1+1", true],
  ];
  expect(copied).toEqual([values, values, ["String", "String", "Double"]]);
});

test("a formula's result that is empty text is no blank, and is copied as a value", async () => {
  const copied = await excel.run(async (sheet, context) => {
    sheet.getRange("A1").formulas = [['=IF(1=2,1,"")']];
    sheet.getRange("B1").values = [["old"]];
    sheet.getRange("B1").copyFrom("A1", "Values", true);
    const target = sheet.getRange("B1").load("values,formulas");
    await context.sync();
    return [target.values[0]![0], target.formulas[0]![0]] as unknown[];
  });
  expect(copied).toEqual(["", ""]);
});
