import { formula, number, tableBook, text, type More } from "../xlsx/follow/table-book";
import { relationships, zipOf, type Parts } from "../xlsx/parts";

/** A workbook whose customers grow from three to six (Belopp 100, 200, 300 and then 10, 20, 30), and what its formulas then come to. */
export type Shape = {
  readonly more: More;
  /** By sheet and cell; a table without totals ends in row 7. */
  readonly values: Readonly<Record<string, number | string | boolean>>;
  readonly change?: (parts: Parts) => Parts;
};

const changed =
  (name: string, ...replaced: readonly (readonly [from: string, to: string])[]) =>
  (parts: Parts): Parts => ({
    ...parts,
    [name]: replaced.reduce((xml, [from, to]) => {
      if (!xml.includes(from)) throw new Error(`${name} does not hold ${from}`);
      return xml.replaceAll(from, to);
    }, String(parts[name])),
  });

const twice = { "Kunder!C2": 200, "Kunder!C5": 20, "Kunder!C7": 60 };
const note = (at: number, cell: string): string => `<row r="${at}">${cell}</row>`;
const arrayFormula = (name: string, body: string, value: number): string =>
  `<c r="${name}"><f t="array" ref="${name}">${body}</f><v>${value}</v></c>`;
const shared = (at: number): string =>
  `<c r="C${at}"><f t="shared"${at === 2 ? ' ref="C2:C4"' : ""} si="0">${at === 2 ? "B2*3" : ""}</f><v>${(at - 1) * 300}</v></c>`;

