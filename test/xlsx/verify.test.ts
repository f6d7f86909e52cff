import { expect, test } from "vitest";
import { verifyBook } from "../../xlsx/verify/verify-book";
import { grown, tableBook } from "./follow/table-book";
import { zipOf, type Parts } from "./parts";

const parts = tableBook({ behind: '<mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>' });
const before = zipOf(parts);
const flawsOf = (after: Parts): unknown => {
  const verified = verifyBook(before, zipOf(after));
  return verified.ok ? [] : verified.error.map(({ flaw }) => flaw);
};
const changed = (name: string, from: string, to: string): Parts => ({
  ...parts,
  [name]: String(parts[name]).replace(from, to),
});
const sheet = "xl/worksheets/sheet1.xml";
const table = "xl/tables/table1.xml";

test("a workbook that was edited keeps its structure, and says which parts it left alone", () => {
  const verified = verifyBook(before, grown(parts, 3).save());
  expect(verified).toMatchObject({
    ok: true,
    value: { changed: ["xl/workbook.xml", sheet, table], added: [] },
  });
  expect(verified.ok && verified.value.untouched).toContain("xl/worksheets/sheet2.xml");
});

test("what Excel would repair is found before it is written", () => {
  expect(flawsOf(changed(sheet, 'ref="E1:F2"', 'ref="B4:C4"'))).toEqual(["overlap"]);
  expect(flawsOf(changed(sheet, 'mergeCells count="1"', 'mergeCells count="2"'))).toEqual(["count"]);
  expect(flawsOf(changed(table, 'ref="A1:C4"', 'ref="A1:D4"'))).toEqual(["table"]);
  expect(flawsOf(changed(table, 'autoFilter ref="A1:C4"', 'autoFilter ref="A1:C9"'))).toEqual(["table"]);
  expect(flawsOf(changed(table, 'name="Netto"', 'name="nr"'))).toEqual(["twice"]);
  expect(flawsOf(changed(sheet, "</row>", ""))).toEqual(["not-readable"]);
  const { "xl/workbook.xml": book, ...rest } = parts;
  expect(flawsOf({ ...rest, "xl/other.xml": book ?? "" })).toContain("lost-part");
  const relations = "xl/_rels/workbook.xml.rels";
  const absent = '<Relationship Id="rId8" Type="urn:x/theme" Target="theme/none.xml"/></Relationships>';
  expect(flawsOf(changed(relations, "</Relationships>", absent))).toEqual(["absent-part"]);
});

test("a table over a pivot table is found, and merged cells in a pivot table are its own", () => {
  const pivot = (ref: string): Parts =>
    tableBook({
      behind: '<mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>',
      sheetRelations: { rId5: ["pivotTable", "../pivotTables/pivotTable1.xml"] },
      parts: {
        "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition><location ref="${ref}"/></pivotTableDefinition>`,
      },
    });
  expect(flawsOf(pivot("E1:G9"))).toEqual([]);
  expect(flawsOf(pivot("B3:G9"))).toEqual(["overlap"]);
});

test("what was wrong with the file before is not for this job to refuse", () => {
  const wrong = changed(sheet, 'mergeCells count="1"', 'mergeCells count="2"');
  expect(verifyBook(zipOf(wrong), zipOf(wrong)).ok).toBe(true);
  const twice = {
    ...wrong,
    [table]: String(wrong[table]).replace('<tableColumns count="3"', '<tableColumns count="4"'),
  };
  expect(verifyBook(zipOf(wrong), zipOf(twice))).toEqual({
    ok: false,
    error: [{ flaw: "count", at: "Kunder" }],
  });
});

test("a workbook that is made anew is compared with none, and held to the same", () => {
  expect(verifyBook(undefined, before)).toMatchObject({ ok: true, value: { untouched: [], changed: [] } });
  expect(
    verifyBook(undefined, zipOf(changed(sheet, 'mergeCells count="1"', 'mergeCells count="2"'))),
  ).toEqual({
    ok: false,
    error: [expect.objectContaining({ flaw: "count" })],
  });
});
