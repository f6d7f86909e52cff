import fc from "fast-check";
import { expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import { cachedList } from "#core/rules/engine/cached-list";
import { applyChecked, checkBook, findingsOf, type Check } from "#core/rules/engine/check";
import { listFindings, type Listed } from "#core/rules/engine/listing";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf } from "../books";
import { editsOf, randomBatches, randomRows } from "../random-books";

const placeOf = ({ finding: { severity }, register, sheet, row, column }: Listed): string =>
  [severity, register, sheet, row, column].join();

const inFull = (one: Listed): string => JSON.stringify(one);

const listed = (check: Check): readonly Listed[] => finish(cachedList(check));

test("the list that is kept through edits is the list made anew, in the same order", () => {
  fc.assert(
    fc.property(randomRows, randomBatches, (rows, batches) => {
      const check = finish(checkBook(bookOf(rows), rules));
      for (const changes of [[], ...batches]) {
        applyChecked(check, editsOf(check.book, changes));
        const anew = listFindings(check.book, findingsOf(check));
        expect(listed(check).map(placeOf)).toEqual(anew.map(placeOf));
        expect(listed(check).map(inFull).sort()).toEqual(anew.map(inFull).sort());
      }
    }),
    { numRuns: runs(25) },
  );
});

test("an edit that nothing is found of leaves the very same list", () => {
  const check = finish(checkBook(bookOf({ projects: [{ code: "A", name: "Hus" }, { code: "A" }] }), rules));
  const before = listed(check);
  expect(before.length).toBeGreaterThan(0);
  const column = check.book.tables.get("projects")!.columnOf.get("internalComment")!;
  applyChecked(check, [{ kind: "set", register: "projects", row: rowId(0), column, from: "", to: "Sent" }]);
  expect(listed(check)).toBe(before);
});
