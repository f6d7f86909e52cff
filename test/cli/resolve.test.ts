import { expect, test } from "vitest";
import { fieldIdOf } from "#core/resolve/resolved-field";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { bookOf, type Rows } from "../rules/books";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const rows: Rows = {
  settings: [{ name: "Visa kommentarer för anställda", value: "Nej" }],
  dimensions: [
    { dimension: "6", singular: "Uppdrag", kind: "Projekt", timeCodes: "Ja", permission: "Ja" },
    { dimension: "1", singular: "Kostnadsställe", layOutTime: "Ja", rule: "Kan anges" },
  ],
  projects: [
    { code: "Region2", name: "Region 2", color: "#00FF00", staffingComment: "Nyckel", startDate: 46_023 },
    { code: "Region2.Norr", name: "Norr", inheritColor: "Ja", salesPerHour: 520.5, timeCode: "300" },
    { code: "LO", name: "LO" },
    { code: "LO.102", name: "LO 102", inheritCompetences: "Nej" },
    { code: "Fast", billingModel: "Fast pris", fixedPrice: 9000, externalComment: "Enligt avtal" },
    { code: "Fast.Ute", billingModel: "Löpande", externalComment: "Löpande nota", neverTransfer: "Ja" },
  ],
  codes: [{ dimension: "1", code: "X", name: "X" }],
  projectCodings: [{ project: "Region2.Norr", dimension: "1", code: "X" }],
  controls: [{ project: "Region2", control: "Budgeterad tid", kind: "Registreringsstopp", limit: 100 }],
  employees: [
    { number: "007", name: "Åsa" },
    { number: "008", name: "Bo" },
  ],
  recurringShifts: [
    {
      project: "Region2.Norr",
      cycle: 1,
      week: 1,
      weekday: "fredag",
      from: "22:00",
      to: "06:00",
      persons: 2,
      comment: "Natt",
    },
  ],
  projectCompetences: [
    { project: "LO.102", competence: "B-körkort" },
    { project: "LO.102", competence: "Brandutbildning" },
  ],
  employeeCompetences: [
    { employee: "007", competence: "B-körkort" },
    { employee: "007", competence: "Brandutbildning" },
    { employee: "008", competence: "B-körkort" },
  ],
};

const of = (project: string, ...more: readonly string[]) => {
  writeBook("bok.xlsx", rows);
  return konteraJson("resolve", "bok.xlsx", "--project", project, ...more);
};
/** Every answer about a project by its field. */
const everything = (project: string): Record<string, unknown> =>
  Object.fromEntries(
    (of(project).json as { field: string; value: unknown }[]).map(({ field, value }) => [field, value]),
  );
const valueOf = (project: string, field: string): unknown =>
  (of(project, "--field", field).json as { value: unknown }).value;

test("one thing is told with its value and every cell that was looked at (#68, Q19)", () => {
  expect(of("region2.norr", "--field", "color")).toEqual({
    code: 0,
    err: "",
    json: {
      field: "color",
      value: "#00FF00",
      trace: [
        {
          register: "projects",
          sheet: "Projekt",
          row: 3,
          column: "Ärv färg",
          value: "Ja",
          verdict: "fromAbove",
          message:
            "Region2.Norr: Ärv färg är Ja, så det hämtas från närmaste projekt ovanför som inte självt ärver.",
        },
        {
          register: "projects",
          sheet: "Projekt",
          row: 2,
          column: "Färg",
          value: "#00FF00",
          verdict: "decides",
          message: "Region2: Färg är #00FF00. Det avgör.",
        },
      ],
    },
  });
});

test("what has no cell has neither row nor column", () => {
  const { trace } = of("lo", "--field", "competences").json as { trace: unknown[] };
  expect(trace).toEqual([
    {
      register: "projectCompetences",
      sheet: "Projektkompetenser",
      row: null,
      column: null,
      value: null,
      verdict: "noRows",
      message: "Projektkompetenser har inget om LO.",
    },
  ]);
});

test("values are in the units of the cells, answers of yes or no are true or false (#72, #79, #87)", () => {
  const norr = everything("Region2.Norr");
  expect(norr).toMatchObject({
    salesPerHour: 520.5,
    shiftHours: [{ cycle: 1, shifts: 1, hours: 16, sales: 8328 }],
    startDate: "2026-01-01",
    bookable: true,
    budgetHours: null,
    "coding:1:time": { outcome: "code", code: "X" },
  });
  expect(norr["shiftComments"]).toEqual([
    { comment: "Natt", weekday: "friday", employee: null, date: null, from: "22:00", to: "06:00" },
  ]);
  expect(everything("lo.102")["qualified"]).toEqual([
    { employee: "007", name: "Åsa", qualified: true, lacks: [], belowLevel: [] },
    { employee: "008", name: "Bo", qualified: false, lacks: ["Brandutbildning"], belowLevel: [] },
  ]);
});

