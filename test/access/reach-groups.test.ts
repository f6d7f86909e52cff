import { expect, test } from "vitest";
import type { Side } from "#core/access/codes";
import { reachCount, reachGroups } from "#core/access/reach-groups";
import { bureauBook, has } from "./books";

const book = bureauBook({
  assignments: [
    has("K1", "petra", "BOK"),
    has("k1", "Petra", "UTL"),
    has("K1", "ali"),
    has("K2", "petra", "BOK"),
    has("K9", "petra", "BOK"),
  ],
});
const told = (side: Side, code: string): string[] =>
  reachGroups(book, side, code).map(
    ({ name, code: other, items }) =>
      `${other} ${name ?? "?"}: ${items.map((one) => one.name ?? "-").join(", ")}`,
  );

test("a client is reached by consultants with their programs, a consultant reaches clients, a program is had at clients #149", () => {
  expect(told("clients", "K1")).toEqual(["petra petra: Bokföring, Utlägg", "ali ali: -"]);
  expect(told("consultants", "petra")).toEqual([
    "K1 Klient K1: Bokföring, Utlägg",
    "K2 Klient K2: Bokföring",
    "K9 ?: Bokföring",
  ]);
  expect(told("programs", "BOK")).toEqual(["petra petra: Klient K1, Klient K2, K9"]);
});

test("each is counted once, and what is wrong with a row is told with it #149 Q39", () => {
  expect([reachCount(book, "clients", "k1"), reachCount(book, "consultants", "petra")]).toEqual([2, 3]);
  const [first, second] = reachGroups(book, "clients", "K1");
  expect(first?.items.map(({ issues }) => issues)).toEqual([[], ["outsidePackage"]]);
  expect(second?.items.map(({ issues }) => issues)).toEqual([["noProgram"]]);
});

test("nobody reaches what Tilldelningar does not name, or where there is none #149", () => {
  expect([told("clients", "K3"), reachCount(book, "clients", "K3")]).toEqual([[], 0]);
});

test("a consultant whose last day is past, or whose employee is gone, has left #149", () => {
  const left = bureauBook({
    employees: [{ number: "101", lastDay: "2026-03-15" }],
    consultants: [
      { consultant: "petra", employee: "101" },
      { consultant: "ali", employee: "999" },
      { consultant: "mia", lastDay: "2026-03-16" },
    ],
    assignments: [has("K1", "petra", "BOK"), has("K1", "ali", "BOK"), has("K1", "mia", "BOK")],
  });
  const issues = reachGroups(left, "clients", "K1").map(({ items }) => items.flatMap((one) => one.issues));
  expect(issues).toEqual([["leftConsultant"], ["leftConsultant"], []]);
});
