import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveParticipantRules } from "#core/resolve/participant-access";
import { resolveAllEmployees, resolveParticipants } from "#core/resolve/participants";
import { parentCode } from "#core/tree/codes";
import { fold } from "#core/values/text";
import { bookOf, type Row, type Rows } from "../rules/books";
import { runs } from "../runs";

const rows: Rows = {
  projects: [
    { code: "A" },
    { code: "A.B", inheritParticipants: "Ja" },
    { code: "A.B.C", inheritParticipants: "Ja" },
    { code: "A.D", inheritParticipants: "Nej" },
  ],
  employees: [
    { number: "007", name: "Åsa", email: "asa@example.se", phone: "070-1" },
    { number: "008", name: "Bo" },
  ],
  participants: [
    { project: "A", employee: "007", role: "Projektledare" },
    { project: "A", employee: "008" },
    { project: "A.B.C", employee: "007", role: "Medlem" },
    { project: "A.D", employee: "009" },
  ],
};
const book = bookOf(rows);

const listed = (code: string, of = book): string[] =>
  resolveParticipants(of, fold(code)).value.listed.map(
    ({ employee, role, isInherited }) => `${employee} ${role}${isInherited ? " inherited" : ""}`,
  );
const told = ({ trace }: ReturnType<typeof resolveParticipants>) =>
  trace.map(({ key, field, verdict }) => `${key} ${field} ${verdict}`);

test("participants of the main project are carried to the sub that inherits, marked as inherited #89 #92 #93", () => {
  expect(listed("a")).toEqual(["007 manager", "008 member"]);
  expect(listed("a.b")).toEqual(["007 manager inherited", "008 member inherited"]);
  expect(listed("a.d")).toEqual(["009 member"]);
});

test("own and inherited add up, and one's own role wins Q22 #95", () => {
  expect(listed("a.b.c")).toEqual(["007 member", "008 member inherited"]);
  expect(told(resolveParticipants(book, fold("a.b.c")))).toEqual([
    "A.B.C inheritParticipants withAbove",
    "A.B inheritParticipants withAbove",
    "A.B.C employee listed",
    "A employee already",
    "A employee listed",
  ]);
});

test("each comes with name, employment number, role and contact #94", () => {
  expect(resolveParticipants(book, fold("a")).value.listed[0]).toEqual({
    employee: "007",
    name: "Åsa",
    email: "asa@example.se",
    phone: "070-1",
    role: "manager",
    isInherited: false,
    project: "A",
  });
  expect(resolveParticipants(book, fold("a.d")).value.listed[0]).toMatchObject({
    employee: "009",
    name: undefined,
  });
});

test("all employees take part where the project, or one that it inherits from, says so #91 Q22", () => {
  const all = bookOf({
    ...rows,
    projects: [
      { code: "A", allEmployees: "Ja" },
      { code: "A.B", inheritParticipants: "Ja" },
      { code: "A.D" },
    ],
  });
  expect(["a", "a.b", "a.d"].map((code) => resolveParticipants(all, fold(code)).value.allEmployees)).toEqual([
    true,
    true,
    false,
  ]);
  expect(told(resolveParticipants(all, fold("a.b")))).toContain("A allEmployees decides");
  expect(resolveAllEmployees(all, fold("a.b"))).toMatchObject({
    value: true,
    trace: [{ verdict: "withAbove" }, { key: "A.B", verdict: "blank" }, { key: "A", verdict: "decides" }],
  });
  expect(resolveAllEmployees(all, fold("a.d")).value).toBe(false);
});

test("a project without participants, and a workbook without the register, say so #89", () => {
  const none = bookOf({ projects: [{ code: "A" }], participants: [] });
  expect(told(resolveParticipants(none, fold("a")))).toEqual(["A employee noRows"]);
  expect(told(resolveParticipants(bookOf({ projects: [{ code: "A" }] }), fold("a")))).toEqual([
    "A employee noRegister",
  ]);
});

const withRules = (dimension: Row) =>
  bookOf({ ...rows, dimensions: [{ dimension: "Projekt", kind: "Projekt", ...dimension }] });

test("participants are added on choice only where own projects are shown by default #160", () => {
  const rulesOf = (dimension: Row) => resolveParticipantRules(withRules(dimension));
  expect(rulesOf({ autoAddParticipant: "Ja", ownByDefault: "Ja" }).value).toEqual({
    participantsOnly: false,
    ownByDefault: true,
    autoAdd: true,
  });
  const alone = rulesOf({ autoAddParticipant: "Ja" });
  expect(alone.value.autoAdd).toBe(false);
  expect(alone.trace[2]).toMatchObject({ field: "autoAddParticipant", verdict: "noEffect" });
});

test("where no dimension is of kind Projekt, no rule for participants applies #90 #160", () => {
  const none = { participantsOnly: false, ownByDefault: false, autoAdd: false };
  const other = { dimension: "8", kind: "Kund", participantsOnly: "Ja", ownByDefault: "Ja" };
  const { value, trace } = resolveParticipantRules(bookOf({ ...rows, dimensions: [other] }));
  expect([value, trace.map(({ verdict }) => verdict)]).toEqual([none, ["noRows"]]);
  expect(resolveParticipantRules(book).value).toEqual(none);
});

test("however the tree looks, they are those of all projects upwards as long as each inherits Q22", () => {
  const code = fc.constantFrom("A", "A.B", "A.B.C", "A.B.C.D", "A.E", "F.G");
  const flag = fc.constantFrom("", "Ja", "Nej");
  const project = fc.record({ code, inheritParticipants: flag, allEmployees: flag });
  const row = fc.record({
    project: code,
    employee: fc.constantFrom("1", "2", "3"),
    role: fc.constantFrom("Medlem", "Projektledare"),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(project, { selector: (one) => one.code }),
      fc.uniqueArray(row, { selector: (one) => one.project + one.employee }),
      (projects: readonly Row[], participants: readonly Row[]) => {
        const made = bookOf({ projects, participants });
        const inEffect = (at: string | undefined): { all: boolean; roles: Record<string, unknown> } => {
          if (at === undefined) return { all: false, roles: {} };
          const own = projects.find((one) => one["code"] === at);
          const isOpen = !own || own["inheritParticipants"] === "Ja";
          const above = inEffect(isOpen ? parentCode(at) : undefined);
          const roles = { ...above.roles };
          for (const { project, employee, role } of participants)
            if (project === at) roles[String(employee)] = role;
          return { all: above.all || own?.["allEmployees"] === "Ja", roles };
        };
        for (const { code: at } of projects) {
          const { value } = resolveParticipants(made, fold(String(at).toLowerCase()));
          const roles = value.listed.map(
            ({ employee, role }) => [employee, role === "manager" ? "Projektledare" : "Medlem"] as const,
          );
          expect({ all: value.allEmployees, roles: Object.fromEntries(roles) }).toEqual(inEffect(String(at)));
        }
      },
    ),
    { numRuns: runs(100) },
  );
});
