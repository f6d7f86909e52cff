import type { Coding } from "#core/resolve/entry-coding";
import { fold } from "#core/values/text";
import type { Rows } from "../rules/books";

/** Billing used in both modules, priced by project and then by customer; a simple dimension has a say in what is billed. */
export const billingTerms = {
  settings: [
    { name: "Fakturering i Tid", value: "Ja" },
    { name: "Fakturering i Resa", value: "Ja" },
  ],
  dimensions: [
    { dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 },
    { dimension: "8", kind: "Kund", billing: "Ja", pricePriority: 2, travelPrice: "Ja" },
    { dimension: "Kst", billing: "Ja" },
  ],
} as const satisfies Rows;

/** A coding of these codes by dimension. */
export const coding =
  (codes: Readonly<Record<string, string>>): Coding =>
  (dimension) =>
    Object.entries(codes).find(([one]) => fold(one) === dimension)?.[1];
