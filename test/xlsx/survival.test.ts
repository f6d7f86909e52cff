import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import {
  expectUntouched,
  firstSheet,
  main,
  office,
  open,
  openParts,
  type Parts,
  partOf,
  relationships,
  sharedStrings,
  sheetXml,
  valuesOf,
  workbookParts,
  zipOf,
} from "./parts";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const rows =
  '<row r="1" spans="1:2" ht="20" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>\n' +
  '  <row r="2" spans="1:2"><c r="A2" t="s"><v>2</v></c> <c r="B2" s="0"><v>12.50</v></c></row>' +
  '<row r="5"><c r="A5" vm="1" t="e"><v>#VALUE!</v></c></row>';
const sheet = sheetXml(
  rows,
  '<sheetPr codeName="Blad1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:B5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="20" customWidth="1"/></cols>',
  '<autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{x}"><x:y xmlns:x="urn:x">&#10;</x:y></ext></extLst>',
).replace(
  "<worksheet ",
  '<worksheet xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ',
);

const binary = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);

/** A workbook as Excel would leave it behind: a chart, a pivot table with its cache, comments, macros, a theme. */
const parts: Parts = workbookParts(sheet, {
  "xl/sharedStrings.xml": sharedStrings(
    "<t>Kund</t>",
    "<t>Belopp</t>",
    "<r><t>Å</t></r><r><rPr><b/></rPr><t>kers</t></r>",
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships({
    rId1: ["drawing", "../drawings/drawing1.xml"],
    rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    rId3: ["comments", "../comments1.xml"],
    rId4: ["pivotTable", "../pivotTables/pivotTable1.xml"],
  }),
  "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"/>`,
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><br></xml>',
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${drawing}/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>Blad1!$B$2:$B$2</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>Åsa</author></authors><commentList><comment ref="A1" authorId="0"><text><t>se  här</t></text></comment></commentList></comments>`,
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${main}" name="P" cacheId="1"/>`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1" refreshedBy="x"/>`,
  "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${main}" count="0"/>`,
  "xl/theme/theme1.xml": `<a:theme xmlns:a="${drawing}/main" name="Egen"><a:themeElements/></a:theme>`,
  "xl/vbaProject.bin": binary,
  "xl/printerSettings/printerSettings1.bin": binary.slice(0, 100),
  "customXml/item1.xml": "not even <xml",
  "docProps/app.xml": "<Properties/>",
  "något okänt/æ.bin": binary,
});

test("a file saved without edits has the same parts, byte for byte", () => {
  const saved = openParts(parts).save();
  expectUntouched(parts, saved, []);
  expect(Object.keys(unzipSync(saved))).toEqual(Object.keys(parts));
});

test("an edited cell changes its sheet's part and no other", () => {
  const book = openParts(parts);
  firstSheet(book).setCell(1, 1, { value: 99 });
  const saved = book.save();
  expectUntouched(parts, saved, ["xl/worksheets/sheet1.xml"]);
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toBe(
    sheet.replace("<v>12.50</v>", "<v>99</v>").replace('r="B2" s="0"', 'r="B2"'),
  );
});

test("new cells and rows are spliced in, and the rest of the sheet keeps its exact text", () => {
  const book = openParts(parts);
  firstSheet(book).setCells([
    { row: 1, column: 3, value: "ny" },
    { row: 3, column: 0, value: 1 },
    { row: 8, column: 5, value: true },
  ]);
  const saved = partOf(book.save(), "xl/worksheets/sheet1.xml");
  expect(saved).toBe(
    sheet
      .replace('ref="A1:B5"', 'ref="A1:F9"')
      .replace('<row r="2" spans="1:2">', '<row r="2" spans="1:4">')
      .replace(
        "<v>12.50</v></c></row>",
        '<v>12.50</v></c><c r="D2" t="inlineStr"><is><t>ny</t></is></c></row>',
      )
      .replace('<row r="5">', '<row r="4"><c r="A4"><v>1</v></c></row><row r="5">')
      .replace("</sheetData>", '<row r="9"><c r="F9" t="b"><v>1</v></c></row></sheetData>'),
  );
  expect(valuesOf(firstSheet(open(book.save())))["D2"]).toBe("ny");
});

test("a new look changes a cell's style number alone, and the content stays as it was written", () => {
  const book = openParts(parts);
  firstSheet(book).setCell(4, 0, { bold: true });
  const saved = book.save();
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toBe(
    sheet.replace('<c r="A5" vm="1" t="e">', '<c r="A5" vm="1" t="e" s="1">'),
  );
});

test("a chart sheet stays in the workbook and is not a worksheet", () => {
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Diagram" sheetId="4" r:id="rId7"/><sheet name="Dold" sheetId="1" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="Lista">Dold!$A$1:$A$3</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Dold!$A$1:$B$2</definedName></definedNames></workbook>`;
  const both: Parts = {
    ...parts,
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["sharedStrings", "/xl/sharedStrings.xml"],
      rId7: ["chartsheet", "chartsheets/sheet1.xml"],
    }),
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
  };
  const book = openParts(both);
  expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([["Dold", "veryHidden"]]);
  expect(book.names).toEqual([
    { name: "Lista", refersTo: "Dold!$A$1:$A$3", hidden: false },
    { name: "_xlnm._FilterDatabase", refersTo: "Dold!$A$1:$B$2", hidden: true, sheet: "Dold" },
  ]);
  book.addSheet("Ny").setCell(0, 0, { value: "x" });
  const saved = book.save();
  expectUntouched(both, saved, ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"]);
  expect(partOf(saved, "xl/workbook.xml")).toBe(
    workbook.replace("</sheets>", '<sheet name="Ny" sheetId="5" r:id="rId4"/></sheets>'),
  );
  expect(open(saved).sheets.map(({ name }) => name)).toEqual(["Dold", "Ny"]);
});

test("parts that a writer stored without compression or named with backslashes are found", () => {
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name === "xl/workbook.xml" ? "xl\\workbook.xml" : name,
      part,
    ]),
  );
  expect(firstSheet(open(zipOf(renamed))).name).toBe("Blad1");
});
