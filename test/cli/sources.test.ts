import { expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import { newXlsx } from "../../xlsx/new";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, write } from "./command";

inOwnFolders();

const json = (...args: readonly string[]) => konteraJson(...args).json;

type Cells = Readonly<
  Record<string, readonly (readonly (CellValue | { value: number; format: string })[])[]>
>;

/** A workbook of these sheets, cell by cell. */
const workbookOf = (sheets: Cells): Uint8Array => {
  const document = newXlsx();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = document.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === "") return;
        if (typeof cell === "object")
          sheet.setCell(row, column, { value: cell.value, numberFormat: cell.format });
        else sheet.setCell(row, column, { value: cell });
      }),
    );
  }
  return document.save();
};

const headers = ["Kundnr", "Namn", "Startdatum", "Aktiv"];

test("rows come in from the only sheet of a workbook, below its titles, as its cells show them", () => {
  writeBook("bok.xlsx", { customers: [] });
  const zeros = { value: 42, format: "0000" };
  const date = { value: 46_097.5, format: "yyyy\\-mm\\-dd" };
  write(
    "från.xlsx",
    workbookOf({ Blad1: [["Kunder hos oss"], [], ["", ...headers], ["", zeros, "A", date, true]] }),
  );
  expect(json("plan", "bok.xlsx", "från.xlsx", "--register", "customers")).toMatchObject({
    counts: { new: 1, refused: 0 },
    file: { source: "sheet", sheet: "Blad1", encoding: null, delimiter: null, headerRow: 3, startRow: 4 },
    rows: [
      {
        line: 4,
        key: "0042",
        changes: [
          { field: "number", to: "0042" },
          { field: "name", to: "A" },
          { field: "active", to: "Ja" },
          { field: "startDate", to: "2026-03-16" },
        ],
      },
    ],
  });
});

test("of several sheets the one of the register's name is read, another by --sheet, and none is guessed", () => {
  writeBook("bok.xlsx", { customers: [] });
  const sheetOf = (number: string) => [headers, [number, "A"]];
  write("tre.xlsx", workbookOf({ Info: [["Hej"]], Kunder: sheetOf("1"), Gamla: sheetOf("2") }));
  write("två.xlsx", workbookOf({ Nya: sheetOf("1"), Gamla: sheetOf("2") }));
  const keys = (...args: readonly string[]) =>
    (json("plan", "bok.xlsx", ...args, "--register", "customers") as { rows: { key: string }[] }).rows[0]
      ?.key;
  expect(keys("tre.xlsx")).toBe("1");
  expect(keys("tre.xlsx", "--sheet", "gamla")).toBe("2");
  const asked = kontera("plan", "bok.xlsx", "två.xlsx", "--register", "customers");
  expect(asked).toMatchObject({ code: 2, out: "" });
  expect(asked.err).toContain("”Nya”, ”Gamla”");
  const lost = kontera("plan", "bok.xlsx", "två.xlsx", "--register", "customers", "--sheet", "Fel");
  expect(lost.err).toContain("har inget blad som heter ”Fel”");
});

test("a number of a sheet has one decimal sign, whatever it would be in a file, and error cells are refused", () => {
  writeBook("bok.xlsx", {
    prices: [],
    projects: [{ code: "A", name: "A" }],
    dimensions: [{ dimension: "6" }],
  });
  const heads = ["Dimension", "Kod", "Modul", "Pris"];
  write("pris.xlsx", workbookOf({ Blad: [heads, ["6", "A", "Tid", 1000.125], ["6", "A", "Resa", 1.5]] }));
  const text = ["6", "A", "Tid"];
  write("fel.xlsx", workbookOf({ Blad: [heads, [...text, "#N/A"], [...text, "1,000"]] }));
  expect(json("plan", "bok.xlsx", "pris.xlsx", "--register", "prices")).toMatchObject({
    rows: [{ warnings: [{ code: "rounded" }] }, { outcome: "new" }],
    questions: [],
  });
  expect(json("plan", "bok.xlsx", "fel.xlsx", "--register", "prices")).toMatchObject({
    counts: { refused: 2 },
    questions: [{ kind: "decimal" }],
  });
});

test("what a workbook's rows are refused for goes out as a file to mend", () => {
  writeBook("bok.xlsx", { customers: [] });
  write(
    "a.xlsx",
    workbookOf({
      Blad: [
        ["Kundnr", "Namn"],
        ["1", ""],
      ],
    }),
  );
  const how = ["--register", "customers", "--refused", "fel.csv"];
  expect(kontera("plan", "bok.xlsx", "a.xlsx", ...how).code).toBe(0);
  expect(json("plan", "bok.xlsx", "fel.csv", "--register", "customers")).toMatchObject({
    counts: { refused: 1 },
  });
});

const SIE = [
  "#FLAGGA 0",
  '#PROGRAM "X" 1.0',
  "#FORMAT PC8",
  "#SIETYP 4",
  '#FNAMN "Exempel AB"',
  '#DIM 1 "Kostnadsställe"',
  '#DIM 6 "Projekt"',
  '#OBJEKT 1 "10" "Lager \\"Nord\\""',
  '#OBJEKT 6 "BS" "Bygg"',
  "#OBJEKT 6 BS.HR HR",
  '#OBJEKT 8 "1001" "Åkeri & Co" extra',
];

