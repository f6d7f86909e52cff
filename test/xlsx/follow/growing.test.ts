import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { cellsOf, main, open, openParts, partOf, relationships } from "../parts";
import { formula, grown, number, tableBook, text, type More } from "./table-book";

const saved = (more: More, by = 2) => {
  const document = grown(tableBook(more), by);
  const bytes = document.save();
  return { document, bytes, sheets: open(bytes).sheets.map(cellsOf) };
};

test("formulas on every sheet, names, drop-downs and rules point at the rows that they meant, and at the new ones", () => {
  const dropDown =
    '<dataValidations count="1"><dataValidation type="list" sqref="D1"><formula1>Kunder!$A$2:$A$4</formula1></dataValidation></dataValidations>';
  const rule =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>Kunder!$B$5&gt;9</formula></cfRule></conditionalFormatting>';
  const { document, bytes, sheets } = saved({
    totals: true,
    below: `<row r="9">${text("A9", "Not")}${formula("B9", "B5+E5", 600)}</row>`,
    summary: `<row r="1">${formula("A1", "Kunder!B5", 600)}${formula("B1", "SUM(Kunder!B2:B4)", 600)}</row>`,
    summaryBehind: `${rule}${dropDown}<hyperlinks><hyperlink ref="A1" location="Kunder!A9"/></hyperlinks>`,
    names:
      '<definedName name="Lista">Kunder!$A$2:$A$4</definedName><definedName name="Summan">Kunder!$B$5</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Kunder!$A$1:$H$5</definedName>',
  });
  const [customers, overview] = sheets;
  expect(overview).toMatchObject({ A1: { formula: "Kunder!B7" }, B1: { formula: "SUM(Kunder!B2:B6)" } });
  expect(customers).toMatchObject({
    A7: { value: "Summa" },
    B7: { formula: "SUBTOTAL(109,Kunder[Belopp])" },
    A11: { value: "Not" },
    B11: { formula: "B7+E5" },
  });
  expect(open(bytes).names.map(({ refersTo }) => refersTo)).toEqual([
    "Kunder!$A$2:$A$6",
    "Kunder!$B$7",
    "Kunder!$A$1:$H$7",
  ]);
  const xml = partOf(bytes, "xl/worksheets/sheet2.xml");
  for (const each of ["Kunder!$A$2:$A$6", "Kunder!$B$7&gt;9", 'location="Kunder!A11"'])
    expect(xml).toContain(each);
  expect(document.followed).toEqual({
    counts: { formulas: 3, rules: 3, names: 3, charts: 0, pivots: 0 },
    stale: [],
  });
});

