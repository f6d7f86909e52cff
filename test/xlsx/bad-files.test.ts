import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { XlsxFault } from "../../xlsx/fault";
import { openXlsx } from "../../xlsx/open";
import { main, office, type Parts, sharedStrings, sheetXml, workbookParts, zipOf } from "./parts";

const faultOf = (bytes: Uint8Array, limit?: number): XlsxFault | undefined => {
  const opened = openXlsx(bytes, limit);
  return opened.ok ? undefined : opened.error;
};
const faultIn = (parts: Parts): XlsxFault | undefined => faultOf(zipOf(parts));
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const good = workbookParts(sheetXml(row));
const sheetName = "xl/worksheets/sheet1.xml";
const without = (name: string): Parts =>
  Object.fromEntries(Object.entries(good).filter(([part]) => part !== name));
const withRows = (rows: string): XlsxFault | undefined => faultIn(workbookParts(sheetXml(rows)));
const compound = (...streams: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    Array.from(name).forEach((letter, at) => {
      bytes[512 + index * 128 + at * 2] = letter.charCodeAt(0);
    });
  });
  return bytes;
};

test("what is no workbook is told by what it is", () => {
  expect(faultOf(new Uint8Array())).toEqual({ fault: "empty" });
  expect(faultOf(strToU8("Kundnummer;Namn\r\n1;Åkers\r\n"))).toEqual({ fault: "text" });
  expect(faultOf(strToU8("<html><table><tr><td>1</td></tr></table></html>"))).toEqual({ fault: "web-page" });
  const xml2003 = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>';
  expect(faultOf(strToU8(xml2003))).toEqual({ fault: "xml-2003" });
  expect(faultOf(Uint8Array.of(9, 2, 6, 0, 0, 0, 16, 0, 200, 7))).toEqual({ fault: "legacy-xls" });
  const ods = { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" };
  expect(faultIn(ods)).toEqual({ fault: "ods" });
  const binary = String(good["_rels/.rels"]).replace("workbook.xml", "workbook.bin");
  const xlsb = { ...good, "_rels/.rels": binary, "xl/workbook.bin": "x" };
  expect(faultIn(xlsb)).toEqual({ fault: "xlsb" });
  expect(faultOf(new Uint8Array(100_000))).toEqual({ fault: "not-a-zip" });
});

test("an old .xls and an encrypted workbook are told apart", () => {
  expect(faultOf(compound("Workbook"))).toEqual({ fault: "legacy-xls" });
  expect(faultOf(compound("EncryptionInfo", "EncryptedPackage"))).toEqual({ fault: "encrypted" });
  expect(faultOf(strToU8("\xD0\xCF\x11\xE0", true))).toEqual({ fault: "legacy-xls" });
});

test("a zip that is something else is not a workbook", () => {
  expect(faultOf(zipSync({}))).toEqual({ fault: "not-a-workbook" });
  expect(faultIn({ "a.txt": "hej" })).toEqual({ fault: "not-a-workbook" });
  const document = { ...good, "xl/workbook.xml": "<w:document xmlns:w='urn:w'/>" };
  expect(faultIn(document)).toEqual({ fault: "not-a-workbook" });
});

test("a file cut off anywhere is damaged, and nothing is thrown", () => {
  const bytes = zipOf(good);
  for (let length = 4; length < bytes.length; length += 7) {
    expect(faultOf(bytes.subarray(0, length))?.fault, String(length)).toBe("damaged");
  }
});

test("a byte changed anywhere is found or harmless, and nothing is thrown", () => {
  const bytes = zipOf(good);
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    const opened = openXlsx(changed);
    if (opened.ok)
      expect(Array.from(opened.value.sheets, (sheet) => Array.from(sheet.rows()).length)).toEqual([1]);
  }
});

test("missing parts are named", () => {
  const withoutSheet = without(sheetName);
  expect(faultIn(withoutSheet)).toEqual({ fault: "damaged", part: sheetName, detail: "missing" });
  const withoutWorkbook = without("xl/workbook.xml");
  expect(faultIn(withoutWorkbook)).toEqual({ fault: "damaged", part: "xl/workbook.xml", detail: "missing" });
  const withoutRelationships = without("xl/_rels/workbook.xml.rels");
  expect(faultIn(withoutRelationships)).toEqual({
    fault: "damaged",
    part: "xl/workbook.xml",
    detail: "missing",
    at: "Blad1",
  });
});

