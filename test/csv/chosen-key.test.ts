import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import type { RegisterId } from "#core/registers/register";
import { reasonText } from "#core/text/import-text";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const planOf = (book: Book, register: RegisterId, key: readonly string[], ...lines: readonly string[]) => {
  const { parsed, settings } = finish(readFile(book, register, new TextEncoder().encode(lines.join("\r\n"))));
  return finish(planImport(book, parsed, { ...settings, key }));
};

const told = (plan: ReturnType<typeof planOf>) =>
  plan.rows.map(({ outcome, reasons, changes }) => [
    outcome,
    ...reasons.map(({ code }) => code),
    ...changes.map(({ field, to }) => `${field ?? ""}=${to}`),
  ]);

const customers = () =>
  bookOf({
    customers: [
      { number: "1", name: "Ek", organizationNumber: "556016-0680", city: "Lund" },
      { number: "2", name: "Ask", organizationNumber: "202100-5489" },
      { number: "3", name: "Alm" },
    ],
  });

test("rows may be matched by an organisation number, however it is written", () => {
  const lines = ["Orgnr;Ort", "5560160680;Ystad", "16202100-5489;Umeå", "212000-0142;Lund", ";Malmö"];
  expect(told(planOf(customers(), "customers", ["organizationNumber"], ...lines))).toEqual([
    ["changed", "city=Ystad"],
    ["changed", "city=Umeå"],
    ["refused", "missing-value", "missing-value"],
    ["refused", "missing-key"],
  ]);
});

test("an import changes no key: a row that is matched by something else and has another key is refused, and no two rows get one", () => {
  const lines = [
    "Kundnr;Namn;Orgnr",
    "1;Ek AB;556016-0680",
    "9;Ask AB;202100-5489",
    "3;Ny;212000-0142",
    "7;Ny;556036-0793",
    "7;Nyare;559900-1235",
    "8;Helt ny;556677-8899",
  ];
  const plan = planOf(customers(), "customers", ["organizationNumber"], ...lines);
  expect(told(plan)).toEqual([
    ["changed", "name=Ek AB"],
    ["refused", "other-key"],
    ["refused", "key-taken"],
    ["refused", "duplicate-in-file"],
    ["refused", "duplicate-in-file"],
    ["new"],
  ]);
  const [reason] = plan.rows[1]?.reasons ?? [];
  expect(reason && reasonText(reason, "customers", "sv")).toContain(
    "Kundnummer är ”2” i registret och ”9” i filen",
  );
});

const entries = () =>
  bookOf({
    timeEntries: [
      { date: "2026-03-16", employee: "E1", project: "P1", hours: 8 },
      { date: "2026-03-16", employee: "E2", project: "P1", hours: 4 },
      { date: "2026-03-17", employee: "E1", project: "P1", hours: 2 },
      { date: "2026-03-17", employee: "E1", project: "P1", hours: 3 },
    ],
  });

test("several columns together match rows of a register without a key, dates by the day that they are", () => {
  const lines = [
    "Datum;Anställd;Projekt;Timmar",
    "16/3 2026;e1;P1;7,5",
    "2026-03-16;E2;P1;4",
    "2026-03-17;E1;P1;9",
    "2026-03-18;E1;P1;1",
    "igår;E1;P1;1",
    "2026-03-19;E1;P1;1",
    "2026-03-19;E1;P1;2",
  ];
  expect(told(planOf(entries(), "timeEntries", ["date", "employee", "project"], ...lines))).toEqual([
    ["changed", "hours=7.5"],
    ["unchanged"],
    ["refused", "key-not-unique"],
    ["new"],
    ["refused", "unreadable"],
    ["refused", "duplicate-in-file"],
    ["refused", "duplicate-in-file"],
  ]);
});

test("a column to match by that the file lacks is asked for, and the register's own key chosen is no choice", () => {
  expect(planOf(customers(), "customers", ["email"], "Kundnr;Namn", "1;Ek").blockers).toEqual([
    { code: "key-not-mapped", field: "email" },
  ]);
  const own = planOf(customers(), "customers", ["number"], "Kundnr;Namn", "1;Eken", "4;Ny");
  expect(told(own)).toEqual([["changed", "name=Eken"], ["new"]]);
});

test("whatever rows are matched by, importing twice changes nothing more, and no key of the register is changed or doubled", () => {
  const cell = fc.constantFrom("", "a", "b", "c");
  const row = fc.record({
    number: fc.constantFrom("1", "2", "3", "4", "5"),
    name: fc.constantFrom("x", "y"),
    email: cell,
    city: cell,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ number }) => number, maxLength: 4 }),
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(["email"], ["email", "city"], ["city", "name"]),
      (there, file, key) => {
        const book = bookOf({ customers: there });
        const keys = () =>
          [...(book.tables.get("customers")?.order ?? [])].map(
            (at) => book.tables.get("customers")?.raw[at]?.[0],
          );
        const before = keys();
        const lines = [
          "Kundnr;Namn;E-post;Ort",
          ...file.map((one) => [one.number, one.name, one.email, one.city].join(";")),
        ];
        apply(book, planOf(book, "customers", key, ...lines).edits);
        expect(keys().slice(0, before.length)).toEqual(before);
        expect(new Set(keys()).size).toBe(keys().length);
        expect(planOf(book, "customers", key, ...lines).edits).toEqual([]);
      },
    ),
    { numRuns: runs(100) },
  );
});
