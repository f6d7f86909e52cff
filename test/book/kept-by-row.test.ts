import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { fork } from "#core/book/fork";
import { keptByRow } from "#core/book/kept-by-row";
import { positionAt, rowId } from "#core/book/row-id";
import { texts } from "#core/book/table";
import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { finish, type Task } from "#core/values/task";
import { bookOf } from "../rules/books";

const project = (code: string) => ({ code, name: code });
const made = () =>
  bookOf({ projects: ["P", "Q", "R"].map(project), customers: [{ number: "1", name: "Ett" }] });

/** Keeps the names of a book's projects, and how often all of them were made and how many rows were mended. */
const keeper = (mends: (name: string | undefined) => boolean = () => true) => {
  const times = { made: 0, mended: 0 };
  const names = (book: Book, of = "", between: () => void = () => undefined) => {
    const table = tableOf(book, "projects")!;
    const column = texts(table, "name");
    const kept = finish(
      keptByRow(book, {
        ...{ name: "names", of, tables: [table] },
        make: function* (): Task<(string | undefined)[]> {
          times.made++;
          const names = table.raw.map((_, row) => column[row]);
          yield 1;
          between();
          return names;
        },
        mend: (value, _, row) => {
          times.mended++;
          value[row] = column[row];
          return mends(column[row]);
        },
      }),
    );
    return table.order.map((row) => kept[row]).join();
  };
  return { names, times };
};

const set = (book: Book, register: RegisterId, field: string, to: CellValue, at = 0): Edit => {
  const table = book.tables.get(register)!;
  const row = table.order[positionAt(at)]!;
  const column = table.columnOf.get(field)!;
  return { kind: "set", register, row, column, from: table.raw[row]![column]!, to };
};

test("rows that changed, came or went are mended alone, each once", () => {
  const [book, { names, times }] = [made(), keeper()];
  expect([names(book), names(book), times]).toEqual(["P,Q,R", "P,Q,R", { made: 1, mended: 0 }]);
  apply(book, [set(book, "projects", "name", "en"), set(book, "projects", "name", "ny", 1)]);
  apply(book, [set(book, "projects", "name", "ett")]);
  expect([names(book), names(book), times]).toEqual(["ett,ny,R", "ett,ny,R", { made: 1, mended: 2 }]);
  const table = tableOf(book, "projects")!;
  const [row, position] = [table.order[positionAt(2)]!, positionAt(2)];
  apply(book, [{ kind: "delete", register: "projects", row, position, cells: table.raw[row]! }]);
  const cells = table.headers.map((_, at) => (at === table.columnOf.get("name") ? "sist" : ""));
  apply(book, [{ kind: "insert", register: "projects", row: rowId(3), position: positionAt(0), cells }]);
  expect([names(book), times]).toEqual(["sist,ett,ny", { made: 1, mended: 4 }]);
});

test("all is made anew when a row of another table changes, when a row cannot be mended, and when too many have changed", () => {
  const [book, { names, times }] = [made(), keeper((name) => name !== "alla")];
  names(book);
  apply(book, [set(book, "customers", "name", "Nytt")]);
  expect([names(book), names(book), times]).toEqual(["P,Q,R", "P,Q,R", { made: 2, mended: 0 }]);
  apply(book, [set(book, "projects", "name", "alla")]);
  expect([names(book), times]).toEqual(["alla,Q,R", { made: 3, mended: 1 }]);
  const many = bookOf({ projects: Array.from({ length: 600 }, (_, at) => project(String(at))) });
  names(many);
  apply(
    many,
    Array.from({ length: 600 }, (_, at) => set(many, "projects", "name", "x", at)),
  );
  expect([names(many), times.made, times.mended]).toEqual([new Array(600).fill("x").join(), 5, 1]);
});

test("Kontera's own records decide nothing: a job's row in the import log and what a report tells leave what is kept as it is #147", () => {
  const [book, { names, times }] = [
    bookOf({
      projects: ["P", "Q"].map(project),
      importLog: [{ job: "1", part: "1", what: "Import" }],
      blockedReport: [{ reason: "Saknar pris", rows: 1 }],
    }),
    keeper(),
  ];
  names(book);
  const log = tableOf(book, "importLog")!;
  const cells = log.headers.map((_, at) => (at === log.columnOf.get("job") ? "2" : ""));
  apply(book, [
    { kind: "insert", register: "importLog", row: rowId(1), position: positionAt(1), cells },
    set(book, "importLog", "undone", "2026-12-01"),
    set(book, "blockedReport", "rows", 2),
  ]);
  expect([names(book), times]).toEqual(["P,Q", { made: 1, mended: 0 }]);
});

test("one of each name is kept, of what it was asked for last", () => {
  const [book, { names, times }] = [made(), keeper()];
  for (const of of ["a", "a", "b", "a"]) names(book, of);
  expect(times.made).toBe(3);
});

test("rows that changed while it was made are mended for who asks next; what another table ran ahead of is not kept", () => {
  const [book, { names, times }] = [made(), keeper()];
  names(book, "", () => apply(book, [set(book, "projects", "name", "emellan")]));
  expect([names(book), times]).toEqual(["emellan,Q,R", { made: 1, mended: 1 }]);
  const other = made();
  names(other, "", () => apply(other, [set(other, "customers", "name", "Emellan")]));
  names(other);
  expect(times.made).toBe(3);
});

test("what two make at a time is kept of the one that began last: the other has not heard of all that changed", () => {
  const [book, { names, times }] = [made(), keeper()];
  names(book, "", () => {
    apply(book, [set(book, "projects", "name", "mitt i")]);
    names(book);
  });
  expect([times.made, names(book), times.made]).toEqual([2, "mitt i,Q,R", 2]);
});

test("a book beside the one that stands keeps its own", () => {
  const [book, { names, times }] = [made(), keeper()];
  const beside = finish(fork(book, [set(book, "projects", "name", "Bredvid")]));
  expect([names(book), names(beside), names(book), names(beside), times.made]).toEqual([
    ...["P,Q,R", "Bredvid,Q,R", "P,Q,R", "Bredvid,Q,R"],
    2,
  ]);
});
