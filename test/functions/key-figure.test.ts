import fc from "fast-check";
import { expect, test } from "vitest";
import type { Argument } from "#core/functions/arguments";
import { behind } from "#core/functions/behind";
import { Figures } from "#core/functions/figures";
import { finish } from "#core/values/task";
import { billing, project, price, terms, time } from "../billing/books";
import { randomBooks } from "../billing/random-book";
import type { SumsTold } from "../billing/told";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";
import { ask } from "./ask";

const figuresOf = (rows: Rows) => {
  const cell = ask(bookOf({ ...terms, ...rows }));
  return (figure: string, ...more: readonly Argument[]) => cell("KEYFIGURE", figure, ...more);
};

type Shown = ReturnType<typeof figuresOf>;

/** What the command line tells of some rows, beside what a cell shows of the same. */
const expectSame = (told: SumsTold, shown: Shown, of: readonly Argument[]): void => {
  const orNone = (number: number | null, value: string | number): void => {
    if (number === null) expect(value).toBe("Det finns inga timmar att räkna på.");
    else expect(value).toBe(number);
  };
  orNone(told.effectiveRate, shown("Intäkt per fakturerbar timme", ...of));
  orNone(told.billableShare, shown("Fakturerbart av arbetat", ...of));
  expect(shown("Arbetade timmar", ...of)).toBe(told.hours);
  const [until, by, which] = of;
  expect(shown("Nedskrivet", until, by, which, "h")).toBe(told.writeDown.hours);
  expect(shown("Nedskrivet", ...of)).toBe(told.writeDown.amount);
  const waits = told.ready.unpriced + told.blocked.unpriced;
  for (const [age, amount] of Object.entries(told.ageing)) {
    const value = shown(age, ...of);
    if (waits > 0) expect(value).toContain(`${waits} ra`);
    else expect([age, value]).toEqual([age, amount]);
  }
};

test("in any book a cell gives the key figures that the command line tells, of all and of each group #97 #168 #172", () => {
  const by = fc.constantFrom(
    ...([
      ["customer", "kund"],
      ["project", "Projekt"],
      ["employee", "anställd"],
      ["month", "månad"],
    ] as const),
  );
  const untils = fc.constantFrom("2026-02-28", "2026-03-31");
  fc.assert(
    fc.property(randomBooks, by, untils, (rows, [grouping, word], until) => {
      if (!rows.timeEntries && !rows.travelEntries) return;
      const shown = figuresOf(rows);
      const told = billing(rows, { until, by: [grouping] });
      expectSame(told.totals, shown, [until]);
      const numbers = new Set(
        (rows.customers ?? terms.customers).map(({ number }) => String(number).toLowerCase()),
      );
      for (const group of told.groups ?? []) {
        const key = (group as Readonly<Record<string, unknown>>)[grouping];
        if (typeof key !== "string") continue;
        // A customer that its register lacks cannot be asked of: the cell says so.
        if (grouping === "customer" && !numbers.has(key.trim().toLowerCase())) continue;
        expectSame(group, shown, [until, word, key]);
      }
    }),
    { numRuns: runs(30) },
  );
});

test("what a stand of a project comes to is what READY and BLOCKED give, and its rows come to it #168 #172", () => {
  fc.assert(
    fc.property(
      randomBooks,
      fc.constantFrom("A", "A.B", "E"),
      fc.constantFrom(undefined, "h"),
      (rows, code, unit) => {
        if (!rows.timeEntries && !rows.travelEntries) return;
        const book = bookOf({ ...terms, ...rows });
        const cell = ask(book);
        const until = "2026-02-28";
        for (const [stand, id] of [
          ["Klart att frisläppa", "READY"],
          ["Spärrat", "BLOCKED"],
        ] as const) {
          const args = [stand, until, "projekt", code, unit];
          const value = cell("KEYFIGURE", ...args);
          expect(value).toBe(cell(id, code, until, unit));
          const found = finish(behind(new Figures(book), { id: "KEYFIGURE", args }));
          if (!found.ok || typeof value !== "number") continue;
          const { rows: made, items } = found.value;
          const parts = made.map(({ adds }) =>
            unit === "h" ? (adds.hours ?? 0) / 10_000 : (adds.amount ?? 0) / 100,
          );
          const fixed = items.reduce((sum, { amount }) => sum + amount / 100, 0);
          expect(parts.reduce<number>((sum, part) => sum + part, fixed)).toBeCloseTo(value, 6);
        }
      },
    ),
    { numRuns: runs(30) },
  );
});

test("a fixed price that is ready is in what stands there in kronor, and behind it #114 #168", () => {
  const book = bookOf({
    ...terms,
    projects: [project("F", { billingModel: "Fast pris", fixedPrice: 5000, status: "Avslutat" })],
    timeEntries: [time("F", "ÖST", 2)],
  });
  const args = ["Klart att frisläppa", "2026-03-31", "kund", "ÖST"];
  expect(ask(book)("KEYFIGURE", ...args)).toBe(5000);
  const found = finish(behind(new Figures(book), { id: "KEYFIGURE", args }));
  expect(found.ok && found.value.items.map(({ project: of, amount }) => [of, amount])).toEqual([
    ["F", 500_000],
  ]);
});

const rows: Rows = {
  projects: [project("A"), project("B")],
  prices: [price("6", "A", 1000)],
  timeEntries: [
    time("A", "ÖST", 2),
    time("A", "M3", 3, { reviewLevel: 0 }),
    time("B", "ÖST", 4, { date: "2026-01-02" }),
  ],
};

test("a figure is asked by its name in either language, by reason too, and one that is none is told in words #168", () => {
  const shown = figuresOf(rows);
  expect(shown("Blocked", "2026-03-31", "reason", "Ej granskat")).toBe(3000);
  expect(shown("Spärrat", "2026-03-31", "skäl", "Not reviewed", "h")).toBe(3);
  expect(shown("Klart att frisläppa", null, "kund", "öst")).toBe(2000);
  expect(shown("Klart att frisläppa", null, "månad", "2026-03", "h")).toBe(2);
  expect(shown("Klart att frisläppa", null, "månad", "2019-03")).toBe(0);
  expect(shown("Vinst")).toBe(
    "”Vinst” är inget nyckeltal. Skriv det som i Fakturering, till exempel Spärrat.",
  );
  expect(shown("Nedskrivet", null, "skäl", "Ej granskat")).toContain("Nyckeltalet finns inte per ”skäl”");
  expect(shown("Spärrat", null, "kund")).toContain("Ange vilken kund");
  expect(shown("Spärrat", null, "månad", "mars")).toBe("”mars” finns inte.");
  expect(shown("Spärrat", null, "anställd", "99")).toBe("”99” finns inte.");
  expect(shown("Spärrat", null, "kund", "X")).toContain("finns inte i Kunder");
  expect(shown("")).toContain("Ange ett nyckeltal");
  expect(figuresOf({})("Spärrat")).toContain("inget register Tidrader");
});
