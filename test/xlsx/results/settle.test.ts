import { expect, test } from "vitest";
import type { XlsxDocument } from "../../../xlsx/document";
import { formula, number, tableBook, text, type More } from "../follow/table-book";
import { cellsOf, open, openParts, partOf, relationships } from "../parts";

/** Such a workbook with so many rows more, the first of them with an amount, as it is saved. */
const settled = (
  more: More,
  change: (document: XlsxDocument) => void,
): { bytes: Uint8Array; document: XlsxDocument } => {
  const document = openParts(tableBook(more));
  change(document);
  document.settleResults();
  return { bytes: document.save(), document };
};

const grow = (document: XlsxDocument): void => {
  const [sheet] = document.sheets;
  sheet?.arrangeRows({ table: "Kunder" }, { removed: [], added: [3, 4] });
  sheet?.setCell(4, 1, { value: 50 });
};

/** What each cell of a sheet holds: its value, or that nobody has calculated it. */
const shown = (bytes: Uint8Array, sheet = 1): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(cellsOf(open(bytes).sheets[sheet]!)).map(([name, { value, uncalculated }]) => [
      name,
      uncalculated ? "?" : value,
    ]),
  );

const row = (at: number, ...cells: readonly string[]): string => `<row r="${at}">${cells.join("")}</row>`;
/** A column of formulas, each with the old result 7. */
const sevens = (...bodies: readonly string[]): string =>
  bodies.map((body, at) => row(at + 1, formula(`A${at + 1}`, body, 7))).join("");

