import fc from "fast-check";
import type { Row } from "../../rules/books";
import { told, type Part } from "../part";

const flag = fc.constantFrom("", "", "Ja", "Nej");
/** Names of registers, and whether there are any such: a simple dimension is one by its own names. */
const registers: Readonly<Record<string, boolean>> = {
  Projekt: true,
  Customers: true,
  Kostnadsställe: true,
  kostnadsställen: true,
  Projket: false,
  Lönearter: false,
};
const pair = fc.record({
  client: fc.constantFrom("1", "2"),
  consultant: fc.constantFrom("a", "b"),
  program: fc.constantFrom("", "Bok", "Extra"),
});
const lastDay = fc.constantFrom("", "2026-03-15", "2026-03-16", "2027-01-01");
const person = fc.record({ employee: fc.constantFrom("", "101", "102", "999"), lastDay });

/** Whether the day before today, the 16th of March, has come for a person, or its employee is in no register. */
const hasLeft = (person: Row | undefined, employees: readonly Row[]): boolean => {
  if (!person) return false;
  const employee = employees.find(({ number }) => number === person["employee"]);
  const isPast = [person, employee].some((one) => one?.["lastDay"] === "2026-03-15");
  return isPast || (person["employee"] !== "" && !employee);
};

/** Who may do what, here and at a bureau's clients. */
export const access: Part = {
  name: "permission and client access",
  rules: [
    ...(["unknown-register", "role-without-rights", "permission-without-effect"] as const),
    ...(["program-outside-package", "access-without-program", "access-after-leaving"] as const),
  ],
  books: fc.record({
    dimensions: fc.tuple(flag, flag).map(([one, other]) => [
      {
        dimension: "1",
        singular: "Kostnadsställe",
        plural: "Kostnadsställen",
        kind: "Enkel",
        permission: one,
      },
      { dimension: "6", singular: "Projekt", kind: "Projekt", permission: other },
    ]),
    employees: fc.tuple(lastDay, lastDay).map(([one, other]) => [
      { number: "101", lastDay: one },
      { number: "102", lastDay: other },
    ]),
    users: fc.tuple(person, person).map(([one, other]) => [
      { ...one, user: "u" },
      { ...other, user: "v" },
    ]),
    consultants: fc.tuple(person, person).map(([one, other]) => [
      { ...one, consultant: "a" },
      { ...other, consultant: "b" },
    ]),
    adminRights: fc.uniqueArray(fc.record({ administrator: fc.constantFrom("a", "b", "chef") }), {
      selector: ({ administrator }) => administrator,
    }),
    reviewers: fc.uniqueArray(fc.record({ user: fc.constantFrom("u", "v") }), {
      selector: ({ user }) => user,
    }),
    roles: fc
      .tuple(fc.record({ mayReview: flag, mayRelease: flag, seesPermissions: flag }), flag)
      .map(([one, other]) => [
        { ...one, role: "r" },
        { role: "s", mayReview: other },
      ]),
    registerRights: fc.uniqueArray(
      fc.record({
        role: fc.constantFrom("r", "s"),
        register: fc.constantFrom(...Object.keys(registers)),
        right: fc.constantFrom("Ingen", "Läsa", "Redigera"),
      }),
      { selector: (row) => `${row.role}|${row.register}`, maxLength: 3 },
    ),
    permissions: fc.uniqueArray(
      fc.record({
        user: fc.constantFrom("u", "v"),
        role: fc.constantFrom("r", "s"),
        dimension: fc.constantFrom("1", "6"),
        code: fc.constantFrom("", "X"),
      }),
      { selector: (row) => Object.values(row).join("|"), maxLength: 4 },
    ),
    programs: fc.constant([
      { program: "Bok", inPackage: "Ja" },
      { program: "Extra", inPackage: "Nej" },
    ]),
    assignments: fc.uniqueArray(pair, { selector: (row) => Object.values(row).join("|"), maxLength: 6 }),
  }),
  judge: (books) => {
    const { dimensions = [], roles = [], registerRights = [], permissions = [], assignments = [] } = books;
    const { employees = [], users = [], consultants = [], adminRights = [], reviewers = [] } = books;
    return [
      ...(
        [
          ["assignments", assignments, "consultant", consultants, "consultant"],
          ["adminRights", adminRights, "administrator", consultants, "consultant"],
          ["permissions", permissions, "user", users, "user"],
          ["reviewers", reviewers, "user", users, "user"],
        ] as const
      ).flatMap(([register, rows, field, people, key]) =>
        told("access-after-leaving", register, rows, (row) =>
          hasLeft(
            people.find((one) => one[key] === row[field]),
            employees,
          ),
        ),
      ),
      ...told(
        "unknown-register",
        "registerRights",
        registerRights,
        (row) => !registers[String(row["register"])]!,
      ),
      ...told(
        "role-without-rights",
        "roles",
        roles,
        (row) =>
          permissions.some(({ role }) => role === row["role"]) &&
          !["mayReview", "mayRelease", "seesPermissions"].some((one) => row[one] === "Ja") &&
          !registerRights.some((one) => one["role"] === row["role"] && one["right"] !== "Ingen"),
      ),
      ...told(
        "permission-without-effect",
        "permissions",
        permissions,
        (row) =>
          !dimensions.some((one) => one["dimension"] === row["dimension"] && one["permission"] === "Ja"),
      ),
      ...told("program-outside-package", "assignments", assignments, ({ program }) => program === "Extra"),
      ...told(
        "access-without-program",
        "assignments",
        assignments,
        (row) =>
          row["program"] === "" &&
          !assignments.some(
            (one) =>
              one["client"] === row["client"] &&
              one["consultant"] === row["consultant"] &&
              one["program"] !== "",
          ),
      ),
    ];
  },
};
