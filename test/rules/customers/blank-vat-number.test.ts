import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("a company with a VAT number, one abroad, one not in use, a person and a wrong number are clean", () => {
  expectClean("blank-vat-number", {
    customers: [
      { organizationNumber: "556016-0680", vatNumber: "SE556016068001" },
      { organizationNumber: "556016-0680", vatNumber: 55 },
      { organizationNumber: "556016-0680", country: "Norge" },
      { organizationNumber: "556016-0680", active: "Nej" },
      { organizationNumber: "811228-9874" },
      { organizationNumber: "556016-0681" },
      {},
    ],
  });
});

test("a Swedish company without one is suggested the number that its organisation number gives #127", () => {
  const rows = {
    customers: [{ number: "1", name: "A", organizationNumber: "5560160680", country: "Sverige" }],
  };
  expectFound("blank-vat-number", rows, [
    {
      row: 0,
      field: "vatNumber",
      facts: {
        register: "customers",
        field: "vatNumber",
        organizationNumber: "5560160680",
        suggestion: "SE556016068001",
      },
    },
  ]);
  expectFixed("blank-vat-number", rows);
});
