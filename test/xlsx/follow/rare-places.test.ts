import { expect, test } from "vitest";
import { followFormula } from "../../../xlsx/follow/follow-formula";
import { RowChange } from "../../../xlsx/follow/row-change";
import { cellsOf, open, openParts, partOf, relationships } from "../parts";
import { formula, grown, tableBook, type More } from "./table-book";

const sheet = "xl/worksheets/sheet1.xml";
const saved = (more: More): Uint8Array => grown(tableBook(more), 2).save();

test("a range follows in whatever order and manner its corners are written", () => {
  const change = new RowChange(
    "Kunder",
    { column: 0, columns: 3 },
    { first: 1, last: 3, newLast: 5 },
    [{ at: 4, removed: 0, added: 2 }],
    [],
  );
  const after = (text: string): string =>
    followFormula(text, change, { sheet: "Kunder", sheets: ["Kunder", "Översikt"] }).text;
  expect(after("SUM(B4:B2)")).toBe("SUM(B6:B2)");
  expect(after("SUM(C$4:$A$2)")).toBe("SUM(C$6:$A$2)");
  expect(after("SUM(Kunder!B2 : B4)")).toBe("SUM(Kunder!B2 : B6)");
  expect(after("SUM('Kunder'!B$2:'Kunder'!B$4)")).toBe("SUM('Kunder'!B$2:'Kunder'!B$6)");
  expect(after("SUM(Kunder!9:7)")).toBe("SUM(Kunder!9:7)");
  expect(after("Översikt!B4:B2")).toBe("Översikt!B4:B2");
});

test("the result of a sum whose corners stand backwards is no longer taken for today's when its cells have changed (F1)", () => {
  const document = openParts(
    tableBook({ summary: `<row r="1">${formula("A1", "SUM(Kunder!B4:B2)", 600)}</row>` }),
  );
  document.sheets[0]?.setCell(1, 1, { value: 5 });
  document.settleResults();
  expect(cellsOf(open(document.save()).sheets[1]!)["A1"]).toMatchObject({ uncalculated: true });
});

test("what lies on a cell of the last row lies on that cell: a link, a watch, a scenario's input, a small chart", () => {
  const bytes = saved({
    behind:
      '<scenarios current="0"><scenario name="Lågt" count="1"><inputCells r="B4" val="1"/></scenario></scenarios>' +
      '<hyperlinks><hyperlink ref="A4" location="Kunder!B4"/><hyperlink ref="A7:E7" location="Kunder!A7"/></hyperlinks>' +
      '<cellWatches><cellWatch r="B4"/></cellWatches>' +
      '<extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines>' +
      "<x14:sparkline><xm:f>Kunder!B2:B4</xm:f><xm:sqref>C4</xm:sqref></x14:sparkline>" +
      "<x14:sparkline><xm:f>Kunder!B4:C4</xm:f><xm:sqref>B9</xm:sqref></x14:sparkline>" +
      "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>",
  });
  const xml = partOf(bytes, sheet);
  for (const piece of [
    '<inputCells r="B4"',
    '<hyperlink ref="A4" location="Kunder!B4"/><hyperlink ref="A9:E9" location="Kunder!A9"/>',
    '<cellWatch r="B4"/>',
    "<xm:f>Kunder!B2:B6</xm:f><xm:sqref>C4</xm:sqref>",
    "<xm:f>Kunder!B4:C4</xm:f><xm:sqref>B11</xm:sqref>",
  ])
    expect(xml).toContain(piece);
});

test("a filter that is wider than a register without a table is one range when that grows", () => {
  const parts = tableBook({
    behind:
      '<autoFilter ref="A1:E4"><sortState ref="A2:E4"><sortCondition ref="B2:B4"/></sortState></autoFilter>',
  });
  const plain = {
    ...parts,
    [sheet]: String(parts[sheet]).replace(/<tableParts.*<\/tableParts>/, ""),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({}),
  };
  const document = openParts(plain);
  const range = { row: 1, column: 0, rows: 3, columns: 3 };
  const arranged = document.sheets[0]?.arrangeRows({ range }, { removed: [], added: [3, 4] });
  expect(arranged).toMatchObject({ ok: true });
  expect(partOf(document.save(), sheet)).toContain(
    '<autoFilter ref="A1:E6"><sortState ref="A2:E6"><sortCondition ref="B2:B6"/></sortState></autoFilter>',
  );
});

