import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { requireTable, type Book } from "#core/book/book";
import { compareThree } from "#core/book/three-way";
import { mergePlan, type Choices } from "#core/csv/comparing/merge-plan";
import { whoChanged } from "#core/csv/comparing/who-changed";
import { exportDefaults } from "#core/csv/exported-file";
import type { ImportPlan } from "#core/csv/import-plan";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { exportCsv } from "#core/csv/write";
import { finish } from "#core/values/task";
import { bookOf, type Row } from "../../rules/books";
import { runs } from "../../runs";

const fileOf = (rows: readonly Row[]): Uint8Array =>
  finish(exportCsv(bookOf({ customers: rows }), "customers", exportDefaults)).bytes;

/** The register against their file and what both came from; blank cells of theirs blank, as where both are whole. */
const compare = (
  mine: readonly Row[],
  theirs: readonly Row[] | Uint8Array,
  base: readonly Row[] | Uint8Array,
) => {
  const book = bookOf({ customers: mine });
  const read = (rows: readonly Row[] | Uint8Array) =>
    finish(readFile(book, "customers", rows instanceof Uint8Array ? rows : fileOf(rows)));
  const their = read(theirs);
  const columns = their.settings.columns.map((one) => ({ ...one, blankClears: true as const }));
  const plan = finish(planImport(book, their.parsed, { ...their.settings, columns }));
  const both = read(base);
  return { book, plan, compared: finish(whoChanged(book, plan, both.parsed, both.settings))! };
};

const namesIn = (book: Book): readonly string[] => {
  const table = requireTable(book, "customers");
  return [...table.order].map((row) => (table.raw[row] ?? []).filter((cell) => cell !== "").join(" "));
};

const written = (
  mine: readonly Row[],
  theirs: readonly Row[] | Uint8Array,
  base: readonly Row[] | Uint8Array,
  choices: Choices = new Map(),
) => {
  const { book, plan, compared } = compare(mine, theirs, base);
  const merged = mergePlan(book, plan, compared, choices);
  apply(book, merged.edits);
  return { rows: namesIn(book), merged, compared };
};

const row = (number: string, name: string, city = ""): Row => ({ number, name, city });

test("what they alone changed is written, what I alone changed stays, and what both changed waits for a choice", () => {
  const base = [row("1", "A", "x"), row("2", "B", "x"), row("3", "C", "x"), row("4", "D", "x")];
  const mine = [row("1", "A", "x"), row("2", "Bm", "x"), row("3", "Cm", "x"), row("4", "D", "y")];
  const theirs = [row("1", "At", "x"), row("2", "B", "x"), row("3", "Ct", "x"), row("4", "Dt", "x")];
  const { rows, compared, merged } = written(mine, theirs, base);
  expect(rows).toEqual(["1 At x", "2 Bm x", "3 Cm x", "4 D y"]);
  expect(compared.counts).toEqual({ theirs: 1, mine: 1, both: 2 });
  expect(merged.counts).toEqual({ new: 0, changed: 1, unchanged: 3, refused: 0 });
  // Where theirs is chosen, the cells that I alone changed in that row stay.
  const all = new Map([...compared.lines.keys()].map((line) => [line, "theirs"] as const));
  expect(written(mine, theirs, base, all).rows).toEqual(["1 At x", "2 Bm x", "3 Ct x", "4 Dt y"]);
});

test("a row that I took away and they left alone does not come back; one that they changed meanwhile waits", () => {
  const base = [row("1", "A"), row("2", "B"), row("3", "C")];
  const { rows, compared } = written(
    [row("1", "A")],
    [row("1", "A"), row("2", "B"), row("3", "Ct"), row("4", "D")],
    base,
  );
  expect(rows).toEqual(["1 A", "4 D"]);
  expect(compared.counts).toEqual({ theirs: 1, mine: 1, both: 1 });
});

test("rows that they took away are counted, and stay", () => {
  const base = [row("1", "A"), row("2", "B")];
  const { rows, compared } = written([...base, row("9", "Min")], [row("1", "A")], base);
  expect([rows, compared.gone]).toEqual([["1 A", "2 B", "9 Min"], 1]);
});

const cut = new TextEncoder().encode("Kundnummer;Namn;Postort\r\n1;A\r\n");

test("where what both came from says nothing of a cell, nobody knows whose it is: it waits", () => {
  const mine = [row("1", "A", "m")];
  const theirs = [row("1", "A", "t")];
  const lines = [cut, new TextEncoder().encode("Kundnummer;Namn\r\n1;A\r\n"), [row("7", "Ö")]];
  for (const base of lines) {
    const { rows, compared } = written(mine, theirs, base);
    expect([rows, compared.counts.both]).toEqual([["1 A m"], 1]);
  }
});

test("a base that names no rows compares nothing", () => {
  const book = bookOf({ customers: [row("1", "A")] });
  const their = finish(readFile(book, "customers", fileOf([row("1", "B")])));
  const plan: ImportPlan = finish(planImport(book, their.parsed, their.settings));
  const other = finish(readFile(book, "customers", new TextEncoder().encode("Ort\r\nLund\r\n")));
  expect(finish(whoChanged(book, plan, other.parsed, other.settings))).toBeUndefined();
});

const aRow = fc.record({
  name: fc.constantFrom("A", "B", "C"),
  city: fc.constantFrom("", "x", "y"),
  active: fc.constantFrom("Ja", "Nej"),
});
const aTable = fc.array(fc.option(aRow), { minLength: 5, maxLength: 5 });
const rowsOf = (all: readonly (Row | null)[]): Row[] =>
  all.flatMap((one, at) => (one ? [{ number: String(at + 1), ...one }] : []));

test("who has changed a row is told as in a comparison of three tables, and a choice of theirs never touches what I alone changed", () => {
  fc.assert(
    fc.property(aTable, aTable, aTable, (a, b, c) => {
      const [mine, theirs, base] = [rowsOf(a), rowsOf(b), rowsOf(c)];
      if (mine.length * theirs.length * base.length === 0) return;
      const { book, plan, compared } = compare(mine, theirs, base);
      const table = (rows: readonly Row[]) => ({
        table: requireTable(bookOf({ customers: rows }), "customers"),
      });
      const three = compareThree(table(mine), table(theirs), table(base), "sv");
      const sides = new Map(three.rows.map(({ key, side }) => [key, side]));
      for (const one of plan.rows) {
        const line = compared.lines.get(one.line);
        // Only a row that I still have, or that they have, is asked about; one in both is judged alike.
        if (one.outcome === "changed") expect([one.key, line?.side]).toEqual([one.key, sides.get(one.key)]);
      }
      const all = new Map([...compared.lines.keys()].map((line) => [line, "theirs"] as const));
      apply(book, mergePlan(book, plan, compared, all).edits);
      const after = requireTable(book, "customers");
      const cell = (rows: readonly Row[], number: string, field: string) =>
        rows.find((one) => one["number"] === number)?.[field];
      for (const id of after.order)
        for (const field of ["name", "city", "active"]) {
          const number = String(after.raw[id]?.[after.columnOf.get("number")!]);
          const [m, t, w] = [mine, theirs, base].map((rows) => cell(rows, number, field));
          const now = after.raw[id]?.[after.columnOf.get(field)!];
          if (m !== undefined && t !== undefined && w !== undefined) expect(now).toBe(t === w ? m : t);
        }
    }),
    { numRuns: runs(120) },
  );
});