test("cost centre X on the project falls out in time, by its own field or among all of its kind (#33)", () => {
  expect(valueOf("Region2.Norr", "coding:kostnadsställe:time")).toEqual({ outcome: "code", code: "X" });
  const all = of("Region2.Norr", "--field", "coding").json as { field: string; value: unknown }[];
  expect(all.map(({ field, value }) => [field, value])).toEqual([
    ["coding:1:time", { outcome: "code", code: "X" }],
    ["coding:1:travel", { outcome: "nothing" }],
    ["coding:1:payroll", { outcome: "nothing" }],
  ]);
});

test("controls of the project above and the billing model in effect are told (#44, #113)", () => {
  expect(everything("Region2.Norr")).toMatchObject({
    controls: [{ control: "budgetedTime", kind: "stop", limit: 100, project: "Region2" }],
    billable: "never",
    billingModel: "running",
  });
});

test("the external comment is told where it follows the invoice basis, and never transfer keeps a project from it (#22, #55)", () => {
  const told = (project: string) => [
    valueOf(project, "externalComment"),
    valueOf(project, "invoiceTransfer"),
  ];
  expect(told("Fast")).toEqual(["Enligt avtal", true]);
  expect(told("Fast.Ute")).toEqual([null, false]);
  const { trace } = of("Fast.Ute", "--field", "externalComment").json as { trace: { message: string }[] };
  expect(trace.map(({ message }) => message)).toEqual([
    "Fast.Ute: Extern kommentar ”Löpande nota” hör till.",
    "Fast.Ute: Faktureringsmodell är Löpande. Det avgör.",
    "Fast: Faktureringsmodell är Fast pris, men det gäller inte här.",
  ]);
});

test("a field also goes by the header of its column, in either language", () => {
  expect(valueOf("Region2.Norr", "Tidkod")).toBe("300");
  expect(valueOf("Region2.Norr", "time code")).toBe("300");
});

test("without a field everything is told, a list in the order of the registry", () => {
  const { code, json } = of("Region2.Norr");
  expect(code).toBe(0);
  expect((json as { field: string }[]).map(({ field }) => field)).toEqual(
    resolvedFieldsOf(bookOf(rows)).map(fieldIdOf),
  );
});

test("for people it is sentences, each beside its cell (#75, #77)", () => {
  writeBook("bok.xlsx", rows);
  const { code, out } = kontera(
    "resolve",
    "bok.xlsx",
    "--project",
    "Region2.Norr",
    "--field",
    "staffingComment",
  );
  expect([code, out.split("\n")]).toEqual([
    0,
    [
      "Kommentar på passen: Nyckel",
      "  Projekt Q3  Region2.Norr: cellen Bemanningskommentar är tom.",
      "  Projekt Q2  Region2: Bemanningskommentar är ”Nyckel”. Det avgör.",
      "  Inställningar B2  Visa kommentarer för anställda är inte påslaget, så kommentaren visas inte för de anställda, bara i schemavyerna.",
      "",
    ],
  ]);
  const list = kontera("resolve", "bok.xlsx", "--project", "LO.102", "--field", "competences").out;
  expect(list).toContain("Krav på kompetens:\n  • Kompetens: B-körkort, Från: LO.102\n  • ");
  const english = kontera("resolve", "bok.xlsx", "--project", "LO", "--lang", "en", "--field", "status");
  expect(english.out).toContain("Status in effect: Ongoing\n");
});

test("an unknown project, an unknown field and no project at all are told in one line", () => {
  writeBook("bok.xlsx", rows);
  const failed = (...more: readonly string[]) => kontera("resolve", "bok.xlsx", ...more);
  expect(failed("--project", "XX")).toEqual({
    code: 2,
    out: "",
    err: "--project: inget projekt har koden ”XX”.\n",
  });
  const { code, out, err } = failed("--project", "LO", "--field", "färgen", "--json");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^--field: ”färgen” finns inte bland det som kan frågas: status, .*permissions\.\n$/);
  expect(failed().code).toBe(2);
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: "Åkers" }] });
  expect(failed("--project", "LO").err).toBe("bok.xlsx har inget register Projekt.\n");
});
