import type { Grouping } from "#core/billing/group-keys";
import type { LineSumming } from "#core/billing/line";
import type { BillingSelection } from "#core/billing/selection";
import { readDate } from "#core/values/read-date";
import { jsonText } from "../../cli/json-text";
import type { OpenBook } from "../../cli/open-book";
import { billingJson, billingReport } from "../../cli/verbs/billing";
import { bookOf, type Row, type Rows } from "../rules/books";
import type { BillingTold } from "./told";

/** Billing used for time and travel, priced by project and then by customer; cost centres take no part. */
export const terms = {
  settings: [
    { name: "Fakturering i Tid", value: "Ja" },
    { name: "Fakturering i Resa", value: "Ja" },
  ],
  dimensions: [
    {
      dimension: "6",
      singular: "Projekt",
      kind: "Projekt",
      billing: "Ja",
      pricePriority: 1,
      travelPrice: "Ja",
    },
    { dimension: "8", singular: "Kund", kind: "Kund", billing: "Ja", pricePriority: 2 },
    { dimension: "1", singular: "Kst" },
    { dimension: "5", singular: "Artikel" },
  ],
  customers: [
    { number: "ÖST", name: "Öst" },
    { number: "M3", name: "M3" },
  ],
  projects: [{ code: "P", name: "P", billable: "Ja – alltid" }],
} as const satisfies Rows;

/** A setting by its name. */
export const setting = (name: string, value: string | number): Row => ({ name, value });

/** A project that is always billed. */
export const project = (code: string, more: Row = {}): Row => ({
  code,
  name: code,
  billable: "Ja – alltid",
  ...more,
});

/** Reviewed time of 2 March. */
export const time = (code: string, customer: string, hours: number, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "1",
  project: code,
  customer,
  hours,
  reviewLevel: 1,
  ...more,
});

/** A reviewed travel entry of 2 March for ÖST. */
export const travel = (code: string, amount: number, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "1",
  project: code,
  customer: "ÖST",
  amount,
  reviewLevel: 1,
  ...more,
});

/** A price of time; `6` is the projects' dimension, `8` the customers'. */
export const price = (dimension: string, code: string, amount: number, more: Row = {}): Row => ({
  dimension,
  code,
  usedIn: "Tid",
  price: amount,
  ...more,
});

export type Asked = {
  readonly until?: string;
  readonly by?: readonly Grouping[];
  readonly lines?: LineSumming;
  readonly selection?: BillingSelection;
};

/** What `billing --json` says of a book of these rows, over those of `terms`. */
export const billing = (rows: Rows, { until, by = [], lines, selection = {} }: Asked = {}): BillingTold => {
  const book = bookOf({ ...terms, ...rows });
  const day = until === undefined ? undefined : readDate(until, { date1904: false });
  const report = billingReport(
    { book, file: "bok.xlsx" } as OpenBook,
    { by, lines },
    selection,
    typeof day === "number" ? day : undefined,
  );
  if (!report.ok) throw new Error(report.error.code);
  return JSON.parse(Array.from(jsonText(billingJson(report.value))).join("")) as BillingTold;
};

/** A row of each entry: its state, amount and reasons. */
export const rowsOf = (told: BillingTold): unknown[] =>
  told.rows.map(({ state, amount, reasons }) => [state, amount, ...reasons]);
