import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { deleteRow } from "#core/book/delete-row";
import { appendRow, setContent } from "#core/book/new-row";
import { NO_ROW, positionAt, rowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { hasRowBelow, lacksParent, linkTree, rowAbove } from "#core/book/tree-links";
import { treeOrder } from "#core/book/tree-order";
import { rowsAbove, rowsBelowHolder, rowsLackingParent, rowsByBelow } from "#core/book/tree-rows";
import { allCodes } from "#core/tree/sorted-codes";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const projectsOf = (book: Book): Table<"projects"> => tableOf(book, "projects")!;
const withBelow = { hasBelow: true, isWanted: () => true };

const treeOf = (...codes: readonly string[]) => {
  const book = bookOf({ projects: codes.map((code) => ({ code })) });
  return { book, table: projectsOf(book) };
};

/** The codes above a code, nearest first, straight from its dots. */
const above = (code: string): string[] => {
  const parts = code.split(".");
  return parts.slice(1).map((_, at) => parts.slice(0, parts.length - 1 - at).join("."));
};

/** What the tree says of each row, from top to bottom. */
const told = (book: Book) => {
  const table = projectsOf(book);
  return table.order.map((row) => ({
    above: table.raw[rowAbove(book, table, row)]?.[0],
    lacksParent: lacksParent(book, table, row),
    hasBelow: hasRowBelow(book, row),
  }));
};

/** The same, straight from the codes. */
const expected = (book: Book) => {
  const table = projectsOf(book);
  const codes = table.order.map((row) => String(table.raw[row]?.[0] ?? ""));
  return codes.map((code) => {
    const known = above(code).filter((one) => codes.includes(one));
    return {
      above: known[0],
      lacksParent: code !== "" && code.includes(".") && known[0] !== above(code)[0],
      hasBelow: code !== "" && codes.some((one) => one.startsWith(`${code}.`)),
    };
  });
};

test("each project stands under the nearest one above that has a row, with codes such as A-1 between #6", () => {
  const { book, table } = treeOf("A", "A-1", "A.B", "A.B.C.D", "A.BC", "A/", "B.C");
  expect(table.order.map((row) => rowAbove(book, table, row))).toEqual([
    NO_ROW,
    NO_ROW,
    0,
    2,
    0,
    NO_ROW,
    NO_ROW,
  ]);
  expect(rowsLackingParent(book, table)).toEqual([3, 6]);
  expect(rowsByBelow(book, table, withBelow)).toEqual([0, 2]);
});

test("the topmost of several rows with a code stands above those below, and all of them have some below", () => {
  const { book, table } = treeOf("A.B", "A", "A");
  expect(rowAbove(book, table, rowId(0))).toBe(1);
  expect(rowsByBelow(book, table, withBelow)).toEqual([1, 2]);
  expect(rowsAbove(book, table, rowId(0))).toEqual([1, 2]);
  apply(book, [deleteRow(table, rowId(1))]);
  expect(rowAbove(book, table, rowId(0))).toBe(2);
  expect(rowsAbove(book, table, rowId(0))).toEqual([2]);
});

test("a code that comes between takes over what is below, and gives it back when it goes", () => {
  const { book, table } = treeOf("A", "A.B.C");
  expect(rowAbove(book, table, rowId(1))).toBe(0);
  expect(lacksParent(book, table, rowId(1))).toBe(true);
  const between = appendRow(book, table, { code: "A.B" });
  apply(book, [between]);
  expect(rowAbove(book, table, rowId(1))).toBe(2);
  expect(lacksParent(book, table, rowId(1))).toBe(false);
  expect(rowAbove(book, table, rowId(2))).toBe(0);
  apply(book, [deleteRow(table, rowId(2))]);
  expect(rowAbove(book, table, rowId(1))).toBe(0);
  expect(lacksParent(book, table, rowId(1))).toBe(true);
});

test("a project whose last subproject goes has none below, and one that keeps a sibling has", () => {
  const { book, table } = treeOf("A", "A.B", "A.C");
  apply(book, [deleteRow(table, rowId(1))]);
  expect(hasRowBelow(book, rowId(0))).toBe(true);
  apply(book, [setContent(table, rowId(2), "code", "C")!]);
  expect(hasRowBelow(book, rowId(0))).toBe(false);
  expect(rowAbove(book, table, rowId(2))).toBe(NO_ROW);
  apply(book, [setContent(table, rowId(2), "code", "A.D.E")!]);
  expect(hasRowBelow(book, rowId(0))).toBe(true);
  expect(rowAbove(book, table, rowId(2))).toBe(0);
});

const code = fc.constantFrom("", "a", "a.b", "a.b.c", "a-1", "a.b.c.d", "b", "b.a", "a/", "a.c");
const change = fc.record({ row: fc.nat(7), code, kind: fc.constantFrom("set", "delete", "insert") });

test("after any edits the tree says of each row what its codes say", () => {
  fc.assert(
    fc.property(fc.array(code, { maxLength: 6 }), fc.array(change, { maxLength: 8 }), (codes, changes) => {
      const { book, table } = treeOf(...codes);
      expect(told(book)).toEqual(expected(book));
      for (const { row, code: to, kind } of changes) {
        const id = table.order[positionAt(row)];
        if (kind === "insert")
          apply(book, [{ ...appendRow(book, table, { code: to }), position: positionAt(0) }]);
        else if (id === undefined) continue;
        else if (kind === "delete") apply(book, [deleteRow(table, id)]);
        else apply(book, [setContent(table, id, "code", to)!]);
        expect(told(book)).toEqual(expected(book));
      }
    }),
    { numRuns: runs(300) },
  );
});

test("the tree's order has each code once after its parent, and is made anew when a code comes or goes", () => {
  const { book, table } = treeOf("B", "A.B", "", "A", "B", "A.B.C.D");
  const order = finish(treeOrder(book));
  expect(order.codes).toEqual(["a", "a.b", "a.b.c.d", "b"]);
  expect([...order.rows]).toEqual([3, 1, 5, 0]);
  expect([...order.parents]).toEqual([-1, 0, 1, -1]);
  expect([...order.places]).toEqual([3, 1, -1, 0, -1, 2]);
  expect(finish(treeOrder(book))).toBe(order);
  apply(book, [setContent(table, rowId(2), "code", "A.A")!]);
  expect(finish(treeOrder(book)).codes).toEqual(["a", "a.a", "a.b", "a.b.c.d", "b"]);
  apply(book, [deleteRow(table, rowId(2))]);
  expect(finish(treeOrder(book)).codes).toEqual(order.codes);
});

test("a book without projects has a tree of nothing", () => {
  const order = finish(treeOrder(bookOf({ customers: [] })));
  expect([order.codes, [...order.rows], [...order.parents]]).toEqual([[], [], []]);
});

test("a tree of thousands is linked and ordered in slices", () => {
  const codes = Array.from({ length: 3 * ROWS_PER_SLICE - 1 }, (_, at) => `K${at}`);
  const { book, table } = treeOf(...codes);
  expect(allCodes(book.projectCodes)).toHaveLength(codes.length);
  expect(new Set([...linkTree(table, book.projectCodes)])).toEqual(new Set([ROWS_PER_SLICE]));
  book.treeLinks.order = undefined;
  expect([...treeOrder(book)]).toEqual([ROWS_PER_SLICE, ROWS_PER_SLICE]);
});

test("the order that is made while the tree is linked is the one that is made by asking each row, whatever the codes", () => {
  const code = fc.stringMatching(/^[AB](\.[AB]|-1|\/|\.\.)*$/, { maxLength: 7 });
  fc.assert(
    fc.property(fc.array(code, { maxLength: 12 }), (codes) => {
      const { book } = treeOf(...codes);
      const linked = finish(treeOrder(book));
      const links = told(book);
      book.treeLinks.order = undefined;
      expect(linked).toEqual(finish(treeOrder(book)));
      expect(links).toEqual(told(bookOf({ projects: codes.map((one) => ({ code: one })) })));
    }),
    { numRuns: runs(100) },
  );
});

test("a row stands below a holder only where a project above it holds something, the topmost row of the sheet too", () => {
  const held = (codes: readonly string[], column: readonly unknown[]) => {
    const { book, table } = treeOf(...codes);
    return rowsBelowHolder(book, table, column);
  };
  const codes = ["A", "A.B", "A.B.C", "D", "D.E"];
  expect(held(codes, [undefined, 1, undefined, 1, 1])).toEqual([4]);
  expect(held(codes, [1, 1, undefined, undefined, 1])).toEqual([1]);
  expect(held(codes, [1, undefined, 1, undefined, undefined])).toEqual([2]);
  expect(held(codes.toReversed(), [1, 1, undefined, 1, undefined])).toEqual([0]);
  const beside = ["A", "A.B", "A.B.C", "A.B.D", "A.E"];
  expect(held(beside, [undefined, undefined, 1, 1, 1])).toEqual([]);
  expect(held(beside, [1, undefined, 1, 1, 1])).toEqual([2, 3, 4]);
});
