import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveCompetences } from "#core/resolve/competences";
import { resolveQualifications, resolveQualified } from "#core/resolve/qualified";
import { parentCode } from "#core/tree/codes";
import { fold } from "#core/values/text";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

const golden = bookOf({
  projects: [
    { code: "LO" },
    { code: "LO.101", inheritCompetences: "Ja" },
    { code: "LO.102", inheritCompetences: "Nej" },
  ],
  competences: [{ competence: "B-körkort", group: "Körkort" }, { competence: "Brandutbildning" }],
  projectCompetences: [
    { project: "LO", competence: "B-körkort" },
    { project: "LO.102", competence: "B-körkort" },
    { project: "LO.102", competence: "Brandutbildning", level: 2 },
  ],
  employees: [
    { number: "007", name: "Åsa" },
    { number: "008", name: "Bo" },
    { number: "009", name: "Cilla" },
    { number: "010", name: "Dan" },
  ],
  employeeCompetences: [
    { employee: "007", competence: "b-körkort" },
    { employee: "007", competence: "Brandutbildning", level: 3 },
    { employee: "008", competence: "B-körkort", level: 5 },
    { employee: "009", competence: "B-körkort" },
    { employee: "009", competence: "Brandutbildning", level: 1 },
  ],
});

const names = (book: ReturnType<typeof bookOf>, code: string): string[] =>
  resolveCompetences(book, fold(code)).value.map(({ competence }) => competence);
const told = ({ trace }: ReturnType<typeof resolveCompetences>): string[] =>
  trace.map(({ key, field, verdict }) => `${key} ${field} ${verdict}`);

test("LO.101 inherits B-körkort, LO.102 has its own two #80 #81 #84 #86", () => {
  expect(names(golden, "lo.101")).toEqual(["B-körkort"]);
  expect(names(golden, "lo.102")).toEqual(["B-körkort", "Brandutbildning"]);
  expect(told(resolveCompetences(golden, fold("lo.101")))).toEqual([
    "LO.101 inheritCompetences fromAbove",
    "LO competence listed",
  ]);
  expect(told(resolveCompetences(golden, fold("lo.102")))).toEqual([
    "LO.102 inheritCompetences off",
    "LO.102 competence listed",
    "LO.102 competence listed",
  ]);
});

test("a competence comes with its group, its level and the project that demands it #82 #83", () => {
  expect(resolveCompetences(golden, fold("lo.101")).value).toEqual([
    { competence: "B-körkort", level: undefined, group: "Körkort", project: "LO" },
  ]);
  expect(resolveCompetences(golden, fold("lo.102")).value[1]).toEqual({
    competence: "Brandutbildning",
    level: 2,
    group: undefined,
    project: "LO.102",
  });
});

test("on LO.101 B-körkort is enough, on LO.102 it takes both #86 #87 #88", () => {
  const qualified = (code: string): string[] =>
    resolveQualifications(golden, fold(code)).value.flatMap(({ employee, isQualified }) =>
      isQualified ? [employee] : [],
    );
  expect(qualified("lo.101")).toEqual(["007", "008", "009"]);
  expect(qualified("lo.102")).toEqual(["007"]);
});

test("who is not qualified lacks something, or has it at too low a level, and the trace tells which #87 Q23", () => {
  expect(resolveQualifications(golden, fold("lo.102")).value.slice(1)).toEqual([
    { employee: "008", name: "Bo", isQualified: false, lacks: ["Brandutbildning"], belowLevel: [] },
    { employee: "009", name: "Cilla", isQualified: false, lacks: [], belowLevel: ["Brandutbildning"] },
    {
      employee: "010",
      name: "Dan",
      isQualified: false,
      lacks: ["B-körkort", "Brandutbildning"],
      belowLevel: [],
    },
  ]);
  const steps = resolveQualified(golden, fold("lo.102"), "009").trace.slice(-2);
  expect(steps).toMatchObject([
    { register: "employeeCompetences", row: 3, key: "009", value: "B-körkort", verdict: "meets" },
    { row: 4, value: "Brandutbildning", verdict: "belowLevel" },
  ]);
  expect(resolveQualified(golden, fold("lo.102"), "011").trace.at(-1)).toEqual({
    register: "employeeCompetences",
    key: "011",
    field: "competence",
    value: "Brandutbildning",
    verdict: "lacks",
  });
});

test("competences replace, and what an inheriting project lists itself is told to have no effect Q21", () => {
  const book = bookOf({
    projects: [{ code: "A" }, { code: "A.B", inheritCompetences: "Ja" }],
    projectCompetences: [
      { project: "A", competence: "X" },
      { project: "A", competence: "x", level: 3 },
      { project: "A.B", competence: "Y" },
    ],
  });
  expect(names(book, "a.b")).toEqual(["X"]);
  expect(told(resolveCompetences(book, fold("a.b")))).toEqual([
    "A.B inheritCompetences fromAbove",
    "A.B competence noEffect",
    "A competence listed",
    "A competence already",
  ]);
});

test("a project that demands nothing lets everyone work, and the trace says that nothing is listed #87", () => {
  expect(told(resolveCompetences(golden, fold("ny")))).toEqual(["ny inheritCompetences noRow"]);
  const book = bookOf({ projects: [{ code: "A" }], projectCompetences: [], employees: [{ number: "1" }] });
  expect(told(resolveCompetences(book, fold("a")))).toEqual(["A competence noRows"]);
  expect(resolveQualifications(book, fold("a")).value).toMatchObject([{ employee: "1", isQualified: true }]);
  expect(told(resolveCompetences(bookOf({ projects: [{ code: "A" }] }), fold("a")))).toEqual([
    "A competence noRegister",
  ]);
});

test("however the tree looks, the competences are those of the first project upwards that does not inherit #84 Q21", () => {
  const code = fc.constantFrom("A", "A.B", "A.B.C", "A.B.C.D", "A.E", "F.G");
  const project = fc.record({ code, inheritCompetences: fc.constantFrom("", "Ja", "Nej") });
  const row = fc.record({ project: code, competence: fc.constantFrom("X", "Y", "Z") });
  fc.assert(
    fc.property(
      fc.uniqueArray(project, { selector: (one) => one.code }),
      fc.uniqueArray(row, { selector: (one) => one.project + one.competence }),
      (projects: readonly Row[], projectCompetences: readonly Row[]) => {
        const book = bookOf({ projects, projectCompetences });
        const headOf = (at: string | undefined): string | undefined => {
          if (at === undefined) return undefined;
          const own = projects.find((one) => one["code"] === at);
          const above = parentCode(at);
          const self = own ? at : undefined;
          return own && own["inheritCompetences"] !== "Ja" ? at : (headOf(above) ?? self);
        };
        for (const { code: at } of projects) {
          const head = headOf(String(at));
          const wanted = projectCompetences.flatMap((one) =>
            one["project"] === head ? [one["competence"]] : [],
          );
          expect(names(book, String(at).toLowerCase())).toEqual(wanted);
        }
      },
    ),
    { numRuns: runs(100) },
  );
});
