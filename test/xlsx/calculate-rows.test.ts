import { expect, test } from "vitest";
import { calculateRows } from "../../xlsx/calculate-rows";
import { rowFormula, type RowCells } from "../../xlsx/formula/row-formula";
import { tableBook } from "./follow/table-book";
import { cellsOf, firstSheet, open, openParts } from "./parts";

const cells: RowCells = {
  column: (table, header) =>
    table === undefined || table === "Kunder"
      ? ({ Belopp: 100, Rabatt: 0.1, Namn: "Åkers", Tom: "", "A'B": 7 } as const)[header]
      : undefined,
  cell: (letters, row) => (letters === "B" && row === 4 ? 25 : undefined),
  sum: (table, header) => (table === "Kunder" && header === "Belopp" ? 600 : undefined),
};

test.each([
  ["1+2*3", 7],
  ["-(2-5)/2", 1.5],
  ["[@Belopp]*(1-[@Rabatt])", 90],
  ["[[#This Row],Belopp]*(1-[[#This Row],[Rabatt]])", 90],
  ["Kunder[[#This Row],[Belopp]]+B5", 125],
  ["ROUND(2.345,2)", 2.35],
  ["ROUND(-2.5,0)", -3],
  ['IF([@Namn]="ÅKERS",SUM(Kunder[Belopp]),"nej")', 600],
  ["IF([@Tom]>0,1)", false],
  ["[@Belopp]/SUM(Kunder[Belopp],300)<>0", true],
  ["[@[A''B]]", 7],
])("%s is calculated", (formula, value) => {
  expect(rowFormula(formula)?.(cells)).toBe(value);
});

test.each([
  "VLOOKUP(1,A:B,2)",
  "A1^2",
  'A1&"x"',
  "1,5",
  "(1",
  "",
  "5%",
  "SUM(A1:A9)",
  "Blad!B5",
  "{1}",
  "#REF!",
])("%s is left to Excel", (formula) => {
  expect(rowFormula(formula)).toBeUndefined();
});

test.each(["1/0", "[@Namn]*2", "Annan[[#This Row],[Belopp]]", "B6", "IF([@Namn],1,2)"])(
  "%s is known by its form, and comes to nothing that is told here",
  (formula) => {
    expect(rowFormula(formula)?.(cells)).toBeUndefined();
  },
);

test("calculated columns of new rows have their values, and of rows that changed; what is not of the small kind is left and counted", () => {
  const grow = (column: string) => {
    const document = openParts(tableBook({ column }));
    const sheet = firstSheet(document);
    sheet.arrangeRows({ table: "Kunder" }, { removed: [], added: [3, 4] });
    sheet.setCells([
      { row: 1, column: 1, value: 7 },
      { row: 4, column: 1, value: 50 },
    ]);
    calculateRows(sheet, sheet.tables[0]!, new Set([1, 4, 5]));
    return { document, cells: cellsOf(firstSheet(open(document.save()))) };
  };
  const known = grow("Kunder[[#This Row],[Belopp]]*2");
  expect(known.cells).toMatchObject({
    C2: { value: 14 },
    C3: { value: 400 },
    C5: { value: 100 },
    C6: { value: 0 },
  });
  expect(known.document.uncalculated).toBe(0);
  const other = grow("SQRT(B2)");
  expect(other.cells).toMatchObject({ C5: { formula: "SQRT(B5)", uncalculated: true } });
  expect(other.document.uncalculated).toBe(3);
});