test("a bound of colours or icons that stands in a cell follows, whatever kind of bound it is", () => {
  const bounds = ["formula", "num", "percent"]
    .map((type, at) => `<cfvo type="${type}" val="$B$${[7, 7, 9][at]}"/>`)
    .join("");
  const bytes = saved({
    behind: `<conditionalFormatting sqref="B2:B4"><cfRule type="colorScale" priority="1"><colorScale>${bounds}<cfvo type="num" val="7"/></colorScale></cfRule></conditionalFormatting>`,
  });
  expect(partOf(bytes, sheet)).toContain(
    '<cfvo type="formula" val="$B$9"/><cfvo type="num" val="$B$9"/><cfvo type="percent" val="$B$11"/><cfvo type="num" val="7"/>',
  );
});

test("pivot tables of another workbook's sheet stay as they are, and one of several ranges has each of them follow", () => {
  const cache = (source: string): string =>
    `<pivotCacheDefinition xmlns:r="r"><cacheSource>${source}</cacheSource></pivotCacheDefinition>`;
  const bytes = saved({
    bookRelations: {
      rId8: ["pivotCacheDefinition", "pivotCache/d1.xml"],
      rId9: ["pivotCacheDefinition", "pivotCache/d2.xml"],
    },
    parts: {
      "xl/pivotCache/d1.xml": cache('<worksheetSource ref="A1:C4" sheet="Kunder" r:id="rId1"/>'),
      "xl/pivotCache/d2.xml": cache(
        '<consolidation><rangeSets count="3"><rangeSet ref="A1:C4" sheet="Kunder"/><rangeSet ref="A1:C4" sheet="Översikt"/><rangeSet ref="A1:C4" sheet="Kunder" r:id="rId1"/></rangeSets></consolidation>',
      ),
    },
  });
  expect(partOf(bytes, "xl/pivotCache/d1.xml")).toContain('ref="A1:C4" sheet="Kunder" r:id');
  expect(partOf(bytes, "xl/pivotCache/d2.xml")).toContain(
    '<rangeSet ref="A1:C6" sheet="Kunder"/><rangeSet ref="A1:C4" sheet="Översikt"/><rangeSet ref="A1:C4" sheet="Kunder" r:id="rId1"/>',
  );
});

test("a chart that somebody has filtered, a shape on a chart and a picture of cells show the new rows", () => {
  const bytes = saved({
    summaryRelations: { rId1: ["drawing", "../drawings/drawing1.xml"] },
    parts: {
      "xl/drawings/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="d" xmlns:a14="a"><xdr:pic><a14:cameraTool cellRange="Kunder!$A$1:$C$4" spid="1"/></xdr:pic></xdr:wsDr>',
      "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "../charts/chart1.xml"] }),
      "xl/charts/chart1.xml":
        '<c:chartSpace xmlns:c="c" xmlns:c15="c15"><c:val><c:f>(Kunder!$B$2,Kunder!$B$4)</c:f><c15:fullRef><c15:sqref>Kunder!$B$2:$B$4</c15:sqref></c15:fullRef></c:val></c:chartSpace>',
      "xl/charts/_rels/chart1.xml.rels": relationships({
        rId1: ["chartUserShapes", "../drawings/drawing2.xml"],
      }),
      "xl/drawings/drawing2.xml": '<c:userShapes xmlns:c="c"><c:sp textlink="Kunder!$B$7"/></c:userShapes>',
    },
  });
  expect(partOf(bytes, "xl/drawings/drawing1.xml")).toContain('cellRange="Kunder!$A$1:$C$6"');
  expect(partOf(bytes, "xl/charts/chart1.xml")).toContain("<c15:sqref>Kunder!$B$2:$B$6</c15:sqref>");
  expect(partOf(bytes, "xl/drawings/drawing2.xml")).toContain('textlink="Kunder!$B$9"');
});
