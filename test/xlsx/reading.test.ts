import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import {
  cellsOf,
  firstSheet,
  main,
  open,
  openParts,
  type Parts,
  partOf,
  sharedStrings,
  sheetXml,
  valuesOf,
  workbookParts,
} from "./parts";

const valuesIn = (rows: string, more: Parts = {}): Record<string, unknown> =>
  valuesOf(firstSheet(openParts(workbookParts(sheetXml(rows), more))));

test("shared strings are read, the runs of rich text joined and reading aids left out", () => {
  const strings = sharedStrings(
    "<t>Åkers &amp; Söner</t>",
    "<r><t>fet</t></r><r><rPr><b/><sz val='11'/></rPr><t xml:space='preserve'> text</t></r>",
    "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>",
    "",
    "<t/>",
    "<t>_x000D_\n&#xE5;<![CDATA[<&>]]></t>",
  ).replace("<si></si>", "<si/>");
  const cells = [0, 1, 2, 3, 4, 5]
    .map((index) => `<c r="${"ABCDEF"[index] ?? ""}1" t="s"><v>${index}</v></c>`)
    .join("");
  expect(valuesIn(`<row r="1">${cells}</row>`, { "xl/sharedStrings.xml": strings })).toEqual({
    A1: "Åkers & Söner",
    B1: "fet text",
    C1: "東京",
    D1: "",
    E1: "",
    F1: "\r\nå<&>",
  });
});

test("inline strings, results, bools and errors are read as what they are", () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c><c r="B1" t="str"><f>X</f><v>0012</v></c>' +
    '<c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>false</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1"/><c r="G1" t="n"><v></v></c></row>';
  const sheet = firstSheet(openParts(workbookParts(sheetXml(rows))));
  expect(valuesOf(sheet)).toEqual({ A1: "a b", B1: "0012", C1: true, D1: false, E1: "#N/A", F1: "", G1: "" });
  expect(cellsOf(sheet)["E1"]?.error).toBe(true);
  expect(cellsOf(sheet)["A1"]?.error).toBeUndefined();
});

test("a number stored as text stays text", () => {
  expect(valuesIn('<row r="1"><c r="A1" t="inlineStr"><is><t>007</t></is></c></row>')).toEqual({ A1: "007" });
});

