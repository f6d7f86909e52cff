import { test } from "vitest";
import { billingTerms } from "../../resolve/billing-books";
import { expectClean, expectFound } from "../expect";

const rows = {
  projects: [{ code: "P", billingModel: "Löpande", fixedPrice: 1 }, { code: "Q" }],
  customers: [{ number: "M3", billable: "Ja – alltid" }, { number: "M4" }],
  codes: [
    { dimension: "Kst", code: "10", billable: "Nej – aldrig" },
    { dimension: "Fri", code: "20", billable: "Nej – aldrig" },
  ],
};

test("what stands on the tab of a dimension that governs billing is clean #104 #105 #128", () => {
  expectClean("billing-without-effect", { ...rows, ...billingTerms, codes: rows.codes.slice(0, 1) });
});

test("what stands on the tab of another dimension has no effect, told once a row #105 #128", () => {
  expectFound(
    "billing-without-effect",
    {
      ...rows,
      dimensions: [
        { dimension: "6", kind: "Projekt" },
        { dimension: "Kst", billing: "Ja" },
      ],
    },
    [
      {
        row: 0,
        field: "billingModel",
        facts: { register: "projects", field: "billingModel", code: "P", dimension: undefined },
      },
      {
        row: 0,
        field: "billable",
        facts: { register: "customers", field: "billable", code: "M3", dimension: undefined },
      },
      {
        row: 1,
        field: "billable",
        facts: { register: "codes", field: "billable", code: "20", dimension: "Fri" },
      },
    ],
  );
});
