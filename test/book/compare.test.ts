import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { compareAt, compareRows } from "#core/book/compare";
import { invert, type Edit } from "#core/book/edit";
import { setContent } from "#core/book/new-row";
import { positionAt } from "#core/book/row-id";
import { numbers, type Table } from "#core/book/table";
import type { CellValue } from "#core/values/cell";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { bookOf } from "../rules/books";

const projects = (...codes: readonly CellValue[]): Table =>
  tableOf(bookOf({ projects: codes.map((code) => ({ code })) }), "projects")!;

const cellsOf = (table: Table): (readonly CellValue[])[] => table.order.map((row) => table.raw[row] ?? []);

/** Each edit in short: what is done to which row, and where. */
const short = (edits: readonly Edit[]): string[] =>
  edits.map((edit) =>
    edit.kind === "set"
      ? `row ${edit.row} column ${edit.column} from ${String(edit.from)} to ${String(edit.to)}`
      : `${edit.kind} row ${edit.row} at ${edit.position}: ${String(edit.cells[0])}`,
  );

const changes = (before: readonly CellValue[], now: readonly CellValue[]): string[] =>
  short(finish(compareRows(projects(...before), cellsOf(projects(...now)))));

test("a table that nobody touched has no changes", () => {
  expect(changes([], [])).toEqual([]);
  expect(changes(["A", "B", "C"], ["A", "B", "C"])).toEqual([]);
});

test("typing in a cell is one change of that cell, wherever the row stands", () => {
  expect(changes(["A", "B", "C"], ["D", "B", "C"])).toEqual(["row 0 column 0 from A to D"]);
  expect(changes(["A", "B", "C"], ["A", "D", "C"])).toEqual(["row 1 column 0 from B to D"]);
  expect(changes(["A", "B", "C"], ["A", "B", "D"])).toEqual(["row 2 column 0 from C to D"]);
});

test("rows taken out are deleted from the bottom up, and those around them stay", () => {
  expect(changes(["A", "B", "C", "D"], ["A", "D"])).toEqual(["delete row 2 at 2: C", "delete row 1 at 1: B"]);
  expect(changes(["A", "B"], [])).toEqual(["delete row 1 at 1: B", "delete row 0 at 0: A"]);
});

test("rows put in get new ids from the top down", () => {
  expect(changes(["A", "B"], ["A", "C", "D", "B"])).toEqual(["insert row 2 at 1: C", "insert row 3 at 2: D"]);
  expect(changes([], ["A"])).toEqual(["insert row 0 at 0: A"]);
});

test("of rows that are alike, each is counted once, from the top or from the bottom", () => {
  expect(changes(["A", "A", "A"], ["A", "A"])).toEqual(["delete row 2 at 2: A"]);
  expect(changes(["A", "A"], ["A", "A", "A"])).toEqual(["insert row 2 at 2: A"]);
  expect(changes(["A", "B", "A"], ["A"])).toEqual(["delete row 2 at 2: A", "delete row 1 at 1: B"]);
});

test("a row that changed beside one that went keeps its id", () => {
  expect(changes(["A", "B", "C", "D"], ["A", "E", "D"])).toEqual([
    "row 1 column 0 from B to E",
    "delete row 2 at 2: C",
  ]);
});

test("rows are compared as they come: with fewer cells, or with more than there are headers", () => {
  const table = projects("A", "B");
  const [first, second] = cellsOf(table);
  expect(short(finish(compareRows(table, [first!.slice(0, 1), second!])))).toEqual([]);
  expect(short(finish(compareRows(table, [first!, []])))).toEqual(["row 1 column 0 from B to "]);
  expect(short(finish(compareRows(table, [[...first!, "x"], second!])))).toEqual([]);
});

test("a few rows are compared where they stand, and those past the last row not at all", () => {
  const table = projects("A", "B", "C");
  const now = cellsOf(projects("X", "C", "Y"));
  expect(short(compareAt(table, positionAt(1), now))).toEqual(["row 1 column 0 from B to X"]);
  expect(short(compareAt(table, positionAt(0), now.slice(0, 1)))).toEqual(["row 0 column 0 from A to X"]);
});

test("many rows are compared in slices", () => {
  const codes = Array.from({ length: 4 * ROWS_PER_SLICE }, (_, at) => `K${at}`);
  const slices = (now: readonly CellValue[]): number =>
    [...compareRows(projects(...codes), cellsOf(projects(...now)))].length;
  expect(slices(codes)).toBe(4);
  expect([...compareRows(projects("A", "B"), cellsOf(projects("A", "B")))]).toEqual([]);
  expect(slices([...codes.slice(0, 2 * ROWS_PER_SLICE), "new", ...codes.slice(2 * ROWS_PER_SLICE)])).toBe(4);
  expect(slices(codes.map((code) => `${code}!`))).toBe(4);
});

