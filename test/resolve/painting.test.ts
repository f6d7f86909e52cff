import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { NO_ROW, positionAt, rowId } from "#core/book/row-id";
import { isSamePaint, resolvePaint, type Paint } from "#core/resolve/paint";
import {
  beginPainting,
  doubtAgain,
  notePainted,
  repaint,
  takeDoubt,
  watchPainting,
  type Painting,
} from "#core/resolve/painting";
import type { CellValue } from "#core/values/cell";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

const begun = (book: Book, from?: Painting): Painting => {
  const painting = watchPainting(book);
  finish(beginPainting(painting, from));
  return painting;
};

/** Paints what has to be painted, and tells it: "position fill", or "position -" where a fill goes. */
const painted = (painting: Painting): string[] => {
  const made = finish(repaint(painting));
  notePainted(painting, takeDoubt(painting), made);
  return made.map(({ position, paint }) => `${position} ${paint?.fill ?? "-"}`);
};

const set = (book: Book, register: "projects" | "settings", row: number, field: string, to: CellValue) => {
  const table = book.tables.get(register)!;
  const column = table.columnOf.get(field)!;
  const edit: Edit = { kind: "set", register, row: rowId(row), column, from: table.raw[row]![column]!, to };
  apply(book, [edit]);
};

const remove = (book: Book, row: number): void => {
  const table = book.tables.get("projects")!;
  const position = table.order.indexOf(rowId(row));
  apply(book, [{ kind: "delete", register: "projects", row: rowId(row), position, cells: table.raw[row]! }]);
};

const insert = (book: Book, position: number, given: Row): number => {
  const table = book.tables.get("projects")!;
  const cells = table.fields.map((field) => given[field?.id ?? ""] ?? "");
  const row = table.raw.length;
  apply(book, [
    { kind: "insert", register: "projects", row: rowId(row), position: positionAt(position), cells },
  ]);
  return row;
};

const regions = [
  { code: "R1", color: "#FF0000" },
  { code: "R2", color: "#00FF00" },
  { code: "R2.N", inheritColor: "Ja" },
  { code: "R2.N.A", inheritColor: "Ja" },
  { code: "R2.S" },
];

test("nothing is painted until something is edited, and then only the rows whose color became another #66 #68", () => {
  const book = bookOf({ projects: regions });
  const painting = begun(book);
  expect(painted(painting)).toEqual([]);
  set(book, "projects", 1, "color", "#0000FF");
  expect(painted(painting)).toEqual(["1 #0000FF", "2 #0000FF", "3 #0000FF"]);
  set(book, "projects", 4, "name", "x");
  set(book, "projects", 4, "color", "#0000ff");
  expect(painted(painting)).toEqual(["4 #0000FF"]);
});

test("the rows to paint are told from top to bottom, in whatever order they were edited #66", () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ code: `P${at}` }));
  const book = bookOf({ projects: many });
  const painting = begun(book);
  for (const row of [30, 2, 17]) set(book, "projects", row, "color", "#0000FF");
  expect(painted(painting)).toEqual(["2 #0000FF", "17 #0000FF", "30 #0000FF"]);
});

test("what the rows of a large register showed is carried over in slices #66", () => {
  const projects = Array.from({ length: 2 * ROWS_PER_SLICE }, (_, at) => ({ code: `P${at}` }));
  const before = begun(bookOf({ projects }));
  const slices = [...beginPainting(watchPainting(bookOf({ projects })), before)];
  expect(slices).toEqual(Array(4).fill(ROWS_PER_SLICE));
});

test("a color that goes takes its fill along, and a row that had none is left as somebody made it #66", () => {
  const book = bookOf({ projects: regions });
  const painting = begun(book);
  set(book, "projects", 1, "color", "");
  set(book, "projects", 4, "inheritColor", "Ja");
  expect(painted(painting)).toEqual(["1 -", "2 -", "3 -"]);
});

test("a code that changes takes its rows to another color, and those that stood below it #68 Q19", () => {
  const book = bookOf({ projects: regions });
  const painting = begun(book);
  set(book, "projects", 2, "code", "R1.N");
  expect(painted(painting)).toEqual(["2 #FF0000"]);
  set(book, "projects", 1, "code", "");
  expect(painted(painting)).toEqual(["1 -", "3 -"]);
});

test("a row that goes takes its color from those below it, and is not painted itself #68", () => {
  const book = bookOf({ projects: regions });
  const painting = begun(book);
  remove(book, 1);
  expect(painted(painting)).toEqual(["1 -", "2 -"]);
});

test("a new row is painted, or freed of the fill that it got from the row above it #66", () => {
  const book = bookOf({ projects: regions });
  const painting = begun(book);
  insert(book, 2, { code: "R2.A", inheritColor: "Ja" });
  insert(book, 3, { code: "X" });
  insert(book, 4, { code: "Y" });
  insert(book, 8, { code: "Z" });
  expect(painted(painting)).toEqual(["2 #00FF00", "3 -", "4 -"]);
  expect(painted(painting)).toEqual([]);
});

