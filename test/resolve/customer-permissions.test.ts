import { expect, test } from "vitest";
import {
  peopleThrough,
  resolveCustomerPermissions,
  showsCustomerPermissions,
} from "#core/resolve/customer-permissions";
import { fold } from "#core/values/text";
import { bookOf, type Rows } from "../rules/books";

const rows: Rows = {
  dimensions: [
    { dimension: "8", kind: "Kund", permission: "Ja" },
    { dimension: "6", kind: "Projekt", permission: "Ja" },
  ],
  customers: [
    { number: "10", name: "Ek" },
    { number: "10.2", name: "Al" },
  ],
  users: [{ user: "asa", name: "Åsa" }],
  roles: [{ role: "Chef" }, { role: "Läsare" }],
  permissions: [
    { user: "asa", role: "Chef", dimension: "8", code: "10" },
    { user: "ASA", role: "Läsare", dimension: "8" },
    { user: "bo", role: "Läsare", dimension: "8", code: "10.2" },
    { user: "cia", role: "Chef", dimension: "6", code: "10" },
    { user: "dan", role: "Chef", dimension: "6" },
  ],
};
const book = bookOf(rows);
const through = (number: string): string[] =>
  resolveCustomerPermissions(book, fold(number)).value.map(
    ({ user, role, code }) => `${user} ${role} ${code ?? "all"}`,
  );

test("a customer is reached by the rows that name it and those for every customer, and by no other customer's #123", () => {
  expect(through("10")).toEqual(["asa Chef 10", "ASA Läsare all"]);
  expect(through("10.2")).toEqual(["bo Läsare 10.2", "ASA Läsare all"]);
});

test("a customer that nobody reaches is told as it is written in the register, and one that it lacks as it was asked for #123", () => {
  const nobody = bookOf({
    ...rows,
    customers: [{ number: "M1" }],
    permissions: [{ user: "cia", dimension: "6" }],
  });
  const told = (number: string) =>
    resolveCustomerPermissions(nobody, fold(number)).trace.map(({ key, verdict }) => `${key} ${verdict}`);
  expect(told("m1")).toContain("M1 noRows");
  expect(told("m2")).toContain("m2 noRows");
});

test("somebody who reaches it in several ways is one person #123", () => {
  const people = peopleThrough(resolveCustomerPermissions(book, fold("10")).value);
  expect(people.map(({ user, name, ways }) => [user, name, ways.map(({ role }) => role)])).toEqual([
    ["asa", "Åsa", ["Chef", "Läsare"]],
  ]);
});

test("it is shown where customers are used for permission, and the company shows it #122 #124", () => {
  expect(showsCustomerPermissions(book)).toBe(true);
  expect(showsCustomerPermissions(bookOf({ ...rows, dimensions: [{ dimension: "8", kind: "Kund" }] }))).toBe(
    false,
  );
  const settings = [{ name: "Visa fliken Behörighet", value: "Nej" }];
  expect(showsCustomerPermissions(bookOf({ ...rows, settings }))).toBe(false);
  expect(showsCustomerPermissions(bookOf({ customers: rows.customers! }))).toBe(false);
});

test("somebody who has left is told among those who reach a customer #123", () => {
  const left = bookOf({ ...rows, employees: [{ number: "7" }], users: [{ user: "asa", employee: "8" }] });
  const people = peopleThrough(resolveCustomerPermissions(left, fold("10")).value);
  expect(people.map(({ user, hasLeft }) => `${user} ${hasLeft}`)).toEqual(["asa true"]);
});
