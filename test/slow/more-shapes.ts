import { formula, number, text } from "../xlsx/follow/table-book";
import { main, office, relationships, type Parts } from "../xlsx/parts";
import type { Shape } from "./shapes";

const twice = { "Kunder!C2": 200, "Kunder!C5": 20, "Kunder!C7": 60 };
const sheet = "xl/worksheets/sheet1.xml";
const table = "xl/tables/table1.xml";

/** Puts texts of a part in the place of others; each must be there. */
const replaced = (
  parts: Parts,
  name: string,
  ...texts: readonly (readonly [from: string, to: string])[]
): Parts => ({
  ...parts,
  [name]: texts.reduce((xml, [from, to]) => {
    if (!xml.includes(from)) throw new Error(`${name} does not hold ${from}`);
    return xml.replace(from, to);
  }, String(parts[name])),
});

const plain = (parts: Parts): Parts => ({
  ...replaced(parts, sheet, ['<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', ""]),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships({}),
});

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const chart =
  `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Kunder!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Kunder!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';
const chartBelow =
  `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  '<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="D"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
  `<c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const summary = (...formulas: readonly string[]): string =>
  formulas.map((body, at) => `<row r="${at + 1}">${formula(`A${at + 1}`, body)}</row>`).join("");

/** Shapes that say less with formulas, and more with what else a workbook has. */
export const moreShapes: Readonly<Record<string, Shape>> = {
  arrayTotals: {
    more: { totals: true },
    change: (parts) =>
      replaced(parts, sheet, [
        '<c r="C5"/>',
        '<c r="C5"><f t="array" ref="C5">SUM(Kunder[Belopp]*Kunder[Belopp])</f><v>140000</v></c>',
      ]),
    values: { ...twice, "Kunder!C8": 141_400 },
  },
  calculationChain: {
    more: {
      totals: true,
      bookRelations: { rId9: ["calcChain", "calcChain.xml"] },
      parts: {
        "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="C2" i="1"/><c r="B5" i="1"/></calcChain>`,
      },
    },
    values: { ...twice, "Kunder!B8": 660 },
  },
  since1904: {
    more: {},
    change: (parts) => replaced(parts, "xl/workbook.xml", ["<sheets>", '<workbookPr date1904="1"/><sheets>']),
    values: twice,
  },
  withoutHeader: {
    more: { summary: summary("SUM(Kunder[Belopp])") },
    change: (parts) =>
      replaced(
        parts,
        table,
        ['ref="A1:C4"', 'ref="A2:C4" headerRowCount="0"'],
        ['<autoFilter ref="A1:C4"/>', ""],
      ),
    values: { ...twice, "Översikt!A1": 660 },
  },
  filtered: {
    more: {},
    change: (parts) =>
      replaced(parts, table, [
        '<autoFilter ref="A1:C4"/>',
        '<autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="K1"/></filters></filterColumn></autoFilter><sortState ref="A2:C4"><sortCondition ref="B2:B4"/></sortState>',
      ]),
    values: twice,
  },
  rules: {
    more: {
      behind:
        '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" priority="1"><formula>$B2&gt;B$4</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="list" sqref="A2:A4"><formula1>$A$2:$A$4</formula1></dataValidation><dataValidation type="whole" sqref="E9"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>',
    },
    values: twice,
  },
  commentBelow: {
    more: {
      below: `<row r="9">${formula("A9", "B4", 300)}</row>`,
      sheetRelations: { rId6: ["comments", "../comments1.xml"] },
      parts: {
        "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>A</author></authors><commentList><comment ref="A9" authorId="0"><text><t>Hej</t></text></comment></commentList></comments>`,
      },
    },
    values: { ...twice, "Kunder!A12": 300 },
  },
  chart: {
    more: {
      behind: '<drawing r:id="rId7"/>',
      sheetRelations: { rId7: ["drawing", "../drawings/drawing1.xml"] },
      parts: {
        "xl/drawings/drawing1.xml": chartBelow,
        "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "../charts/chart1.xml"] }),
        "xl/charts/chart1.xml": `<?xml version="1.0"?>${chart}`,
      },
    },
    values: twice,
  },
  hidden: {
    more: { summary: summary("SUM(Kunder!B2:B4)") },
    change: (parts) =>
      replaced(parts, "xl/workbook.xml", ['name="Kunder"', 'name="Kunder" state="veryHidden"']),
    values: { ...twice, "Översikt!A1": 660 },
  },
  protectedBeside: {
    more: { summary: summary("SUM(Kunder!B2:B4)"), summaryBehind: '<sheetProtection sheet="1"/>' },
    values: { ...twice, "Översikt!A1": 660 },
  },
  filterOnSheet: {
    more: {
      behind: '<autoFilter ref="A1:C4"/>',
      names:
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Kunder!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Kunder!$A$1:$C$4</definedName><definedName name="Yta">Kunder!$A$1:$C$4</definedName>',
      summary: summary("ROWS(Yta)", "SUM(Kunder!$B$1:$B$4)"),
    },
    change: plain,
    values: { "Översikt!A1": 7, "Översikt!A2": 660 },
  },
  generous: {
    more: {
      summary: summary(
        "SUM(Kunder!A1:H500)",
        "SUM(Kunder!B2:B500)",
        "SUM(OFFSET(Kunder!$B$1,1,0,COUNTA(Kunder!$A:$A)-1,1))",
        "SUM(Rullande)",
        'SUMPRODUCT((Kunder!$A$2:$A$4<>"")*Kunder!$B$2:$B$4)'.replace("<>", "&lt;&gt;"),
      ),
      names: '<definedName name="Rullande">OFFSET(Kunder!$B$1,1,0,COUNTA(Kunder!$A:$A)-1,1)</definedName>',
    },
    values: {
      ...{ "Översikt!A1": 1980, "Översikt!A2": 660, "Översikt!A3": 660 },
      ...{ "Översikt!A4": 660, "Översikt!A5": 660 },
    },
  },
  runningBalance: {
    more: {
      cells: (at) => formula(`C${at}`, `SUM(B$2:B${at})`, at * 50 * (at - 1)),
      column: "SUM(B$2:B2)",
      below: `<row r="8">${text("A8", "Sist")}${formula("B8", "C4", 600)}${number("C8", 1)}</row>`,
    },
    values: { "Kunder!C4": 600, "Kunder!C5": 610, "Kunder!C7": 660, "Kunder!B11": 600 },
  },
};