test("the objects of a SIE file are projects, customers, and codes of the dimensions that the workbook has", () => {
  writeBook("bok.xlsx", {
    customers: [],
    projects: [],
    codes: [],
    dimensions: [{ dimension: "Kst", singular: "Kostnadsställe", plural: "Kostnadsställen" }],
  });
  writeLines("bok.se", ...SIE);
  const rows = (register: string) =>
    (
      json("plan", "bok.xlsx", "bok.se", "--register", register) as {
        rows: { key: string; changes: { field: string; to: unknown }[] }[];
      }
    ).rows.map(({ key, changes }) => [key, changes.find(({ field }) => field === "name")?.to]);
  expect(rows("customers")).toEqual([["1001", "Åkeri & Co"]]);
  expect(rows("projects")).toEqual([
    ["BS", "Bygg"],
    ["BS.HR", "HR"],
  ]);
  expect(rows("codes")).toEqual([["Kst / 10", 'Lager "Nord"']]);
  expect(kontera("plan", "bok.xlsx", "bok.se", "--register", "prices").code).toBe(2);
  const file = { source: "sie", sheet: null, encoding: "utf-8", delimiter: null };
  expect(json("plan", "bok.xlsx", "bok.se", "--register", "customers")).toMatchObject({ file });
  expect(kontera("plan", "bok.xlsx", "bok.se", "--register", "customers").out).toContain(
    "Läst ur SIE-filens objekt som utf-8.",
  );
});

test("Fortnox' customers come in as JSON", () => {
  writeBook("bok.xlsx", { customers: [{ number: "1", name: "Acme" }] });
  const list = [
    { "@url": "x", CustomerNumber: "1", Name: "Acme AB", Phone1: null, Active: true, Tags: [1] },
    { CustomerNumber: "02", Name: "Bo", Address1: "Gatan 1", ZipCode: "123 45", City: "Lund" },
  ];
  write("kunder.json", JSON.stringify({ MetaInformation: { "@TotalPages": 1 }, Customers: list }));
  expect(json("plan", "bok.xlsx", "kunder.json", "--register", "customers")).toMatchObject({
    counts: { new: 1, changed: 1, refused: 0 },
    file: { source: "json", mapping: { CustomerNumber: "number", Name: "name", Address1: "postalAddress" } },
    rows: [{ key: "1" }, { key: "02" }],
  });
});

test("JSON without a list of records is named as JSON", () => {
  writeBook("bok.xlsx", { customers: [] });
  write("a.json", "[1, 2]");
  expect(kontera("plan", "bok.xlsx", "a.json", "--register", "customers")).toMatchObject({ code: 2 });
});

test("columns of a fixed width are told by their headers", () => {
  writeBook("bok.xlsx", { customers: [] });
  writeLines(
    "fast.txt",
    "Kundnr    Namn                Ort",
    "1         Acme Nord AB        Lund",
    "0010      Berg & Bo           Stora Skedvi",
  );
  expect(json("plan", "bok.xlsx", "fast.txt", "--register", "customers")).toMatchObject({
    file: { source: "fixedWidth" },
    rows: [
      { line: 2, key: "1" },
      { line: 3, key: "0010", changes: [{}, { to: "Berg & Bo" }, { field: "city", to: "Stora Skedvi" }] },
    ],
  });
});

test("of several lists in JSON the one of the register's name is read, another by --sheet, and none is guessed", () => {
  writeBook("bok.xlsx", { customers: [] });
  const listOf = (...numbers: readonly string[]) =>
    numbers.map((number) => ({ CustomerNumber: number, Name: "A" }));
  write("en.json", JSON.stringify({ Gamla: listOf("1", "2", "3"), Customers: listOf("4") }));
  write("två.json", JSON.stringify({ Gamla: listOf("1", "2", "3"), Nya: listOf("4") }));
  const plan = (...args: readonly string[]) => json("plan", "bok.xlsx", ...args, "--register", "customers");
  expect(plan("en.json")).toMatchObject({ rows: [{ key: "4" }], file: { sheet: "Customers" } });
  expect(plan("en.json", "--sheet", "gamla")).toMatchObject({ counts: { new: 3 } });
  const asked = kontera("plan", "bok.xlsx", "två.json", "--register", "customers");
  expect(asked).toMatchObject({ code: 2, out: "" });
  expect(asked.err).toContain("”Gamla”, ”Nya”");
  const lost = kontera("plan", "bok.xlsx", "två.json", "--register", "customers", "--sheet", "Fel");
  expect(lost.err).toContain("ingen lista som heter ”Fel”");
});

test("JSON and SIE that give no rows are told as what they lack", () => {
  writeBook("bok.xlsx", { customers: [], prices: [] });
  writeLines("bok.se", "#FLAGGA 0", "#SIETYP 4");
  for (const [file, text] of Object.entries({ "a.json": "[]", "b.json": "{}", "c.json": '[{"a": 1}' })) {
    write(file, text);
    const { code, err } = kontera("plan", "bok.xlsx", file, "--register", "customers");
    expect(code).toBe(2);
    expect(err).not.toContain("CSV");
    expect(err).toContain("JSON");
  }
  for (const register of ["customers", "prices"]) {
    const { code, err } = kontera("plan", "bok.xlsx", "bok.se", "--register", register);
    expect(code).toBe(2);
    expect(err).toContain("bok.se är en SIE-fil, och");
  }
});
