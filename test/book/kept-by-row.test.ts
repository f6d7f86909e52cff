import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { fork } from "#core/book/fork";
import { keptOf } from "#core/book/kept";
import { positionAt } from "#core/book/row-id";
import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { finish, type Task } from "#core/values/task";
import { bookOf } from "../rules/books";

const project = (code: string) => ({ code, name: code });
const made = () =>
  bookOf({ projects: [project("P"), project("Q")], customers: [{ number: "1", name: "Ett" }] });

/** Keeps how many times it has been made; `between` is done in the midst of it. */
const keeper = () => {
  let times = 0;
  return (book: Book, of = "", between: () => void = () => undefined): number =>
    finish(
      keptOf(book, tableOf(book, "projects")!, { name: "times", of }, function* (): Task<number> {
        yield 1;
        between();
        return ++times;
      }),
    );
};

const set = (book: Book, register: RegisterId, field: string, to: CellValue) => {
  const table = book.tables.get(register)!;
  const row = table.order[positionAt(0)]!;
  const column = table.columnOf.get(field)!;
  return { kind: "set", register, row, column, from: table.raw[row]![column]!, to } as const;
};

test("what is made of a book is kept until a row of any of its tables changes", () => {
  const [book, times] = [made(), keeper()];
  expect([times(book), times(book)]).toEqual([1, 1]);
  apply(book, [set(book, "projects", "name", "Nytt")]);
  expect([times(book), times(book)]).toEqual([2, 2]);
  apply(book, [set(book, "customers", "name", "Nytt")]);
  expect([times(book), times(book)]).toEqual([3, 3]);
  const customers = tableOf(book, "customers")!;
  const row = customers.order[positionAt(0)]!;
  const gone = { row, position: positionAt(0), cells: customers.raw[row]! };
  apply(book, [{ kind: "delete", register: "customers", ...gone }]);
  expect([times(book), times(book)]).toEqual([4, 4]);
  apply(book, [{ kind: "insert", register: "customers", ...gone }]);
  expect([times(book), times(book)]).toEqual([5, 5]);
});

test("one of each name is kept, of what it was asked for last", () => {
  const [book, times] = [made(), keeper()];
  expect([times(book, "a"), times(book, "a"), times(book, "b"), times(book, "a")]).toEqual([1, 1, 2, 3]);
});

test("what the book has run ahead of while it was made is not kept", () => {
  const [book, times] = [made(), keeper()];
  const edit = set(book, "customers", "name", "Emellan");
  expect([times(book, "", () => apply(book, [edit])), times(book)]).toEqual([1, 2]);
});

test("a book beside the one that stands keeps its own", () => {
  const [book, times] = [made(), keeper()];
  const beside = finish(fork(book, [set(book, "customers", "name", "Bredvid")]));
  expect([times(book), times(beside), times(book), times(beside)]).toEqual([1, 2, 1, 2]);
});