test("Visa färger i bladet takes all fills away when it is turned off, and brings them back #66", () => {
  const book = bookOf({ projects: regions, settings: [{ name: "Visa färger i bladet", value: "Ja" }] });
  const painting = begun(book);
  set(book, "settings", 0, "value", "Nej");
  expect(painted(painting)).toEqual(["0 -", "1 -", "2 -", "3 -"]);
  set(book, "projects", 0, "color", "#0000FF");
  expect(painted(painting)).toEqual([]);
  set(book, "settings", 0, "value", "Ja");
  expect(painted(painting)).toEqual(["0 #0000FF", "1 #00FF00", "2 #00FF00", "3 #00FF00"]);
});

test("a workbook that is read anew is painted where it differs from what its codes showed #66", () => {
  const first = bookOf({ projects: regions });
  const before = begun(first);
  set(first, "projects", 0, "color", "#111111");
  const [r1, r2, ...rest] = regions;
  const now = bookOf({
    projects: [r2!, ...rest, { ...r1!, color: "#222222" }, { code: "N", color: "#333333" }],
  });
  expect(painted(begun(now, before))).toEqual(["4 #222222", "5 #333333"]);
});

test("a register that comes with its rows is painted whole #66", () => {
  const before = begun(bookOf({}));
  expect(painted(begun(bookOf({ projects: regions }), before))).toEqual([
    "0 #FF0000",
    "1 #00FF00",
    "2 #00FF00",
    "3 #00FF00",
  ]);
});

test("colors that Excel would not let be shown or hidden, as a setting has it, are so the next time #68", () => {
  const setting = { name: "Visa färger i bladet", value: "Ja" };
  const book = bookOf({ projects: [{ code: "A", color: "#111111" }, { code: "B" }], settings: [setting] });
  const painting = begun(book);
  set(book, "settings", 0, "value", "Nej");
  finish(repaint(painting));
  doubtAgain(painting, takeDoubt(painting));
  expect(painted(painting)).toEqual(["0 -"]);
  expect(painted(painting)).toEqual([]);
});

test("what Excel would not let be painted is painted the next time", () => {
  const book = bookOf({ projects: regions });
  const painting = begun(book);
  set(book, "projects", 1, "color", "#111111");
  finish(repaint(painting));
  doubtAgain(painting, takeDoubt(painting));
  expect(painted(painting)).toEqual(["1 #111111", "2 #111111", "3 #111111"]);
});

const codes = ["A", "A.B", "A.B.C", "A.B.D", "B", "B.A", "", "C.A.A"] as const;
const colors = ["", "#FF0000", "#00FF00", "blå"] as const;
const aRow = fc.record({
  code: fc.constantFrom(...codes),
  color: fc.constantFrom(...colors),
  textColor: fc.constantFrom("", "Auto", "#123456"),
  inheritColor: fc.constantFrom("", "Ja", "Nej"),
});
const anEdit = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), at: fc.nat(20), with: aRow }),
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat(20), with: aRow }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat(20) }),
);

test("after any edits, the sheet shows the color in effect of every row #66 #68 Q19", () => {
  fc.assert(
    fc.property(
      fc.array(aRow, { maxLength: 8 }),
      fc.array(fc.array(anEdit, { maxLength: 4 }), { maxLength: 6 }),
      (rows, groups) => {
        const book = bookOf({ projects: rows.map((row) => ({ ...row, name: "x" })) });
        const table = book.tables.get("projects")!;
        const painting = begun(book);
        const sheet = new Map<number, Paint | undefined>(
          table.order.map((row) => [row, resolvePaint(book, row)]),
        );
        const repaintSheet = (): void => {
          const made = finish(repaint(painting));
          notePainted(painting, takeDoubt(painting), made);
          for (const { row, paint } of made) sheet.set(row, paint);
          for (const row of table.order)
            expect(isSamePaint(sheet.get(row), resolvePaint(book, row)), `row ${row}`).toBe(true);
        };
        for (const group of groups) {
          for (const edit of group) {
            const at = edit.at % (table.order.length + 1);
            const row = table.order[positionAt(at)];
            if (edit.kind === "insert") {
              const above = table.order[positionAt(at - 1)] ?? NO_ROW;
              sheet.set(insert(book, at, { ...edit.with, name: "x" }), sheet.get(above));
              // The row above must not go before the new one is seen.
              repaintSheet();
            } else if (row === undefined) continue;
            else if (edit.kind === "remove") remove(book, row);
            else
              for (const [field, value] of Object.entries(edit.with))
                set(book, "projects", row, field, value);
          }
          repaintSheet();
        }
      },
    ),
    { numRuns: runs(300) },
  );
});
