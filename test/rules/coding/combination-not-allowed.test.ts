import { expect, test } from "vitest";
import { columnAt, rowId } from "#core/book/row-id";
import { standardNaming } from "#core/registers/naming";
import { combinationNotAllowed } from "#core/rules/coding/combination-not-allowed";
import { applyChecked, checkBook, findingsOf } from "#core/rules/engine/check";
import type { Finding, Rule } from "#core/rules/engine/rule";
import { namesOf } from "#core/text/names";
import { sayFinding } from "#core/text/say-finding";
import { finish } from "#core/values/task";
import { bookOf, type Row, type Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "combination-not-allowed";

const dimensions = [
  { dimension: "6", singular: "Projekt", kind: "Projekt" },
  { dimension: "8", singular: "Kund", kind: "Kund" },
  { dimension: "1", singular: "Kostnadsställe" },
];
const allowed = (Kund: string, Projekt: string): Row => ({ Kund, Projekt, kind: "Tillåt" });
const denied = (Kund: string, Projekt: string): Row => ({ Kund, Projekt, kind: "Tillåt ej" });
const entry = (customer: string, project: string): Row => ({ customer, project, hours: 1 });
const parts = (Kund: string, Projekt: string) => [
  { name: "Projekt", code: Projekt },
  { name: "Kund", code: Kund },
];
const row = (Kund: string, Projekt: string) => [
  { name: "Kund", code: Kund },
  { name: "Projekt", code: Projekt },
];

/** The example of the source system: ÖST with every project, K only with 05 and 10. */
const golden = [allowed("ÖST", "*"), allowed("K", "05"), allowed("K", "10")];
/** And the other way around: K with every project but 05 and 10. */
const reverse = [denied("K", "05"), denied("K", "10"), allowed("*", "*")];

const book = (codingCombinations: readonly Row[], timeEntries: readonly Row[]): Rows => ({
  dimensions,
  codingCombinations,
  timeEntries,
});

test("customer ÖST is allowed with every project, and customer K with 05 and 10 #174", () => {
  expectClean(
    id,
    book(golden, [
      entry("ÖST", "05"),
      entry("öst", "99"),
      entry("ÖST", ""),
      entry("K", "05"),
      entry("k ", "10"),
    ]),
  );
});

test("customer K with another project, and any other customer, is not allowed when rows list what is #174", () => {
  expectFound(id, book(golden, [entry("K", "11"), entry("M3", "05"), entry("", "05")]), [
    { row: 0, facts: { codes: parts("K", "11"), denied: undefined } },
    { row: 1, facts: { codes: parts("M3", "05"), denied: undefined } },
    { row: 2, facts: { codes: parts("", "05"), denied: undefined } },
  ]);
});

test("with Tillåt ej the same example is turned around, and the row that decides is named #174", () => {
  const entries = [entry("K", "05"), entry("K", "10"), entry("K", "11"), entry("ÖST", "05")];
  const findings = expectFound(id, book(reverse, entries), [
    { row: 0, facts: { codes: parts("K", "05"), denied: row("K", "05") } },
    { row: 1, facts: { codes: parts("K", "10"), denied: row("K", "10") } },
  ]);
  expect(findings.map(({ also }) => also)).toEqual([
    [{ register: "codingCombinations", row: 0, field: "kind" }],
    [{ register: "codingCombinations", row: 1, field: "kind" }],
  ]);
});

test("the first row that matches decides, so an exception after the general row comes to nothing #174", () => {
  expectClean(id, book([allowed("*", "*"), denied("K", "05")], [entry("K", "05")]));
});

test("nothing is asked while no row says anything #174", () => {
  const entries = [entry("K", "05")];
  expectClean(id, book([], entries));
  expectClean(
    id,
    book(
      [
        { Kund: "", Projekt: "", kind: "Tillåt ej" },
        { Kund: "K", Projekt: "05" },
      ],
      entries,
    ),
  );
});

test("without Dimensioner the columns Projekt and Kund are asked all the same #174", () => {
  expectFound(id, { codingCombinations: golden, timeEntries: [entry("K", "05"), entry("K", "11")] }, [
    { row: 1, facts: { codes: parts("K", "11"), denied: undefined } },
  ]);
});

test("a blank cell matches a blank code only #174", () => {
  const rows = book([allowed("K", "")], [entry("K", ""), entry("K", "05")]);
  expectFound(id, rows, [{ row: 1, facts: { codes: parts("K", "05"), denied: undefined } }]);
});

test("travel entries, and the columns that bear a dimension's name, are asked as well #174", () => {
  expectFound(
    id,
    {
      dimensions,
      codingCombinations: [{ Kostnadsställe: "X", Kund: "*", kind: "Tillåt" }],
      travelEntries: [
        { customer: "K", Kostnadsställe: "X" },
        { customer: "K", Kostnadsställe: "Y" },
      ],
    },
    [
      {
        row: 1,
        facts: {
          codes: [
            { name: "Kund", code: "K" },
            { name: "Kostnadsställe", code: "Y" },
          ],
          denied: undefined,
        },
      },
    ],
  );
});

test("a dimension that the entries have no column for is open: only what no code there could allow is told #174", () => {
  const combinations: readonly Row[] = [
    { Kund: "K", Projekt: "05", Kostnadsställe: "X", kind: "Tillåt ej" },
    { Kund: "K", Projekt: "05", Kostnadsställe: "*", kind: "Tillåt" },
    { Kund: "K", Projekt: "10", Kostnadsställe: "*", kind: "Tillåt ej" },
    { Kund: "K", Projekt: "10", Kostnadsställe: "X", kind: "Tillåt" },
  ];
  expectFound(id, book(combinations, [entry("K", "05"), entry("K", "10")]), [
    {
      row: 1,
      facts: { codes: parts("K", "10"), denied: [...row("K", "10"), { name: "Kostnadsställe", code: "*" }] },
    },
  ]);
});

test("prices and project codings are asked too, as a warning, by the two codes that they name #174", () => {
  expectFound(
    id,
    {
      dimensions,
      codingCombinations: golden,
      projectCodings: [
        { project: "05", dimension: "8", code: "M3" },
        { project: "05", dimension: "8", code: "K" },
      ],
      prices: [
        { dimension: "6", code: "11", whenDimension: "8", whenCode: "K" },
        { dimension: "6", code: "11" },
        { dimension: "6", code: "10", whenDimension: "1", whenCode: "X" },
      ],
    },
    [
      {
        row: 0,
        field: "code",
        severity: "warning",
        facts: { codes: [...parts("", "11").slice(0, 1), { name: "Kund", code: "K" }], denied: undefined },
      },
      {
        row: 0,
        field: "code",
        severity: "warning",
        facts: { codes: parts("M3", "05"), denied: undefined },
      },
    ],
  );
});

test("a thousand rows and ten thousand entries take a lookup each, and the first and last row decide #174", () => {
  const rows = Array.from({ length: 1000 }, (_, at) => allowed(`K${at}`, `${at}`));
  const entries = Array.from({ length: 10_000 }, (_, at) => entry(`K${at % 1001}`, `${at % 1001}`));
  const check = finish(checkBook(bookOf(book(rows, entries)), [combinationNotAllowed as Rule<unknown>]));
  expect(findingsOf(check)).toHaveLength(entries.filter(({ customer }) => customer === "K1000").length);
});

test("an edit of a row asks the entries that it has a say in again #174", () => {
  const check = finish(
    checkBook(bookOf(book(golden, [entry("K", "05"), entry("ÖST", "05")])), [
      combinationNotAllowed as Rule<unknown>,
    ]),
  );
  const table = check.book.tables.get("codingCombinations")!;
  const column = table.headers.indexOf("Projekt");
  applyChecked(check, [
    {
      kind: "set",
      register: "codingCombinations",
      row: rowId(1),
      column: columnAt(column),
      from: "05",
      to: "06",
    },
  ]);
  expect(findingsOf(check).map(({ at }) => at)).toEqual([{ register: "timeEntries", row: 0 }]);
});

test("the sentences name the codes and the row, in both languages #174", () => {
  const said = (rows: Rows, lang: "sv" | "en"): string => {
    const [first] = findingsOf(finish(checkBook(bookOf(rows), [combinationNotAllowed as Rule<unknown>])));
    return sayFinding(first as Finding, namesOf(lang, standardNaming));
  };
  expect(said(book(golden, [entry("K", "11")]), "sv")).toBe(
    "Projekt ”11”, Kund ”K”: ingen rad i Konteringskombinationer tillåter kombinationen. Rätta någon av koderna, eller lägg till en rad.",
  );
  expect(said(book(reverse, [entry("K", "05")]), "en")).toBe(
    "Projekt “05”, Kund “K”: the combination is not allowed. The row with Kund “K”, Projekt “05” in Coding combinations says Deny. Correct one of the codes, or change the row.",
  );
});
