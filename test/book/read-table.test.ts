import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { deleteRow } from "#core/book/delete-row";
import { appendRow, setContent } from "#core/book/new-row";
import { readTable } from "#core/book/read-table";
import { columnAt, rowId } from "#core/book/row-id";
import { type Table, valuesAt } from "#core/book/table";
import { NO_KEY, numberAt } from "#core/columns/dictionary";
import { registers } from "#core/registers/index";
import type { CellValue } from "#core/values/cell";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { bookOf, rawTables, type Row } from "../rules/books";

const entries = (...rows: readonly Row[]): { book: Book; table: Table } => {
  const book = bookOf({ timeEntries: rows });
  return { book, table: tableOf(book, "timeEntries")! };
};

const valuesOf = (table: Table, field: string): unknown[] =>
  table.order.map((row) => valuesAt(table, field)?.[row]);

const faultsOf = (table: Table, row: number): unknown[] =>
  [...(table.faults.get(rowId(row)) ?? [])].map(([field, { fault }]) => [field, fault]);

test("hours are whole ten-thousandths, whatever way a cell has them", () => {
  const { table } = entries(
    { hours: 8 },
    { hours: "7,5" },
    { hours: 0.0001 },
    { hours: "" },
    { hours: 300000 },
  );
  expect(valuesOf(table, "hours")).toEqual([80_000, 75_000, 1, undefined, 3_000_000_000]);
});

test("a cell that cannot be read is a fault of its row, in the order of the columns, and has no value", () => {
  const { table } = entries({ date: "igår", hours: "många" }, { hours: 0.000_01 }, { hours: 8 });
  expect(valuesOf(table, "hours")).toEqual([undefined, undefined, 80_000]);
  expect(faultsOf(table, 0)).toEqual([
    ["date", "not-a-date"],
    ["hours", "not-a-number"],
  ]);
  expect(faultsOf(table, 1)).toEqual([["hours", "too-many-decimals"]]);
  expect([...table.faults.keys()]).toEqual([0, 1]);
});

test("a number below the least that its column holds is out of range, and the least is not", () => {
  const { table } = entries({ hours: -1 }, { hours: 0 });
  const { book } = { book: bookOf({ projects: [{ budgetHours: -1 }, { budgetHours: 0 }] }) };
  const projects = tableOf(book, "projects")!;
  const least = table.register.fields.find(({ id }) => id === "hours")?.type;
  expect(least && "min" in least ? least.min : undefined).toBeUndefined();
  expect(valuesOf(table, "hours")).toEqual([-10_000, 0]);
  expect(valuesOf(projects, "budgetHours")).toEqual([undefined, 0]);
  expect(faultsOf(projects, 0)).toEqual([["budgetHours", "out-of-range"]]);
});

test("spellings of one code have one number, a number in its place too, and a blank cell none", () => {
  const { table } = entries(
    { project: "BS" },
    { project: "bs " },
    { project: 7 },
    {},
    { project: "BS" },
    { project: "M" },
  );
  const dictionary = table.dictionaries.get("project")!;
  expect(dictionary.keys).toEqual(["bs", "7", "m"]);
  expect(table.order.map((row) => numberAt(dictionary, row))).toEqual([0, 0, 1, NO_KEY, 0, 2]);
  expect(valuesOf(table, "project")).toEqual(["BS", "bs", "7", undefined, "BS", "M"]);
  expect(faultsOf(table, 2)).toEqual([["project", "not-text"]]);
});

test("an edited cell is read anew, its fault comes and goes with it, and the other columns stay", () => {
  const { book, table } = entries({ project: "BS", hours: 8, date: 46_000 });
  const set = (field: string, to: CellValue): void => apply(book, [setContent(table, rowId(0), field, to)!]);
  set("hours", "x");
  expect(faultsOf(table, 0)).toEqual([["hours", "not-a-number"]]);
  set("date", "y");
  expect(faultsOf(table, 0)).toEqual([
    ["date", "not-a-date"],
    ["hours", "not-a-number"],
  ]);
  set("hours", 7);
  set("date", "");
  expect(table.faults.size).toBe(0);
  expect(valuesOf(table, "hours")).toEqual([70_000]);
  expect(valuesOf(table, "date")).toEqual([undefined]);
  set("project", "");
  expect(numberAt(table.dictionaries.get("project")!, 0)).toBe(NO_KEY);
  expect(valuesOf(table, "project")).toEqual([undefined]);
});

test("a row that comes in has its place in every column, also where its cells are blank", () => {
  const { book, table } = entries({ project: "BS" });
  apply(book, [appendRow(book, table, {})]);
  expect([...table.columns.keys()].filter((id) => valuesAt(table, id)?.length !== 2)).toEqual([]);
});

test("a row that is gone has no values, no keys and no faults, and what is kept of it is told", () => {
  const { book, table } = entries({ project: "BS", hours: "x" }, { project: "M" });
  const told: number[] = [];
  table.caches.set("test", { refresh: (row) => told.push(row) });
  apply(book, [deleteRow(table, rowId(0))]);
  expect([...table.columns.values()].every((column) => column[0] === undefined)).toBe(true);
  expect(numberAt(table.dictionaries.get("project")!, 0)).toBe(NO_KEY);
  expect([table.raw[0], table.faults.size, table.order]).toEqual([undefined, 0, [1]]);
  apply(book, [setContent(table, rowId(1), "hours", 8)!, setContent(table, rowId(1), "hours", "x")!]);
  apply(book, [setContent(table, rowId(1), "hours", 7)!]);
  expect(told).toEqual([0, 1, 1, 1]);
});

test("a column of the owner's own is kept as it stands and read as nothing", () => {
  const { book, table } = entries({ project: "BS", Eget: "x" });
  const column = table.headers.indexOf("Eget");
  expect(table.fields[column]).toBeUndefined();
  const edit = {
    kind: "set",
    register: "timeEntries",
    row: rowId(0),
    column: columnAt(column),
    from: "x",
    to: 5,
  } as const;
  apply(book, [edit]);
  expect(table.raw[0]?.[column]).toBe(5);
  expect(valuesOf(table, "project")).toEqual(["BS"]);
});

test("a table is read in slices that sum to its rows, after one for each column", () => {
  const rows = Array.from({ length: ROWS_PER_SLICE + 3 }, (_, at) => ({ project: `K${at}` }));
  const [raw] = rawTables({ timeEntries: rows });
  const slices = [...readTable(registers.timeEntries, raw!, { date1904: false })];
  expect(slices.filter((done) => done > 0)).toEqual([ROWS_PER_SLICE, 3]);
  expect(slices.filter((done) => done === 0)).toHaveLength(registers.timeEntries.fields.length);
  const table = finish(readTable(registers.timeEntries, raw!, { date1904: false }));
  expect(table.columns.get("project")?.at(-1)).toBe(`K${ROWS_PER_SLICE + 2}`);
});

test("dates are read in the workbook's own date system", () => {
  const [raw] = rawTables({ timeEntries: [{ date: 1 }, { date: 0 }, { date: "2026-03-01" }] });
  const daysIn = (date1904: boolean): unknown[] =>
    valuesOf(finish(readTable(registers.timeEntries, raw!, { date1904 })), "date");
  expect(daysIn(false)).toEqual([-25_567, undefined, 20_513]);
  expect(daysIn(true)).toEqual([-24_106, -24_107, 20_513]);
});
