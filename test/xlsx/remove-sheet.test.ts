import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { verifyBook } from "../../xlsx/verify/verify-book";
import {
  main,
  office,
  open,
  openParts,
  relationships,
  sheetXml,
  workbookParts,
  zipOf,
  type Parts,
} from "./parts";

const cell = (text: string): string => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const formula = (text: string): string => `<row r="1"><c r="A1"><f>${text}</f><v>1</v></c></row>`;

/** A workbook of three sheets, the middle one to go, with names of each, and the last one showing. */
const parts = (more: Parts = {}, names = "", third = cell("sist")): Parts =>
  workbookParts(sheetXml(cell("först")), {
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>` +
      '<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Bort" sheetId="2" r:id="rId2"/><sheet name="Sist" sheetId="3" r:id="rId3"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Bort!$A$1</definedName>' +
      `<definedName name="Eget" localSheetId="2">Sist!$A$1</definedName>${names}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["worksheet", "worksheets/sheet2.xml"],
      rId3: ["worksheet", "worksheets/sheet3.xml"],
      rId4: ["calcChain", "calcChain.xml"],
    }),
    "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="2"/></calcChain>`,
    "xl/worksheets/sheet2.xml": sheetXml(formula("1")),
    "xl/worksheets/sheet3.xml": sheetXml(third),
    ...more,
  });

test("a sheet goes with its part, its names and the order of calculation; what is of later sheets still means them", () => {
  const before = zipOf(parts());
  const document = open(before);
  expect(document.removeSheet("Bort")).toBeUndefined();
  const after = document.save();
  const left = open(after);
  expect(left.sheets.map(({ name }) => name)).toEqual(["Blad1", "Sist"]);
  expect(left.names).toEqual([{ name: "Eget", refersTo: "Sist!$A$1", hidden: false, sheet: "Sist" }]);
  expect(left.sheets.map((sheet) => [...sheet.rows()][0]?.cells[0]?.value)).toEqual(["först", "sist"]);
  expect(document.removed).toEqual(["xl/worksheets/sheet2.xml"]);
  const saved = unzipSync(after);
  expect(Object.keys(saved)).not.toContain("xl/worksheets/sheet2.xml");
  expect(Object.keys(saved)).not.toContain("xl/calcChain.xml");
  // Sist was the third tab, and showed.
  expect(strFromU8(saved["xl/workbook.xml"]!)).toContain('activeTab="1"');
  expect(verifyBook(before, after, document.removed)).toMatchObject({ ok: true });
  expect(verifyBook(before, after)).toMatchObject({ ok: false, error: [{ flaw: "lost-part" }] });
});

test("the last name of all takes the list of names with it, and the only sheet that shows stays", () => {
  const document = openParts(parts());
  document.removeSheet("Bort");
  document.removeSheet("Sist");
  const after = document.save();
  const again = open(after);
  expect(strFromU8(unzipSync(after)["xl/workbook.xml"]!)).not.toContain("definedNames");
  expect([again.sheets.map(({ name }) => name), again.names]).toEqual([["Blad1"], []]);
  expect(document.removeSheet("Blad1")).toBe("last-shown");
});

test.each([
  ["a formula", {}, "", formula("bort!A1+1")],
  ["a name", {}, '<definedName name="N">Bort!$A$1</definedName>', undefined],
  [
    "a rule",
    {
      "xl/worksheets/sheet1.xml": sheetXml(
        cell("först"),
        "",
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Bort!$A$1=1</formula></cfRule></conditionalFormatting>',
      ),
    },
    "",
    undefined,
  ],
] as const)(
  "%s elsewhere that speaks of a sheet keeps it, and the file is as it was",
  (_, more, names, third) => {
    const before = zipOf(parts(more, names, third));
    const document = open(before);
    expect(document.removeSheet("Bort")).toBe("spoken-of");
    expect(document.sheets).toHaveLength(3);
    expect(document.removed).toEqual([]);
    expect(open(document.save()).names).toEqual(open(before).names);
  },
);

test("a sheet with comments, or with links, stays: more stands on it than cells", () => {
  const commented = openParts(
    parts({
      "xl/worksheets/_rels/sheet2.xml.rels": relationships({ rId1: ["comments", "../comments1.xml"] }),
      "xl/comments1.xml": `<comments xmlns="${main}"><authors/><commentList/></comments>`,
    }),
  );
  expect(commented.removeSheet("Bort")).toBe("more-on-it");
  const linked = sheetXml(
    cell("x"),
    "",
    '<hyperlinks><hyperlink ref="A1" location="Blad1!A1"/></hyperlinks>',
  );
  expect(openParts(parts({ "xl/worksheets/sheet2.xml": linked })).removeSheet("Bort")).toBe("more-on-it");
});