test("a cell that comes to show something else is an edit, though it holds the same number, and keeps its hours when undone", () => {
  const book = bookOf({ timeEntries: [{ project: "A", hours: 0.3125 }] });
  const table = tableOf(book, "timeEntries")!;
  const rows = cellsOf(table);
  const column = table.columnOf.get("hours")!;
  const hours = (): unknown => numbers(table, "hours")[table.order[positionAt(0)]!];
  const asClock = new Map([[column, new Map([[0, "h:mm"]])]]);
  expect(hours()).toBe(3125);
  const clock = finish(compareRows(table, rows, asClock));
  expect(clock).toMatchObject([{ kind: "set", from: 0.3125, to: 0.3125, format: "h:mm" }]);
  apply(book, clock);
  expect(hours()).toBe(75_000);
  expect(finish(compareRows(table, rows, asClock))).toEqual([]);
  const typed = [setContent(table, table.order[positionAt(0)]!, "hours", 8)!];
  apply(book, typed);
  expect(hours()).toBe(80_000);
  apply(book, invert(typed));
  expect(hours()).toBe(75_000);
  apply(book, compareAt(table, positionAt(0), rows));
  expect(hours()).toBe(3125);
});

test("a row that comes in brings what its cells show", () => {
  const book = bookOf({ timeEntries: [{ project: "A", hours: 1 }] });
  const table = tableOf(book, "timeEntries")!;
  const column = table.columnOf.get("hours")!;
  const [first] = cellsOf(table);
  const formats = new Map([[column, new Map([[1, "[h]:mm"]])]]);
  apply(book, finish(compareRows(table, [first!, first!.with(column, 1.5625)], formats)));
  expect(table.order.map((row) => numbers(table, "hours")[row])).toEqual([10_000, 375_000]);
});

test("a cell that comes to show its number again is an edit, wherever its row stands and however many others stay as they are", () => {
  for (const at of [0, 1, 2]) {
    const book = bookOf({ timeEntries: ["A", "B", "C"].map((project) => ({ project, hours: 0.3125 })) });
    const table = tableOf(book, "timeEntries")!;
    const rows = cellsOf(table);
    const column = table.columnOf.get("hours")!;
    const hours = (): unknown => table.order.map((row) => numbers(table, "hours")[row]);
    apply(book, finish(compareRows(table, rows, new Map([[column, new Map([[at, "h:mm"]])]]))));
    expect(hours()).toEqual([3125, 3125, 3125].with(at, 75_000));
    const back = finish(compareRows(table, rows));
    expect(back).toMatchObject([{ kind: "set", row: at, column, format: null }]);
    apply(book, back);
    expect(hours()).toEqual([3125, 3125, 3125]);
  }
});

test("rows whose cells show clocks are followed as any others when rows come in above and between them", () => {
  const book = bookOf({
    timeEntries: ["A", "B", "C"].map((project) => ({ project, hours: 0.3125, billedHours: 0.25 })),
  });
  const table = tableOf(book, "timeEntries")!;
  const rows = cellsOf(table);
  const [hours, billed] = [table.columnOf.get("hours")!, table.columnOf.get("billedHours")!];
  const clocks = (...places: readonly number[]) => new Map(places.map((at) => [at, "h:mm"]));
  const both = (...places: readonly number[]) =>
    new Map([
      [hours, clocks(...places)],
      [billed, clocks(...places)],
    ]);
  apply(book, finish(compareRows(table, rows, both(0, 1, 2))));
  const fresh = rows[0]!.map((): CellValue => "x");
  const [a, b, c] = [rows[0]!, rows[1]!, rows[2]!];
  const above = finish(compareRows(table, [fresh, a, b, c], both(1, 2, 3)));
  expect(short(above)).toEqual(["insert row 3 at 0: x"]);
  expect(above[0]).not.toHaveProperty("formats");
  expect(short(finish(compareRows(table, [a, b, fresh, c], both(0, 1, 3))))).toEqual([
    "insert row 3 at 2: x",
  ]);
  expect(finish(compareRows(table, rows, both(0, 1, 2)))).toEqual([]);
  const oneLess = new Map([
    [hours, clocks(0, 1, 2)],
    [billed, clocks(0, 2)],
  ]);
  expect(finish(compareRows(table, rows, oneLess))).toMatchObject([{ row: 1, column: billed, format: null }]);
});
