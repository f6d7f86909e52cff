import fc from "fast-check";
import type { Row, Rows } from "../rules/books";

/** Days as Excel counts them; the books' own today, 2026-03-16, is 46 097. */
const DAY = 46_080;
const day = fc.constantFrom("", "", DAY, DAY + 5, DAY + 10, DAY + 30, DAY - 5000);
const tick = fc.constantFrom("", "", "Ja", "Nej");
const code = fc.constantFrom("A", "A", "A.1", "A.1", "A.1.x", "A.2", "A.2.y.z", "B", "B.7", "C.1", "D");
const employee = fc.constantFrom("1", "2", "9");

const rows = <T>(one: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> => fc.array(one, { maxLength });

const project = fc.record({
  code,
  name: fc.constantFrom("Namn", "Namn", ""),
  startDate: day,
  endDate: day,
  bookable: tick,
  status: fc.constantFrom("", "", "Pågående", "Fryst", "Avslutat"),
  budgetHours: fc.constantFrom<string | number>("", "", 0, 40, 7.5),
  budgetAmount: fc.constantFrom<string | number>("", "", "", 0, 1000),
  internalCommentRequired: tick,
  neverTransfer: tick,
  timeCode: fc.constantFrom("", "ARB", "RES"),
  externalComment: fc.constantFrom("", "Till kund"),
  color: fc.constantFrom("#00FF00", "#000080"),
  textColor: fc.constantFrom("#FFFFFF", "#000000"),
  inheritColor: tick,
  staffingComment: fc.constantFrom("", "", "Ta nyckel"),
  standardUnit: fc.constantFrom("", "dag", "vecka", "månad", "år"),
  salesPerHour: fc.constantFrom<string | number>("", 900),
  inheritCompetences: tick,
  inheritParticipants: tick,
  allEmployees: fc.constantFrom("", "", "Ja"),
  billingModel: fc.constantFrom("", "", "Löpande", "Fast pris"),
  fixedPrice: fc.constantFrom<string | number>("", 5000),
});

const timeEntry = fc.record({
  date: fc.constantFrom<string | number>("", DAY, DAY, DAY + 5, DAY + 20, DAY - 5000),
  employee,
  project: fc.oneof(code, fc.constantFrom("", "Z")),
  hours: fc.constantFrom<string | number>("", 0, 8, 8, 12, 25, -8),
  timeCode: fc.constantFrom("", "ARB", "RES"),
  reviewLevel: fc.constantFrom<string | number>("", 0, 1),
  released: fc.constantFrom<string | number>("", "", "", DAY + 10, DAY + 30),
  internalComment: fc.constantFrom("", "Avstämt"),
});

const travelEntry = fc.record({
  date: fc.constantFrom<string | number>(DAY, DAY + 5),
  employee,
  project: fc.oneof(code, fc.constant("")),
  amount: fc.constantFrom<string | number>("", 100, -100, -50),
  reviewLevel: fc.constantFrom<string | number>("", 1),
});

const unique = <T extends Row>(one: fc.Arbitrary<T>, keys: readonly string[], maxLength: number) =>
  fc.uniqueArray(one, { maxLength, selector: (row) => keys.map((key) => row[key]).join("|") });

/** Now and then the first row once more, reviewed: chance alone seldom brings two that are alike. */
const withTwins = <T extends Row>(some: fc.Arbitrary<T[]>): fc.Arbitrary<Row[]> =>
  fc
    .tuple(some, fc.boolean())
    .map(([all, isDoubled]) =>
      isDoubled ? [...all, ...all.slice(0, 1).map((row) => ({ ...row, reviewLevel: 1 }))] : all,
    );

const standing: Rows = {
  employees: [
    { number: "1", name: "Ann" },
    { number: "2", name: "Bo" },
  ],
  timeCodes: [
    { code: "ARB", name: "Arbete", replaceable: "Ja" },
    { code: "RES", name: "Restid", replaceable: "Nej" },
  ],
  codes: [
    { dimension: "1", code: "K1", name: "Kst 1" },
    { dimension: "1", code: "K2", name: "Kst 2" },
  ],
  competences: ["B-körkort", "Brand"].map((competence) => ({ competence, group: "Grupp" })),
  places: ["Torget", "Hamnen"].map((place) => ({ place, latitude: 59, longitude: 15 })),
  users: ["u1", "u2"].map((user) => ({ user, name: user })),
  roles: [{ role: "r", mayReview: "Ja" }],
};

/** A small company with every module in use, whose cells can all be read. */
export const randomCompany: fc.Arbitrary<Rows> = fc
  .record({
    settings: fc.constantFrom("Ja", "Ja", "Nej").map((value) => [{ name: "Fakturering i Tid", value }]),
    dimensions: fc
      .record({
        rule: fc.constantFrom("Måste anges", "Kan anges", "Låst"),
        layOutTime: tick,
        layOutTravel: tick,
        layOutPayroll: tick,
        timeCodes: fc.constantFrom("Ja", "Nej", ""),
        participantsOnly: fc.constantFrom("", "", "Ja"),
      })
      .map(({ timeCodes, participantsOnly, ...dimension }) => [
        { dimension: "1", singular: "Kostnadsställe", kind: "Enkel", ...dimension },
        {
          dimension: "6",
          singular: "Projekt",
          kind: "Projekt",
          rule: "Kan anges",
          timeCodes,
          participantsOnly,
          staffing: "Ja",
          permission: "Ja",
        },
      ]),
    projects: unique(project, ["code"], 9),
    timeEntries: withTwins(rows(timeEntry, 7)),
    travelEntries: withTwins(rows(travelEntry, 4)),
    projectCodings: unique(
      fc.record({
        project: code,
        dimension: fc.constant("1"),
        code: fc.constantFrom("K1", "K2"),
        leaveBlank: fc.constantFrom("", "", "Ja"),
        rule: fc.constantFrom("", "Ärv regel", "Måste anges", "Kan anges", "Låst"),
      }),
      ["project"],
      5,
    ).map((codings) => codings.map((row) => ({ ...row, code: row.leaveBlank === "Ja" ? "" : row.code }))),
    controls: rows(
      fc.record({
        project: code,
        control: fc.constant("Budgeterad tid"),
        kind: fc.constantFrom("Varning", "Registreringsstopp"),
        limit: fc.constantFrom(80, 80, 100, 0, 0.8, 1000),
      }),
      4,
    ),
    projectCompetences: unique(
      fc.record({
        project: code,
        competence: fc.constantFrom("B-körkort", "Brand"),
        level: fc.constantFrom(1, 3),
      }),
      ["project", "competence"],
      6,
    ),
    participants: unique(
      fc.record({
        project: code,
        employee: fc.constantFrom("1", "2"),
        role: fc.constantFrom("Medlem", "Projektledare"),
      }),
      ["project", "employee"],
      7,
    ),
    attachments: rows(fc.record({ project: code, fileName: fc.constantFrom("a.pdf", "b.pdf") }), 4),
    projectPlaces: unique(
      fc.record({ project: code, place: fc.constantFrom("Torget", "Hamnen") }),
      ["project", "place"],
      4,
    ),
    reviewers: unique(
      fc.record({ user: fc.constantFrom("u1", "u2"), project: fc.oneof(code, fc.constant("A.1")) }),
      ["user", "project"],
      4,
    ),
    permissions: unique(
      fc.record({
        user: fc.constantFrom("u1", "u2"),
        role: fc.constant("r"),
        dimension: fc.constant("6"),
        code: fc.oneof(code, fc.constant("")),
      }),
      ["user", "code"],
      4,
    ),
  })
  .map((random) => ({ ...standing, ...random }));
