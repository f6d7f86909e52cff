import { test } from "vitest";
import { billingTerms } from "../../resolve/billing-books";
import { expectClean, expectFixed, expectFound } from "../expect";

const registers = {
  ...billingTerms,
  projects: [
    { code: "A", billable: "Ja – alltid" },
    { code: "N", billable: "Nej – aldrig" },
    { code: "J", billable: "Kan faktureras, föreslå Ja" },
  ],
};

test("an entry that says what its codes settle, or nothing, or that may choose, is clean #106–#109", () => {
  expectClean("locked-billable", {
    ...registers,
    timeEntries: [
      { project: "A", billable: "Ja" },
      { project: "N", billable: "Nej" },
      { project: "A" },
      { project: "J", billable: "Nej" },
    ],
  });
});

test("an entry that goes against its codes is found, and the fix blanks the cell #106 #107 #166", () => {
  const rows = {
    ...registers,
    timeEntries: [
      { project: "A", billable: "Nej" },
      { project: "N", billable: "Ja" },
      { customer: "", billable: "Ja" },
    ],
    travelEntries: [{ project: "A", billable: "Nej" }],
  };
  expectFound("locked-billable", rows, [
    { row: 0, field: "billable", facts: { claim: "always" } },
    { row: 1, field: "billable", facts: { claim: "never" } },
    { row: 2, field: "billable", facts: { claim: "never" } },
    { row: 0, field: "billable", facts: { claim: "always" } },
  ]);
  expectFixed("locked-billable", rows);
});

test("where billing is not used in a module nothing is told of its entries #104", () => {
  expectClean("locked-billable", {
    ...registers,
    settings: [{ name: "Fakturering i Resa", value: "Ja" }],
    timeEntries: [{ project: "A", billable: "Nej" }],
  });
});

test("where a dimension stands twice, of another kind, the topmost says where its codes are, after an edit too #166", () => {
  const codes = [{ dimension: "DIMM", code: "O1001", billable: "Nej – aldrig" }];
  const dimensions = [
    { dimension: "DIMM", kind: "Enkel", billing: "Ja" },
    { dimension: "DIMM", kind: "Kund", billing: "Ja" },
  ];
  const timeEntries = [{ customer: "O1001", DIMM: "1001", billable: "Ja" }];
  const settings = [{ name: "Fakturering i Tid", value: "Ja" }];
  expectClean("locked-billable", { settings, dimensions, codes, timeEntries });
});
