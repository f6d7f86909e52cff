import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { columnAt, rowId } from "#core/book/row-id";
import { acceptFindings, dropAcceptances, rowsIn } from "#core/rules/engine/accept";
import { acceptedIn } from "#core/rules/engine/accepted";
import { applyChecked, checkBook, findingsOf, type Check } from "#core/rules/engine/check";
import { listFindings } from "#core/rules/engine/listing";
import { rules } from "#core/rules/index";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf, type Rows } from "../books";
import { readAnew } from "../findings-anew";
import { randomRows } from "../random-books";

const by = { by: "Anna", day: dayOf(2026, 3, 16)!, why: "Det är så" };
const checked = (book: Book): Check => finish(checkBook(book, rules));
const listed = (check: Check) => listFindings(check.book, findingsOf(check));
const accepted = (check: Check) => finish(acceptedIn(check, listed(check)));

/** The book with these findings accepted. */
const accept = (check: Check, of: (rule: string) => boolean): Check => {
  const findings = findingsOf(check).filter(({ rule }) => of(rule));
  applyChecked(check, acceptFindings(check, findings, by, ({ rule }) => rule).edits);
  return check;
};

const rows: Rows = {
  projects: [
    { code: "A", name: "Hus", budgetHours: 0 },
    { code: "B", name: "Väg", budgetHours: 0 },
  ],
  acceptances: [],
};

const set = (check: Check, row: number, field: string, to: string | number): void => {
  const table = check.book.tables.get("projects")!;
  const column = table.columnOf.get(field)!;
  const from = table.raw[row]![column] ?? "";
  applyChecked(check, [
    { kind: "set", register: "projects", row: rowId(row), column: columnAt(column), from, to },
  ]);
};

test("an accepted finding stays accepted while other cells change, and who, when and why is told", () => {
  const check = accept(checked(bookOf(rows)), (rule) => rule === "zero-budget");
  set(check, 0, "name", "Huset");
  set(check, 1, "internalComment", "Sent");
  const { of, void: gone } = accepted(check);
  expect(Array.from(of, ([{ row }, { by: who, why, day }]) => [row, who, why, day])).toEqual([
    [1, "Anna", "Det är så", by.day],
    [2, "Anna", "Det är så", by.day],
  ]);
  expect(gone).toEqual([]);
});

test("an acceptance is void when a cell that its finding read changes, even if there is a finding again", () => {
  const check = accept(checked(bookOf(rows)), (rule) => rule === "zero-budget");
  set(check, 0, "budgetHours", "0,0");
  set(check, 1, "budgetHours", 7);
  const { of, void: gone } = accepted(check);
  expect(of.size).toBe(0);
  expect(gone.map(({ finding }) => finding)).toEqual(["zero-budget", "zero-budget"]);
});

test("an acceptance is void when its finding read the cell in another register, and not when it did not", () => {
  const release: Rows = {
    settings: [{ name: "Fakturering i Tid", value: "Ja" }],
    dimensions: [{ dimension: "8", kind: "Kund", billing: "Ja", pricePriority: 1 }],
    projects: [
      { code: "A", name: "A", billable: "Ja – alltid" },
      { code: "A.1", name: "Ett" },
      { code: "B", name: "B" },
    ],
    customers: [{ number: "K", name: "Kund", billable: "Ja – alltid" }],
    timeEntries: [
      { date: "2026-03-02", employee: "1", project: "A.1", customer: "K", hours: 8, reviewLevel: 9 },
    ],
    acceptances: [],
  };
  const after = (register: "projects" | "customers", row: number, field: string, to: string): number => {
    const check = accept(checked(bookOf(release)), (rule) => rule === "billable-without-price");
    expect(accepted(check).of.size).toBe(1);
    const table = check.book.tables.get(register)!;
    const column = columnAt(table.columnOf.get(field)!);
    const from = table.raw[row]![column] ?? "";
    applyChecked(check, [{ kind: "set", register, row: rowId(row), column, from, to }]);
    expect(findingsOf(check).some(({ rule }) => rule === "billable-without-price")).toBe(true);
    return accepted(check).of.size;
  };
  expect(after("customers", 0, "name", "Kunden")).toBe(1);
  expect(after("projects", 2, "billable", "Nej – aldrig")).toBe(1);
  expect(after("customers", 0, "billable", "Kan faktureras, föreslå Ja")).toBe(0);
  expect(after("projects", 0, "billable", "Kan faktureras, föreslå Ja")).toBe(0);
});

test("one acceptance speaks for one finding: another row that is like it is told of", () => {
  const entry = { date: "2062-01-01", employee: "1", project: "P", hours: 8 };
  const book = (count: number) =>
    bookOf({ timeEntries: Array.from({ length: count }, () => entry), acceptances: [] });
  const one = accept(checked(book(1)), (rule) => rule === "unlikely-date");
  const row = one.book.tables.get("acceptances")!.raw[0]!;
  const two = book(2);
  apply(two, [{ ...acceptRow(two), cells: row }]);
  const check = checked(two);
  expect(listed(check).filter(({ finding }) => finding.rule === "unlikely-date")).toHaveLength(2);
  expect(accepted(check).of.size).toBe(1);
});

const acceptRow = (book: Book) => {
  const check = checked(book);
  const [finding] = findingsOf(check);
  const [edit] = acceptFindings(check, finding ? [finding] : [], by, () => "").edits;
  if (edit?.kind !== "insert") throw new Error("A finding is accepted by a row");
  return edit;
};

test("a workbook without the register gets its rows to make", () => {
  const check = checked(bookOf({ projects: rows.projects! }));
  const writes = acceptFindings(check, findingsOf(check), by, () => "Budgeten är 0.");
  expect(writes.edits).toEqual([]);
  expect(writes.newRows?.map((cells) => cells.slice(0, 5))).toEqual([
    ["zero-budget", "Projekt", "A", "Budgeten är 0.", "Anna"],
    ["zero-budget", "Projekt", "B", "Budgeten är 0.", "Anna"],
  ]);
});

test("whatever is accepted is accepted still when the workbook is read anew", () => {
  fc.assert(
    fc.property(randomRows, (random) => {
      const check = checked(bookOf({ ...random, acceptances: [] }));
      const mine = findingsOf(check).filter(({ at }) => at !== undefined && at.register !== "acceptances");
      applyChecked(check, acceptFindings(check, mine, by, () => "").edits);
      const anew = checked(readAnew(check.book));
      const { of, void: gone } = finish(acceptedIn(anew, listed(anew)));
      expect(of.size).toBe(mine.length);
      expect(gone).toEqual([]);
    }),
    { numRuns: runs(15) },
  );
});

test("an acceptance that is taken back leaves a finding, and the others stand", () => {
  const check = accept(checked(bookOf(rows)), (rule) => rule === "zero-budget");
  const [first] = accepted(check).of.values();
  applyChecked(check, dropAcceptances(check, [first!]));
  expect(Array.from(accepted(check).of, ([{ row }]) => row)).toEqual([2]);
});

test("rows made for a register that was lacking are the same once it stands", () => {
  const check = checked(bookOf({ projects: rows.projects! }));
  const { newRows = [] } = acceptFindings(check, findingsOf(check), by, () => "Budgeten är 0.");
  const made = checked(bookOf(rows));
  applyChecked(made, rowsIn(made.book.tables.get("acceptances")!, newRows));
  expect(accepted(made).of.size).toBe(2);
  expect(accepted(made).void).toEqual([]);
});
