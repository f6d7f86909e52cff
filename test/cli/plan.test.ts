import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

const customers = [
  { number: "M3", name: "Åkers", city: "Umeå", startDate: 46_000 },
  { number: "0042", name: "Öst", city: "Malmö" },
];
const plan = (...more: readonly string[]) =>
  konteraJson("plan", "bok.xlsx", "fil.csv", "--register", "customers", ...more);

test("a plan tells every row of the file, cell by cell, and how the file was read", () => {
  writeBook("bok.xlsx", { customers });
  writeLines(
    "fil.csv",
    "Kundnr;Företag;Ort;Startdatum",
    "M3;Åkers AB;Umeå;2026-03-01",
    "0042;Öst;Malmö;",
    "K7;=1+1;;2026-02-28",
    ";Ingen;;",
  );
  expect(plan()).toEqual({
    code: 0,
    err: "",
    json: {
      counts: { new: 1, changed: 1, unchanged: 1, refused: 1 },
      rows: [
        {
          line: 2,
          key: "M3",
          outcome: "changed",
          changes: [
            { field: "name", from: "Åkers", to: "Åkers AB" },
            { field: "startDate", from: "2025-12-09", to: "2026-03-01" },
          ],
          reasons: [],
          warnings: [],
        },
        { line: 3, key: "0042", outcome: "unchanged", changes: [], reasons: [], warnings: [] },
        {
          line: 4,
          key: "K7",
          outcome: "new",
          changes: [
            { field: "number", from: "", to: "K7" },
            { field: "name", from: "", to: "=1+1" },
            { field: "startDate", from: "", to: "2026-02-28" },
          ],
          reasons: [],
          warnings: [],
        },
        {
          line: 5,
          key: "",
          outcome: "refused",
          changes: [],
          reasons: [
            {
              code: "missing-key",
              message:
                "Kundnummer saknas, så det går inte att se vilken rad som menas. Fyll i cellen i filen.",
            },
          ],
          warnings: [],
        },
      ],
      file: {
        encoding: "utf-8",
        source: "csv",
        sheet: null,
        delimiter: ";",
        headerRow: 1,
        startRow: 2,
        mapping: { Kundnr: "number", Företag: "name", Ort: "city", Startdatum: "startDate" },
        proposed: {},
        key: ["number"],
        recipe: null,
        recipes: [],
        faults: [],
      },
      questions: [],
      lacking: [],
      unknown: [],
      alarm: null,
      absent: { count: 0, keys: [] },
      consequences: { appear: [], vanish: [], trips: [] },
    },
  });
});

test("a plan writes nothing", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Ort", "M3;Boden");
  const before = read("bok.xlsx");
  expect(plan().json).toMatchObject({ counts: { changed: 1 } });
  expect(read("bok.xlsx")).toEqual(before);
});

test("a plan for people has the reading, the changes and the sum", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Ort;Skräp", "M3;Boden;x", "0042;Malmö;x", "0042;Lund;x");
  const { out } = kontera("plan", "bok.xlsx", "fil.csv", "--register", "customers");
  expect(out.split("\n")).toEqual([
    "fil.csv → Kunder",
    "Läst som utf-8 med semikolon mellan kolumnerna, rubriker på rad 1.",
    "  Kundnr → Kundnummer",
    "  Ort → Postort",
    "  Skräp – läses inte in",
    "Rad 2  Ändrad  M3",
    "    Postort: ”Umeå” → ”Boden”",
    "Rad 3  Kan inte skrivas  0042",
    "    ”0042” finns på raderna 3 och 4 i filen. Behåll en av dem, eller välj att sista raden gäller.",
    "Rad 4  Kan inte skrivas  0042",
    "    ”0042” finns på raderna 3 och 4 i filen. Behåll en av dem, eller välj att sista raden gäller.",
    "0 nya, 1 ändrad, 0 oförändrade, 2 avvisade.",
    "",
  ]);
});

test("encoding and delimiter are found, and can be told", () => {
  writeBook("bok.xlsx", { customers });
  const latin = Uint8Array.from("Kundnr\tOrt\r\nM3\t\xC5re\r\n", (letter) => letter.charCodeAt(0));
  write("fil.csv", latin);
  const found = { file: { encoding: "windows-1252", delimiter: "\t" }, rows: [{ changes: [{ to: "Åre" }] }] };
  expect(plan().json).toMatchObject(found);
  expect(plan("--encoding", "windows-1252", "--delimiter", "tab").json).toMatchObject(found);
  expect(plan("--encoding", "cp437").json).toMatchObject({ rows: [{ changes: [{ to: "┼re" }] }] });
  expect(plan("--delimiter", ";", "--map", "1=number").json).toMatchObject({ file: { delimiter: ";" } });
});

