import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { setContent } from "#core/book/new-row";
import { rowId } from "#core/book/row-id";
import { isBookable } from "#core/resolve/bookable";
import { bookableCodes } from "#core/resolve/bookable-codes";
import { effectiveStatus } from "#core/resolve/status";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const code = fc.constantFrom(
  "",
  "A",
  "A.1",
  "a.1",
  "A.1.x",
  "A-1",
  "A.2",
  "B.3",
  "B",
  "Ö.1",
  "Z.",
  "10",
  "9",
);
const row = fc.record({
  code,
  bookable: fc.constantFrom("", "Ja", "Nej"),
  status: fc.constantFrom("", "", "", "Fryst", "Avslutat", "?"),
});

test("the projects to choose among are those that are bookable and ongoing, each once, in the order of the tree #7 #8 #17", () => {
  const edits = fc.array(fc.tuple(fc.nat(9), code), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), edits, (projects, typed) => {
      const book = bookOf({ projects });
      const table = tableOf(book, "projects")!;
      const expectRight = (): void => {
        const found = finish(bookableCodes(book));
        const keys = [
          ...new Set(table.raw.flatMap((cells) => (cells?.[0] === "" ? [] : [fold(String(cells?.[0]))]))),
        ];
        const wanted = keys.filter(
          (key) => isBookable(book, key) && effectiveStatus(book, key).status === "ongoing",
        );
        expect(found.map(fold)).toEqual(wanted.sort());
      };
      expectRight();
      for (const [at, to] of typed) {
        apply(book, [setContent(table, rowId(at % projects.length), "code", to)!]);
        expectRight();
      }
    }),
    { numRuns: runs(200) },
  );
});

test("a workbook without Projekt has none to choose among", () => {
  expect(finish(bookableCodes(bookOf({ employees: [{ number: "1", name: "Ann" }] })))).toEqual([]);
});
