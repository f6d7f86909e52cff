import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import type { Rows } from "./books";
import { dimensions, projectCodes } from "./module-values";

const flags = ["Ja – alltid", "Nej – aldrig", "Kan faktureras, föreslå Ja", "", "", "kanske"];

/** What stands in the columns of billing and controls, so that they find each other. */
export const billingValues: Readonly<Record<string, readonly CellValue[]>> = {
  "projects.billable": flags,
  "projects.billingModel": ["Löpande", "Fast pris", "", ""],
  "customers.billable": flags,
  "codes.billable": flags,
  "dimensions.billing": ["Ja", "Ja", "Ja", "Nej", ""],
  "controls.project": ["A", "A", "A", "A.B", ...projectCodes],
  "controls.control": ["Budgeterad tid", "Budgeterad tid", "Budgeterad tid", "Fakturerbar tid", ""],
  "controls.kind": ["Varning", "Varning", "Registreringsstopp", "?"],
  "controls.limit": [80, 80, 80, "0,8", 0, 1000, ""],
  "prices.dimension": ["6", "6", "6", ...dimensions],
  "prices.code": ["A", "A", "A", "A", "A.B", "M3", "1001", ""],
  "prices.whenDimension": ["", "", "", "", "", "", "8", "DIMM"],
  "prices.whenCode": ["", "", "", "", "", "", "M3", "1001"],
  "prices.usedIn": ["Tid", "Tid", "Tid", "Resa", ""],
  "prices.price": [100, 200, 0, "99,95", "?", ""],
  "prices.validFrom": ["", "", "", "2026-01-01", "2026-04-01", "?"],
  "prices.validTo": ["2026-02-01", "", "", ""],
};

/** The columns that most edits of them are of. */
export const billingTelling: Partial<Record<RegisterId, readonly string[]>> = {
  controls: ["project", "control", "kind", "limit"],
  prices: ["dimension", "code", "whenDimension", "whenCode", "usedIn", "price", "validFrom", "validTo"],
};

/** The settings that billing and controls depend on. */
export const billingSettings = [
  "Fakturering i Tid",
  "Billing in Travel",
  "Priser ärvs i trädet",
  "Räkna med fakturerbar tid vid tidskontroller",
];

/** The same book of a company that bills its time and travel by project and customer. */
export const withBilling = (rows: Rows): Rows => ({
  ...rows,
  settings: [
    { name: "Fakturering i Tid", value: "Ja" },
    { name: "Fakturering i Resa", value: "Ja" },
    ...(rows.settings ?? []),
  ],
  dimensions: [
    { dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 },
    { dimension: "8", kind: "Kund", billing: "Ja", pricePriority: 2 },
    ...(rows.dimensions ?? []),
  ],
});
