import { expect, test } from "vitest";
import { followFormula } from "../../../xlsx/follow/follow-formula";
import type { FormulaPlace } from "../../../xlsx/follow/formula-place";
import { RowChange } from "../../../xlsx/follow/row-change";
import { formula, grown, tableBook, text, type More } from "./table-book";

/** The table A1:C11 of Kunder, its totals in row 12, grows by 1 000 rows; row 20 holds something below it. */
const change = new RowChange(
  "Kunder",
  { column: 0, columns: 3 },
  { first: 1, last: 10, newLast: 1010 },
  [{ at: 11, removed: 0, added: 1000 }],
  [11, 19],
);

/** What stands in cells of Översikt and in names. */
const held: Readonly<Record<string, string>> = {
  A1: "Kunder!B12",
  A2: "Kunder!B5",
  A3: "Kunder",
  A4: "12",
  A5: "Sist",
  A6: "Lista",
  A7: "Kunder[Belopp]",
  A8: "R12C2",
  A9: "",
};
const asked: FormulaPlace["asked"] = {
  texts: (sheet, { row, column }) => {
    const name = `${String.fromCharCode(65 + column)}${row + 1}`;
    return sheet.toLowerCase() === "översikt" && name in held ? [held[name] ?? ""] : undefined;
  },
  name: (name) => ({ Adress: "Översikt!$A$1", Säker: "Översikt!$A$2", Fri: "Översikt!A1" })[name],
  tableColumn: (_, header) => (header === "Adress" ? 0 : undefined),
};
const isAsked = (formula: string, cell = { row: 0, column: 5 }, sheet = "Översikt"): boolean => {
  const isIn = sheet === "Kunder" && cell.row > 10 && cell.column < 3;
  const place = {
    ...{ sheet, sheets: ["Kunder", "Översikt", "Sist"], asked },
    cell: { ...cell, newRow: isIn ? cell.row + 1000 : cell.row },
  };
  const followed = followFormula(formula, change, place);
  expect(followed.text).toBe(formula);
  return followed.isStale;
};

test("an address that a formula makes of a cell's text is told when it names cells that moved", () => {
  const stale = [
    "INDIRECT(A1)",
    "SUM(INDIRECT($A$1))",
    "IF(B1>0,INDIRECT( A1 ,TRUE),0)",
    'INDIRECT(A3&"!B12")',
    'INDIRECT("\'"&A3&"\'!B"&A4)',
    'INDIRECT(A3&"!B2:B11")',
    "INDIRECT(Adress)",
    "INDIRECT((A1))",
    'INDIRECT("Kunder!"&A8,FALSE)',
    'INDIRECT("Kunder!R12C2",0)',
    "INDIRECT([@Adress])",
  ];
  for (const each of stale) expect([each, isAsked(each)]).toEqual([each, true]);
  const fine = [
    "INDIRECT(A2)",
    'INDIRECT(A5&"!B12")',
    "INDIRECT(A6)",
    "INDIRECT(A7)",
    "INDIRECT(A8,FALSE)",
    "INDIRECT(A9)",
    "INDIRECT(Säker)",
    'INDIRECT(A3&"!B2:B2000")',
    '"INDIRECT(A1)"&B1',
  ];
  for (const each of fine) expect([each, isAsked(each)]).toEqual([each, false]);
});

test("an address that nobody here can work out is told wherever it may name the sheet whose rows moved", () => {
  const stale = [
    'INDIRECT(VLOOKUP("x",D1:E9,2,FALSE))',
    'INDIRECT("Kunder!B"&MATCH(1,D:D))',
    "INDIRECT(D4)",
    'INDIRECT(LEFT(A1,6)&"!B12")',
    "INDIRECT(A1,A4>1)",
    "INDIRECT(Fri2)",
    'INDIRECT("Q"&MONTH(A4)&"!B12")',
  ];
  for (const each of stale) expect([each, isAsked(each)]).toEqual([each, true]);
  const fine = [
    'INDIRECT("B"&MATCH(1,D:D))',
    "INDIRECT(\"'Sist'!B\"&MATCH(1,D:D))",
    'INDIRECT("Kunder["&LEFT(A1,6)&"]")',
    'SUMPRODUCT(ROW(INDIRECT("1:"&LEN(A1))))',
  ];
  for (const each of fine) expect([each, isAsked(each)]).toEqual([each, false]);
});

test("an address that is counted from the formula's own row goes along with it, and is told only where it does not", () => {
  const at = (row: number, column = 1) => ({ row, column });
  // Below the table, in its columns: both the formula and what it names move.
  expect(isAsked("INDIRECT(ADDRESS(ROW()-1,COLUMN()))", at(20), "Kunder")).toBe(false);
  expect(isAsked('INDIRECT("B"&ROW()-1)', at(20), "Kunder")).toBe(false);
  expect(isAsked('INDIRECT("R[-1]C",FALSE)', at(20), "Kunder")).toBe(false);
  // Above the rows that came nothing moves; beside the table the formula stays, and what it names goes.
  expect(isAsked('INDIRECT("B"&ROW())', at(5, 9), "Kunder")).toBe(false);
  expect(isAsked('INDIRECT("B"&ROW())', at(11, 9), "Kunder")).toBe(true);
  expect(isAsked('INDIRECT("R[-12]C2",FALSE)', at(20), "Kunder")).toBe(true);
});

const missed = (more: More) => grown(tableBook(more), 2).followed.stale;

test("a workbook whose table grows tells each cell, rule and name that makes an address of a text", () => {
  const dropDown =
    '<dataValidations count="1"><dataValidation type="list" sqref="D2:D3"><formula1>INDIRECT($F2)</formula1></dataValidation></dataValidations>';
  const found = missed({
    totals: true,
    summary:
      `<row r="1">${text("A1", "Kunder!B5")}${formula("B1", "INDIRECT(A1)", 600)}</row>` +
      `<row r="2">${text("F2", "Lista")}</row><row r="3">${formula("B3", "INDIRECT(F2)")}${text("F3", "Kunder!A5")}</row>`,
    summaryBehind: dropDown,
    names:
      '<definedName name="Lista">Kunder!$A$2:$A$4</definedName><definedName name="Vald">INDIRECT(Översikt!$A$1)</definedName>',
  });
  expect(found).toEqual([
    { kind: "cell", sheet: "Översikt", cell: "B1", formula: "INDIRECT(A1)" },
    { kind: "rule", sheet: "Översikt", formula: "INDIRECT($F2)" },
    { kind: "name", name: "Vald" },
  ]);
});

test("a drop-down that depends on the cell beside it is not told of when all of them name lists that follow", () => {
  const dropDown =
    '<dataValidations count="1"><dataValidation type="list" sqref="D2:D3"><formula1>INDIRECT($F2)</formula1></dataValidation></dataValidations>';
  const found = missed({
    summary: `<row r="2">${text("F2", "Lista")}</row><row r="3">${text("F3", "Kunder[Nr]")}</row><row r="9">${text("F9", "Kunder!A5")}</row>`,
    summaryBehind: dropDown,
    names: '<definedName name="Lista">Kunder!$A$2:$A$4</definedName>',
  });
  expect(found).toEqual([]);
});
