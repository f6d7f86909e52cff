import { read } from "@e965/xlsx";
import { expect, test } from "vitest";
import type { XlsxDocument } from "../../xlsx/document";
import { newXlsx } from "../../xlsx/new";
import {
  cellsOf,
  expectUntouched,
  firstSheet,
  main,
  open,
  openParts,
  type Parts,
  partOf,
  relationships,
  sheetXml,
  valuesOf,
  workbookParts,
} from "./parts";

const text = (name: string, value: string, style = 0): string =>
  `<c r="${name}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (name: string, value: number, style = 0): string =>
  `<c r="${name}" s="${style}"><v>${value}</v></c>`;
const formula = (name: string, body: string, value: number): string =>
  `<c r="${name}" s="1"><f>${body}</f><v>${value}</v></c>`;

const head = `<row r="2">${text("B2", "Kod")}${text("C2", "Antal")}${text("D2", "Summa")}</row>`;
const data =
  `<row r="3">${text("B3", "A")}${number("C3", 1, 1)}${formula("D3", "Tabell1[[#This Row],[Antal]]*2+C3", 3)}</row>` +
  `<row r="4">${text("B4", "B", 2)}${number("C4", 2, 1)}${formula("D4", "Tabell1[[#This Row],[Antal]]*2+C4", 6)}</row>`;
const behind =
  '<conditionalFormatting sqref="C3:C4 A1"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="B3:B4"><formula1>"A,B"</formula1></dataValidation><dataValidation type="whole" sqref="A4:C4"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
  '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' +
  '<extLst><ext uri="{CCE6A557}" xmlns:x14="urn:x14"><x14:dataValidations count="1" xmlns:xm="urn:xm"><x14:dataValidation type="list"><x14:formula1><xm:f>Listor!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>D3:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="49"/></cellXfs></styleSheet>`;

const tableXml = (ref: string, filter: string, more = ""): string =>
  `<table xmlns="${main}" id="1" name="Tabell1" displayName="Tabell1" ref="${ref}"${more}><autoFilter ref="${filter}"><filterColumn colId="0"><filters><filter val="A"/></filters></filterColumn></autoFilter><sortState ref="B3:D4"><sortCondition ref="B3:B4"/></sortState>` +
  '<tableColumns count="3"><tableColumn id="1" name="Kod"/><tableColumn id="2" name="Antal" dataDxfId="4"/><tableColumn id="5" name="Summa"><calculatedColumnFormula>Tabell1[[#This Row],[Antal]]*2+C3</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>';

const bookParts = (rows: string, table: string): Parts =>
  workbookParts(sheetXml(rows, '<dimension ref="B2:D4"/>', behind), {
    "xl/styles.xml": styles,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["table", "../tables/table1.xml"] }),
    "xl/tables/table1.xml": table,
  });
const parts = bookParts(head + data, tableXml("B2:D4", "B2:D4"));
const saveAndOpen = (book: XlsxDocument): XlsxDocument => open(book.save());

test("a table is read with its range, its data rows and its columns", () => {
  expect(firstSheet(openParts(parts)).tables).toEqual([
    {
      name: "Tabell1",
      range: { row: 1, column: 1, rows: 3, columns: 3 },
      headerRow: true,
      totalsRow: false,
      rows: 2,
      columns: ["Kod", "Antal", "Summa"],
      calculated: [2],
      style: "TableStyleLight1",
    },
  ]);
});

test("a table that grows takes its filter, looks, calculated columns, validation and formats along", () => {
  const book = openParts(parts);
  const sheet = firstSheet(book);
  expect(sheet.resizeTable("tabell1", 4)).toMatchObject({ ok: true, value: { rows: 4 } });
  sheet.setCell(4, 1, { value: "C" });
  sheet.setCell(4, 2, { value: 3 });
  const saved = book.save();
  expectUntouched(parts, saved, ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "xl/workbook.xml"]);
  expect(partOf(saved, "xl/tables/table1.xml")).toBe(
    tableXml("B2:D6", "B2:D6").replace(
      '<sortState ref="B3:D4"><sortCondition ref="B3:B4"/>',
      '<sortState ref="B3:D6"><sortCondition ref="B3:B6"/>',
    ),
  );
  const written = partOf(saved, "xl/worksheets/sheet1.xml");
  expect(written).toContain('<dimension ref="B2:D6"/>');
  expect(written).toContain('sqref="C3:C6 A1"');
  expect(written).toContain('sqref="B3:B6"');
  expect(written).toContain('sqref="A4:C4 B5:C6"');
  expect(written).toContain("<xm:sqref>D3:D6</xm:sqref>");
  const cells = cellsOf(firstSheet(open(saved)));
  expect(cells["B5"]).toMatchObject({ value: "C", style: { numberFormat: "@" } });
  expect(cells["C5"]).toMatchObject({ value: 3, style: { numberFormat: "#,##0.00" } });
  expect(cells["D5"]).toMatchObject({ formula: "Tabell1[[#This Row],[Antal]]*2+C5" });
  expect(cells["D6"]).toMatchObject({
    formula: "Tabell1[[#This Row],[Antal]]*2+C6",
    style: { numberFormat: "#,##0.00" },
  });
});

test("cells written below a table before it grows keep what was written", () => {
  const book = openParts(parts);
  const sheet = firstSheet(book);
  sheet.setCell(4, 1, { value: "C", bold: true });
  sheet.setCell(4, 3, { value: 7 });
  expect(sheet.resizeTable("Tabell1", 3).ok).toBe(true);
  const cells = cellsOf(firstSheet(saveAndOpen(book)));
  expect(cells["B5"]).toMatchObject({ value: "C", style: { numberFormat: "@", bold: true } });
  expect(cells["D5"]).toEqual({ column: 3, value: 7, style: { numberFormat: "#,##0.00" } });
});

