import fc from "fast-check";
import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import type { ImportSettings } from "#core/csv/import-settings";
import { planImport } from "#core/csv/plan-import";
import { readSource } from "#core/csv/sources/read-source";
import type { RegisterId } from "#core/registers/register";
import { fileFaultText, reasonText } from "#core/text/import-text";
import { guard } from "#core/values/export-guard";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { changes, outcomes, reasons } from "./plans";

const readJson = (book: Book, register: RegisterId, text: string, list?: string) =>
  finish(readSource(book, register, new TextEncoder().encode(text), list === undefined ? {} : { list }));

const readingOf = (book: Book, register: RegisterId, text: string, list?: string) => {
  const read = readJson(book, register, text, list);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

const planOf = (
  book: Book,
  register: RegisterId,
  text: string,
  change: (settings: ImportSettings) => ImportSettings = (settings) => settings,
) => {
  const { parsed, settings } = readingOf(book, register, text);
  return finish(planImport(book, parsed, change(settings)));
};

const clearing = (settings: ImportSettings): ImportSettings => ({
  ...settings,
  columns: settings.columns.map((column) => ({ ...column, blankClears: true })),
});

const known = () =>
  bookOf({ customers: [{ number: "1", name: "Acme", city: "Lund", phone: "046-12 34 56" }] });

test("a number of JSON keeps every digit that stands there, however many", () => {
  const text = '[{"Kundnummer": 9007199254740993, "Namn": "A"}, {"Kundnummer": 0.10, "Namn": "B\\"1e5"}]';
  const plan = planOf(bookOf({ customers: [] }), "customers", text);
  expect(plan.rows.map(({ key, cells }) => [key, cells?.[1]])).toEqual([
    ["9007199254740993", "A"],
    ["0.10", 'B"1e5'],
  ]);
});

test("whatever number a record holds, its cell has the same digits", () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), { minLength: 1 }), (numbers) => {
      const text = `[${numbers.map((number) => `{"a": ${number}, "b": "${number}"}`).join(",")}]`;
      const { parsed } = readingOf(bookOf({ customers: [] }), "customers", text);
      for (const [number, same] of parsed.rows.slice(1)) expect(number).toBe(same);
    }),
    { numRuns: runs(100) },
  );
});

test("a number too large for its column is told as such, and never as what Excel did", () => {
  const text = '[{"Dimension": "6", "Kod": "A", "Modul": "Tid", "Pris": 1e30}]';
  const [reason] = reasons(planOf(bookOf({ prices: [] }), "prices", text));
  expect(reason).toMatchObject({ code: "unreadable", fault: { fault: "out-of-range" } });
});

test("a text of JSON is taken as it stands: no apostrophe and no formula before it is a guard", () => {
  const names = ["'0010", '="0010"', "''1", "\t=1", "=1+1"];
  const text = JSON.stringify(names.map((name, at) => ({ Kundnummer: `K${at}`, Namn: name })));
  const plan = planOf(bookOf({ customers: [] }), "customers", text);
  expect(plan.rows.map(({ cells }) => cells?.[1])).toEqual(names.map((name) => name.trim()));
  const book = bookOf({ customers: [{ number: "1", name: "'0010" }] });
  expect(planOf(book, "customers", '[{"Kundnummer": "1", "Namn": "\'0010"}]').counts.unchanged).toBe(1);
  expect(guard("'0010")).toBe("''0010");
});

test("a list or a record where a value should stand refuses its row, and never clears the cell", () => {
  const text = JSON.stringify([
    { Kundnummer: "1", Namn: "Acme", Ort: { Namn: "Lund" }, Telefon: ["046-1", 2] },
    { Kundnummer: "2", Namn: "Bo", Ort: "Malmö", Telefon: null },
  ]);
  const plan = planOf(known(), "customers", text, clearing);
  expect(outcomes(plan)).toEqual(["1 refused", "2 new"]);
  expect(reasons(plan)).toMatchObject([{ code: "nested-cell", header: "Ort", text: "{Namn: Lund}" }]);
  const [first] = reasons(plan);
  expect(first && reasonText(first, "customers", "sv")).toContain("”{Namn: Lund}”");
});

test("a row is not refused for a list in a column that is left out", () => {
  const text = JSON.stringify([
    { Kundnummer: "1", Namn: "Acme AB", Etiketter: ["a"] },
    { Kundnummer: "2", Namn: "Bo", Etiketter: "b" },
  ]);
  expect(outcomes(planOf(known(), "customers", text))).toEqual(["1 changed", "2 new"]);
});

test("a column of nothing but lists and records is left out, and told", () => {
  const text = JSON.stringify([{ Kundnummer: "1", Namn: "Acme", Ort: { a: 1 }, Etiketter: [1] }]);
  const { parsed, decoded } = readingOf(known(), "customers", text);
  expect(parsed.rows[0]).toEqual(["Kundnummer", "Namn"]);
  expect(fileFaultText(parsed.faults, decoded, "sv")).toEqual([
    "Ort, Etiketter: listor och poster inne i posterna läses inte in.",
  ]);
  expect(changes(planOf(known(), "customers", text, clearing))).toEqual([]);
});

test("what a record does not name is kept where blank cells clear; what it says is null is cleared Q33", () => {
  const text = '[{"Kundnummer": "1", "Ort": null}, {"Kundnummer": "2", "Namn": "B", "Telefon": "1"}]';
  expect(changes(planOf(known(), "customers", text, clearing))).toEqual([["city", "Lund", ""]]);
});

