import fc from "fast-check";
import { expect, test } from "vitest";
import { resolvePermissions } from "#core/resolve/permissions";
import { resolveReviewers } from "#core/resolve/reviewers";
import type { Resolved } from "#core/resolve/trace";
import { ancestorCodes } from "#core/tree/codes";
import { fold } from "#core/values/text";
import { bookOf, type Row, type Rows } from "../rules/books";
import { runs } from "../runs";

const rows: Rows = {
  dimensions: [
    { dimension: "Projekt", kind: "Projekt", permission: "Ja" },
    { dimension: "Kund", kind: "Kund" },
  ],
  projects: [{ code: "BS" }, { code: "BS.HR" }, { code: "BS.HR.Bem" }, { code: "LO" }],
  users: [
    { user: "asa", name: "Åsa" },
    { user: "bo", name: "Bo" },
  ],
  roles: [
    { role: "Chef", mayReview: "Ja", seesPermissions: "Ja" },
    { role: "Läsare", mayReview: "Nej" },
  ],
  permissions: [
    { user: "asa", role: "Chef", dimension: "Projekt", code: "BS" },
    { user: "asa", role: "Läsare", dimension: "Projekt" },
    { user: "bo", role: "Läsare", dimension: "projekt", code: "bs.hr" },
    { user: "cia", role: "Chef", dimension: "Kund", code: "BS" },
    { user: "dan", role: "Chef", dimension: "Projekt", code: "BS.HR.Bem" },
  ],
};
const book = bookOf(rows);

const told = ({ trace }: Resolved<unknown>): string[] =>
  trace.map(({ register, key, value, verdict }) => `${register} ${key} ${value ?? "–"} ${verdict}`);
const ways = (code: string): string[] =>
  resolvePermissions(book, fold(code)).value.map(
    ({ user, role, code: via }) => `${user} ${role} ${via ?? "all"}`,
  );

test("a code covers its subtree, and a blank one every code of the dimension #122 #123", () => {
  expect(ways("bs")).toEqual(["asa Chef BS", "asa Läsare all"]);
  expect(ways("bs.hr")).toEqual(["bo Läsare bs.hr", "asa Chef BS", "asa Läsare all"]);
  expect(ways("lo")).toEqual(["asa Läsare all"]);
});

test("a user who has permission in several ways is listed with each of them, the nearest first #123", () => {
  expect(resolvePermissions(book, fold("bs.hr.bem")).value.filter(({ user }) => user === "asa")).toEqual([
    { user: "asa", name: "Åsa", role: "Chef", code: "BS", seesPermissions: true, hasLeft: false },
    { user: "asa", name: "Åsa", role: "Läsare", code: undefined, seesPermissions: false, hasLeft: false },
  ]);
  expect(told(resolvePermissions(book, fold("bs")))).toEqual([
    "dimensions Projekt 1 on",
    "permissions asa Chef listed",
    "permissions asa Läsare listed",
  ]);
});

test("a dimension that is not used for permission and selection gives nobody anything #122", () => {
  const unused = bookOf({ ...rows, dimensions: [{ dimension: "Projekt", kind: "Projekt" }] });
  expect(resolvePermissions(unused, fold("bs")).value).toEqual([]);
  expect(told(resolvePermissions(unused, fold("bs")))).toContain("permissions asa Chef noEffect");
  const { value, trace } = resolvePermissions(bookOf({ projects: [{ code: "BS" }] }), fold("bs"));
  expect([value, trace[0]?.verdict]).toEqual([[], "noRegister"]);
});

test("a role says by itself whether its holders see who has permission #124", () => {
  const sees = resolvePermissions(book, fold("bs")).value.map(({ role, seesPermissions }) => [
    role,
    seesPermissions,
  ]);
  expect(sees).toEqual([
    ["Chef", true],
    ["Läsare", false],
  ]);
});

test("a project that nobody has permission through says so #123", () => {
  expect(told(resolvePermissions(bookOf({ ...rows, permissions: [] }), fold("bs"))).at(-1)).toBe(
    "permissions BS – noRows",
  );
});

const reviewed = bookOf({
  ...rows,
  reviewers: [
    { user: "asa", project: "BS" },
    { user: "bo", project: "BS.HR" },
    { user: "dan" },
    { user: "asa", project: "BS.HR" },
    { user: "eva", project: "LO" },
  ],
});

test("a user reviews the projects he or she is set on and all below, and with no project every one #116 #178", () => {
  const reviewers = (code: string) =>
    resolveReviewers(reviewed, fold(code)).value.map(({ user, project }) => `${user} ${project ?? "all"}`);
  expect(reviewers("bs.hr.bem")).toEqual(["bo BS.HR", "asa BS.HR", "dan all"]);
  expect(reviewers("bs")).toEqual(["asa BS", "dan all"]);
  expect(reviewers("lo")).toEqual(["eva LO", "dan all"]);
});

test("a reviewer also needs a role that may review #115", () => {
  expect(
    resolveReviewers(reviewed, fold("bs.hr")).value.map(({ user, mayReview }) => [user, mayReview]),
  ).toEqual([
    ["bo", false],
    ["asa", true],
    ["dan", true],
  ]);
  expect(told(resolveReviewers(reviewed, fold("bs.hr")))).toEqual([
    "reviewers BS.HR bo listed",
    "roles bo – notAllowed",
    "reviewers BS.HR asa listed",
    "roles asa Chef allowed",
    "reviewers BS asa already",
    "reviewers BS.HR dan listed",
    "roles dan Chef allowed",
  ]);
});

test("a workbook without roles or reviewers says so #115 #116", () => {
  const bare = bookOf({ projects: [{ code: "A" }], reviewers: [{ user: "asa" }] });
  expect(resolveReviewers(bare, fold("a"))).toMatchObject({
    value: [{ user: "asa", mayReview: false }],
    trace: [{ verdict: "listed" }, { register: "permissions", verdict: "noRegister" }],
  });
  expect(told(resolveReviewers(bookOf({ projects: [{ code: "A" }] }), fold("a")))).toEqual([
    "reviewers A – noRegister",
  ]);
});

test("whatever the permissions, the ways are the rows of the code, of those above, and of no code #123", () => {
  const code = fc.constantFrom("", "A", "A.B", "A.B.C", "A.D", "AB");
  const row = fc.record({ user: fc.constantFrom("u", "v"), role: fc.constantFrom("R", "S"), code });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (list) => {
      const made = bookOf({
        dimensions: [{ dimension: "Projekt", kind: "Projekt", permission: "Ja" }],
        projects: [{ code: "A.B.C" }],
        permissions: list.map((one): Row => ({ ...one, dimension: "Projekt" })),
      });
      const covers = ["a.b.c", ...ancestorCodes("a.b.c"), ""];
      const wanted = list.filter((one) => covers.includes(one.code.toLowerCase()));
      const found = resolvePermissions(made, fold("a.b.c")).value.map((one) => [
        one.user,
        one.role,
        one.code ?? "",
      ]);
      const text = (of: readonly (readonly string[])[]) => of.map(String).sort();
      expect(text(found)).toEqual(text(wanted.map((one) => [one.user, one.role, one.code])));
    }),
    { numRuns: runs(100) },
  );
});