test("charts, pivot tables and shapes show the rows that they showed, and the new ones", () => {
  const drawing = (body: string) => `<xdr:wsDr xmlns:xdr="urn:xdr">${body}</xdr:wsDr>`;
  const anchor =
    '<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:sp textlink="Kunder!$B$5"/></xdr:twoCellAnchor>';
  const { bytes, document } = saved({
    totals: true,
    summaryRelations: { rId1: ["drawing", "../drawings/drawing1.xml"] },
    bookRelations: { rId9: ["pivotCacheDefinition", "pivotCache/d1.xml"] },
    parts: {
      "xl/drawings/drawing1.xml": drawing(anchor),
      "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "../charts/chart1.xml"] }),
      "xl/charts/chart1.xml":
        '<c:chartSpace xmlns:c="urn:c"><c:cat><c:f>Kunder!$A$2:$A$4</c:f></c:cat><c:val><c:f>Kunder!$B$2:$B$4</c:f></c:val></c:chartSpace>',
      "xl/pivotCache/d1.xml":
        '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="Kunder"/></cacheSource></pivotCacheDefinition>',
    },
  });
  expect(partOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>Kunder!$A$2:$A$6</c:f>");
  expect(partOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>Kunder!$B$2:$B$6</c:f>");
  expect(partOf(bytes, "xl/drawings/drawing1.xml")).toContain('textlink="Kunder!$B$7"');
  expect(partOf(bytes, "xl/pivotCache/d1.xml")).toContain('ref="A1:C6"');
  expect(document.followed.counts).toMatchObject({ charts: 2, pivots: 1 });
});

test("what lies below the table goes down with its cells: merges, rules, comments, pictures and another table", () => {
  const other =
    '<table id="2" name="Noter" displayName="Noter" ref="A9:B10"><autoFilter ref="A9:B10"/><tableColumns count="2"><tableColumn id="1" name="X"/><tableColumn id="2" name="Y"/></tableColumns></table>';
  const { bytes } = saved({
    below: `<row r="9">${text("A9", "X")}${text("B9", "Y")}</row>`,
    behind:
      '<mergeCells count="2"><mergeCell ref="A7:B7"/><mergeCell ref="E2:F3"/></mergeCells><conditionalFormatting sqref="B2:B4 A7"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><hyperlinks><hyperlink ref="A7" location="A9"/></hyperlinks>',
    sheetRelations: {
      rId2: ["comments", "../comments1.xml"],
      rId3: ["vmlDrawing", "../drawings/vml1.vml"],
      rId4: ["drawing", "../drawings/drawing1.xml"],
      rId5: ["table", "../tables/table2.xml"],
    },
    parts: {
      "xl/tables/table2.xml": other,
      "xl/comments1.xml":
        '<comments><commentList><comment ref="B8" authorId="0"/><comment ref="B3" authorId="0"/></commentList></comments>',
      "xl/drawings/vml1.vml":
        '<xml><br><v:shape id="a"><x:ClientData><x:Anchor>2, 15, 6, 10, 4, 15, 9, 4</x:Anchor><x:Row>7</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
      "xl/drawings/drawing1.xml":
        "<wsDr><oneCellAnchor><from><col>1</col><row>12</row></from></oneCellAnchor><oneCellAnchor><from><col>5</col><row>12</row></from></oneCellAnchor></wsDr>",
    },
  });
  const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain(
    '<mergeCells count="2"><mergeCell ref="A9:B9"/><mergeCell ref="E2:F3"/></mergeCells>',
  );
  expect(sheet).toContain('sqref="B2:B6 A9"');
  expect(sheet).toContain('<hyperlink ref="A9" location="A11"/>');
  expect(partOf(bytes, "xl/comments1.xml")).toContain('<comment ref="B10" authorId="0"/><comment ref="B3"');
  expect(partOf(bytes, "xl/drawings/vml1.vml")).toContain(
    "<x:Anchor>2, 15, 8, 10, 4, 15, 11, 4</x:Anchor><x:Row>9</x:Row>",
  );
  expect(partOf(bytes, "xl/drawings/drawing1.xml")).toContain(
    "<row>14</row></from></oneCellAnchor><oneCellAnchor><from><col>5</col><row>12</row>",
  );
  expect(partOf(bytes, "xl/tables/table2.xml")).toContain('ref="A11:B12"><autoFilter ref="A11:B12"/>');
});

test("what cannot be moved down is named with its cells, unless the table has room without moving it", () => {
  const torn: readonly [More, string][] = [
    [{ behind: '<mergeCells count="1"><mergeCell ref="B6:D6"/></mergeCells>' }, "merged"],
    [
      {
        sheetRelations: { rId5: ["pivotTable", "../pivotTables/p1.xml"] },
        parts: {
          "xl/pivotTables/p1.xml": '<pivotTableDefinition><location ref="B6:C8"/></pivotTableDefinition>',
        },
      },
      "pivot",
    ],
    [{ below: '<row r="6"><c r="B6"><f t="array" ref="B6:D6">E1:G1</f><v>1</v></c></row>' }, "array"],
  ];
  for (const [more, what] of torn) {
    const arrange = (by: number) =>
      openParts(tableBook(more)).sheets[0]?.arrangeRows(
        { table: "Kunder" },
        { removed: [], added: Array.from({ length: by }, (_, at) => 3 + at) },
      );
    expect(arrange(1)).toEqual({ ok: true, value: undefined });
    expect(arrange(2)).toMatchObject({
      ok: false,
      error: { fault: "occupied", obstacles: [{ what, range: { row: 5, column: 1 } }] },
    });
  }
});

test("new rows take the column's formula and not the last row's exception; an array formula stays one (#20)", () => {
  const { sheets } = saved({
    cells: (row) => (row === 4 ? formula("C4", "111*2", 222) : formula(`C${row}`, `B${row}*2`)),
  });
  expect(sheets[0]).toMatchObject({
    C4: { formula: "111*2" },
    C5: { formula: "B5*2" },
    C6: { formula: "B6*2" },
  });
  const array = (row: number) =>
    `<c r="C${row}" cm="1"><f t="array" ref="C${row}">SUM(Kunder[Belopp])</f><v>600</v></c>`;
  const parts = tableBook({ cells: array, column: "SUM(Kunder[Belopp])", totals: true });
  const table = strFromU8(unzipSync(grown(parts, 1).save())["xl/tables/table1.xml"]!);
  expect(table).toContain('ref="A1:C6"');
  const withArray = {
    ...parts,
    "xl/tables/table1.xml": String(parts["xl/tables/table1.xml"]).replace(
      "<calculatedColumnFormula>",
      '<calculatedColumnFormula array="1">',
    ),
  };
  expect(partOf(grown(withArray, 1).save(), "xl/worksheets/sheet1.xml")).toContain(
    '<c cm="1" r="C5"><f t="array" ref="C5">SUM(Kunder[Belopp])</f></c>',
  );
});

test("an array formula in a totals row is one where it comes to, and a shared formula is each cell's own", () => {
  const below = `<row r="7"><c r="A7" t="str"><f t="array" ref="A7">SUM(B2:B4)</f><v>600</v></c>${number("B7", 1)}</row>`;
  const shared = (row: number) =>
    `<c r="C${row}"><f t="shared"${row === 2 ? ' ref="C2:C4"' : ""} si="0">${row === 2 ? "B2/$B$7" : ""}</f><v>1</v></c>`;
  const { bytes, sheets } = saved({ below, cells: shared, column: "B2/$B$7" });
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<f t="array" ref="A9">SUM(B2:B6)</f>');
  expect(sheets[0]).toMatchObject({
    C2: { formula: "B2/$B$9" },
    C4: { formula: "B4/$B$9" },
    C6: { formula: "B6/$B$9" },
  });
});

test("an empty table that waits for its first row is told that it has one", () => {
  const parts = tableBook();
  const waiting = {
    ...parts,
    "xl/tables/table1.xml": String(parts["xl/tables/table1.xml"]).replace(" ref=", ' insertRow="1" ref='),
  };
  const document = openParts(waiting);
  document.sheets[0]?.arrangeRows({ table: "Kunder" }, { removed: [], added: [] });
  expect(partOf(document.save(), "xl/tables/table1.xml")).not.toContain("insertRow");
});

test("boxes and lists on a sheet, and tables of what-if results, hold on to the cells that they are of", () => {
  const legacy =
    '<xml xmlns:v="v" xmlns:x="x"><v:shape id="a"><x:ClientData ObjectType="Drop"><x:FmlaRange>Kunder!$A$2:$A$4</x:FmlaRange>' +
    "<x:FmlaLink>Kunder!$B$5</x:FmlaLink></x:ClientData></v:shape></xml>";
  const document = grown(
    tableBook({
      totals: true,
      below:
        '<row r="9"><c r="E9"><f t="dataTable" ref="E9:E10" dt2D="0" dtr="0" r1="B5"/><v>1</v></c></row>' +
        `<row r="10">${number("E10", 2)}</row>`,
      summaryBehind:
        '<controls><control shapeId="1" r:id="rId8" name="Lista"><controlPr linkedCell="Kunder!$B$5" listFillRange="Kunder!$A$2:$A$4"/></control></controls>',
      summaryRelations: {
        rId8: ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
        rId9: ["vmlDrawing", "../drawings/vml1.vml"],
      },
      parts: {
        "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="${main}" objectType="Drop" fmlaLink="Kunder!$B$5" fmlaRange="Kunder!$A$2:$A$4"/>`,
        "xl/drawings/vml1.vml": legacy,
      },
    }),
    2,
  );
  const bytes = document.save();
  expect(partOf(bytes, "xl/ctrlProps/ctrlProp1.xml")).toContain(
    'fmlaLink="Kunder!$B$7" fmlaRange="Kunder!$A$2:$A$6"',
  );
  expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toContain(
    'linkedCell="Kunder!$B$7" listFillRange="Kunder!$A$2:$A$6"',
  );
  expect(partOf(bytes, "xl/drawings/vml1.vml")).toContain(
    "Kunder!$A$2:$A$6</x:FmlaRange><x:FmlaLink>Kunder!$B$7<",
  );
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<f t="dataTable" ref="E9:E10" dt2D="0" dtr="0" r1="B7"></f><v>1</v>',
  );
  expect(document.followed.counts).toMatchObject({ rules: 3 });
});

test("a running sum in the last row goes on to end there, and a sum beside the table that means all takes the new rows in", () => {
  const { sheets } = saved({
    column: "SUM(B$2:B2)",
    cells: (at) =>
      formula(`C${at}`, `SUM(B$2:B${at})`) +
      formula(`E${at}`, `SUM(B$2:B${at})`) +
      formula(`F${at}`, "SUM(B2:B4)"),
  });
  expect(sheets[0]).toMatchObject({
    C3: { formula: "SUM(B$2:B3)" },
    C4: { formula: "SUM(B$2:B4)" },
    C5: { formula: "SUM(B$2:B5)" },
    C6: { formula: "SUM(B$2:B6)" },
    E4: { formula: "SUM(B$2:B4)" },
    F4: { formula: "SUM(B2:B6)" },
  });
});

test("a running sum of a table of one row reads the same in each new one", () => {
  const one = tableBook({ column: "SUM(B$2:B2)" });
  const rows = String(one["xl/worksheets/sheet1.xml"]).replace(
    /<row r="3">.*?<\/row><row r="4">.*?<\/row>/,
    "",
  );
  const table = String(one["xl/tables/table1.xml"]).replaceAll("A1:C4", "A1:C2");
  const document = openParts({ ...one, "xl/worksheets/sheet1.xml": rows, "xl/tables/table1.xml": table });
  document.sheets[0]?.arrangeRows({ table: "Kunder" }, { removed: [], added: [1, 2] });
  expect(cellsOf(open(document.save()).sheets[0]!)).toMatchObject({
    C2: { formula: "SUM(B$2:B2)" },
    C3: { formula: "SUM(B$2:B3)" },
    C4: { formula: "SUM(B$2:B4)" },
  });
});