export const shapes: Readonly<Record<string, Shape>> = {
  plain: { more: {}, values: twice },
  totals: { more: { totals: true }, values: { ...twice, "Kunder!B8": 660 } },
  pointedAt: {
    more: {
      totals: true,
      names:
        '<definedName name="Lista">Kunder!$A$2:$A$4</definedName><definedName name="Summan">Kunder!$B$5</definedName>',
      summary: [
        note(1, formula("A1", "Kunder!B5", 600) + formula("B1", "SUM(Kunder!B2:B4)", 600)),
        note(2, formula("A2", "SUM(Kunder[Belopp])", 600) + formula("B2", "COUNTA(Kunder!$A$2:$A$4)", 3)),
        note(3, formula("A3", "Summan*2", 1200) + formula("B3", "COUNTA(Lista)", 3)),
        note(4, formula("A4", 'VLOOKUP("N-2",Kunder!$A$2:$B$4,2,FALSE)') + formula("B4", "Kunder!B3", 200)),
        note(
          5,
          formula("A5", 'SUMIF(Kunder!A2:A4,"N-*",Kunder!B2:B4)') + formula("B5", "SUM(Kunder!B:B)", 1200),
        ),
        note(
          6,
          formula("A6", "INDEX(Kunder[Netto],ROWS(Kunder[Netto]))", 600) +
            formula("B6", "MAX(Kunder!$B$2:$C$4)", 600),
        ),
      ].join(""),
    },
    values: {
      ...twice,
      ...{
        "Översikt!A1": 660,
        "Översikt!B1": 660,
        "Översikt!A2": 660,
        "Översikt!B2": 6,
        "Översikt!A3": 1320,
      },
      ...{ "Översikt!B3": 6, "Översikt!A4": 20, "Översikt!B4": 200, "Översikt!A5": 60, "Översikt!B5": 1320 },
      ...{ "Översikt!A6": 60, "Översikt!B6": 600 },
    },
  },
  textBelow: {
    more: { below: note(7, text("A7", "Not") + formula("B7", "SUM(B2:B4)+C4", 1200)) },
    values: { ...twice, "Kunder!A10": "Not", "Kunder!B10": 1260 },
  },
  mergedBelow: {
    more: {
      below: note(6, formula("A6", "B4", 300)),
      behind: '<mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells>',
    },
    values: { ...twice, "Kunder!A9": 300 },
  },
  beside: {
    more: {
      below: note(6, formula("E6", "SUM(B2:B4)", 600)),
      summary: note(1, formula("A1", "Kunder!E6", 600)),
    },
    values: { ...twice, "Kunder!E6": 660, "Översikt!A1": 660 },
  },
  exception: {
    more: { cells: (at) => (at === 4 ? formula("C4", "111*2", 222) : formula(`C${at}`, `B${at}*2`)) },
    values: { ...twice, "Kunder!C4": 222 },
  },
  overwritten: {
    more: { cells: (at) => (at === 4 ? number("C4", 7) : formula(`C${at}`, `B${at}*2`)) },
    values: { ...twice, "Kunder!C4": 7 },
  },
  sharedFormula: { more: { cells: shared, column: "B2*3" }, values: { "Kunder!C4": 900, "Kunder!C7": 90 } },
  ownRow: {
    more: {
      column:
        "ROUND(IF(Kunder[[#This Row],[Belopp]]&gt;=20,Kunder[[#This Row],[Belopp]]/SUM(Kunder[Belopp]),0),4)",
    },
    values: { "Kunder!C2": 0.1515, "Kunder!C5": 0, "Kunder!C7": 0.0455 },
  },
  arrayColumn: {
    more: {
      column: "SUM(IF(Kunder[Belopp]&gt;=Kunder[[#This Row],[Belopp]],1,0))",
      cells: (at) =>
        arrayFormula(`C${at}`, "SUM(IF(Kunder[Belopp]&gt;=Kunder[[#This Row],[Belopp]],1,0))", 5 - at),
    },
    change: changed("xl/tables/table1.xml", [
      "<calculatedColumnFormula>",
      '<calculatedColumnFormula array="1">',
    ]),
    values: { "Kunder!C2": 3, "Kunder!C4": 1, "Kunder!C5": 6, "Kunder!C7": 4 },
  },
  arrayBelow: {
    more: { below: note(7, arrayFormula("B7", "SUM(B2:B4*C2:C4)", 280_000)) },
    values: { ...twice, "Kunder!B10": 282_800 },
  },
  anotherName: {
    more: { totals: true, summary: note(1, formula("A1", "'Våra kunder &amp; co'!B5", 600)) },
    change: changed("xl/workbook.xml", ['sheet name="Kunder"', 'sheet name="Våra kunder &amp; co"']),
    values: { "Våra kunder & co!B8": 660, "Översikt!A1": 660 },
  },
  tableBelow: {
    more: {
      below:
        note(8, text("A8", "X") + text("B8", "Y")) +
        note(9, number("A9", 4) + formula("B9", "A9*Kunder!B4", 1200)),
      sheetRelations: { rId5: ["table", "../tables/table2.xml"] },
      parts: {
        "xl/tables/table2.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="2" name="Noter" displayName="Noter" ref="A8:B9"><autoFilter ref="A8:B9"/><tableColumns count="2"><tableColumn id="1" name="X"/><tableColumn id="2" name="Y"/></tableColumns></table>',
      },
      summary: note(1, formula("A1", "SUM(Noter[Y])", 1200)),
    },
    change: changed("xl/worksheets/sheet1.xml", [
      '<tableParts count="1"><tablePart r:id="rId1"/>',
      '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId5"/>',
    ]),
    values: { ...twice, "Kunder!A12": 4, "Kunder!B12": 1200, "Översikt!A1": 1200 },
  },
  plainWithSum: {
    more: { below: note(6, text("A6", "Summa") + formula("B6", "SUM(B2:B4)", 600)) },
    change: (parts) => ({
      ...changed("xl/worksheets/sheet1.xml", [
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        "",
      ])(parts),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({}),
    }),
    values: { "Kunder!B9": 660 },
  },
};

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, "sheet.main"],
  [/^xl\/worksheets\/[^/]*\.xml$/, "worksheet"],
  [/^xl\/tables\//, "table"],
];

/** Every part by its kind, as readers other than ours ask for. */
const contentTypes = (parts: Parts): string =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  Object.keys(parts)
    .flatMap((name) =>
      kinds.flatMap(([pattern, kind]) =>
        pattern.test(name)
          ? `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
          : [],
      ),
    )
    .join("") +
  "</Types>";

/** The workbook of a shape, with the headers that a customer register has. */
export const bookOf = ({ more, change = (parts) => parts }: Shape): Uint8Array => {
  const headed = (parts: Parts): Parts => ({
    ...parts,
    "xl/worksheets/sheet1.xml": String(parts["xl/worksheets/sheet1.xml"]).replace(">Nr<", ">Kundnummer<"),
    ...("xl/tables/table1.xml" in parts && {
      "xl/tables/table1.xml": String(parts["xl/tables/table1.xml"]).replace('name="Nr"', 'name="Kundnummer"'),
    }),
  });
  const parts = headed(change(tableBook(more)));
  return zipOf({ ...parts, "[Content_Types].xml": contentTypes(parts) });
};
