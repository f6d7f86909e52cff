import { expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import type { XlsxDocument, XlsxSheet } from "../../xlsx/document";
import { newXlsx } from "../../xlsx/new";
import { rawTables } from "../../xlsx/raw-tables";

const write = (
  sheet: XlsxSheet,
  row: number,
  column: number,
  lines: readonly (readonly CellValue[])[],
): void => {
  lines.forEach((cells, down) => {
    cells.forEach((value, across) => {
      sheet.setCell(row + down, column + across, { value });
    });
  });
};

const documentWith = (name: string, fill: (sheet: XlsxSheet) => void): XlsxDocument => {
  const document = newXlsx();
  fill(document.addSheet(name));
  return document;
};

test("an Excel table is a raw table wherever it stands on its sheet", () => {
  const document = documentWith("Blad1", (sheet) => {
    sheet.addTable({ name: "Kunder", row: 2, column: 1, rows: 2, headers: ["Kundnummer", "Namn"] });
    write(sheet, 3, 1, [
      ["M3", "Åkers"],
      ["0042", ""],
    ]);
    write(sheet, 8, 0, [["en anteckning"]]);
  });
  expect(rawTables(document)).toEqual([
    {
      name: "Kunder",
      sheet: "Blad1",
      row: 2,
      column: 1,
      headers: ["Kundnummer", "Namn"],
      rows: [
        ["M3", "Åkers"],
        ["0042", ""],
      ],
    },
  ]);
});

test("a sheet without a table is a raw table when its first row holds the headers of the register it is named as", () => {
  const document = documentWith("Kunder", (sheet) => {
    write(sheet, 1, 1, [
      ["Kundnr", "Företag"],
      ["M3", "Åkers"],
      ["", ""],
      ["K", true],
    ]);
  });
  expect(rawTables(document)).toEqual([
    {
      name: "",
      sheet: "Kunder",
      row: 1,
      column: 1,
      headers: ["Kundnr", "Företag"],
      rows: [
        ["M3", "Åkers"],
        ["", ""],
        ["K", true],
      ],
    },
  ]);
});

test("other sheets without a table are passed over, blank ones too", () => {
  const other = documentWith("Budget 2025", (sheet) => {
    write(sheet, 0, 0, [
      ["Konto", "Belopp"],
      ["3001", 12],
    ]);
  });
  expect(rawTables(other)).toEqual([]);
  expect(rawTables(documentWith("Kunder", () => undefined))).toEqual([]);
});

test("tables come before plain ranges, so that a table is the register when both claim to be", () => {
  const document = newXlsx();
  write(document.addSheet("Projekt"), 0, 0, [
    ["Kod", "Namn"],
    ["A", "Gammal"],
  ]);
  document
    .addSheet("Blad2")
    .addTable({ name: "Projekt", row: 0, column: 0, rows: 1, headers: ["Kod", "Namn"] });
  expect(rawTables(document).map(({ sheet }) => sheet)).toEqual(["Blad2", "Projekt"]);
});

test("a table without rows has none, though Excel keeps a blank one for the first entry", () => {
  const document = documentWith("Kunder", (sheet) => {
    sheet.addTable({ name: "Kunder", row: 0, column: 0, rows: 0, headers: ["Kundnummer", "Namn"] });
  });
  expect(rawTables(document)).toMatchObject([{ name: "Kunder", rows: [] }]);
});

test("rows that the file leaves out are blank rows of their table", () => {
  const document = documentWith("Kunder", (sheet) => {
    sheet.addTable({ name: "Kunder", row: 0, column: 0, rows: 4, headers: ["Kundnummer", "Namn"] });
    write(sheet, 2, 0, [["M3", "Åkers"]]);
  });
  const blank = ["", ""];
  expect(rawTables(document)).toMatchObject([{ rows: [blank, ["M3", "Åkers"], blank, blank] }]);
});

test("a sum below a register without a table is no row of it, nor what stands below the sum", () => {
  const document = documentWith("Kunder", (sheet) => {
    write(sheet, 0, 0, [
      ["Kundnr", "Företag", "Belopp"],
      ["M3", "Åkers", 5],
      ["Summa", "AB", 6],
      ["", "", ""],
      ["", "Summa:", ""],
      ["", "en not", ""],
    ]);
    sheet.setCell(4, 2, { formula: "SUM(C2:C3)", value: 11 });
  });
  expect(rawTables(document)[0]?.rows).toEqual([
    ["M3", "Åkers", 5],
    ["Summa", "AB", 6],
  ]);
});
