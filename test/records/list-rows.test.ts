import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { setContent } from "#core/book/new-row";
import { rowId } from "#core/book/row-id";
import { listRows, type ListQuery } from "#core/records/list-rows";
import { compareNames } from "#core/values/format";
import { finish } from "#core/values/task";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

const customers: readonly Row[] = [
  { number: "10", name: "Östra Bygg AB", city: "Umeå" },
  { number: "9", name: "Andersson & Co", city: "Örebro" },
  {},
  { number: 42, name: "Zäta", city: "" },
  { number: "M3", name: "åkeriet 3", city: "Ängelholm" },
  { number: "100", name: "Bygg i Umeå", city: "umeå" },
];

const everything: ListQuery = { search: "", searched: ["number", "name"], filters: {} };

const listed = (
  rows: readonly Row[],
  query: Partial<ListQuery>,
  lang: "sv" | "en" = "sv",
): readonly number[] =>
  finish(listRows(tableOf(bookOf({ customers: rows }), "customers")!, { ...everything, ...query }, lang));

test("the list stands as the sheet does until a heading is chosen, without its blank rows #131 #133", () => {
  expect(listed(customers, {})).toEqual([0, 1, 3, 4, 5]);
});

test("a chosen heading orders by its column: 9 before 10, å ä ö last, capitals or not #133 Q36", () => {
  const by = (field: string): readonly number[] => listed(customers, { sort: { field, descending: false } });
  expect(by("number")).toEqual([1, 0, 3, 5, 4]);
  expect(by("name")).toEqual([1, 5, 3, 4, 0]);
  expect(by("city")).toEqual([5, 0, 4, 1, 3]);
});

test("chosen again it turns around, and the blank ones stay last #133 Q36", () => {
  expect(listed(customers, { sort: { field: "city", descending: true } })).toEqual([1, 4, 0, 5, 3]);
});

test("a search finds a part of a name or a number, however it is written, and a number that Excel made a number #134", () => {
  expect(listed(customers, { search: "BYGG" })).toEqual([0, 5]);
  expect(listed(customers, { search: " 10 " })).toEqual([0, 5]);
  expect(listed(customers, { search: "42" })).toEqual([3]);
  expect(listed(customers, { search: "umeå" })).toEqual([5]);
});

test("each column filters by itself, together with the search Q36", () => {
  expect(listed(customers, { filters: { city: "UME" } })).toEqual([0, 5]);
  expect(listed(customers, { filters: { city: "ume", name: "östra" } })).toEqual([0]);
  expect(listed(customers, { filters: { city: "ume" }, search: "100" })).toEqual([5]);
  expect(listed(customers, { filters: { city: " " } })).toHaveLength(5);
});

test("a list made again after an edit stands as one made from the start #133", () => {
  const names = fc.array(fc.constantFrom("Ek", "ek", "Åsa", "ärt", "10", "9", "", "Öl 2", "Öl 10"), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(names, fc.nat(), fc.string(), fc.boolean(), (all, which, name, descending) => {
      const rows = all.map((one, at) => ({ number: String(at), name: one }));
      const book = bookOf({ customers: rows });
      const table = tableOf(book, "customers")!;
      const query = { ...everything, sort: { field: "name", descending } };
      finish(listRows(table, query, "sv"));
      const row = which % rows.length;
      apply(book, [setContent(table, rowId(row), "name", name)!]);
      const after = rows.map((one, at) => (at === row ? { ...one, name } : one));
      const again = finish(listRows(table, query, "sv"));
      expect(again).toEqual(listed(after, query));
      const shown = again.map((at) => after[at]!.name.trim()).filter((one) => one !== "");
      for (const [at, one] of shown.slice(1).entries())
        expect(compareNames(shown[at]!, one, "sv") * (descending ? -1 : 1)).toBeLessThanOrEqual(0);
    }),
    { numRuns: runs(60) },
  );
});

test("a long list is made in slices, and right across their edges", () => {
  const rows = Array.from({ length: 3000 }, (_, at) => ({
    number: String(at),
    name: `Kund ${(at * 7919) % 3000}`,
  }));
  const steps = listRows(
    tableOf(bookOf({ customers: rows }), "customers")!,
    { ...everything, sort: { field: "name", descending: false } },
    "sv",
  );
  let slices = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      expect(step.value.map((row) => (row * 7919) % 3000)).toEqual(rows.map((_, at) => at));
      break;
    }
    slices++;
  }
  expect(slices).toBeGreaterThan(10);
});
