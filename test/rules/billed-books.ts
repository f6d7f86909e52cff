import type { Row, Rows } from "./books";

const settings: readonly Row[] = [
  { name: "Fakturering i Tid", value: "Ja" },
  { name: "Fakturering i Resa", value: "Ja" },
];

const dimensions: readonly Row[] = [
  { dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 },
  { dimension: "8", kind: "Kund", billing: "Ja", pricePriority: 2 },
];

/** A company that bills its time: P always with a price of 1 000 kr, N never, F at a fixed price that is open. */
export const billedBook = (rows: Rows): Rows => ({
  settings,
  dimensions,
  projects: [
    { code: "P", name: "Löpande", billable: "Ja – alltid" },
    { code: "N", name: "Internt", billable: "Nej – aldrig" },
    { code: "M", name: "Kanske", billable: "Kan faktureras, föreslå Nej" },
    { code: "F", name: "Fast", billable: "Ja – alltid", billingModel: "Fast pris", fixedPrice: 1000 },
  ],
  customers: [{ number: "K", name: "Kund" }],
  prices: [{ dimension: "6", code: "P", usedIn: "Tid", price: 1000 }],
  ...rows,
});

/** The same company with billing turned off. */
export const unbilledBook = (rows: Rows): Rows => ({ ...billedBook(rows), settings: [] });

/** A time entry that is in order: reviewed, with a customer and a price. */
export const entry = (more: Row): Row => ({
  date: "2026-03-02",
  employee: "1",
  project: "P",
  customer: "K",
  hours: 8,
  reviewLevel: 1,
  ...more,
});
