import type { RegisterId } from "../registers/register";
import type { Day } from "../values/brands";
import type { StoredValue } from "../values/value-type";

/** The reports that can be put on a sheet: each is a register that Kontera fills. */
export const reportIds = [
  "budgetReport",
  "billingReport",
  "blockedReport",
  "blockedRowsReport",
  "accessReport",
] as const satisfies readonly RegisterId[];
export type ReportId = (typeof reportIds)[number];

export const isReport = (id: string): id is ReportId => reportIds.some((one) => one === id);

/** What a report tells of. */
export type ReportAsked = {
  /** The last day that counts. */
  readonly until: Day;
  /** How far down the tree it goes: 1 is the main projects alone. */
  readonly levels: number;
};

/** The values of one row, by the columns of the report's register; blank where there is none. */
export type ReportRow = Readonly<Partial<Record<string, StoredValue>>>;

/** The rows of a report, and what its columns for each of something are of, in their order. */
export type Report = { readonly rows: readonly ReportRow[]; readonly each: readonly string[] };