test("the same name in two records, or in one inside another, is none that stands twice", () => {
  const text = '[{"Kundnummer": "1", "x": {"Kundnummer": "2", "y": "}"}}, {"Kundnummer": "3"}]';
  expect(readingOf(known(), "customers", text).parsed.rows).toEqual([["Kundnummer"], ["1"], ["3"]]);
});

const two = JSON.stringify({
  Meta: { Page: 1 },
  data: { Suppliers: [{ Kundnummer: "1", Namn: "L" }], Invoices: [{ a: 1 }, { a: 2 }, { a: 3 }] },
});

test("of several lists the one of the register's name is read, however long the others are", () => {
  const named = two.replace("Suppliers", "Customers");
  expect(readingOf(known(), "customers", named).source).toEqual({
    kind: "json",
    list: "data.Customers",
    lists: ["data.Customers", "data.Invoices"],
    isGuess: false,
  });
});

test("of several lists that may be meant none is taken for sure, and each can be chosen", () => {
  expect(readingOf(known(), "customers", two).source).toMatchObject({ isGuess: true });
  const chosen = readingOf(known(), "customers", two, "data.Invoices");
  expect(chosen.source).toMatchObject({ list: "data.Invoices", isGuess: false });
  expect(chosen.parsed.rows).toHaveLength(4);
});

test.each([
  ["[]", "json-without-records"],
  ["{}", "json-without-records"],
  ["[1, 2]", "json-without-records"],
  ['{"Customers": []}', "json-without-records"],
  ['[{"a": 1}', "broken-json"],
  ['[{"a": 01}]', "broken-json"],
  ['[{"a": 1, "b": {"a": 2}, "a": 3}]', "json-name-twice"],
])("%s is told as %s", (text, error) => {
  expect(readJson(known(), "customers", text)).toEqual({ ok: false, error });
});

test("letters that JSON escapes are those letters, and not damaged", () => {
  const text = String.raw`[{"Kundnummer": "1", "Namn": "\u00d6st & \u00c5 AB"}]`;
  const { parsed, decoded } = readingOf(known(), "customers", text);
  expect(fileFaultText(parsed.faults, decoded, "sv")).toEqual([]);
  expect(planOf(known(), "customers", text).rows[0]).toMatchObject({ outcome: "changed" });
});

test("letters that were misread before they came into JSON are told by their record, and repaired where asked", () => {
  const text = String.raw`[{"Kundnummer": "2", "Namn": "Bo"}, {"Kundnummer": "3", "Namn": "Bj\u00c3\u00b6rk \"X\""}]`;
  const { decoded } = readingOf(known(), "customers", text);
  expect(decoded).toMatchObject({ damaged: 1, damage: [{ kind: "mojibake", line: 3 }] });
  const bytes = new TextEncoder().encode(text);
  const read = finish(readSource(known(), "customers", bytes, { repair: true }));
  expect(read).toMatchObject({ ok: true, value: { decoded: { damaged: 0 } } });
  expect(read.ok && read.value.parsed.rows[2]).toEqual(["3", 'Björk "X"']);
});

test("a record that holds what no cell of Excel can is refused, as in a CSV", () => {
  const records = [
    String.raw`{"Kundnummer": "2", "Namn": "x\u0000y"}`,
    String.raw`{"Kundnummer": "3", "Namn": "A\ud800"}`,
    String.raw`{"Kundnummer": "4", "Namn": "\udc00B"}`,
    `{"Kundnummer": "5", "Namn": "${"x".repeat(32_768)}"}`,
    String.raw`{"Kundnummer": "6", "Namn": "\ud83d\ude00"}`,
  ];
  const plan = planOf(known(), "customers", `[${records.join(",")}]`);
  expect(outcomes(plan)).toEqual(["2 refused", "3 refused", "4 refused", "5 refused", "6 new"]);
  expect(reasons(plan).map(({ code }) => code)).toEqual([
    "nul",
    "half-character",
    "half-character",
    "cell-too-long",
  ]);
});

test.each([
  ["utf-16le", [0xff, 0xfe], true],
  ["utf-16be", [0xfe, 0xff], false],
  ["utf-16le", [], true],
] as const)("JSON in %s is JSON, with the mark %j", (encoding, mark, isLittle) => {
  const text = '[{"Kundnummer": "1", "Namn": "Öst"}]';
  const bytes = Array.from(text).flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code % 256, code >> 8] : [code >> 8, code % 256];
  });
  const read = finish(readSource(known(), "customers", Uint8Array.from([...mark, ...bytes])));
  expect(read).toMatchObject({ ok: true, value: { encoding, source: { kind: "json" } } });
  expect(read.ok && read.value.parsed.rows[1]).toEqual(["1", "Öst"]);
});

test("a whole number that a program wrote with decimals is the whole number, as a key too, and a text of such is refused", () => {
  const book = bookOf({ customers: [{ number: "9003", name: "Acme", city: "Lund" }] });
  const text =
    '[{"Kundnummer": 9003.0, "Namn": "Acme", "Ort": "Lund"}, {"Kundnummer": "9003.0", "Namn": "B"}]';
  expect(outcomes(planOf(book, "customers", text))).toEqual(["9003 unchanged", "9003.0 refused"]);
});
