import { expect, test } from "vitest";
import { checkBook } from "#core/rules/engine/check";
import { planFixes } from "#core/rules/engine/fix-all";
import { rules } from "#core/rules/index";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "../books";
import { expectClean, expectFixed, expectFound } from "../expect";

const ID = "access-after-leaving";

const assignments = [{ client: "K1", consultant: "Petra", program: "BOK" }];
const permissions = [{ user: "elin", role: "Chef", dimension: "6" }];

test("who is here today, who leaves later, and whose day cannot be read may stand everywhere #123 #149", () => {
  expectClean(ID, {
    employees: [{ number: "101", lastDay: "2026-03-16" }],
    consultants: [
      { consultant: "petra", employee: "101", lastDay: "2027-01-01" },
      { consultant: "ali", lastDay: "#N/A" },
      { consultant: "gone", lastDay: "2020-01-01" },
    ],
    assignments: [...assignments, { client: "K1", consultant: "ali" }, { client: "K1", consultant: "none" }],
    users: [{ user: "elin" }],
    permissions,
    reviewers: [{ user: "elin" }, { user: "nobody" }],
  });
});

const left: Rows = {
  employees: [{ number: "101", lastDay: "2026-03-15" }],
  consultants: [{ consultant: "petra", employee: "101" }],
  assignments: [...assignments, { client: "K2", consultant: "petra" }, { client: "K2", consultant: "ali" }],
  adminRights: [{ administrator: "petra" }, { administrator: "karin" }],
  users: [{ user: "elin", lastDay: "2025-12-31" }, { user: "bo" }],
  permissions: [...permissions, { user: "bo", role: "Chef", dimension: "6" }],
  reviewers: [{ user: "ELIN", project: "R1" }, { user: "bo" }],
};

test("whoever has left is told wherever a row still lets in, by the own day or the employee's, and the row may go #116 #123 #149 #154", () => {
  const petra = { isUser: false, lastDay: dayOf(2026, 3, 15), employee: undefined } as const;
  const elin = { isUser: true, lastDay: dayOf(2025, 12, 31), employee: undefined } as const;
  expectFound(ID, left, [
    { row: 0, field: "consultant", facts: { ...petra, who: "Petra" } },
    { row: 1, field: "consultant", facts: { ...petra, who: "petra" } },
    { row: 0, field: "administrator", facts: { ...petra, who: "petra" } },
    { row: 0, field: "user", facts: { ...elin, who: "elin" } },
    { row: 0, field: "user", facts: { ...elin, who: "ELIN" } },
  ]);
  expectFixed(ID, left);
});

test("whose employee is in no register any more is told, and the earlier of two days counts #149", () => {
  const rows: Rows = {
    employees: [{ number: "101", lastDay: "2027-01-01" }],
    consultants: [
      { consultant: "petra", employee: "999" },
      { consultant: "ali", employee: "101", lastDay: "2026-01-31" },
    ],
    assignments: [...assignments, { client: "K1", consultant: "ali" }],
  };
  expectFound(ID, rows, [
    {
      row: 0,
      field: "consultant",
      facts: { isUser: false, who: "Petra", lastDay: undefined, employee: "999" },
    },
    {
      row: 1,
      field: "consultant",
      facts: { isUser: false, who: "ali", lastDay: dayOf(2026, 1, 31), employee: undefined },
    },
  ]);
  expectFixed(ID, rows);
});

test("access is taken away only where somebody chooses it, never among other fixes #149 Q39", () => {
  const book = bookOf({ ...left, clients: [{ client: "K1" }] });
  const check = finish(checkBook(book, rules));
  expect(finish(planFixes(check, undefined))).toEqual([]);
  expect(finish(planFixes(check, ID))).toEqual([]);
  const chosen = finish(planFixes(check, ID, ({ at }) => at?.register === "assignments"));
  expect(chosen.map(({ kind, register }) => `${kind} ${register}`)).toEqual([
    "delete assignments",
    "delete assignments",
  ]);
});
