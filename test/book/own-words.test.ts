import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { namingOf } from "#core/book/naming";
import { ownWords } from "#core/book/own-words";
import { readBook } from "#core/book/read-book";
import { texts } from "#core/book/table";
import { standardNaming } from "#core/registers/naming";
import { namesOf } from "#core/text/names";
import { dayNumber } from "#core/values/brands";
import type { CellValue } from "#core/values/cell";
import { finish } from "#core/values/task";
import { bookOf, rawTables, type Rows } from "../rules/books";

const renamed = [
  { dimension: "6", singular: "Uppdrag", plural: "Våra uppdrag", kind: "Projekt" },
  { dimension: "8", singular: "Kund", plural: "Kunder", kind: "Kund" },
  { dimension: "1", singular: "Kostnadsställe" },
  { dimension: "20" },
  { dimension: "21", singular: "Datum" },
];

const raw = (sheet: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]) => ({
  name: sheet.replaceAll(" ", "_"),
  sheet,
  row: 0,
  column: 0,
  headers,
  rows,
});

test("a dimension's own name is what its register and the columns that name it are called #3", () => {
  const names = namesOf("sv", namingOf(bookOf({ dimensions: renamed })));
  expect(names.register("projects")).toBe("Våra uppdrag");
  expect(names.field("timeEntries", "project")).toBe("Uppdrag");
  expect(names.register("customers")).toBe("Kunder");
  expect(names.field("timeEntries", "customer")).toBe("Kund");
});

test("a name that only says project in the other language renames nothing #3", () => {
  const dimensions = [{ dimension: "6", singular: "Projekt", plural: "Projekt", kind: "Projekt" }];
  expect(namingOf(bookOf({ dimensions }))).toEqual(standardNaming);
  expect(namesOf("en", namingOf(bookOf({ dimensions }))).field("timeEntries", "project")).toBe("Project");
});

test("sheets and columns are recognized by the owner's own names #3", () => {
  const raws = [
    ...rawTables({ dimensions: renamed }),
    raw("Våra uppdrag", ["Kod", "Namn"], [["BS", "Bygg"]]),
    raw("Tidrader", ["Datum", "Anställd", "Uppdrag", "Timmar"], [["2026-01-02", "7", "BS", 8]]),
  ];
  const { book } = finish(readBook(raws, { date1904: false, today: dayNumber(20_000) }));
  expect(texts(tableOf(book, "projects")!, "name")).toEqual(["Bygg"]);
  expect(texts(tableOf(book, "timeEntries")!, "project")).toEqual(["BS"]);
});

test("new sheets get a column for each simple dimension, by its name or else its number, none that has that header already", () => {
  const own = ownWords(bookOf({ dimensions: renamed, projects: [{ code: "BS" }] }));
  expect(own.simpleDimensions).toEqual(["Kostnadsställe", "20"]);
  expect(own.dimensions).toEqual(["Uppdrag", "Kund", "Kostnadsställe", "20", "Datum"]);
  expect(own.tables.get("Projekt")?.register).toBe("projects");
});

test("of two dimensions of a kind the topmost speaks for it, and also when it keeps the standard name #3", () => {
  const [first, second] = [
    { dimension: "6", singular: "Uppdrag", plural: "Våra uppdrag", kind: "Projekt" },
    { dimension: "7", singular: "Ärende", plural: "Ärenden", kind: "Projekt" },
  ];
  const named = (dimensions: Rows["dimensions"]): string =>
    namesOf("sv", namingOf(bookOf({ dimensions: dimensions! }))).register("projects");
  expect(named([first, second])).toBe("Våra uppdrag");
  expect(named([second, first])).toBe("Ärenden");
  expect(named([{ dimension: "6", kind: "Projekt" }, second])).toBe("Projekt");
});

test("a second dimension of kind Projekt is no simple one, and new sheets get no column for it", () => {
  const dimensions = [...renamed, { dimension: "7", singular: "Ärende", kind: "Projekt" }];
  const own = ownWords(bookOf({ dimensions }));
  expect(own.dimensions).toContain("Ärende");
  expect(own.simpleDimensions).toEqual(["Kostnadsställe", "20"]);
});
