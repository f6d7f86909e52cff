import fc from "fast-check";
import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { applyChecked, checkBook, findingsOf, type Check } from "#core/rules/engine/check";
import { consequencesOf } from "#core/rules/engine/consequences";
import { listFindings, type Listed } from "#core/rules/engine/listing";
import { offerOf } from "#core/rules/engine/told-mark";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf } from "../books";
import { findingsByRule } from "../findings-anew";
import { editsOf, randomBatches, randomRows } from "../random-books";

/** All that is told of the findings of a check: the cell as it stands, and what is offered in its place. */
const toldOf = (check: Check): string[] =>
  listFindings(check.book, findingsOf(check)).map((one) => saidOf(check.book, one));
const saidOf = (book: Book, { finding, header, value }: Listed): string => {
  const { rule, severity, at, facts, edits = [] } = finding;
  return JSON.stringify([
    rule,
    severity,
    at?.register,
    at?.row,
    header,
    value,
    facts,
    offerOf(finding, book),
    edits.length > 0,
  ]);
};
const unlike = (these: readonly string[], those: readonly string[]): string[] => {
  const others = new Set(those);
  return [...new Set(these.filter((one) => !others.has(one)))].toSorted();
};

test("what edits will come to is what a check says after them and did not say before, and the book is left as it was", () => {
  fc.assert(
    fc.property(randomRows, randomBatches, fc.nat(), (rows, batches, left) => {
      const check = finish(checkBook(bookOf(rows), rules));
      for (const changes of batches) {
        const edits = editsOf(check.book, changes);
        const [before, found] = [findingsByRule(check), toldOf(check)];
        const { appear, vanish } = finish(consequencesOf(check, edits));
        expect(findingsByRule(check)).toEqual(before);
        // Whoever leaves it half way has the book as it was, too.
        const task = consequencesOf(check, edits);
        for (let step = 0; step < left % (edits.length + 2) && !task.next().done; step++);
        task.return(undefined as never);
        expect(findingsByRule(check)).toEqual(before);
        applyChecked(check, edits);
        const after = toldOf(check);
        const of = (listed: readonly Listed[]): string[] =>
          listed.map((one) => saidOf(check.book, one)).toSorted();
        expect(of(appear)).toEqual(unlike(after, found));
        expect(of(vanish)).toEqual(unlike(found, after));
        const places = new Set(
          listFindings(check.book, findingsOf(check)).map((one) => `${one.sheet} ${one.row} ${one.column}`),
        );
        for (const one of appear) expect(places).toContain(`${one.sheet} ${one.row} ${one.column}`);
      }
    }),
    { numRuns: runs(12) },
  );
});

test("a finding whose cell or words are others is another, and one that is let stand is told as that", () => {
  const rows = { customers: [{ number: "1", name: "A", postcode: "1" }] };
  const check = finish(checkBook(bookOf(rows), rules));
  const table = check.book.tables.get("customers")!;
  const column = table.columnOf.get("postcode")!;
  const edits = [{ kind: "set", register: "customers", row: rowId(0), column, from: "1", to: "2" }] as const;
  const { appear, vanish } = finish(consequencesOf(check, edits));
  expect([...vanish, ...appear].map(({ finding, value }) => [finding.rule, value])).toEqual([
    ["postcode", "1"],
    ["postcode", "2"],
  ]);
  const named = finish(consequencesOf(check, edits, ({ rule }) => rule));
  expect(named.appear).toHaveLength(1);
});
