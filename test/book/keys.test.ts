import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import {
  buildIndex,
  foldedKey,
  foldedOf,
  indexBy,
  indexName,
  joinedKey,
  keyIndex,
  rowsWithKey,
  rowWithKey,
  splitKey,
} from "#core/book/keys";
import { rowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

const part = fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\u0001", "å") });

test("a key is split into the parts that it was joined of", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      expect(splitKey(joinedKey(parts.map(fold)))).toEqual(parts.map(fold));
    }),
    { numRuns: runs(100) },
  );
});

test("the key of a row is that of its cells, whatever their capitals, and a row with none of them has no key", () => {
  const rights = bookOf({
    registerRights: [{ role: "Ekonomi", register: "Koder" }, { role: "Ekonomi" }, { right: "read" }],
  }).tables.get("registerRights")!;
  const fields = ["role", "register"];
  expect(foldedOf(rights, rowId(0), fields)).toBe(foldedKey(["ekonomi", "KODER"]));
  expect(foldedOf(rights, rowId(1), fields)).toBe(foldedKey(["ekonomi", ""]));
  expect(foldedOf(rights, rowId(2), fields)).toBeUndefined();
});

const projects = (...rows: readonly Row[]): Table => tableOf(bookOf({ projects: rows }), "projects")!;

test("a key of one field is its folded value, and none where it is blank", () => {
  const table = projects({ code: " BS.HR " }, { name: "x" }, { code: "1", budgetHours: 8 });
  expect([0, 1, 2].map((row) => foldedOf(table, rowId(row), ["code"]))).toEqual(["bs.hr", undefined, "1"]);
  expect(foldedOf(table, rowId(2), ["budgetHours"])).toBe("80000");
});

test("the rows of a key are found by its folded form, and the topmost speaks for it", () => {
  const table = projects({ code: "B" }, { code: "a" }, { code: "A" }, {});
  expect(rowsWithKey(table, fold("a"))).toEqual([1, 2]);
  expect(rowWithKey(table, fold("a"))).toBe(1);
  expect(rowWithKey(table, fold("b"))).toBe(0);
  expect(rowWithKey(table, fold("c"))).toBeUndefined();
  expect(keyIndex(table).rows.size).toBe(2);
});

test("an index is made once, and one of several fields is another than that of one", () => {
  const table = projects({ code: "A", name: "B" });
  expect(indexBy(table, ["name"])).toBe(indexBy(table, ["name"]));
  expect(indexBy(table, ["code", "name"])).not.toBe(indexBy(table, ["code"]));
  expect([indexName(["code"]), indexName(["code", "name"])]).toEqual(["code", "code,name"]);
  expect(finish(buildIndex(table, "name", () => fold("other")))).toBe(indexBy(table, ["name"]));
});

test("an index of thousands of rows is made in slices", () => {
  const rows = Array.from({ length: 3 * ROWS_PER_SLICE - 1 }, (_, at) => ({ code: `K${at}` }));
  const table = projects(...rows);
  expect([...buildIndex(table, "all", () => fold("all"))]).toEqual([ROWS_PER_SLICE, ROWS_PER_SLICE]);
  expect(rowsWithKey(table, fold("k1000"))).toEqual([1000]);
});
