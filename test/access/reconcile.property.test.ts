import fc from "fast-check";
import { expect, test } from "vitest";
import { reconcile } from "#core/access/reconcile";
import { readTold, type Told } from "#core/access/told";
import { outcomeWords, toldOutcomes } from "#core/access/told-outcome";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { finish } from "#core/values/task";
import { runs } from "../runs";
import { assigned, bureauBook, has } from "./books";

const client = fc.constantFrom("K1", "k2", "K3");
const consultant = fc.constantFrom("petra", "Ali");
const program = fc.constantFrom("", "BOK", "fakt", "UTL");
const rows = fc.array(fc.tuple(client, consultant, program), { minLength: 1, maxLength: 10 });
const results = fc.array(fc.tuple(client, consultant, program, fc.constantFrom(...toldOutcomes)), {
  minLength: 1,
  maxLength: 10,
});

const told = (book: Book, lines: readonly (readonly string[])[]): Told => {
  const outcome = lines[0]?.length === 4 ? 3 : undefined;
  const columns = { client: 0, consultant: 1, program: 2, outcome };
  const asLines = lines.map((cells, at) => ({ line: at + 2, cells }));
  return finish(readTold(book, asLines, columns, outcomeWords));
};
const bookOf = (list: readonly (readonly [string, string, string])[]): Book =>
  bureauBook({ assignments: list.map(([one, other, third]) => has(one, other, third)) });

test("what was entered of a whole list, or of a result, leaves nothing more to do #155", () => {
  fc.assert(
    fc.property(rows, fc.oneof(rows, results), (here, there) => {
      const book = bookOf(here);
      const says = told(book, there);
      apply(book, finish(reconcile(book, says, { isWhole: true })).edits);
      const again = finish(reconcile(book, says, { isWhole: true }));
      expect([again.onlyHere, again.onlyThere, again.edits]).toEqual([[], [], []]);
    }),
    { numRuns: runs(300) },
  );
});

test("nothing goes that a result does not speak of, that is not said to be lacking of the whole, or while a line is unread #155", () => {
  fc.assert(
    fc.property(rows, fc.oneof(rows, results), fc.boolean(), (here, there, isUnread) => {
      const book = bookOf(here);
      const says = told(book, there);
      const unread = isUnread ? [{ line: 9, why: "broken", text: "" } as const] : [];
      const before = assigned(book);
      const found = finish(reconcile(book, { ...says, unread }, {}));
      apply(book, found.edits);
      if (isUnread || says.isList) expect(assigned(book).slice(0, before.length)).toEqual(before);
      else {
        const pairs = new Set(there.map(([one, other]) => `${one} ${other} `.toLowerCase()));
        const isSpokenOf = (text: string): boolean =>
          pairs.has(`${text.split(" ").slice(0, 2).join(" ")} `.toLowerCase());
        expect(assigned(book).filter((one) => !isSpokenOf(one))).toEqual(
          before.filter((one) => !isSpokenOf(one)),
        );
      }
    }),
    { numRuns: runs(300) },
  );
});
