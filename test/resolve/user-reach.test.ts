import { expect, test } from "vitest";
import { userReach, usersWithRole } from "#core/resolve/user-reach";
import { fold } from "#core/values/text";
import { bookOf, type Rows } from "../rules/books";

const rows: Rows = {
  dimensions: [
    { dimension: "6", singular: "Uppdrag", kind: "Projekt", permission: "Ja" },
    { dimension: "8", singular: "Kund", kind: "Kund", permission: "Nej" },
    { dimension: "1", singular: "Kostnadsställe", permission: "Ja" },
  ],
  projects: [{ code: "R1" }, { code: "R1.A" }, { code: "R1.A.1" }, { code: "R2" }],
  customers: [{ number: "M1" }, { number: "M2" }],
  codes: [
    { dimension: "1", code: "10" },
    { dimension: "1", code: "20" },
  ],
  users: [{ user: "ann", name: "Ann" }],
  roles: [
    { role: "Ledare", mayReview: "Ja" },
    { role: "Läsare", mayReview: "Nej" },
  ],
  registerRights: [
    { role: "Ledare", register: "Projekt", right: "Redigera" },
    { role: "Läsare", register: "Projekt", right: "Läsa" },
    { role: "läsare", register: "Kostnadsställe", right: "Läsa" },
    { role: "Läsare", register: "Kunder", right: "Ingen" },
  ],
  permissions: [
    { user: "Ann", role: "Läsare", dimension: "6" },
    { user: "ann", role: "ledare", dimension: "6", code: "r1.a" },
    { user: "ann", role: "Läsare", dimension: "8", code: "M1" },
    { user: "ann", role: "Läsare", dimension: "1" },
    { user: "bo", role: "Läsare", dimension: "6" },
  ],
  reviewers: [{ user: "ann", project: "R1" }, { user: "ANN" }, { user: "bo", project: "R2" }],
};

const reach = (user: string) => userReach(bookOf(rows), fold(user));

test("what a user reaches is told through which role and row, with all below it, and where it has no effect #122 #123", () => {
  expect(
    reach("ann").permissions.map(({ role, dimension, code, codes, isUsed }) => [
      role,
      dimension,
      code,
      codes,
      isUsed,
    ]),
  ).toEqual([
    ["Läsare", "Uppdrag", undefined, 4, true],
    ["ledare", "Uppdrag", "r1.a", 2, true],
    ["Läsare", "Kund", "M1", 1, false],
    ["Läsare", "Kostnadsställe", undefined, 2, true],
  ]);
  // Each code once: four projects, one of which is reached twice, and two cost centers.
  expect(reach("ann").codes).toBe(6);
  expect(reach("ann").projects).toBe(4);
});

test("reviewing is told from the user's side: the projects, all of them where none is said, and the role that allows it #115 #116 #178", () => {
  const { reviews, reviewsBy } = reach("Ann");
  expect(reviews.map(({ project, projects }) => [project, projects])).toEqual([
    ["R1", 3],
    [undefined, 4],
  ]);
  expect(reviewsBy).toBe("ledare");
  expect(reach("bo").reviewsBy).toBeUndefined();
});

test("of several roles the one that gives most to a register is told; what gives nothing is not #130", () => {
  expect(reach("ann").rights).toEqual([
    { register: "Uppdrag", right: "edit", role: "ledare" },
    { register: "Kostnadsställe", right: "read", role: "Läsare" },
  ]);
});

test("who holds a role is told, each once, and of nobody nothing", () => {
  expect(usersWithRole(bookOf(rows), fold("läsare"))).toEqual(["Ann", "bo"]);
  expect(reach("ingen")).toMatchObject({ roles: [], permissions: [], reviews: [], rights: [] });
});
