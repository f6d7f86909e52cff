import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../runs";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

type Compared = {
  readonly rows: readonly {
    readonly key: string;
    readonly side: string;
    readonly changes: readonly object[];
  }[];
  readonly counts: Readonly<Record<string, number>>;
};

const comparing = (...files: readonly string[]): Compared =>
  konteraJson("compare", ...files, "--register", "customers").json as Compared;
const sides = ({ rows }: Compared): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(({ key, side }) => [key, side]));

test("who has changed which cell is told against what both came from, in workbooks and files alike", () => {
  const base = [
    { number: "1", name: "Ett", city: "Umeå" },
    { number: "2", name: "Två", city: "Umeå" },
    { number: "3", name: "Tre", startDate: 46_082 },
    { number: "4", name: "Fyra" },
  ];
  const [one, two, three, four] = base as [object, object, object, object];
  writeBook("mitt.xlsx", {
    customers: [{ ...one, name: "Ett AB" }, two, { ...three, name: "Tre AB" }, four],
  } as never);
  writeBook("bas.xlsx", { customers: base });
  writeLines(
    "deras.csv",
    "Kundnr;Namn;Postort;Startdatum",
    "1;Ett;Umeå;",
    "2;Två;Luleå;",
    "3;Trean;;2026-03-01",
    "5;Fem;;",
  );
  expect(comparing("mitt.xlsx", "deras.csv", "bas.xlsx")).toEqual({
    register: "customers",
    rows: [
      { key: "1", side: "mine", changes: [{ field: "name", base: "Ett", mine: "Ett AB", theirs: "Ett" }] },
      { key: "2", side: "theirs", changes: [{ field: "city", base: "Umeå", mine: "Umeå", theirs: "Luleå" }] },
      { key: "3", side: "both", changes: [{ field: "name", base: "Tre", mine: "Tre AB", theirs: "Trean" }] },
      {
        key: "4",
        side: "theirs",
        changes: [
          { field: "number", base: "4", mine: "4", theirs: null },
          { field: "name", base: "Fyra", mine: "Fyra", theirs: null },
        ],
      },
      {
        key: "5",
        side: "theirs",
        changes: [
          { field: "number", base: null, mine: null, theirs: "5" },
          { field: "name", base: null, mine: null, theirs: "Fem" },
        ],
      },
    ],
    counts: { theirs: 3, mine: 1, both: 1, same: 0, unclear: 0 },
    proposed: { mine: {}, theirs: {}, base: {} },
    refused: [],
    damaged: [],
    twice: [],
  });
});

test("without what both came from, each difference is both's, and a row that only one has is its", () => {
  writeLines("a.csv", "Kundnr;Namn", "1;Ett", "2;Två", "3;Tre");
  writeLines("b.csv", "Kundnr;Namn;Postort", "1;ETT;Umeå", "2;Två;", "4;Fyra;");
  const compared = comparing("a.csv", "b.csv");
  expect(sides(compared)).toEqual({ 1: "both", 2: "same", 3: "mine", 4: "theirs" });
  expect(compared.rows[0]?.changes).toEqual([{ field: "name", base: null, mine: "Ett", theirs: "ETT" }]);
  expect(kontera("compare", "a.csv", "b.csv", "--register", "customers").out).toContain(
    "Båda  1  Namn: Ett här, ETT där",
  );
});

test("a key that stands twice, or in a row that cannot be read, is not taken for one that was deleted", () => {
  writeLines("a.csv", "Kundnr;Namn;Startdatum", "1;Ett;", "2;Två;", "3;Tre;");
  writeLines("b.csv", "Kundnr;Namn;Startdatum", "1;Ett;", "1;Annan;", "2;Två;2026-13-45", "3;Tre;");
  expect(comparing("a.csv", "b.csv")).toMatchObject({
    rows: [{ key: "3", side: "same" }],
    counts: { unclear: 2, mine: 0 },
  });
});

test("a first and a last name are told as left out until somebody says that they are the name", () => {
  const comparingPeople = (...more: readonly string[]) =>
    konteraJson("compare", "a.csv", "b.csv", "--register", "employees", ...more).json;
  writeLines("a.csv", "Anställningsnummer;Namn", "1;Anna Berg", "2;Bo Ek");
  writeLines("b.csv", "Anställningsnummer;Förnamn;Efternamn", "1;Anna;Berg", "2;Bo;Alm");
  expect(comparingPeople()).toMatchObject({
    counts: { unclear: 0, both: 0, same: 2 },
    refused: [],
    proposed: { mine: {}, theirs: { "Förnamn+Efternamn": { field: "name", grade: "word" } } },
  });
  const told = kontera("compare", "a.csv", "b.csv", "--register", "employees").out;
  expect(told).toContain(
    "b.csv: kolumnen ”Förnamn+Efternamn” jämförs inte förrän någon säger att den är Namn",
  );
  for (const said of [["--accept"], ["--map", "Förnamn+Efternamn=name"]])
    expect(comparingPeople(...said)).toMatchObject({
      rows: [
        { key: "1", side: "same" },
        { key: "2", side: "both", changes: [{ field: "name", mine: "Bo Ek", theirs: "Bo Alm" }] },
      ],
      proposed: { mine: {}, theirs: {} },
    });
});

