import type { Row, Rows } from "../rules/books";

const ordered = (row: Row): Row => ({
  ...row,
  ...((row["customer"] === "" || row["customer"] === "BORTA") && { customer: "ÖST" }),
  ...(row["date"] === "" && { date: "2026-03-02" }),
  ...(row["released"] === "ja" && { released: "" }),
  reviewLevel: 2,
});

const unconditional: Row = {
  dimension: "8",
  usedIn: "Tid",
  whenDimension: "",
  whenCode: "",
  validFrom: "",
  validTo: "",
};

/** A company whose time is in order, so that much of it is ready: what each row still says of itself differs. */
export const inOrder = (book: Rows): Rows => {
  const { settings = [], dimensions = [], projects = [], customers = [], codes = [], prices = [] } = book;
  return {
    ...book,
    settings: settings.map((one) => (one["name"] === "Fakturering i Tid" ? { ...one, value: "Ja" } : one)),
    dimensions: dimensions.map((one) => (one["dimension"] === "1" ? one : { ...one, billing: "Ja" })),
    projects: projects.map((one) => ({ ...one, billable: "Ja – alltid", neverTransfer: "" })),
    customers: customers.map((one) => ({ ...one, billable: "" })),
    codes: codes.map((one) => ({ ...one, billable: "" })),
    prices: [
      ...prices,
      { ...unconditional, code: "ÖST", price: 812.5, validFrom: "2026-03-01" },
      { ...unconditional, code: "M3", price: 333.33 },
    ],
    timeEntries: (book.timeEntries ?? []).map(ordered),
  };
};
