import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("different numbers, blanks, and numbers that are wrong anyway are clean Q32", () => {
  expectClean("possible-duplicate", {
    customers: [
      { number: "1", organizationNumber: "556016-0680" },
      { number: "2", organizationNumber: "202100-5489" },
      { number: "3" },
      { number: "4" },
      { number: "5", organizationNumber: "12345" },
      { number: "6", organizationNumber: "12345" },
    ],
  });
});

test("the same number however written at two customer numbers is found on both, and names the other Q32", () => {
  const facts = (number: string, other: string) => ({
    number,
    organizationNumber: "556016-0680",
    others: [other],
    count: 1,
  });
  expectFound(
    "possible-duplicate",
    {
      customers: [
        { number: "1001", organizationNumber: "556016-0680" },
        { number: "M3", organizationNumber: "5560160680" },
      ],
    },
    [
      { row: 0, field: "organizationNumber", facts: facts("1001", "M3") },
      { row: 1, field: "organizationNumber", facts: facts("M3", "1001") },
    ],
  );
});

test("a twin that is no longer active is settled Q32", () => {
  expectClean("possible-duplicate", {
    customers: [
      { number: "1001", organizationNumber: "556016-0680" },
      { number: "1002", organizationNumber: "5560160680", active: "Nej" },
    ],
  });
});

test("the same customer number twice is a duplicate of another kind", () => {
  expectClean("possible-duplicate", {
    customers: [
      { number: "m3", organizationNumber: "556016-0680" },
      { number: "M3", organizationNumber: "556016-0680" },
    ],
  });
});