test("numbers are read exactly, however they are written", () => {
  const written = [
    "0",
    "-0.5",
    "1E3",
    "1.5e-3",
    "123456789012345",
    "0.1",
    "12345678901234567890",
    "4.9406564584124654E-324",
    "-.5",
    "+7",
    "0.30000000000000004",
  ];
  const rows = written
    .map((number, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${number}</v></c></row>`)
    .join("");
  expect(Object.values(valuesIn(rows))).toEqual(written.map(Number));
});

test("dates stay serials, also those that are written out, and the file's own epoch is handed over", () => {
  const rows =
    '<row r="1"><c r="A1"><v>45292</v></c><c r="B1" t="d"><v>2024-01-01</v></c><c r="C1" t="d"><v>2024-01-01T12:00:00</v></c><c r="D1" t="d"><v>1900-02-28</v></c></row>';
  expect(valuesIn(rows)).toEqual({ A1: 45_292, B1: 45_292, C1: 45_292.5, D1: 59 });
  const parts = workbookParts(sheetXml(rows));
  const workbook = String(parts["xl/workbook.xml"]).replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  const book = openParts({ ...parts, "xl/workbook.xml": workbook });
  expect(book.date1904).toBe(true);
  expect(valuesOf(firstSheet(book))).toMatchObject({ A1: 45_292, B1: 43_830 });
  expect(openParts(parts).date1904).toBe(false);
});

test("rows and cells without numbers stand behind the one before them", () => {
  const rows =
    '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>';
  const parts = workbookParts(sheetXml(rows));
  expect(valuesOf(firstSheet(openParts(parts)))).toEqual({ A1: 1, C1: 2, D1: 3, A6: 4 });
  const book = openParts(parts);
  firstSheet(book).setCell(2, 1, { value: "emellan" });
  firstSheet(book).setCell(0, 1, { value: "också" });
  expect(valuesOf(firstSheet(open(book.save())))).toEqual({
    A1: 1,
    B1: "också",
    C1: 2,
    D1: 3,
    B3: "emellan",
    A6: 4,
  });
});

test("a writer that gives every element a prefix is read, and written its way", () => {
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  const book = openParts(workbookParts(sheet));
  expect(valuesOf(firstSheet(book))).toEqual({ A1: "a" });
  firstSheet(book).setCell(1, 0, { value: "b" });
  firstSheet(book).freezeRows(1);
  const saved = book.save();
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain(
    '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData>',
  );
  expect(valuesOf(firstSheet(open(saved)))).toEqual({ A1: "a", A2: "b" });
});

test("an empty sheet of any spelling takes cells", () => {
  for (const data of [
    "<sheetData/>",
    "<sheetData />",
    "<sheetData></sheetData>",
    "<sheetData>\n</sheetData>",
  ]) {
    const book = openParts(workbookParts(sheetXml("").replace("<sheetData></sheetData>", data)));
    expect(valuesOf(firstSheet(book))).toEqual({});
    firstSheet(book).setCell(0, 0, { value: "x" });
    expect(valuesOf(firstSheet(open(book.save())))).toEqual({ A1: "x" });
  }
});

test("comments, instructions and extensions among the rows are passed over and kept", () => {
  const rows =
    '<!-- <row r="9"> --><row r="1"><?a b?><c r="A1"><v>1</v><extLst><ext uri="x"><c r="Q1"/></ext></extLst></c><!--x--></row><row r="2"/>';
  const book = openParts(workbookParts(sheetXml(rows)));
  expect(valuesOf(firstSheet(book))).toEqual({ A1: 1 });
  firstSheet(book).setCell(1, 1, { value: 2 });
  firstSheet(book).setCell(0, 1, { value: 3 });
  const saved = partOf(book.save(), "xl/worksheets/sheet1.xml");
  expect(saved).toContain(
    rows
      .replace("</c><!--x-->", '</c><c r="B1"><v>3</v></c><!--x-->')
      .replace('<row r="2"/>', '<row r="2"><c r="B2"><v>2</v></c></row>'),
  );
});

test("a sheet in UTF-16 is read, and saved as UTF-8", () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>Åäö</t></is></c></row>').replace(/^<\?[^>]*>\n/, "")}`;
  const bytes = new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  ]);
  const book = openParts({ ...workbookParts(""), "xl/worksheets/sheet1.xml": bytes });
  firstSheet(book).setCell(1, 0, { value: "ö" });
  const saved = book.save();
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain('encoding="UTF-8"');
  expect(valuesOf(firstSheet(open(saved)))).toEqual({ A1: "Åäö", A2: "ö" });
});

test("a byte order mark before the XML does no harm", () => {
  const mark = (text: string): Uint8Array => new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text)]);
  const parts = workbookParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const marked = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, mark(String(part))]));
  const book = openParts(marked);
  firstSheet(book).setCell(0, 1, { value: 2 });
  expect(valuesOf(firstSheet(open(book.save())))).toEqual({ A1: 1, B1: 2 });
});

test("rows show edits made to them before anything is saved", () => {
  const sheet = firstSheet(openParts(workbookParts(sheetXml('<row r="2"><c r="B2"><v>1</v></c></row>'))));
  sheet.setCells([
    { row: 0, column: 0, value: "före" },
    { row: 1, column: 0, value: "vänster" },
    { row: 1, column: 1, value: 2 },
    { row: 1, column: 2, value: "höger" },
    { row: 9, column: 0, value: "efter" },
  ]);
  expect(valuesOf(sheet)).toEqual({ A1: "före", A2: "vänster", B2: 2, C2: "höger", A10: "efter" });
});
