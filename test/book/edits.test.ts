import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { tableOf } from "#core/book/book";
import { compareRows } from "#core/book/compare";
import { invert, type Edit } from "#core/book/edit";
import { keyIndex } from "#core/book/keys";
import { sheetWrites } from "#core/book/sheet-writes";
import { type Table, valuesAt } from "#core/book/table";
import { allCodes } from "#core/tree/sorted-codes";
import type { CellValue } from "#core/values/cell";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const cell = fc.constantFrom<CellValue>("", "A", "a ", "A.B", "B", 1, 1.5, true, "Ja", "2026-03-01");
const row = fc.record({ code: cell, name: cell, budgetHours: cell, bookable: cell });
const rows = fc.array(row, { maxLength: 8 });

const cellsOf = (table: Table): (readonly CellValue[])[] => table.order.map((id) => table.raw[id] ?? []);

/** Everything that is derived from the cells, in a form that does not depend on row ids. */
const derived = (book: Book, table: Table) => ({
  cells: cellsOf(table),
  columns: [...table.columns.keys()].map((id) => [id, table.order.map((at) => valuesAt(table, id)?.[at])]),
  faults: table.order.map((at) => [...(table.faults.get(at) ?? [])]),
  keys: [...keyIndex(table).rows]
    .map(([key, ids]) => [
      key,
      [ids]
        .flat()
        .map((id) => table.order.indexOf(id))
        .sort((a, b) => a - b),
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  codes: allCodes(book.projectCodes),
});

const projectsOf = (book: Book): Table => tableOf(book, "projects")!;

test("the edits that a comparison finds turn the one table into the other, indexes and all", () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const book = bookOf({ projects: before });
      const wanted = bookOf({ projects: after });
      apply(book, finish(compareRows(projectsOf(book), cellsOf(projectsOf(wanted)))));
      expect(derived(book, projectsOf(book))).toEqual(derived(wanted, projectsOf(wanted)));
    }),
    { numRuns: runs(100) },
  );
});

test("inverted edits bring back every cell and every index", () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const book = bookOf({ projects: before });
      const was = structuredClone(derived(book, projectsOf(book)));
      const edits = finish(compareRows(projectsOf(book), cellsOf(projectsOf(bookOf({ projects: after })))));
      apply(book, edits);
      apply(book, invert(edits));
      expect(derived(book, projectsOf(book))).toEqual(was);
    }),
    { numRuns: runs(100) },
  );
});

test("a row put in above others is one insertion, and the rows below keep their ids", () => {
  const before = [{ code: "A" }, { code: "B" }, { code: "C" }];
  const table = projectsOf(bookOf({ projects: before }));
  const now = cellsOf(
    projectsOf(bookOf({ projects: [{ code: "A" }, { code: "A.1" }, { code: "B" }, { code: "C" }] })),
  );
  expect(finish(compareRows(table, now))).toMatchObject([{ kind: "insert", position: 1, row: 3 }]);
});

/** Carries writes out on plain rows, as a worksheet would. */
const written = (table: Table, edits: readonly Edit[], book: Book): (readonly CellValue[])[] => {
  const sheet = cellsOf(table).map((cells) => [...cells]);
  for (const write of finish(sheetWrites(book, edits))) {
    for (const { position, column, to } of write.cells) sheet[position]![column] = to;
    for (const { position } of write.removed) sheet.splice(position, 1);
    for (const { position, cells } of write.added) sheet.splice(position, 0, [...cells]);
  }
  return sheet;
};

test("writing a list of edits on the sheet gives what the book holds after them", () => {
  fc.assert(
    fc.property(rows, rows, rows, (before, between, after) => {
      const book = bookOf({ projects: before });
      const table = projectsOf(book);
      const rehearsal = bookOf({ projects: before });
      const first = finish(
        compareRows(projectsOf(rehearsal), cellsOf(projectsOf(bookOf({ projects: between })))),
      );
      apply(rehearsal, first);
      const second = finish(
        compareRows(projectsOf(rehearsal), cellsOf(projectsOf(bookOf({ projects: after })))),
      );
      apply(rehearsal, second);
      expect(written(table, [...first, ...second], book)).toEqual(cellsOf(projectsOf(rehearsal)));
    }),
    { numRuns: runs(100) },
  );
});