test("the data begin where --start-row says, and the headers stand above (#142)", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Utskrift 2026-03-16", "", "Kundnr;Ort", "kod;text", "M3;Boden");
  expect(plan("--start-row", "5").json).toMatchObject({
    file: { headerRow: 3, startRow: 5 },
    counts: { new: 0, changed: 1, unchanged: 0, refused: 0 },
  });
});

test("a file without headers is mapped by column number", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "M3;Boden", "K9;Kiruna");
  const { json } = plan("--start-row", "1", "--map", "1=number", "--map", "2=Postort");
  expect(json).toMatchObject({
    file: { headerRow: null, startRow: 1, mapping: { "1": "number", "2": "city" } },
    rows: [
      { line: 1, key: "M3", outcome: "changed" },
      { line: 2, outcome: "refused" },
    ],
  });
});

test("--map goes before what was guessed, leaves columns out, and turns Yes round", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Namn;Kallas;Utgått;Ort", "M3;a;b;Ja;Kalmar");
  const { json } = plan("--map", "Kallas=name", "--map", "Utgått=!active", "--map", "Ort=");
  expect(json).toMatchObject({
    file: { mapping: { Kundnr: "number", Namn: null, Kallas: "name", Utgått: "!active", Ort: null } },
    rows: [
      {
        changes: [
          { field: "name", to: "b" },
          { field: "active", from: "", to: "Nej" },
        ],
      },
    ],
  });
});

test("the mapping that a plan tells can be given back as it stands", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Ort;Inaktiv;Ort;", "M3;Boden;Ja;x;y");
  const first = plan().json as { file: { mapping: Record<string, string | null> } };
  const maps = Object.entries(first.file.mapping).flatMap(([column, field]) => [
    "--map",
    `${column}=${field ?? ""}`,
  ]);
  expect(plan(...maps).json).toEqual(first);
});

test("the user's own columns are imported, and told by their header", () => {
  writeBook("bok.xlsx", { customers }, "sv", ({ sheets: [sheet] }) => {
    sheet?.resizeTable("Kunder", 2, 17);
    sheet?.setCell(0, 16, { value: "Säljare" });
  });
  writeLines("fil.csv", "Kundnr;Säljare", "M3;Eva");
  expect(plan().json).toMatchObject({
    file: { mapping: { Säljare: "Säljare" } },
    rows: [{ changes: [{ field: null, header: "Säljare", from: "", to: "Eva" }] }],
  });
});

test("what can be read in two ways is asked for, and settled by an option", () => {
  writeBook("bok.xlsx", { projects: [{ code: "BS", name: "Stöd" }] });
  writeLines("fil.csv", "Kod;Startdatum;Budgeterade timmar", "BS;01-03-2016;1,234");
  const of = (...more: readonly string[]) =>
    konteraJson("plan", "bok.xlsx", "fil.csv", "--register", "Projekt", ...more).json;
  expect(of()).toMatchObject({
    counts: { refused: 1 },
    questions: [
      { kind: "dateOrder", column: 2, field: "startDate" },
      { kind: "decimal", column: 3, field: "budgetHours" },
    ],
  });
  expect(of("--date-order", "dmy", "--decimal", ",")).toMatchObject({
    counts: { changed: 1 },
    questions: [],
    rows: [
      {
        changes: [
          { field: "startDate", from: "", to: "2016-03-01" },
          { field: "budgetHours", from: "", to: 1.234 },
        ],
      },
    ],
  });
});

test("a register goes by its id, its Swedish and its English name", () => {
  writeBook("bok.xlsx", { timeEntries: [] });
  writeLines("fil.csv", "Datum;Anställd;Projekt;Timmar", "2026-03-16;007;BS;7,5");
  for (const name of ["timeEntries", "Tidrader", "time entries", "TIDRADER"])
    expect(konteraJson("plan", "bok.xlsx", "fil.csv", "--register", name).json).toMatchObject({
      counts: { new: 1 },
      rows: [{ changes: [{ field: "date", to: "2026-03-16" }, {}, {}, { field: "hours", to: 7.5 }] }],
    });
});
