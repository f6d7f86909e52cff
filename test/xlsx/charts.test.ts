import { expect, test } from "vitest";
import type { XlsxChart } from "../../xlsx/chart/chart";
import { newXlsx } from "../../xlsx/new";
import {
  firstSheet,
  open,
  openParts,
  partOf,
  relationships,
  sheetXml,
  workbookParts,
  type Parts,
} from "./parts";

const chart: XlsxChart = {
  name: "Diagram & co",
  kind: "bar",
  isStacked: true,
  title: 'Timmar < "budget"',
  legend: "bottom",
  reversesCategories: true,
  series: [
    { name: "Budget", values: "Blad1!$B$2:$B$4", categories: "Blad1!$A$2:$A$4", color: "#8A8A8A" },
    { name: "Arbetat & klart", values: "'Mitt blad'!$C$2:$C$4" },
  ],
  over: { row: 6, column: 1, rows: 15, columns: 5 },
};

test("a chart that was added is in the file when it is opened again, also beside another and on a sheet with a table", () => {
  const file = newXlsx();
  const sheet = file.addSheet("Blad1");
  sheet.addTable({ name: "T", row: 0, column: 0, rows: 3, headers: ["Kod", "Timmar"] });
  const other: XlsxChart = { ...chart, name: "Annat", kind: "column", isStacked: false, legend: undefined };
  sheet.addChart(chart);
  sheet.addChart(other);
  const saved = file.save();
  expect(firstSheet(open(saved)).charts).toEqual([chart, other]);
  expect(partOf(saved, "[Content_Types].xml")).toContain("drawingml.chart+xml");
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toMatch(/<drawing [^>]*\/><tableParts/);
});

test("a chart that Kontera made is changed in place, and goes with its part", () => {
  const file = newXlsx();
  file.addSheet("Blad1").addChart(chart);
  const book = open(file.save());
  const to = { ...chart, title: "Ny", over: { ...chart.over, row: 20 } };
  expect(firstSheet(book).changeChart(0, to)).toBe(true);
  const changed = open(book.save());
  expect(firstSheet(changed).charts).toEqual([to]);
  expect(firstSheet(changed).changeChart(0, undefined)).toBe(true);
  const last = changed.save();
  expect(firstSheet(open(last)).charts).toEqual([]);
  expect(new TextDecoder("latin1").decode(last)).not.toContain("xl/charts/chart1.xml");
});

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const of = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** A workbook with a chart as Excel writes one: its names in cells, its values beside their reference. */
const excels = (plot: string): Parts => ({
  ...workbookParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', "", '<drawing r:id="rId1"/>')),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["drawing", "../drawings/drawing1.xml"] }),
  "xl/drawings/drawing1.xml":
    `<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/></xdr:nvGraphicFramePr>` +
    `<a:graphic><a:graphicData uri="${of}"><c:chart xmlns:c="${of}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "../charts/chart1.xml"] }),
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${of}" xmlns:a="${main}"><c:chart><c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`,
});

const bars =
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:tx><c:strRef><c:f>Blad1!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>Belopp</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
  "<c:val><c:numRef><c:f>Blad1!$B$2:$B$4</c:f><c:numCache/></c:numRef></c:val></c:ser></c:barChart>";

test("a chart that Excel made is read, and left as it is: it holds more than is known here", () => {
  const book = openParts(excels(bars));
  const sheet = firstSheet(book);
  expect(sheet.charts).toMatchObject([
    { name: "Diagram 1", kind: "column", series: [{ name: "Belopp", values: "Blad1!$B$2:$B$4" }] },
  ]);
  const before = book.save();
  expect(sheet.changeChart(0, undefined)).toBe(false);
  expect(sheet.changeChart(0, chart)).toBe(false);
  expect(book.save()).toEqual(before);
  sheet.addChart(chart);
  expect(firstSheet(open(book.save())).charts.map(({ name }) => name)).toEqual(["Diagram 1", "Diagram & co"]);
});

test.each([
  ["a line", "<c:lineChart/>"],
  ["two in one", `${bars}<c:lineChart/>`],
  ["bars of numbers that stand in no cells", bars.replace(/<c:val>.*<\/c:val>/, "<c:val/>")],
])("a chart of %s is none of those that are told of, and is kept", (_, plot) => {
  const book = openParts(excels(plot));
  expect(firstSheet(book).charts).toEqual([]);
  expect(partOf(book.save(), "xl/charts/chart1.xml")).toContain(plot.slice(0, 12));
});

test("lines between cells, the paper and how wide it prints are set, read and taken back", () => {
  const page = { gridlines: false, landscape: true, oneWide: true };
  const usual = { gridlines: true, landscape: false, oneWide: false };
  const book = openParts(
    workbookParts(sheetXml("", '<sheetViews><sheetView workbookViewId="0"/></sheetViews>')),
  );
  expect(firstSheet(book).page).toEqual(usual);
  firstSheet(book).setPage(page);
  const set = open(book.save());
  expect(firstSheet(set).page).toEqual(page);
  firstSheet(set).setPage(usual);
  expect(firstSheet(open(set.save())).page).toEqual(usual);
});

test("a sheet without a view gets one for its lines to be left out", () => {
  const book = openParts(workbookParts(sheetXml("")));
  firstSheet(book).setPage({ gridlines: false, landscape: false, oneWide: false });
  expect(firstSheet(open(book.save())).page.gridlines).toBe(false);
});

test("a new table has a totals row with its word and formulas, and no filter over it", () => {
  const file = newXlsx();
  const sheet = file.addSheet("Blad1");
  const totals = [{ label: "Summa & co" }, { formula: "SUBTOTAL(109,T[Timmar])" }];
  const table = sheet.addTable({ name: "T", row: 0, column: 0, rows: 2, headers: ["Kod", "Timmar"], totals });
  expect(table).toMatchObject({ totalsRow: true, rows: 2, range: { rows: 4 } });
  const xml = partOf(file.save(), "xl/tables/table1.xml");
  expect(xml).toContain('<autoFilter ref="A1:B3"/>');
  expect(xml).toContain('totalsRowLabel="Summa &amp; co"');
  expect(xml).toContain("<totalsRowFormula>SUBTOTAL(109,T[Timmar])</totalsRowFormula>");
});
