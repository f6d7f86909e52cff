import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { invert } from "#core/book/edit";
import { positionOf } from "#core/book/positions";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import type { Assumption } from "#core/whatif/assumption";
import { moneyOf } from "#core/whatif/figures";
import { priceIn } from "#core/whatif/price-row";
import { whatIf, type WhatIf } from "#core/whatif/what-if";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { assumptions, books } from "./random";
import { readAnew } from "./read-anew";
import { differing, saidBy, toldBy } from "./told";

/** The assumptions that can be thought, one after the other; every other price becomes another in a row that is there. */
const thinkable = (book: Book, asked: readonly Assumption[]): { held: Assumption[]; told: WhatIf } => {
  let held: Assumption[] = [];
  let told = finish(whatIf(book, []));
  for (const one of asked) {
    const prices = tableOf(book, "prices");
    const row =
      one.kind === "newPrice" && one.terms.usedIn === "time" ? prices?.order[0 as never] : undefined;
    const there = prices && row !== undefined ? priceIn(prices, row) : undefined;
    const tried: Assumption =
      one.kind === "newPrice" && there
        ? { kind: "price", terms: there.terms, was: there.price, price: one.price }
        : one;
    const next = finish(whatIf(book, [...held, tried]));
    if ("refusal" in next) continue;
    held = [...held, tried];
    told = next;
  }
  if ("refusal" in told) throw new Error("nothing was refused");
  return { held, told };
};

const controlAt = (book: Book) => (row: number) => {
  const controls = tableOf(book, "controls");
  return controls ? positionOf(controls, row as never) : -1;
};

test("written, a what-if gives exactly what it showed, and nothing else becomes another: every sum, control, forecast, margin and inherited value", () => {
  fc.assert(
    fc.property(books, fc.array(assumptions, { minLength: 1, maxLength: 4 }), (rows, asked) => {
      const book = bookOf(rows);
      const { told } = thinkable(book, asked);
      const before = saidBy(bookOf(rows));
      const after = bookOf(rows);
      apply(after, told.edits);
      const now = (code: string): string => told.renamed.now(fold(code));
      const recoded = (said: string): string =>
        said.replaceAll(/"value":"([^"]*)"/g, (whole, code: string) => {
          const typed = told.renamed.codes.has(fold(code)) ? told.renamed.typed(fold(code)) : undefined;
          return typed === undefined ? whole : `"value":"${typed}"`;
        });
      const expected = differing(before, saidBy(readAnew(after)), now, recoded);
      expect(Object.fromEntries(toldBy(told, controlAt(after)))).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: runs(150) },
  );
});

test("what the entries come to now may be known beforehand, and nothing is told otherwise for it", () => {
  fc.assert(
    fc.property(books, fc.array(assumptions, { minLength: 1, maxLength: 3 }), (rows, asked) => {
      const book = bookOf(rows);
      const money = finish(moneyOf(book, undefined));
      for (const one of asked) {
        const [known, anew] = [whatIf(book, [one], undefined, money), whatIf(book, [one])].map(finish);
        expect(JSON.stringify(known)).toBe(JSON.stringify(anew));
      }
    }),
    { numRuns: runs(40) },
  );
});

test("a what-if leaves the book as it is, and taken back its edits leave nothing behind", () => {
  fc.assert(
    fc.property(books, fc.array(assumptions, { minLength: 1, maxLength: 4 }), (rows, asked) => {
      const book = bookOf(rows);
      const [before, cells] = [saidBy(book), JSON.stringify([...book.tables.values()].map(({ raw }) => raw))];
      const { told } = thinkable(book, asked);
      expect(JSON.stringify([...book.tables.values()].map(({ raw }) => raw))).toBe(cells);
      expect(saidBy(book)).toEqual(before);
      apply(book, told.edits);
      apply(book, invert(told.edits));
      expect(saidBy(readAnew(book))).toEqual(before);
    }),
    { numRuns: runs(40) },
  );
});

test("a sum that stays is the nearest above one that becomes another, and it is the same before and after", () => {
  fc.assert(
    fc.property(books, fc.array(assumptions, { minLength: 1, maxLength: 3 }), (rows, asked) => {
      const book = bookOf(rows);
      const { told } = thinkable(book, asked);
      const after = bookOf(rows);
      apply(after, told.edits);
      const [was, is] = [saidBy(bookOf(rows)), saidBy(readAnew(after))];
      for (const { code, changes, stays } of told.projects)
        for (const { sum, before, after: then } of stays) {
          expect(changes.some((one) => one.kind === "sum" && one.sum === sum)).toBe(false);
          expect(before).toBe(then);
          expect(is.get(`${fold(code)} | ${sum}`)).toBe(String(then));
          expect(was.get(`${told.renamed.now(fold(code))} | ${sum}`)).toBe(String(then));
        }
    }),
    { numRuns: runs(40) },
  );
});
