import { expect, test } from "vitest";
import { shiftFormula } from "../../xlsx/formula/shift";
import {
  cellsOf,
  expectUntouched,
  firstSheet,
  main,
  open,
  openParts,
  partOf,
  sheetXml,
  valuesOf,
  workbookParts,
} from "./parts";

test("a copied formula's relative references move, and everything else stays", () => {
  const moved = (formula: string): string => shiftFormula(formula, 2, 1);
  expect(moved("A1+$A1+A$1+$A$1")).toBe("B3+$A3+B$1+$A$1");
  expect(moved("SUM(A1:B2)*2")).toBe("SUM(B3:C4)*2");
  expect(moved("SUM(A:A,$B:C,1:3)")).toBe("SUM(B:B,$B:D,3:5)");
  expect(moved("'Blad A1'!A1&\"A1\"&Blad2!B2")).toBe("'Blad A1'!B3&\"A1\"&Blad2!C4");
  expect(moved("LOG10(A1)+Tabell1[[#This Row],[A1]]+Rabatt_A1+1E5")).toBe(
    "LOG10(B3)+Tabell1[[#This Row],[A1]]+Rabatt_A1+1E5",
  );
  expect(shiftFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
  expect(shiftFormula("A1", 0, -1)).toBe("#REF!");
});

const rows = [1, 2, 3].map((row) => {
  const formula = row === 1 ? '<f t="shared" ref="B1:B3" si="0">A1*2</f>' : '<f t="shared" si="0"/>';
  return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}">${formula}<v>${row * 2}</v></c></row>`;
});
const shared = sheetXml(rows.join(""));

const formulasOf = (book: ReturnType<typeof openParts>): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(cellsOf(firstSheet(book))).flatMap(([name, { formula }]) =>
      formula === undefined ? [] : [[name, formula]],
    ),
  );

test("cells that share a formula each read as their own", () => {
  expect(formulasOf(openParts(workbookParts(shared)))).toEqual({ B1: "A1*2", B2: "A2*2", B3: "A3*2" });
});

test("overwriting the cell that writes a shared formula out gives the others their own", () => {
  const book = openParts(workbookParts(shared));
  firstSheet(book).setCell(1, 1, { numberFormat: "0.0" });
  firstSheet(book).setCell(0, 1, { value: 5 });
  const again = open(book.save());
  expect(formulasOf(again)).toEqual({ B2: "A2*2", B3: "A3*2" });
  expect(valuesOf(firstSheet(again))).toMatchObject({ B1: 5, B2: 4, B3: 6 });
  expect(cellsOf(firstSheet(again))["B2"]?.style.numberFormat).toBe("0.0");
});

test("overwriting a cell that only shares a formula leaves the rest of them", () => {
  const book = openParts(workbookParts(shared));
  firstSheet(book).setCell(1, 1, { value: 5 });
  expect(formulasOf(open(book.save()))).toEqual({ B1: "A1*2", B3: "A3*2" });
});

const chain = workbookParts(shared, {
  "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="B1" i="1"/></calcChain>`,
});
const types = String(chain["[Content_Types].xml"]).replace(
  "</Types>",
  '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
);
const chained = { ...chain, "[Content_Types].xml": types };

test("the calculation chain goes when a formula cell is overwritten, with everything that names it", () => {
  const book = openParts(chained);
  firstSheet(book).setCell(2, 1, { value: 0 });
  const saved = book.save();
  expect(partOf(saved, "xl/calcChain.xml")).toBe("");
  expect(partOf(saved, "[Content_Types].xml")).toBe(chain["[Content_Types].xml"]);
  expect(partOf(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(partOf(saved, "xl/workbook.xml")).toContain("fullCalcOnLoad");
  expect(open(saved).save()).toEqual(saved);
});

test("the calculation chain stays when no formula comes or goes, and Excel is asked to calculate", () => {
  const book = openParts(chained);
  firstSheet(book).setCell(2, 0, { value: 0 });
  const saved = book.save();
  expectUntouched(chained, saved, ["xl/worksheets/sheet1.xml", "xl/workbook.xml"]);
  expect(partOf(saved, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
});
