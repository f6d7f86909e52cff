import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { rollUp } from "#core/budget/rollup";
import { moveProject } from "#core/restructure/move-project";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { rules } from "#core/rules/index";
import { parentCode } from "#core/tree/codes";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf, type Row, type Rows } from "../rules/books";
import { runs } from "../runs";
import { planOf, wholeBook } from "./plans";

/** A tree without holes: every code comes with all above it. */
const trees = fc
  .uniqueArray(fc.array(fc.constantFrom("A", "B", "å", "05"), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
    selector: (segments) => segments.join(".").toLowerCase(),
  })
  .map((paths) => {
    const codes = paths.flatMap((path) => path.map((_, at) => path.slice(0, at + 1).join(".")));
    return [...new Set(codes)];
  });

const hours = fc.constantFrom<Row[string]>("", 8, 0.25, -2, 100);
const spelling = fc.constantFrom(
  (code: string) => code,
  (code: string) => code.toLowerCase(),
);

/** A book where the codes are named all over. */
const books = trees.chain((codes) => {
  const named = fc.tuple(fc.constantFrom(...codes), spelling).map(([code, spell]) => spell(code));
  const list = (fields: Record<string, fc.Arbitrary<Row[string]>>, maxLength = 5) =>
    fc.array(fc.record(fields), { maxLength });
  const rows: fc.Arbitrary<Rows> = fc.record({
    projects: fc
      .tuple(
        ...codes.map((code) =>
          fc.record({ code: fc.constant(code), name: fc.constant(code), budgetHours: hours }),
        ),
      )
      .map((projects): Row[] => projects),
    dimensions: fc.constant([{ dimension: "P", kind: "Projekt" }] as Row[]),
    timeEntries: list({ project: named, hours, date: fc.constant("2026-03-02") }, 8),
    controls: list({ project: named, limit: hours }),
    permissions: list({ user: fc.constant("u"), dimension: fc.constantFrom("P", "Q"), code: named }),
  });
  return fc.record({
    rows,
    from: fc.constantFrom(...codes),
    codes: fc.constant(codes),
  });
});

const moved = (book: Book, from: string, to: string): void =>
  apply(book, planOf(moveProject(book, { from, to, unbookParent: false })).edits);

const beside = (code: string, segment: string): string => {
  const parent = parentCode(code);
  return parent === undefined ? segment : `${parent}.${segment}`;
};

/** Every cell, with no difference between capitals and small letters. */
const folded = (book: Book): string => fold(JSON.stringify(wholeBook(book)));

test("a code changed there and back leaves every register as it was (Q3)", () => {
  fc.assert(
    fc.property(books, ({ rows, from }) => {
      const book = bookOf(rows);
      const before = folded(book);
      moved(book, from, beside(from, "Ny"));
      moved(book, beside(from, "Ny"), from);
      expect(folded(book)).toBe(before);
    }),
    { numRuns: runs(100) },
  );
});

test("after a change of code everything that was named is still there, and no rule finds anything new (#6)", () => {
  const found = (book: Book): Set<string> =>
    new Set(findingsOf(finish(checkBook(book, rules))).map(({ rule, at }) => JSON.stringify([rule, at])));
  fc.assert(
    fc.property(books, ({ rows, from }) => {
      const book = bookOf(rows);
      const before = found(book);
      moved(book, from, beside(from, "Ny"));
      expect(found(book)).toEqual(before);
    }),
    { numRuns: runs(100) },
  );
});

type Sums = {
  readonly code: string;
  readonly level: number;
  readonly worked: number;
  readonly released: number;
  readonly budgetHours: number | undefined;
};

/** What the nodes say that does not depend on where they stand. */
const sumOf = (nodes: Iterable<Sums>, codes: readonly string[]): unknown =>
  codes.map((code) => {
    const node = [...nodes].find((one) => fold(one.code) === fold(code));
    return [node?.worked, node?.released, node?.budgetHours];
  });

test("a subtree that moves takes its sums along, and no hour comes or goes (#18, #97, Q5)", () => {
  const total = (nodes: Iterable<Sums>): number =>
    [...nodes].filter(({ level }) => level === 1).reduce((sum, { worked }) => sum + worked, 0);
  fc.assert(
    fc.property(books, ({ rows, from, codes }) => {
      const book = bookOf(rows);
      const inside = codes.filter((code) => code === from || code.startsWith(`${from}.`));
      const there = inside.map((code) => `Main${code.slice(from.length)}`);
      const before = finish(rollUp(book, {}));
      const [sums, worked] = [sumOf(before.nodes, inside), total(before.nodes)];
      moved(book, from, "Main");
      const after = finish(rollUp(book, {}));
      expect(sumOf(after.nodes, there)).toEqual(sums);
      expect(total(after.nodes)).toBe(worked);
      expect(after.counted).toBe(before.counted);
    }),
    { numRuns: runs(100) },
  );
});
