import fc from "fast-check";
import { expect, test } from "vitest";
import { searchIndex, searchRows } from "#core/records/search-index";
import { textAt } from "#core/records/spellings";
import { plainLetters, plainWords } from "#core/values/plain-letters";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";

const rows: Rows = {
  projects: [
    { code: "R1", name: "Region 1" },
    { code: "R1.Fast", name: "Fastighetsskötsel" },
    { code: "R1.Fast.Nord", name: "Norra bostäder", budgetAmount: 412_350 },
    { code: "R2.Fast", name: "Fastighetsskötsel" },
  ],
  customers: [
    { number: "0316", name: "Norrlid Fastigheter AB", organizationNumber: "556036-0793" },
    { number: "0521", name: "Nordö Fastighetsservice", organizationNumber: "5560160680" },
    { number: "1001", name: "Åkerö Skog" },
  ],
  timeEntries: [{ project: "R1", employee: "1", hours: 1 }],
};

const search = (query: string, most = 3, of: Rows = rows) => {
  const book = bookOf(of);
  return searchRows(finish(searchIndex(book)), query, most).map(({ register, hits, count }) => [
    register,
    hits.map(({ row }) => {
      const table = book.tables.get(register)!;
      return textAt(table, row, table.register.key[0]!);
    }),
    count,
  ]);
};

test("each word begins a part of the code or a word of the name", () => {
  expect(search("fast no")).toEqual([
    ["projects", ["R1.Fast.Nord"], 1],
    ["customers", ["0316", "0521"], 2],
  ]);
  expect(search("ast")).toEqual([]);
});

test("the whole key comes before codes that begin so, and those before names", () => {
  expect(search("r1")).toEqual([["projects", ["R1", "R1.Fast", "R1.Fast.Nord"], 3]]);
  expect(search("fast", 2)).toEqual([
    ["projects", ["R1.Fast", "R1.Fast.Nord"], 3],
    ["customers", ["0316", "0521"], 2],
  ]);
});

test("an organization number is found with its dash or without, however the sheet writes it", () => {
  for (const query of ["556036-0793", "5560360793", "556036 0793"])
    expect(search(query)).toEqual([["customers", ["0316"], 1]]);
  for (const query of ["556016-0680", "5560160680", "556016"])
    expect(search(query)).toEqual([["customers", ["0521"], 1]]);
});

test("an amount is found as people write it, with its öre and its currency or without", () => {
  const of: Rows = { ...rows, projects: [...rows["projects"]!, { code: "LO", budgetAmount: 1234.5 }] };
  for (const query of ["412 350", "412\u00a0350,00 kr", "412350,00", "SEK 412,350.00", "412 350:-"])
    expect(search(query, 3, of)).toEqual([["projects", ["R1.Fast.Nord"], 1]]);
  for (const query of ["1 234,50", "1 234,50 kr", "1234.5"])
    expect(search(query, 3, of)).toEqual([["projects", ["LO"], 1]]);
  for (const query of ["412 351,00", "41 235 000", "123450", "123 450"])
    expect(search(query, 3, of)).toEqual([]);
});

test("å, ä and ö are found by a, a and o, and by themselves", () => {
  for (const query of ["akero", "ÅKERÖ sk", "åke"])
    expect(search(query)).toEqual([["customers", ["1001"], 1]]);
});

test("nothing typed finds nothing", () => {
  expect(search("  ")).toEqual([]);
  expect(search("...")).toEqual([]);
});

test("plain letters are as many as the letters were", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(plainLetters(text)).toHaveLength(text.length);
    }),
    { numRuns: runs(40) },
  );
});

test("a search finds the rows that a plain look at their words finds", () => {
  const name = fc.stringMatching(/^[a-cåö1-3 .-]{0,12}$/u);
  const customers = fc.array(fc.record({ number: name, name }), { maxLength: 12 });
  fc.assert(
    fc.property(customers, name, (list, query) => {
      const wordsOf = (text: string) => plainWords(text).split(" ").filter(Boolean);
      const wanted = wordsOf(query);
      const plainly = list.filter((one) => {
        const words = wordsOf(`${one.number} ${one.name}`);
        return wanted.length > 0 && wanted.every((word) => words.some((each) => each.startsWith(word)));
      });
      const found = search(query, 99, { customers: list }).flatMap(([, , count]) => count as number);
      // Digits that stand apart are found as one number too.
      if (/^[\d\s-]*$/u.test(query)) expect(found[0] ?? 0).toBeGreaterThanOrEqual(plainly.length);
      else expect(found[0] ?? 0).toBe(plainly.length);
    }),
    { numRuns: runs(300) },
  );
});
