import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { cellsAfter } from "#core/book/cells-after";
import type { Edit } from "#core/book/edit";
import { logTotals } from "#core/book/log-totals";
import { positionAt, rowId } from "#core/book/row-id";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { bookOf } from "../rules/books";

const bookAndEdits = (count: number) => {
  const projects = Array.from({ length: count }, (_, at) => ({ code: `P${at}`, budgetHours: 1 }));
  const book = bookOf({ projects });
  const column = tableOf(book, "projects")!.columnOf.get("budgetHours")!;
  const edits = projects.map((_, row): Edit => ({
    kind: "set",
    register: "projects",
    row: rowId(row),
    column,
    from: 1,
    to: 2.5,
  }));
  return { book, edits };
};

test("what a job does to rows and sums is told before and after, in the workbook's language #147", () => {
  const { book, edits } = bookAndEdits(4);
  expect(finish(logTotals(book, edits.slice(1)))).toMatch(
    /^Projekt: 4 → 4; Budgeterade timmar: 4,00 → 8,50; Budgeterat belopp: 0,00 → 0,00;/,
  );
});

test("a row that comes adds what it holds, one that goes takes it away, and neither more #147", () => {
  const { book } = bookAndEdits(2);
  const table = tableOf(book, "projects")!;
  const cells = table.raw[0]!;
  const told = (edit: Edit): string | undefined =>
    /^Projekt: .*?; Budgeterade timmar: .*?; Budgeterat belopp: [^;]*/.exec(
      finish(logTotals(book, [edit])),
    )?.[0];
  const amount = "Budgeterat belopp: 0,00 → 0,00";
  expect(told({ kind: "delete", register: "projects", row: rowId(0), position: positionAt(0), cells })).toBe(
    `Projekt: 2 → 1; Budgeterade timmar: 2,00 → 1,00; ${amount}`,
  );
  expect(told({ kind: "insert", register: "projects", row: rowId(2), position: positionAt(2), cells })).toBe(
    `Projekt: 2 → 3; Budgeterade timmar: 2,00 → 3,00; ${amount}`,
  );
});

test("a large job is added up in slices: its rows, each column's cells, and each column's changes", () => {
  const slices = (count: number): number => {
    const { book, edits } = bookAndEdits(count);
    // What the cells come to is made ready in slices of its own.
    return [...logTotals(book, edits)].length - [...cellsAfter(book, edits)].length;
  };
  const { book, edits } = bookAndEdits(1);
  const summed = finish(logTotals(book, edits)).split("; ").length - 1;
  const each = 1 + 2 * summed;
  expect(
    [ROWS_PER_SLICE - 1, ROWS_PER_SLICE, 2 * ROWS_PER_SLICE - 1, 2 * ROWS_PER_SLICE].map(slices),
  ).toEqual([0, each, each, 2 * each]);
});
