import type { Rows } from "../rules/books";

/** The columns of each register that the queries ask for; one that is no field is a dimension's. */
const columns = {
  settings: ["name", "value"],
  dimensions: ["dimension", "billing", "pricePriority", "travelPrice"],
  projects: [
    ...["code", "billable", "billingModel", "fixedPrice", "status", "neverTransfer"],
    ...["budgetHours", "budgetAmount", "releasedFixedPrice"],
  ],
  customers: ["number", "billable", "vatRate"],
  codes: ["dimension", "code", "billable", "vatRate"],
  prices: ["dimension", "code", "whenDimension", "whenCode", "usedIn", "price", "validFrom", "validTo"],
  timeEntries: [
    ...["date", "employee", "project", "customer", "Kst", "billable", "reviewLevel", "released"],
    ...["Artikel", "hours", "billedHours", "releasedPrice", "releasedAmount", "externalComment"],
  ],
  travelEntries: [
    ...["date", "employee", "project", "customer", "Kst", "billable", "reviewLevel", "released"],
    ...["Artikel", "quantity", "amount", "releasedPrice", "releasedAmount", "description"],
  ],
  controls: ["project", "control", "kind", "limit", "customer", "period"],
} as const;

/** A table of texts: each row with its book's number and the row of the sheet that it stands on. */
export type TextTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** The cells of some books as they were typed, one table a register. */
export const textTables = (books: readonly Rows[]): TextTable[] =>
  Object.entries(columns).map(([name, fields]) => ({
    name,
    columns: fields,
    rows: books.flatMap((book, at) =>
      (book[name as keyof typeof columns] ?? []).map((row, place) => [
        at,
        place + 2,
        ...fields.map((field) => String(row[field] ?? "")),
      ]),
    ),
  }));