test("a column of the key that is only proposed is asked about, and --map names a column of either file", () => {
  writeLines("a.csv", "Kundnr;Namn", "1;Ett");
  writeLines("b.csv", "Kund;Företag;Stad i fjol", "1;Två;Lund");
  expect(kontera("compare", "a.csv", "b.csv", "--register", "customers", "--map", "Kund=number").code).toBe(
    0,
  );
  const lost = kontera("compare", "a.csv", "a.csv", "--register", "customers", "--map", "Hund=number");
  expect(lost.code).toBe(2);
  expect(lost.err).toContain("Hund");
});

test("why a row cannot be compared is told, with its file and line", () => {
  writeLines("a.csv", "Kundnr;Namn;Startdatum", "1;Ett;", "2;Två;");
  writeLines("b.csv", "Kundnr;Namn;Startdatum", "1;Ett;", "2;Två;2026-13-45", ";Tre;");
  writeBook("c.xlsx", {
    customers: [
      { number: "1", name: "Ett" },
      { number: "1", name: "Ett till" },
    ],
  });
  expect(comparing("a.csv", "b.csv")).toMatchObject({
    refused: [
      { in: "theirs", line: 3, key: "2", reasons: [{ code: "unreadable" }] },
      { in: "theirs", line: 4, key: "", reasons: [{ code: "missing-key" }] },
    ],
  });
  expect(kontera("compare", "a.csv", "b.csv", "--register", "customers").out).toContain(
    "b.csv, rad 3, ”2”, jämförs inte: Startdatum: ”2026-13-45” är inget datum",
  );
  expect(comparing("a.csv", "c.xlsx")).toMatchObject({ twice: [{ in: "theirs", key: "1" }] });
  expect(kontera("compare", "a.csv", "c.xlsx", "--register", "customers").out).toContain(
    "c.xlsx: ”1” finns på flera rader",
  );
});

test("a register whose rows bear no key is not compared", () => {
  writeLines("a.csv", "Projekt;Typ", "1;2");
  expect(kontera("compare", "a.csv", "a.csv", "--register", "controls").err).toContain("har ingen nyckel");
});

test("compared the other way round, mine is theirs; with itself, all is the same", () => {
  const name = fc.constantFrom("a", "b", "c");
  const rows = fc.uniqueArray(fc.tuple(fc.constantFrom("1", "2", "3"), name, name), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(rows, rows, rows, (mine, theirs, base) => {
      const files = Object.entries({ mine, theirs, base }).map(([file, list]) => {
        writeLines(`${file}.csv`, "Kundnr;Namn;Postort", ...list.map((cells) => cells.join(";")));
        return `${file}.csv`;
      }) as [string, string, string];
      const [a, b, c] = files;
      const other: Readonly<Record<string, string>> = {
        mine: "theirs",
        theirs: "mine",
        both: "both",
        same: "same",
      };
      const forth = sides(comparing(a, b, c));
      expect(sides(comparing(b, a, c))).toEqual(
        Object.fromEntries(Object.entries(forth).map(([key, side]) => [key, other[side]])),
      );
      expect(new Set(Object.values(sides(comparing(a, a, c))))).toEqual(new Set(["same"]));
      // Where I have changed nothing, all that differs is theirs.
      expect(
        Object.values(sides(comparing(c, b, c))).every((side) => side === "theirs" || side === "same"),
      ).toBe(true);
    }),
    { numRuns: runs(8) },
  );
});

test("a row above a fuller row of headers is not compared, and is not told as gone", () => {
  writeBook("mitt.xlsx", {
    customers: [
      { number: "1", name: "Ett" },
      { number: "4", name: "Fyra", city: "Lund" },
    ],
  });
  writeLines("deras.csv", "Kundnr;Namn", "1;Ett", "Kundnr;Namn;Postort", "4;Fyra;Lund");
  expect(comparing("mitt.xlsx", "deras.csv")).toMatchObject({
    rows: [{ key: "4", side: "same" }],
    counts: { unclear: 1 },
  });
});

test("a line that ends before a column says nothing of it, as in plan", () => {
  writeLines("a.csv", "Kundnr;Namn;Postort", "M3;A;Lund", "M4;B;Lund");
  writeLines("b.csv", "Kundnr;Namn;Postort", "M3;A", "M4;B;");
  expect(comparing("a.csv", "b.csv")).toMatchObject({
    rows: [
      { key: "M3", side: "same", changes: [] },
      { key: "M4", side: "both" },
    ],
  });
});

test("a date that can be read in two ways is compared where somebody says how", () => {
  writeLines("a.csv", "Kundnr;Namn;Startdatum", "1;A;2026-02-01");
  writeLines("b.csv", "Kundnr;Namn;Startdatum", "1;A;01/02/2026");
  expect(comparing("a.csv", "b.csv").counts).toMatchObject({ unclear: 1 });
  expect(comparing("a.csv", "b.csv", "--date-order", "dmy").counts).toMatchObject({ unclear: 0, same: 1 });
});
