import { expect, test } from "vitest";
import { newXlsx } from "../../xlsx/new";
import {
  cellsOf,
  expectUntouched,
  firstSheet,
  main,
  open,
  openParts,
  partOf,
  sheetXml,
  workbookParts,
} from "./parts";

const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00\\ &quot;kr&quot;"/></numFmts>` +
  '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><i val="0"/><color rgb="FF00FF00"/></font><font><b val="1"/><i/><color indexed="10"/></font></fonts>' +
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFAABBCC"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0"><alignment wrapText="1"/></xf>' +
  '<xf numFmtId="14" fontId="2" fillId="3"/><xf numFmtId="49" fontId="0" fillId="4"/><xf numFmtId="49" fontId="0" fillId="4" borderId="0"/><xf numFmtId="999" fontId="77" fillId="88"/></cellXfs><dxfs count="0"/></styleSheet>';
const theme =
  '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
const rows = `<row r="1">${["A", "B", "C", "D", "E", "F", "G"].map((column, style) => `<c r="${column}1" s="${style}"><v>1</v></c>`).join("")}</row>`;
const parts = workbookParts(sheetXml(rows), { "xl/styles.xml": styles, "xl/theme/theme1.xml": theme });

test("number formats, fills, colors, bold and italic are read, theme tints worked out", () => {
  const cells = cellsOf(firstSheet(openParts(parts)));
  expect(Object.values(cells).map(({ style }) => style)).toEqual([
    { numberFormat: "General" },
    { numberFormat: '0.00\\ "kr"', fill: "#AABBCC", color: "#00FF00", bold: true },
    { numberFormat: "m/d/yyyy", fill: "#A2B9E2", color: "#FF0000", bold: true, italic: true },
    { numberFormat: "@", fill: "#2F5597" },
    { numberFormat: "@", fill: "#2F5597" },
    { numberFormat: "General" },
    { numberFormat: "General" },
  ]);
});

test("the same look is the same object", () => {
  const cells = cellsOf(firstSheet(openParts(parts)));
  expect(cells["D1"]?.style).toBe(cells["E1"]?.style);
  expect(cells["A1"]?.style).toBe(cells["G1"]?.style);
});

test("a change keeps the rest of the look and adds one definition for all cells that take it", () => {
  const book = openParts(parts);
  const sheet = firstSheet(book);
  sheet.setCell(0, 1, { numberFormat: "0%", italic: true });
  sheet.setCell(1, 1, { value: "x", fill: "#aabbcc" });
  sheet.setCell(2, 1, { value: "y", fill: "#AABBCC" });
  const saved = book.save();
  expectUntouched(parts, saved, ["xl/worksheets/sheet1.xml", "xl/styles.xml"]);
  const written = partOf(saved, "xl/styles.xml");
  expect(written).toContain('<font><i/><b/><color rgb="FF00FF00"/></font>');
  expect(written).toContain(
    '<xf numFmtId="9" fontId="3" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"><alignment wrapText="1"/></xf>',
  );
  expect(written).toContain('<cellXfs count="8">');
  const cells = cellsOf(firstSheet(open(saved)));
  expect(cells["B1"]?.style).toEqual({
    numberFormat: "0%",
    fill: "#AABBCC",
    color: "#00FF00",
    bold: true,
    italic: true,
  });
  expect(cells["B2"]?.style).toBe(cells["B3"]?.style);
});

test("what a change takes away is gone", () => {
  const book = openParts(parts);
  firstSheet(book).setCell(0, 1, { fill: null, color: null, bold: false, numberFormat: "General" });
  expect(cellsOf(firstSheet(open(book.save())))["B1"]?.style).toEqual({ numberFormat: "General" });
});

test("edits of a cell's look add up, before and after saving", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Blad1");
  sheet.setCell(0, 0, { bold: true });
  sheet.setCell(0, 0, { value: 0.5, numberFormat: "0.0 %" });
  sheet.setCell(0, 0, { color: "#112233", italic: true, fill: "#FFEEDD" });
  const look = { numberFormat: "0.0 %", bold: true, italic: true, color: "#112233", fill: "#FFEEDD" };
  expect(cellsOf(sheet)["A1"]).toEqual({ column: 0, value: 0.5, style: look });
  expect(cellsOf(firstSheet(open(book.save())))["A1"]).toEqual({ column: 0, value: 0.5, style: look });
});

test("a workbook without styles gets them when a cell is given a look", () => {
  const plain = workbookParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'));
  const book = openParts(plain);
  firstSheet(book).setCell(0, 0, { fill: "#123456" });
  const again = cellsOf(firstSheet(open(book.save())));
  expect(again["A1"]?.style).toEqual({ numberFormat: "General", fill: "#123456" });
  expect(again["B1"]?.style).toEqual({ numberFormat: "General" });
  // Whole, and under the name that other readers look for.
  const styles = partOf(book.save(), "xl/styles.xml");
  for (const list of ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"])
    expect(styles).toContain(`<${list} `);
});

test("a new cell takes the look of its row, or else of its column", () => {
  const sheet = sheetXml(
    '<row r="2" s="1" customFormat="1"/>',
    '<cols><col min="2" max="3" width="9" style="3"/></cols>',
  );
  const book = openParts({ ...parts, "xl/worksheets/sheet1.xml": sheet });
  firstSheet(book).setCells([
    { row: 0, column: 1, value: 1 },
    { row: 1, column: 1, value: 1 },
    { row: 1, column: 5, value: 1, bold: true },
    { row: 2, column: 0, value: 1 },
  ]);
  const cells = cellsOf(firstSheet(open(book.save())));
  expect(Object.entries(cells).map(([name, { style }]) => [name, style.numberFormat])).toEqual([
    ["B1", "@"],
    ["B2", '0.00\\ "kr"'],
    ["F2", '0.00\\ "kr"'],
    ["A3", "General"],
  ]);
});

test("a color that is none is refused", () => {
  const book = newXlsx();
  book.addSheet("Blad1").setCell(0, 0, { value: 1, fill: "red" });
  expect(() => book.save()).toThrow(RangeError);
});
