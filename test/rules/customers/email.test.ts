import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("one address is clean, and so is none", () => {
  expectClean("email", {
    customers: [{ email: "anna.öst@bolaget.se" }, {}],
    employees: [{ email: "a@b.se" }],
  });
});

test("what cannot be one address is found, in customers and employees", () => {
  expectFound(
    "email",
    { customers: [{ email: "anna.bolaget.se" }], employees: [{ email: "a@b.se; c@d.se" }] },
    [
      {
        row: 0,
        field: "email",
        facts: { register: "customers", field: "email", text: "anna.bolaget.se" },
      },
      { row: 0, field: "email", facts: { register: "employees", field: "email", text: "a@b.se; c@d.se" } },
    ],
  );
});