test("a table does not grow over what the file holds below it", () => {
  const book = openParts(
    bookParts(
      `${head}${data}<row r="6">${text("A6", "fri")}${number("C6", 9)}</row>`,
      tableXml("B2:D4", "B2:D4"),
    ),
  );
  const sheet = firstSheet(book);
  expect(sheet.resizeTable("Tabell1", 3).ok).toBe(true);
  expect(sheet.resizeTable("Tabell1", 4)).toEqual({
    ok: false,
    error: {
      fault: "occupied",
      obstacles: [{ what: "cells", range: { row: 5, column: 2, rows: 1, columns: 1 } }],
    },
  });
  expect(sheet.resizeTable("Annan", 4)).toEqual({ ok: false, error: { fault: "no-table" } });
  expect(sheet.resizeTable("Tabell1", 2_000_000)).toEqual({ ok: false, error: { fault: "beyond-sheet" } });
  expect(sheet.tables[0]?.rows).toBe(3);
});

test("a totals row moves along", () => {
  const totals = `<row r="5">${text("B5", "Summa")}<c r="C5" s="2"><f>SUBTOTAL(109,Tabell1[Antal])</f><v>3</v></c></row>`;
  const book = openParts(bookParts(head + data + totals, tableXml("B2:D5", "B2:D4", ' totalsRowCount="1"')));
  const sheet = firstSheet(book);
  expect(sheet.tables[0]).toMatchObject({ rows: 2, totalsRow: true });
  expect(sheet.resizeTable("Tabell1", 3).ok).toBe(true);
  sheet.setCell(4, 1, { value: "C" });
  const saved = book.save();
  expect(partOf(saved, "xl/tables/table1.xml")).toContain(
    'ref="B2:D6" totalsRowCount="1"><autoFilter ref="B2:D5">',
  );
  const cells = cellsOf(firstSheet(open(saved)));
  expect(cells["B5"]?.value).toBe("C");
  expect(cells["C5"]).toMatchObject({ value: "", style: { numberFormat: "#,##0.00" } });
  expect(cells["B6"]?.value).toBe("Summa");
  expect(cells["C6"]).toMatchObject({
    value: 3,
    formula: "SUBTOTAL(109,Tabell1[Antal])",
    style: { numberFormat: "@" },
  });
});

test("a table's columns follow their header cells, and stay texts that differ", () => {
  const book = openParts(parts);
  const sheet = firstSheet(book);
  sheet.setCell(1, 1, { value: 2024 });
  sheet.setCell(1, 2, { value: "SUMMA" });
  sheet.setCell(1, 3, { value: "Rad 1\nRad <2>" });
  const saved = book.save();
  expect(partOf(saved, "xl/tables/table1.xml")).toContain('name="Rad 1_x000a_Rad &lt;2&gt;"');
  const again = firstSheet(open(saved));
  expect(again.tables[0]?.columns).toEqual(["2024", "SUMMA2", "Rad 1\nRad <2>"]);
  expect(valuesOf(again)).toMatchObject({ B2: "2024", C2: "SUMMA2", D2: "Rad 1\nRad <2>" });
});

test("a table grows and shrinks sideways", () => {
  const book = openParts(parts);
  const sheet = firstSheet(book);
  sheet.setCell(1, 4, { value: "Ny" });
  expect(sheet.resizeTable("Tabell1", 2, 5)).toMatchObject({
    ok: true,
    value: { columns: ["Kod", "Antal", "Summa", "Ny", "Column1"] },
  });
  const again = saveAndOpen(book);
  expect(valuesOf(firstSheet(again))).toMatchObject({ E2: "Ny", F2: "Column1" });
  expect(firstSheet(again).resizeTable("Tabell1", 1, 1).ok).toBe(true);
  const table = firstSheet(saveAndOpen(again)).tables[0];
  expect(table).toMatchObject({ columns: ["Kod"], rows: 1, range: { rows: 2, columns: 1 } });
});

test("a new table stands in the file with all that names it, and another library finds its cells", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Kunder");
  const table = sheet.addTable({
    name: "Kunder",
    row: 0,
    column: 0,
    rows: 2,
    headers: ["Kundnummer", "Namn", "namn", ""],
  });
  expect(table).toMatchObject({ rows: 2, columns: ["Kundnummer", "Namn", "namn2", "Column1"] });
  sheet.addTable({ name: "Tom", row: 9, column: 0, rows: 0, headers: ["A"], style: "TableStyleLight9" });
  sheet.setCell(1, 0, { value: "0042" });
  const saved = book.save();
  expect(partOf(saved, "[Content_Types].xml")).toContain('PartName="/xl/tables/table2.xml"');
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain('<tableParts count="2">');
  expect(firstSheet(open(saved)).tables.map(({ name, rows, style }) => [name, rows, style])).toEqual([
    ["Kunder", 2, "TableStyleMedium2"],
    ["Tom", 1, "TableStyleLight9"],
  ]);
  expect(read(saved).Sheets["Kunder"]).toMatchObject({
    A1: { v: "Kundnummer" },
    C1: { v: "namn2" },
    A2: { t: "s", v: "0042" },
  });
});

test("a table that Excel would not accept is refused", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Blad1");
  sheet.addTable({ name: "Ett", row: 0, column: 0, rows: 3, headers: ["A", "B"] });
  const at = { row: 20, column: 0, rows: 1, headers: ["A"] };
  for (const name of ["ett", "A1", "två ord", "1a", "", "R"])
    expect(() => sheet.addTable({ ...at, name }), name).toThrow();
  expect(() => sheet.addTable({ ...at, name: "Två", row: 3, column: 1 })).toThrow();
});
