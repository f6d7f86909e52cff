import fc from "fast-check";
import { expect, test } from "vitest";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { bookOf, testDay, type Rows } from "../rules/books";
import { runs } from "../runs";
import type { Part } from "./part";
import { parts } from "./parts";

/** Excel's day of the books' own today. */
const today = testDay + 25_569;

/** Where the rules of a part speak, a line each; the column is left out where it is the whole row. */
const spoken = ({ rules: ids, byColumn = [] }: Part, rows: Rows): string[] => {
  return findingsOf(finish(checkBook(bookOf(rows), rules)))
    .filter(({ rule }) => (ids as readonly string[]).includes(rule))
    .map(({ rule, at }) => {
      const isByColumn = (byColumn as readonly string[]).includes(rule);
      return [rule, at?.register, at?.row, isByColumn ? at?.field : ""].join(" ");
    })
    .sort();
};

const judged = ({ judge, byColumn = [] }: Part, rows: Rows): string[] =>
  judge(rows, today)
    .map(([rule, register, row, column]) => {
      const isByColumn = (byColumn as readonly string[]).includes(rule);
      return [rule, register, row, isByColumn ? column : ""].join(" ");
    })
    .sort();

test.each(parts)(
  "of $name the rules speak of the rows that a plain reading of cells and docs finds, and of no others",
  (part) => {
    fc.assert(
      fc.property(part.books, (rows) => {
        expect(spoken(part, rows)).toEqual(judged(part, rows));
      }),
      { numRuns: runs(60) },
    );
  },
);

test.each(parts)("the books of $name give every one of its rules something to say", (part) => {
  const books = fc.sample(part.books, { numRuns: 300, seed: 7 });
  const said = new Set(books.flatMap((rows) => part.judge(rows, today).map(([rule]) => rule)));
  expect(part.rules.filter((rule) => !said.has(rule))).toEqual([]);
});

test("every rule is judged by a part of the oracle", () => {
  const all = new Set<string>(parts.flatMap((part) => part.rules));
  expect(rules.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([]);
});
