import fc from "fast-check";
import { expect, test } from "vitest";
import { billingOf } from "#core/billing/billing";
import { timeParts } from "#core/billing/part-groups";
import { partRows } from "#core/billing/part-rows";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { invert, type Edit } from "#core/book/edit";
import { positionAt, rowId } from "#core/book/row-id";
import { rawCell, valuesAt } from "#core/book/table";
import { rollUp } from "#core/budget/rollup";
import type { Selection } from "#core/budget/selection";
import type { CellValue } from "#core/values/cell";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

const codes = ["A", "A.B", "A.B.C", "A-1", "A.D", "E", "E.F.G"];
const fields = ["project", "employee", "date", "hours", "released"] as const;
const cellsOf = {
  // Outer white and capitals make no other key; a number is no code.
  project: fc.constantFrom<CellValue>(...codes, " a.b ", "e.F.g", "BORTA", "", 7),
  employee: fc.constantFrom<CellValue>("1", "2", " 2", "åsa", "ÅSA", ""),
  date: fc.constantFrom<CellValue>("2026-03-01", "2026-03-02", 46_100, "i går", ""),
  // The largest are more than 32 bits hold in ten-thousandths, and exact all the same.
  hours: fc.constantFrom<CellValue>(1, 7.5, -0.25, 0.0001, "1,5", 400_000, 99_999_999.9999, "tre", ""),
  released: fc.constantFrom<CellValue>("2026-04-01", 46_113, ""),
};
const entry = fc.record(cellsOf);
const project: fc.Arbitrary<Row> = fc.record({
  code: fc.constantFrom(...codes),
  name: fc.constant("x"),
  budgetHours: fc.constantFrom<CellValue>("", 0, 10, 2.5),
});
const selection: fc.Arbitrary<Selection> = fc.record(
  {
    employees: fc.array(fc.constantFrom("1", "2", "Åsa", "ingen"), { maxLength: 3 }),
    from: fc.constantFrom(dayOf(2026, 3, 1)!, dayOf(2026, 3, 2)!),
    to: fc.constantFrom(dayOf(2026, 3, 1)!, dayOf(2026, 3, 31)!),
  },
  { requiredKeys: [] },
);

/** What someone does to the book: to a time row a cell, the row itself; or to a project its code. */
const change = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...fields), fc.nat(99), fc.nat(99)) },
  fc.tuple(fc.constant("out" as const), fc.nat(99), fc.nat(99)),
  fc.tuple(fc.constant("in" as const), fc.nat(99), fc.nat(99)),
  fc.tuple(fc.constantFrom("code" as const, "budgetHours" as const), fc.nat(99), fc.nat(99)),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const values: Readonly<Record<string, readonly CellValue[]>> = {
  project: [...codes, "BORTA", "", 7, "A.B.NY"],
  employee: ["1", " 2", "ÅSA", ""],
  date: ["2026-03-01", 46_100, "i går", ""],
  hours: [2, -1, 400_000, "tre", ""],
  released: [46_113, ""],
  code: [...codes, "A.B.NY", ""],
  budgetHours: ["", 0, 3],
};

const editOf = (book: Book, [what, which, value]: Change): Edit[] => {
  const register = what === "code" || what === "budgetHours" ? "projects" : "timeEntries";
  const table = tableOf(book, register)!;
  const position = positionAt(which % Math.max(1, table.order.length));
  const row = table.order[position];
  if (what === "in") {
    const cells = table.headers.map((_, at) => table.raw[value % table.raw.length]?.[at] ?? "");
    return [{ kind: "insert", register, row: rowId(table.raw.length), position, cells }];
  }
  if (row === undefined) return [];
  if (what === "out") return [{ kind: "delete", register, row, position, cells: table.raw[row]! }];
  const to = values[what]![value % values[what]!.length]!;
  return [
    { kind: "set", register, row, column: table.columnOf.get(what)!, from: rawCell(table, row, what), to },
  ];
};

const key = (cell: unknown): string | undefined =>
  typeof cell === "string" && cell.trim() !== "" ? cell.trim().toLowerCase() : undefined;

