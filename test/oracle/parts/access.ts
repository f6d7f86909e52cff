import fc from "fast-check";
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

/** Who may do what, here and at a bureau's clients. */
export const access: Part = {
  name: "permission and client access",
  rules: [
    ...(["unknown-register", "role-without-rights", "permission-without-effect"] as const),
    ...(["program-outside-package", "access-without-program"] as const),
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
    users: fc.constant([{ user: "u" }, { user: "v" }]),
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
  judge: ({ dimensions = [], roles = [], registerRights = [], permissions = [], assignments = [] }) => [
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
      (row) => !dimensions.some((one) => one["dimension"] === row["dimension"] && one["permission"] === "Ja"),
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
  ],
};
