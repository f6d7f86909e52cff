import { expect, test } from "vitest";
import type { ValidationRule, XlsxSheet } from "../../xlsx/document";
import { newXlsx } from "../../xlsx/new";
import { firstSheet, open, openParts, partOf, sheetXml, workbookParts } from "./parts";

const name = "xl/worksheets/sheet1.xml";
const range = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});
const edited = (sheet: string, edit: (sheet: XlsxSheet) => void): { xml: string; sheet: XlsxSheet } => {
  const book = openParts(workbookParts(sheet));
  edit(firstSheet(book));
  const saved = book.save();
  return { xml: partOf(saved, name), sheet: firstSheet(open(saved)) };
};

test("a list of texts and a rule are set, saved and read", () => {
  const rule: ValidationRule = {
    type: "decimal",
    operator: "greaterThanOrEqual",
    formula1: "0",
    allowBlank: false,
    errorStyle: "warning",
    errorTitle: "Fel & fel",
    error: 'Skriv "tal"\nför allt',
    promptTitle: "Tal",
    prompt: "minst 0",
  };
  const { sheet } = edited(sheetXml("", "", "<pageMargins/>"), (before) => {
    before.setValidation(range(1, 0, 3, 1), ["Ja", 'Kanske "nej"']);
    before.setValidation(range(1, 1, 3, 2), rule);
    before.setValidation(range(1, 4, 3, 1), { type: "list", formula1: "=Listor!$A$1:$A$9" });
  });
  expect(sheet.validations).toEqual([
    {
      ranges: [range(1, 0, 3, 1)],
      rule: { type: "list", allowBlank: true, list: ["Ja", 'Kanske "nej"'], formula1: '"Ja,Kanske ""nej"""' },
    },
    { ranges: [range(1, 1, 3, 2)], rule },
    { ranges: [range(1, 4, 3, 1)], rule: { type: "list", allowBlank: true, formula1: "Listor!$A$1:$A$9" } },
  ]);
});

test("a validation takes the place of what held in its range, and only there", () => {
  const validation =
    '<dataValidation type="list" sqref="A1:C9 E1"><formula1>$Z$1:$Z$3</formula1></dataValidation>';
  const { sheet, xml } = edited(
    sheetXml("", "", `<dataValidations count="1">${validation}</dataValidations>`),
    (before) => {
      before.setValidation(range(2, 1, 2, 1), ["x"]);
    },
  );
  expect(sheet.validations.map(({ ranges }) => ranges)).toEqual([
    [range(0, 0, 2, 3), range(2, 0, 2, 1), range(2, 2, 2, 1), range(4, 0, 5, 3), range(0, 4, 1, 1)],
    [range(2, 1, 2, 1)],
  ]);
  expect(xml).toContain('<dataValidations count="2">');
});

test("a validation that is cleared everywhere is gone, also one that newer Excel versions keep apart", () => {
  const extension =
    '<extLst><ext uri="{CCE6A557}"><x14:dataValidations xmlns:x14="urn:x14" xmlns:xm="urn:xm" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Listor!$A$1</xm:f></x14:formula1><xm:sqref>B1:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const before = sheetXml(
    "",
    "",
    `<dataValidations count="1"><dataValidation type="custom" sqref="A1"><formula1>TRUE</formula1></dataValidation></dataValidations>${extension}`,
  );
  expect(firstSheet(openParts(workbookParts(before))).validations[1]).toEqual({
    ranges: [range(0, 1, 9, 1)],
    rule: { type: "list", allowBlank: false, formula1: "Listor!$A$1" },
  });
  const half = edited(before, (sheet) => sheet.clearValidation(range(0, 0, 5, 5)));
  expect(half.sheet.validations.map(({ ranges }) => ranges)).toEqual([[range(5, 1, 4, 1)]]);
  expect(edited(before, (sheet) => sheet.clearValidation(range(0, 0, 20, 5))).xml).toBe(sheetXml(""));
});

test("a list or a message that Excel would not take is refused", () => {
  const sheet = newXlsx().addSheet("Blad1");
  const cell = range(0, 0, 1, 1);
  expect(() => sheet.setValidation(cell, ["a,b"])).toThrow(RangeError);
  expect(() => sheet.setValidation(cell, ["x".repeat(256)])).toThrow(RangeError);
  expect(() => sheet.setValidation(cell, { type: "whole", error: "x".repeat(256) })).toThrow(RangeError);
  expect(() => sheet.setValidation(cell, { type: "whole", promptTitle: "x".repeat(33) })).toThrow(RangeError);
  expect(sheet.validations).toEqual([]);
});

test("rows are frozen and let go, and frozen columns stay", () => {
  const view = (inside: string): string =>
    sheetXml(
      "",
      `<sheetViews><sheetView tabSelected="1" workbookViewId="0">${inside}</sheetView></sheetViews>`,
    );
  const columns = view(
    '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="D4"/>',
  );
  const both = edited(columns, (sheet) => sheet.freezeRows(1));
  expect(both.sheet.frozenRows).toBe(1);
  expect(both.xml).toBe(
    view('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>'),
  );
  expect(edited(both.xml, (sheet) => sheet.freezeRows(0)).xml).toBe(
    view('<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'),
  );
  const split = view('<pane ySplit="2000" topLeftCell="A9" activePane="bottomLeft"/>');
  expect(firstSheet(openParts(workbookParts(split))).frozenRows).toBe(0);
  expect(edited(sheetXml(""), (sheet) => sheet.freezeRows(3)).sheet.frozenRows).toBe(3);
  const closed = sheetXml("", '<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
  expect(edited(closed, (sheet) => sheet.freezeRows(2)).sheet.frozenRows).toBe(2);
});

test("a column's width is its own, and its neighbors keep theirs", () => {
  const cols =
    '<cols><col min="2" max="4" width="9.5" customWidth="1" style="0"/><col min="7" max="7" width="3" hidden="1"/></cols>';
  const { sheet, xml } = edited(sheetXml("", cols), (before) => {
    before.setColumnWidth(2, 20);
    before.setColumnWidth(0, 5);
    before.setColumnWidth(5, 6);
    before.setColumnWidth(9, 7);
  });
  expect(Array.from(sheet.columnWidths)).toEqual([
    [0, 5],
    [1, 9.5],
    [2, 20],
    [3, 9.5],
    [5, 6],
    [6, 3],
    [9, 7],
  ]);
  expect(xml).toContain('<col min="4" max="4" width="9.5" customWidth="1" style="0"/>');
  expect(xml).toContain('<col min="7" max="7" width="3" hidden="1"/>');
  expect(
    Array.from(edited(sheetXml(""), (before) => before.setColumnWidth(1, 12)).sheet.columnWidths),
  ).toEqual([[1, 12]]);
});