test("an old result is taken away where a formula reads what came, by whatever way, and stands where it does not", () => {
  const changed = [
    ...[
      "Kunder!B5",
      "SUM(Kunder!B2:B4)",
      "A1+1",
      "SUM(Kunder[Belopp])",
      "ROWS(Kunder[Nr])",
      "Summan*2",
      "SUM(Kunder!B:B)",
    ],
    ...[
      "SUM(Kunder!A2:INDEX(Kunder!B:B,4))",
      "OFFSET(Kunder!B1,1,0)",
      "SUM(Kunder:Översikt!B5)",
      "VLOOKUP(1,Kunder,2)",
      "Delad+1",
    ],
    ...[
      "COUNTA(Kunder[[#All],[Nr]:[Belopp]])",
      "Kunder[[#Totals],[Belopp]]",
      "SUM(A13:A14)",
      "SUM(Kunder!$B$1:Sist)",
      "SUM(Kunder!$B$1:Kunder[[#Headers],[Netto]])",
    ],
  ];
  const same = [
    "Kunder!B3*2",
    '"Kunder!B5"',
    "[1]Kunder!B5",
    "SUM(B1:B90)",
    "Kunder!B1",
    "SUM(A18,A22)",
    "TODAY()",
    "Kunder!$B$4:$B$4",
  ];
  const names =
    '<definedName name="Summan">Kunder!$B$5</definedName><definedName name="Sist">Kunder!$B$20</definedName><definedName name="Delad">Summan/2</definedName>';
  const { bytes, document } = settled({ totals: true, names, summary: sevens(...changed, ...same) }, grow);
  const expected = [...changed.map(() => "?"), ...same.map(() => 7)];
  expect(Object.values(shown(bytes))).toEqual(expected);
  // The two new rows' Netto is not calculated here, nor is the sum in the totals row.
  expect(document.uncalculated).toBe(changed.length + 3);
  expect(partOf(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("what is of the small kind is calculated in every row that reads what changed, and is not taken away", () => {
  const column = "ROUND(Kunder[[#This Row],[Belopp]]/SUM(Kunder[Belopp]),2)";
  const { bytes, document } = settled({ column }, grow);
  expect(shown(bytes, 0)).toMatchObject({ C2: 0.15, C3: 0.31, C4: 0.46 });
  expect(document.uncalculated).toBe(2);
});

test("where rows went, what is told by its corners has no result left, and a cell alone keeps its own", () => {
  const summary = sevens("SUM(Kunder!B2:B4)", "Kunder!B4", "Kunder!B2", "SUM(Kunder[Belopp])", "A2+A3");
  const { bytes } = settled({ summary }, (document) => {
    document.sheets[0]?.arrangeRows({ table: "Kunder" }, { removed: [1], added: [] });
  });
  expect(Object.values(shown(bytes))).toEqual(["?", 7, 7, "?", 7]);
  // Netto of a row is made of that row alone.
  expect(shown(bytes, 0)).toMatchObject({ C2: 200, C3: 600 });
});

test("formulas that feed each other upwards and from sheet to sheet are followed to the end", () => {
  const summary = Array.from({ length: 300 }, (_, at) =>
    row(at + 1, formula(`A${at + 1}`, at === 299 ? "Kunder!B3" : `A${at + 2}`, 7)),
  ).join("");
  const { bytes } = settled({ summary, below: row(9, formula("A9", "Översikt!A1", 7)) }, (document) => {
    document.sheets[0]?.setCell(2, 1, { value: 5 });
  });
  expect(new Set(Object.values(shown(bytes)))).toEqual(new Set(["?"]));
  expect(shown(bytes, 0)["A9"]).toBe("?");
});

test("an array formula stays one without its results, in all the cells that it fills", () => {
  const summary =
    row(1, `<c r="A1" cm="1" vm="2" t="str"><f t="array" ref="A1:A2">Kunder!B2:B3</f><v>x</v></c>`) +
    row(2, number("A2", 200)) +
    row(3, formula("A3", "A2*2", 400));
  const { bytes } = settled({ summary }, (document) => {
    document.sheets[0]?.setCell(1, 1, { value: 5 });
  });
  expect(shown(bytes)).toEqual({ A1: "?", A3: "?" });
  expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1:A2">Kunder!B2:B3</f></c>',
  );
});

test("formulas that share one go on sharing it, and each has its own once the first of them is edited", () => {
  const share = (at: number, body = ""): string =>
    `<c r="A${at}"><f t="shared"${body === "" ? "" : ' ref="A1:A3"'} si="0">${body}</f><v>7</v></c>`;
  const summary = row(1, share(1, "Kunder!B2")) + row(2, share(2)) + row(3, share(3));
  const document = openParts(tableBook({ summary }));
  document.sheets[0]?.setCell(2, 1, { value: 5 });
  document.settleResults();
  expect(shown(document.save())).toEqual({ A1: 7, A2: "?", A3: 7 });
  document.sheets[1]?.setCell(0, 0, { value: 1 });
  const again = open(document.save()).sheets[1]!;
  expect(cellsOf(again)).toMatchObject({
    A1: { value: 1 },
    A2: { formula: "Kunder!B3", uncalculated: true },
    A3: { formula: "Kunder!B4", value: 7 },
  });
});

test("a workbook without formulas, and one in which nothing changed, are left as they are", () => {
  const summary = sevens("OFFSET(Kunder!B1,1,0)", "SUM(Kunder[Belopp])");
  const { bytes } = settled({ summary }, () => undefined);
  expect(Object.values(shown(bytes))).toEqual([7, 7]);
  const parts = tableBook({ cells: (at) => text(`C${at}`, "x"), sheetRelations: {} });
  const plain = openParts({ ...parts, "xl/worksheets/_rels/sheet2.xml.rels": relationships({}) });
  plain.sheets[0]?.setCell(2, 1, { value: 5 });
  plain.settleResults();
  expect(plain.uncalculated).toBe(0);
});

test("what calls a function of the add-in reads any register: its old result goes, and so does what is made of it", () => {
  const { bytes } = settled(
    {
      summary: sevens(
        '_xldudf_KONTERA_WORKED("A")',
        'KONTERA.WORKED("A")',
        'IF(ABS(_xldudf_KONTERA_REMAINING("A")),1,2)',
        "A1*2",
        "1+2",
      ),
    },
    grow,
  );
  const { A1, A2, A3, A4 } = shown(bytes);
  expect([A1, A2, A3, A4]).toEqual(["?", "?", "?", "?"]);
});
