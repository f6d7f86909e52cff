import fc from "fast-check";
import { expect, test } from "vitest";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { readHours } from "#core/values/hours";
import { readDate } from "#core/values/read-date";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { fileOf, planOf } from "./files";
import { outcomes } from "./plans";

const empty = () => bookOf({ customers: [] });
const planned = (...lines: readonly string[]) => {
  const book = empty();
  const { parsed, settings } = finish(
    readFile(book, "customers", new TextEncoder().encode(fileOf(...lines))),
  );
  const plan = finish(planImport(book, parsed, settings));
  return plan.rows.map(({ key, outcome, cells }) => `${key} ${outcome} ${String(cells?.[1] ?? "")}`);
};

test("apostrophes around every cell are its quotes, with delimiters and doubled apostrophes inside", () => {
  expect(
    planned("'Kundnummer';'Namn';'Ort'", "'1';'Acme; Nord \"X\"';'Lund'", "'2';'L''Oréal';'Lund'"),
  ).toEqual(['1 new Acme; Nord "X"', "2 new L'Oréal"]);
  expect(planned("'Kundnummer', 'Namn'", "'1', 'Acme, Nord AB'")).toEqual(["1 new Acme, Nord AB"]);
});

test("an apostrophe before some cells is no quote", () => {
  expect(planned("Kundnummer;Namn", "'0010;'t Hart", "2;'A'")).toEqual(["0010 new 't Hart", "2 new 'A'"]);
});

test("quotes around whole lines, and quotes that are quoted once more, are taken off", () => {
  expect(planned('"Kundnummer;Namn"', '"1;Acme ""X"" AB"')).toEqual(['1 new Acme "X" AB']);
  expect(planned('"""Kundnummer""";"""Namn"""', '"""1""";"""Acme"""')).toEqual(["1 new Acme"]);
});

test("quotes inside quotes that are quoted once more are halved as often", () => {
  expect(
    planned(
      '"""Kundnummer""";"""Namn"""',
      '"""1""";"""Acme """"X"""" AB"""',
      '"""2""";"""B ""Y"" C"""',
      '"""3""";"""""""T"""""""',
    ),
  ).toEqual(['1 new Acme "X" AB', '2 new B "Y" C', '3 new "T"']);
});

test("quotes inside lines that are quoted whole are the cells' own, or stand for themselves where they quote no cell", () => {
  expect(
    planned(
      '"Kundnummer;Namn"',
      '"1;Acme ""X"" AB"',
      '"2;""X"" AB"',
      '"3;""Berg; Bo"""',
      '"4;""Acme """"X"""" AB"""',
    ),
  ).toEqual(['1 new Acme "X" AB', '2 new "X" AB', "3 new Berg; Bo", '4 new Acme "X" AB']);
  const { parsed } = finish(
    readFile(empty(), "customers", new TextEncoder().encode(fileOf('"Kundnummer;Namn"', '"1;A ""X"" B"'))),
  );
  expect(parsed.faults).toEqual([]);
});

test("a line that is quoted whole and opens a quote which it does not close is refused", () => {
  expect(planned('"Kundnummer;Namn"', '"1;""Acme"', '"2;B"')).toEqual(["1 refused ", "2 new B"]);
});

const word = fc
  .string({ unit: fc.constantFrom(...Array.from('ab";é ')), maxLength: 8 })
  .map((text) => `N${text}n`);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test("whatever the names are, they come back from cells that are quoted twice and from lines that are quoted whole", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (names) => {
      const lines = [["Kundnummer", "Namn"], ...names.map((name, at) => [`K${at}`, name])];
      const expected = names.map((name, at) => `K${at} new ${name}`);
      expect(planned(...lines.map((cells) => cells.map((cell) => quoted(quoted(cell))).join(";")))).toEqual(
        expected,
      );
      expect(planned(...lines.map((cells) => quoted(cells.map(quoted).join(";"))))).toEqual(expected);
    }),
    { numRuns: runs(60) },
  );
});

test("a semicolon that ends an HTML entity parts no cells, and the letters are told as what they were", () => {
  const text = fileOf("Kundnummer;Namn;Ort", "1;Bj&ouml;rk", "2;Ek &amp; Co;V&auml;xj&ouml;", "3;AT&T;Lund");
  const plan = (repair: boolean) => {
    const { parsed, settings } = finish(
      readFile(empty(), "customers", new TextEncoder().encode(text), { repair }),
    );
    return finish(planImport(empty(), parsed, settings));
  };
  expect(outcomes(plan(false))).toEqual(["1 refused", "2 refused", "3 new"]);
  expect(plan(false).rows.flatMap(({ reasons }) => reasons)).toMatchObject([
    { code: "damaged", text: "Bj&ouml;rk", meant: "Björk" },
    { code: "damaged", text: "Ek &amp; Co", meant: "Ek & Co" },
    { code: "damaged", text: "V&auml;xj&ouml;", meant: "Växjö" },
  ]);
  expect(plan(true).rows.map(({ cells }) => cells?.[1])).toEqual(["Björk", "Ek & Co", "AT&T"]);
});

test.each([
  [
    ["Kund-;Namn;Post-", "nummer;;nummer", "1;A;111 22"],
    ["number", "name", "postcode"],
  ],
  [
    ["Kund;;Adress;;", "Nr;Namn;Gata;Postnummer;Ort", "1;A;Gatan;111 22;Lund"],
    ["number", "name", "postalAddress", "postcode", "city"],
  ],
  [
    ["Kundlista;;", "Kund;Org.;Kund", "nr;nummer;namn", "1;5560160680;A"],
    ["number", "organizationNumber", "name"],
  ],
  [
    ["Kundnummer;Namn;Ort", "Nr;Namn;Lund"],
    ["number", "name", "city"],
  ],
] as const)("headers on two lines are read as one: %j", (lines, fields) => {
  const { parsed, settings } = finish(
    readFile(empty(), "customers", new TextEncoder().encode(fileOf(...lines))),
  );
  expect(settings.columns.map(({ target }) => target?.kind === "field" && target.field)).toEqual(fields);
  expect(outcomes(finish(planImport(empty(), parsed, settings)))).toHaveLength(1);
  expect(parsed.lines).toEqual(lines.map((_, at) => at + 1));
});

test("a number of five digits in a column of dates is Excel's number of the day", () => {
  const plan = planOf(empty(), "customers", fileOf("Kundnummer;Namn;Startdatum", "1;A;45000", "2;B;12"));
  expect(outcomes(plan)).toEqual(["1 new", "2 refused"]);
  expect(plan.rows[0]?.cells).toContain(45_000);
});

test("of two columns with one header the one that holds values is taken", () => {
  const plan = planOf(empty(), "customers", fileOf("Kundnummer;Namn;Namn", "1;;B", "2;;C"));
  expect(outcomes(plan)).toEqual(["1 new", "2 new"]);
});

test.each([
  ["31/12-24", "2024-12-31"],
  ["1/4 2026", "2026-04-01"],
  ["5 mars -24", "2024-03-05"],
  ["5-mar-24", "2024-03-05"],
  ["2024–03–05", "2024-03-05"],
])("the date %s is read", (text, iso) => {
  const options = { date1904: false } as const;
  expect(readDate(text, options)).toBe(readDate(iso, options));
});

test.each([
  ["01h30", 15_000],
  ["1,5 hours", 15_000],
  ["1 timme och 30 minuter", 15_000],
  ["1h 30m 36s", 15_100],
  ["36 s", 100],
])("%s is hours", (text, parts) => {
  expect(readHours(text, { date1904: false, decimal: "," })).toBe(parts);
});
