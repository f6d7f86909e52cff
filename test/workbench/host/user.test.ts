import { expect, test } from "vitest";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { restyle } from "../../../workbench/host/edit/styles";
import { addTable } from "../../../workbench/host/edit/tables";
import { parseArea } from "../../../workbench/host/model/address";
import { Workbook, type Locale } from "../../../workbench/host/model/workbook";
import { User } from "../../../workbench/host/user";

const open = (locale: Locale = "en-US") => {
  const workbook = new Workbook({ locale, year: 2026 });
  const sheet = addSheet(workbook, "Data");
  return { workbook, sheet, user: new User(workbook) };
};

const shown = (locale: Locale, text: string) => {
  const { workbook, sheet, user } = open(locale);
  user.type(sheet, "A1", text);
  return [sheet.cells.content(0, 0), workbook.styles.style(sheet.cells.style(0, 0)).numberFormat];
};

test.each([
  ["sv-SE", "1,5", 1.5, "General"],
  ["sv-SE", "1.10", "1.10", "General"],
  ["sv-SE", "1 234,50", 1234.5, "#,##0.00"],
  ["sv-SE", "2026-03-01", 46082, "yyyy-mm-dd"],
  ["sv-SE", "SANT", true, "General"],
  ["sv-SE", "'05", "05", "General"],
  ["en-US", "1.10", 1.1, "General"],
  ["en-US", "2/2/19", 43498, "m/d/yyyy"],
  ["en-US", "1E10", 1e10, "0.00E+00"],
  ["en-US", "MAR1", 46082, "d-mmm"],
  ["en-US", "12%", 0.12, "0%"],
  ["en-US", "1,5", "1,5", "General"],
  ["en-US", "31/2/2026", "31/2/2026", "General"],
] as const)("typing in %s %s gives %s", (locale, text, value, format) => {
  expect(shown(locale, text)).toEqual([value, format]);
});

test("text typed into a text cell stays as it is", () => {
  const { workbook, sheet, user } = open();
  restyle(workbook, sheet, parseArea("A1")!, (style) => ({ ...style, numberFormat: "@" }));
  user.type(sheet, "A1", "1.10");
  expect(sheet.cells.content(0, 0)).toBe("1.10");
});

test("typing right below a table takes the row into it, and one undo gives it back", () => {
  const { workbook, sheet, user } = open();
  user.paste(sheet, "A1", [
    ["Code", "Name"],
    ["A", "First"],
  ]);
  const table = addTable(workbook, sheet, parseArea("A1:B2")!, true);
  user.type(sheet, "A3", "B");
  expect(table.area.rows).toBe(3);
  user.undo();
  expect(table.area.rows).toBe(2);
  expect(sheet.cells.content(2, 0)).toBe("");
  user.redo();
  expect(table.area.rows).toBe(3);
  expect(sheet.cells.content(2, 0)).toBe("B");
});

test("undoing a deleted row brings back its cells and the table's size", () => {
  const { workbook, sheet, user } = open();
  user.paste(sheet, "A1", [["Code"], ["A"], ["B"], ["C"]]);
  const table = addTable(workbook, sheet, parseArea("A1:A4")!, true);
  user.deleteRows(sheet, 2);
  expect(sheet.cells.contents(table.area)).toEqual([["Code"], ["A"], ["C"]]);
  user.undo();
  expect(sheet.cells.contents(table.area)).toEqual([["Code"], ["A"], ["B"], ["C"]]);
});

test("a list validation refuses what is typed, and lets a paste through", () => {
  const { sheet, user } = open();
  const errorAlert = { showAlert: true, style: "Stop", title: "No", message: "Choose from the list" };
  sheet.validations = [
    {
      areas: [parseArea("A1")!],
      rule: { list: { inCellDropDown: true, source: "Yes,No" } },
      ignoreBlanks: true,
      errorAlert,
      prompt: { showPrompt: true, title: "", message: "" },
    },
  ];
  expect(user.type(sheet, "A1", "Maybe")).toEqual(errorAlert);
  expect(sheet.cells.content(0, 0)).toBe("");
  expect(user.type(sheet, "A1", "Yes")).toBeUndefined();
  user.paste(sheet, "A1", [["Maybe"]]);
  expect(sheet.cells.content(0, 0)).toBe("Maybe");
});
