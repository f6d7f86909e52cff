import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import type { ColumnSetting } from "#core/csv/import-settings";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { takeProposed } from "#core/csv/take-proposed";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { fileOf } from "./files";
import { changes, outcomes, reasons } from "./plans";

const HEADERS = "Anställningsnr;Förnamn;Efternamn";
const readingOf = (book: Book, ...lines: readonly string[]) =>
  finish(readFile(book, "employees", new TextEncoder().encode(fileOf(...lines))));
const planWith = (
  book: Book,
  lines: readonly string[],
  change: (setting: ColumnSetting) => ColumnSetting = (setting) => setting,
) => {
  const { parsed, settings } = readingOf(book, ...lines);
  const columns = settings.columns.map(takeProposed).map(change);
  return finish(planImport(book, parsed, { ...settings, columns }));
};
const known = () => bookOf({ employees: [{ number: "7", name: "Eva Ek" }] });
const named = (...rows: readonly string[]) =>
  planWith(known(), [HEADERS, ...rows]).rows.map(({ cells, outcome }) => cells?.[1] ?? outcome);

test("each part of a name is read as a cell of the column alone is read, and then joined", () => {
  expect(named('8;="Anna";="Berg"', "9;'=Anna;Berg", "10;NULL;Berg", "11; Li ;von Ask")).toEqual([
    "Anna Berg",
    "=Anna Berg",
    "Berg",
    "Li von Ask",
  ]);
});

test("two parts that say that there is nothing are a blank name, which keeps what stands there", () => {
  expect(outcomes(planWith(known(), [HEADERS, "7;n/a;n/a", "8;N/A;NULL"]))).toEqual([
    "7 unchanged",
    "8 refused",
  ]);
});

test("an error value or lost letters in either part of a name refuse the row, with the cell", () => {
  const plan = planWith(known(), [HEADERS, "7;#N/A;Berg", "8;Bo;#REF!", "9;Bo;BjÃ¶rk", "7b;Ã–rjan;Ek"]);
  expect(plan.counts).toMatchObject({ new: 0, changed: 0, refused: 4 });
  expect(reasons(plan)).toMatchObject([
    { code: "unreadable", header: "Förnamn", field: "name", fault: { fault: "error-value", text: "#N/A" } },
    { code: "unreadable", header: "Efternamn", fault: { fault: "error-value", text: "#REF!" } },
    { code: "damaged", header: "Efternamn", text: "BjÃ¶rk", meant: "Björk" },
    { code: "damaged", header: "Förnamn", text: "Ã–rjan", meant: "Örjan" },
  ]);
});

test("half a name never replaces a whole one: the name in the register stays, and it is told", () => {
  const plan = planWith(known(), [HEADERS, "7;Eva;", "8;;Ask"]);
  expect(changes(plan)).toEqual([]);
  expect(outcomes(plan)).toEqual(["7 unchanged", "8 new"]);
  expect(plan.rows.map(({ warnings }) => warnings)).toEqual([
    [{ code: "half-name", header: "Efternamn", text: "Eva", kept: "Eva Ek" }],
    [{ code: "half-name", header: "Förnamn", text: "Ask" }],
  ]);
  const clearing = planWith(known(), [HEADERS, "7;Eva;"], (one) => ({ ...one, blankClears: true }));
  expect(outcomes(clearing)).toEqual(["7 unchanged"]);
});

test("half a name that the register has says nothing new, and fills one that is blank", () => {
  const book = bookOf({ employees: [{ number: "7", name: "Eva" }, { number: "8" }] });
  const plan = planWith(book, [HEADERS, "7;Eva;", "8;Bo;NULL"]);
  expect(plan.rows[0]?.warnings).toEqual([]);
  expect(changes(plan)).toEqual([["name", "", "Bo"]]);
  expect(plan.rows[1]?.warnings).toEqual([{ code: "half-name", header: "Efternamn", text: "Bo" }]);
});

test("only a name is joined, of two columns that are read as nothing else", () => {
  const blockers = (column: number, change: Partial<ColumnSetting>) =>
    planWith(known(), [HEADERS, "7;Eva;Ek"], (one) => (one.column === column ? { ...one, ...change } : one))
      .blockers;
  expect(blockers(1, {})).toEqual([]);
  expect(blockers(1, { then: 1 })).toEqual([{ code: "joined-twice", header: "Förnamn" }]);
  expect(blockers(2, { target: { kind: "field", field: "phone" } })).toEqual([
    { code: "joined-twice", header: "Efternamn" },
  ]);
  expect(blockers(1, { target: { kind: "field", field: "phone" } })).toEqual([
    { code: "not-joinable", header: "Förnamn", field: "phone" },
  ]);
  expect(blockers(1, { target: { kind: "extra", header: "Egen" } })).toEqual([
    { code: "not-joinable", header: "Förnamn", field: "Egen" },
  ]);
});

const settingsOf = (headers: string, ...rows: readonly string[]) =>
  readingOf(known(), headers, ...rows).settings.columns;
const asked = (column: number, then: number): ColumnSetting => ({
  column,
  proposed: { field: "name", grade: "word", then },
});

test("a column Namn beside one for the last name, or for the first, is a question", () => {
  const [, name, last] = settingsOf("Anställningsnr;Namn;Efternamn", "7;Hanna;Berglind");
  expect([name, last]).toEqual([asked(1, 2), { column: 2 }]);
  const [, surname, first] = settingsOf("Anställningsnr;Name;Vorname", "7;Berglind;Hanna");
  expect([surname, first]).toEqual([{ column: 1 }, asked(2, 1)]);
});

test("a column Namn is the name where it holds the last name too, or the file has both halves beside it", () => {
  const target = { kind: "field", field: "name" };
  expect(settingsOf("Anställningsnr;Namn;Efternamn", "7;Hanna Berglind;Berglind")[1]).toMatchObject({
    target,
  });
  expect(settingsOf("Anställningsnr;Namn;Förnamn;Efternamn", "7;Hanna B;Hanna;B")[1]).toMatchObject({
    target,
  });
});
