import fc from "fast-check";
import { hourParts, ore } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import type { Assumption } from "#core/whatif/assumption";
import { randomBooks } from "../billing/random-book";
import type { Row, Rows } from "../rules/books";

const of = <T>(...all: readonly T[]) => fc.constantFrom(...all);
const codes = ["A", "A.B", "A.B.C", "A.D", "E"];
const code = of(...codes);

const controls: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    project: code,
    control: of("Budgeterad tid", "Budgeterad tid", "Fakturerbar tid", "Timmar"),
    kind: of("Varning", "Registreringsstopp"),
    limit: of(50, 100, 1000, 3),
    customer: of("", "", "M3"),
    period: of("", "", "månad"),
  }),
  { maxLength: 5 },
);

const inheriting = {
  color: of("", "", "#FF0000", "#00FF00"),
  inheritColor: of("Ja", "Ja", ""),
  bookable: of("Ja", "Nej", ""),
  timeCode: of("", "ARB"),
  endDate: of("", "2026-12-31"),
};

/** What the settings of projects name. */
const registersOfSettings: Rows = {
  competences: [{ code: "SV", name: "Svets" }],
  users: [
    { number: "u1", name: "Åsa" },
    { number: "u2", name: "Bo" },
  ],
  roles: [{ role: "R" }],
  places: [
    { place: "Verket", latitude: 59, longitude: 18, radius: 200 },
    { place: "Torget", latitude: 59.001, longitude: 18, radius: 200 },
  ],
  recurringShifts: [
    {
      project: "A",
      cycle: "1",
      week: 1,
      weekday: "Måndag",
      from: "08:00",
      to: "16:00",
      persons: 1,
    },
  ],
};

/** Books where billing, budgets, controls and what is inherited have much to say. */
export const books: fc.Arbitrary<Rows> = fc
  .record({
    rows: randomBooks,
    controls,
    projects: fc.tuple(...codes.map(() => fc.record(inheriting))),
    countBillable: of("Ja", "Nej", ""),
    settings: fc.record({
      projectCodings: fc.array(
        fc.record({
          project: code,
          dimension: of("8", "1"),
          code: of("M3", "10", ""),
          leaveBlank: of("", "", "Ja"),
          rule: of("Ärv", "Låst", ""),
        }),
        { maxLength: 3 },
      ),
      reviewers: fc.array(fc.record({ user: of("u1", "u2"), project: of(...codes, "") }), {
        maxLength: 3,
      }),
      permissions: fc.array(
        fc.record({
          user: of("u1", "u2"),
          role: of("R"),
          dimension: of("6", "8"),
          code: of(...codes, "M3"),
        }),
        { maxLength: 3 },
      ),
      projectPlaces: fc.array(fc.record({ project: code, place: of("Verket", "Torget") }), {
        maxLength: 3,
      }),
      participants: fc.array(fc.record({ project: code, employee: of("1", "2") }), {
        maxLength: 3,
      }),
      projectCompetences: fc.array(fc.record({ project: code, competence: of("SV") }), {
        maxLength: 3,
      }),
    }),
    entryDay: of("2026-03-02", "2026-03-10", ""),
  })
  .map(({ rows, controls: some, projects, countBillable, entryDay, settings: ofSettings }): Rows => ({
    ...rows,
    settings: [
      ...(rows.settings ?? []),
      { name: "Räkna bara fakturerbar tid i kontroller", value: countBillable },
    ],
    projects: (rows.projects ?? []).map((row, at) => ({ ...row, ...projects[at] })),
    timeEntries: (rows.timeEntries ?? []).map((row, at) =>
      at % 2 === 0 && entryDay !== "" ? { ...row, date: entryDay } : row,
    ),
    controls: some,
    ...registersOfSettings,
    ...ofSettings,
  }));

const hours = of(0.5, 1, 5, 10, 40).map((amount) => hourParts(amount * 10_000));
const money = of(0.01, 500, 1000, 12_345.67).map((amount) => ore(Math.round(amount * 100)));

const terms = fc.record({
  dimension: of("6", "6", "8", "1"),
  code: of(...codes, "M3", "10"),
  usedIn: of<"time" | "travel">("time", "time", "travel"),
  validFrom: of(undefined, undefined, dayOf(2026, 3, 1)),
  validTo: of(undefined, undefined, dayOf(2026, 2, 28)),
  whenDimension: fc.constant(undefined),
  whenCode: fc.constant(undefined),
});

/** Assumptions of every kind but another price in a row that is there, which a test picks out of its book. */
export const assumptions: fc.Arbitrary<Assumption> = fc.oneof(
  fc.record({
    kind: of("budget" as const),
    project: code,
    field: of("budgetHours" as const),
    amount: fc.option(hours, { nil: undefined }),
  }),
  fc.record({
    kind: of("budget" as const),
    project: code,
    field: of("budgetAmount" as const),
    amount: fc.option(money, { nil: undefined }),
  }),
  fc.record({ kind: of("hours" as const), from: code, to: code, hours }),
  fc.record({ kind: of("newPrice" as const), terms, price: money }),
  fc.record({
    kind: of("branch" as const),
    from: code,
    to: of("A.N", "E.N", "N", "E.B", "A.B.D", "E.N.C", "A.D.X"),
    unbookParent: fc.boolean(),
  }),
);