/** The sums the plain way: every row read by itself, a Map of totals, a walk up the dots. */
const walked = (book: Book, { employees, from, to }: Selection) => {
  const entries = tableOf(book, "timeEntries")!;
  const projects = tableOf(book, "projects")!;
  const column = (id: string, row: number) => valuesAt(entries, id)?.[row];
  const totals = new Map<string, { worked: bigint; released: bigint }>();
  for (const row of projects.order) {
    const code = key(projects.columns.get("code")?.[row]);
    if (code) totals.set(code, { worked: 0n, released: 0n });
  }
  const uncounted: number[] = [];
  let counted = 0;
  let outside = 0;
  for (const row of entries.order) {
    const code = key(column("project", row));
    const hours = column("hours", row);
    const day = column("date", row);
    const isInside =
      (employees === undefined || employees.some((one) => key(column("employee", row)) === key(one))) &&
      (from === undefined || (day !== undefined && Number(day) >= from)) &&
      (to === undefined || (day !== undefined && Number(day) <= to));
    if (code === undefined || hours === undefined) {
      if (entries.raw[row]!.some((cell) => cell !== "")) uncounted.push(row);
    } else if (!isInside) outside++;
    else if (!totals.has(code)) uncounted.push(row);
    else {
      counted++;
      for (let up = code; up !== ""; up = up.slice(0, Math.max(0, up.lastIndexOf(".")))) {
        const total = totals.get(up);
        if (!total) continue;
        total.worked += BigInt(hours);
        if (column("released", row) !== undefined) total.released += BigInt(hours);
      }
    }
  }
  return { totals, counted, outside, uncounted };
};

const expectSame = (book: Book, chosen: Selection): void => {
  const { nodes, ...which } = finish(rollUp(book, chosen));
  const { totals, ...expected } = walked(book, chosen);
  expect(which).toEqual(expected);
  const summed = [...nodes].map(({ code, worked, released }) => [
    key(code),
    BigInt(worked),
    BigInt(released),
  ]);
  expect(summed.sort()).toEqual([...totals].map(([code, sum]) => [code, sum.worked, sum.released]).sort());
  const billing = finish(billingOf(book));
  const [part] = finish(partRows(billing, { module: "time", project: "A", ...chosen }));
  const people = finish(timeParts(billing, part, "employee"));
  // Without a project of its own in the register, what is below it has none that it is counted on.
  if (totals.has("a"))
    expect(people.reduce((sum, { hours }) => sum + BigInt(hours), 0n)).toBe(totals.get("a")!.worked);
};

test("the sums are what a walk up the dots gives, row by row, through any edits and back #96 #97 #98 #99", () => {
  fc.assert(
    fc.property(
      fc.array(project, { maxLength: 9 }),
      fc.array(entry, { maxLength: 12 }),
      fc.array(change, { maxLength: 12 }),
      selection,
      selection,
      (projects, timeEntries, changes, one, other) => {
        const book = bookOf({ projects, timeEntries });
        expectSame(book, one);
        for (const next of changes) {
          const edits = editOf(book, next);
          apply(book, edits);
          expectSame(book, other);
          if (next[2] % 3 === 0) {
            apply(book, invert(edits));
            expectSame(book, one);
          }
        }
      },
    ),
    { numRuns: runs(150) },
  );
});

test("asked for once, the sums are those of the rows grouped for whoever asks again, whatever is chosen #97 #98", () => {
  fc.assert(
    fc.property(
      fc.array(project, { maxLength: 9 }),
      fc.array(entry, { maxLength: 12 }),
      selection,
      (...one) => {
        const [projects, timeEntries, chosen] = one;
        const book = bookOf({ projects, timeEntries });
        for (let times = 0; times < 3; times++) expectSame(book, chosen);
      },
    ),
    { numRuns: runs(100) },
  );
});

test("so many edits that the rows are grouped anew leave the sums exact #97", () => {
  const timeEntries = Array.from({ length: 700 }, (_, at) => ({
    date: "2026-03-02",
    employee: "1",
    project: codes[at % codes.length]!,
    hours: 1 + at / 4,
  }));
  const book = bookOf({ projects: codes.map((code) => ({ code, name: "x" })), timeEntries });
  expectSame(book, {});
  for (let row = 0; row < 650; row++) {
    apply(book, editOf(book, ["project", row, (row * 7) % 10]));
    if (row % 50 === 0) expectSame(book, { employees: ["1"] });
  }
  expectSame(book, {});
});
