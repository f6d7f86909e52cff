import fc from "fast-check";
import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { invert, type Edit } from "#core/book/edit";
import { readBook } from "#core/book/read-book";
import { applyChecked, checkBook, findingsOf, type Check } from "#core/rules/engine/check";
import type { At, Finding, Rule } from "#core/rules/engine/rule";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf } from "../books";
import { editsOf, randomBatches, randomRows } from "../random-books";

const checked = (book: Book): Check => finish(checkBook(book, rules as readonly Rule<unknown>[]));

/** The same workbook read anew: the rows as they stand, in their order. */
const readAnew = (book: Book): Book => {
  const raws = [...book.tables.values()].map(({ place, headers, order, raw }) => ({
    ...place,
    headers,
    rows: order.map((row) => raw[row] ?? []),
  }));
  return finish(readBook(raws, { date1904: book.date1904, today: book.today })).book;
};

const position = (book: Book, { register, row }: Pick<At, "register" | "row">): string =>
  `${register} ${book.tables.get(register)?.order.indexOf(row) ?? -1}`;

/** An edit without row ids; a row to add goes last, wherever that is when it is added. */
const told = (book: Book, edit: Edit): unknown => {
  if (edit.kind === "insert") return { kind: edit.kind, register: edit.register, cells: edit.cells };
  const { row, ...rest } = edit;
  return { ...rest, position: position(book, { register: edit.register, row }) };
};

const normal = (book: Book, { severity, at, facts, edits, also }: Finding): string =>
  JSON.stringify({
    severity,
    at: at && position(book, at),
    field: at?.field ?? at?.column,
    facts,
    edits: edits?.map((edit) => told(book, edit)),
    also: also?.map((cell) => `${position(book, cell)} ${cell.field ?? cell.column ?? ""}`).sort(),
  });

/** What every rule finds, in a form that does not depend on row ids or on the order of finding. */
const findingsByRule = ({ book, ...check }: Check): Record<string, string[]> => {
  const byRule: Record<string, string[]> = {};
  for (const finding of findingsOf({ book, ...check }))
    (byRule[finding.rule] ??= []).push(normal(book, finding));
  for (const list of Object.values(byRule)) list.sort();
  return byRule;
};

test("after any edits, and after undoing them, every rule finds what a whole check finds", () => {
  fc.assert(
    fc.property(randomRows, randomBatches, (rows, batches) => {
      const check = checked(bookOf(rows));
      const before = findingsByRule(check);
      const undo: Edit[][] = [];
      for (const changes of batches) {
        const edits = editsOf(check.book, changes);
        applyChecked(check, edits);
        undo.unshift(invert(edits));
        expect(findingsByRule(check)).toEqual(findingsByRule(checked(readAnew(check.book))));
      }
      for (const edits of undo) applyChecked(check, edits);
      expect(findingsByRule(check)).toEqual(before);
      expect(findingsOf(check).filter(({ rule }) => rule === "rule-failed")).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

test("the random books make every rule speak", () => {
  const silent = new Set<string>(rules.map(({ id }) => id));
  // As many books as it takes: which rules the first hundreds meet is chance.
  for (let batch = 0; batch < 20 && silent.size > 0; batch++)
    for (const rows of fc.sample(randomRows, 100))
      for (const { rule } of findingsOf(checked(bookOf(rows)))) silent.delete(rule);
  expect([...silent]).toEqual([]);
});