test("broken XML is found in whichever part it stands", () => {
  for (const name of ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", sheetName]) {
    for (const broken of ["", "<a>", "<a></b>", "hej", "<a b=1/>", "<a>&okänd;</a>"]) {
      const fault = faultIn({ ...good, [name]: broken });
      expect(fault, `${name}: ${broken}`).toEqual({ fault: "damaged", part: name, detail: "broken-xml" });
    }
  }
  for (const rows of [
    "<row r='1'><c r='A1'><v>1</c></row>",
    "<row r='1'>",
    "</row>",
    "<row r='1'><c r='A1'",
    "<row r='1'><c r='A1></row>",
  ]) {
    expect(withRows(rows), rows).toMatchObject({ fault: "damaged", part: sheetName, detail: "broken-xml" });
  }
  const elsewhere = sheetXml(row).replace(/<sheetData>.*<\/sheetData>/, (data) => `<x>${data}</x>`);
  expect(faultIn({ ...good, [sheetName]: elsewhere })).toMatchObject({ detail: "broken-xml" });
  const latin = strToU8(sheetXml('<row r="1"><c r="A1" t="str"><v>\xE5</v></c></row>'), true);
  expect(faultIn({ ...good, [sheetName]: latin })).toEqual({
    fault: "damaged",
    part: sheetName,
    detail: "broken-xml",
  });
});

test("what is no XML although its tags are is refused: entities that nobody knows, characters that cannot be", () => {
  const cell = (text: string): string =>
    `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  for (const broken of ["&x;", "&#0;", "&#xD800;", "&#x110000;", "a & b", "&", "\0", "\x1F", "\uFFFE"]) {
    expect(withRows(cell(broken)), broken).toMatchObject({ part: sheetName, detail: "broken-xml" });
    const strings = workbookParts(sheetXml(row), {
      "xl/sharedStrings.xml": sharedStrings(`<t>${broken}</t>`),
    });
    expect(faultIn(strings), broken).toMatchObject({ part: "xl/sharedStrings.xml", detail: "broken-xml" });
  }
  for (const sound of [
    "&amp;&lt;&gt;&quot;&apos;",
    "&#10;&#x1F600;",
    "<![CDATA[a & b]]>&amp;<!-- & -->",
    "\t\u0085",
  ])
    expect(withRows(cell(sound)), sound).toBeUndefined();
  const declared = `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///x">]>${sheetXml(cell("&x;")).replace(/^.*\n/, "")}`;
  expect(faultIn({ ...good, [sheetName]: declared })).toMatchObject({ detail: "broken-xml" });
});

test("a cell that cannot be what it says is found and never becomes 0 or blank", () => {
  const bad = (cell: string): XlsxFault | undefined => withRows(`<row r="7">${cell}</row>`);
  const fault = { fault: "damaged", part: sheetName, detail: "bad-cell", at: "B7" };
  expect(bad('<c r="B7"><v>1,5</v></c>')).toEqual(fault);
  expect(bad('<c r="B7"><v>NaN</v></c>')).toEqual(fault);
  expect(bad('<c r="B7"><v>0x10</v></c>')).toEqual(fault);
  expect(bad('<c r="B7" t="s"><v>3</v></c>')).toEqual(fault);
  expect(bad('<c r="B7" t="b"><v>ja</v></c>')).toEqual(fault);
  expect(bad('<c r="B7" t="d"><v>i går</v></c>')).toEqual(fault);
  expect(bad('<c r="B8"><v>1</v></c>')).toMatchObject({ detail: "bad-cell" });
  expect(bad('<c r="B7" t="q"><v>1</v></c>')).toEqual(fault);
  expect(bad('<c r="XFE7"><v>1</v></c>')).toMatchObject({ detail: "bad-cell" });
  expect(withRows('<row r="1048577"/>')).toMatchObject({ detail: "bad-cell" });
});

test("rows and cells that go backwards or stand twice are refused", () => {
  expect(withRows('<row r="2"/><row r="1"/>')).toMatchObject({ detail: "out-of-order" });
  expect(withRows('<row r="2"/><row r="2"/>')).toMatchObject({ detail: "out-of-order" });
  expect(withRows('<row r="1"><c r="B1"/><c r="A1"/></row>')).toMatchObject({ detail: "out-of-order" });
});

test("shared strings and tables that do not read are named", () => {
  const strings = workbookParts(sheetXml(row), {
    "xl/sharedStrings.xml": sharedStrings("<t>a</t>").replace("</sst>", ""),
  });
  expect(faultIn(strings)).toEqual({ fault: "damaged", part: "xl/sharedStrings.xml", detail: "broken-xml" });
  const relationship = `<Relationships xmlns="x"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`;
  const table = workbookParts(sheetXml(row), {
    "xl/worksheets/_rels/sheet1.xml.rels": relationship,
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="inte en"/>`,
  });
  expect(faultIn(table)).toEqual({ fault: "damaged", part: "xl/tables/table1.xml", detail: "broken-xml" });
});

test("a zip bomb is refused by what it declares, and stopped when it lies", () => {
  const bomb = zipOf({
    ...good,
    "xl/media/a.bin": new Uint8Array(3_000_000),
    "xl/media/b.bin": new Uint8Array(3_000_000),
  });
  expect(faultOf(bomb, 5_000_000)).toEqual({ fault: "damaged", part: "xl/media/b.bin", detail: "too-large" });
  expect(faultOf(bomb)).toBeUndefined();
  const lying = zipSync({ "[Content_Types].xml": new Uint8Array(5_000_000) });
  const view = new DataView(lying.buffer, lying.byteOffset);
  for (let at = 0; at < lying.length - 4; at++)
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, 100, true);
  expect(faultOf(lying)).toEqual({ fault: "damaged", part: "[Content_Types].xml", detail: "too-large" });
  view.setUint32(lying.length - 22 - 46 - 19 + 24, 900_000_000, true);
  expect(faultOf(lying)?.fault).toBe("damaged");
});

test("names that climb out of the file or stand twice are refused", () => {
  for (const name of ["../utanför.xml", "xl/../../x", "..\\x", "C:\\x", "xl/\0x"]) {
    expect(faultIn({ ...good, [name]: "" }), name).toEqual({
      fault: "damaged",
      part: name,
      detail: "unsafe-path",
    });
  }
  expect(faultIn({ ...good, "XL/Workbook.xml": "" })).toMatchObject({ detail: "duplicate-part" });
  expect(faultIn({ ...good, "/xl/workbook.xml": "" })).toMatchObject({ detail: "duplicate-part" });
});

test("a password on the zip itself is encryption too", () => {
  const bytes = zipOf(good);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02_01_4b_50) bytes[at + 8] = 1;
  expect(faultOf(bytes)).toEqual({ fault: "encrypted" });
});

test("XML as deep as no workbook's, and more texts than any has, are refused before they take minutes", () => {
  const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
  const tail = `<extLst>${deep}</extLst>`;
  expect(faultIn({ ...good, [sheetName]: sheetXml(row, "", tail) })).toMatchObject({ detail: "too-deep" });
  const many = sharedStrings().replace("</sst>", `${"<si/>".repeat(2 ** 23 + 1)}</sst>`);
  const strings = { "xl/sharedStrings.xml": many };
  expect(faultIn(workbookParts(sheetXml(row), strings))).toMatchObject({ detail: "too-large" });
  const stored = zipSync(
    Object.fromEntries(
      Object.entries(workbookParts(sheetXml(row), strings)).map(([name, part]) => [
        name,
        strToU8(String(part)),
      ]),
    ),
    { level: 0 },
  );
  expect(faultOf(stored)).toMatchObject({ detail: "too-many-strings" });
});

test("a row that no sheet has is named by its own number", () => {
  expect(withRows(`${row}<row r="1048577"/>`)).toMatchObject({ at: "A1048577" });
  expect(withRows('<row r="9"/><row r="4"/>')).toMatchObject({ at: "A4" });
});

test("what Excel reads is read: module sheets without a part, UTF-16 without a mark, times, styles that are named and absent", () => {
  const opens = (more: Parts): boolean => faultIn({ ...good, ...more }) === undefined;
  const book = String(good["xl/workbook.xml"]);
  for (const sheet of ['<sheet name="Modul1" sheetId="9" r:id=""/>', '<sheet name="Modul1" sheetId="9"/>'])
    expect(opens({ "xl/workbook.xml": book.replace("</sheets>", `${sheet}</sheets>`) })).toBe(true);
  const wide = (text: string, isBig: boolean): Uint8Array =>
    Uint8Array.from(
      Array.from(text, (letter) => (isBig ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])).flat(),
    );
  const utf16 = String(good[sheetName]).replace("UTF-8", "UTF-16");
  expect(opens({ [sheetName]: wide(utf16, true) }) && opens({ [sheetName]: wide(utf16, false) })).toBe(true);
  const relations = String(good["xl/_rels/workbook.xml.rels"]);
  const styles = `<Relationship Id="rId9" Type="${office}/styles" Target="styles.xml"/></Relationships>`;
  expect(opens({ "xl/_rels/workbook.xml.rels": relations.replace("</Relationships>", styles) })).toBe(true);
  const timed = openXlsx(
    zipOf(workbookParts(sheetXml('<row r="1"><c r="A1" t="d"><v>06:00:00</v></c></row>'))),
  );
  expect(timed.ok && [...(timed.value.sheets[0]?.rows() ?? [])][0]?.cells[0]?.value).toBe(0.25);
});

test("entities of a document type are not expanded", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook xmlns="${main}">&b;</workbook>`;
  expect(faultIn({ ...good, "xl/workbook.xml": bomb })).toMatchObject({ detail: "broken-xml" });
});
