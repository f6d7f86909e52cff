import type { RegisterId } from "../registers/register";
import type { ReportId } from "./report";

/**
 * What stands in the totals row below a column: a word, its sum, or how much of one sum is gone when another is what is left of
 * it, in per cent. What is left stands only where there is something to take from, so that rows without it are in neither.
 */
export type Total = "label" | "sum" | { readonly left: string; readonly of: string };

/** What a report is made of, and has besides its rows, by the columns of its register. */
type ReportShape = {
  /** The register without which there is nothing to tell. */
  readonly needs: RegisterId;
  /** Whether it may go below the main projects. */
  readonly hasLevels: boolean;
  /** Whether it tells of the time up to a day. */
  readonly hasDay: boolean;
  readonly totals: Readonly<Partial<Record<string, Total>>>;
  /** None where each row is one of many: there is nothing to see beside the others. */
  readonly chart?: {
    readonly kind: "BarClustered" | "BarStacked";
    readonly category: string;
    readonly series: readonly { readonly field: string; readonly color: string }[];
  };
};

/** As the pane draws them: what is given, what is used of it or goes out, what is on its way, and what is too much or kept. */
const GIVEN = "#8A8A8A";
const USED = "#2B8A57";
const READY = "#7FC49B";
const OVER = "#B10E1C";

export const shapes: Readonly<Record<ReportId, ReportShape>> = {
  budgetReport: {
    needs: "projects",
    hasLevels: true,
    hasDay: true,
    totals: {
      code: "label",
      budgetHours: "sum",
      worked: "sum",
      hoursLeft: "sum",
      hoursOver: "sum",
      used: { left: "hoursLeft", of: "budgetHours" },
      budgetAmount: "sum",
      value: "sum",
      amountLeft: "sum",
      unpriced: "sum",
    },
    chart: {
      kind: "BarClustered",
      category: "code",
      series: [
        { field: "budgetHours", color: GIVEN },
        { field: "worked", color: USED },
        { field: "hoursOver", color: OVER },
      ],
    },
  },
  billingReport: {
    needs: "projects",
    hasLevels: false,
    hasDay: true,
    totals: {
      customer: "label",
      released: "sum",
      ready: "sum",
      blocked: "sum",
      readyHours: "sum",
      blockedHours: "sum",
      unknown: "sum",
    },
    chart: {
      kind: "BarStacked",
      category: "customer",
      series: [
        { field: "released", color: USED },
        { field: "ready", color: READY },
        { field: "blocked", color: OVER },
      ],
    },
  },
  blockedReport: {
    needs: "projects",
    hasLevels: false,
    hasDay: true,
    totals: { reason: "label", rows: "sum", hours: "sum", amount: "sum", unknown: "sum" },
    chart: { kind: "BarClustered", category: "reason", series: [{ field: "amount", color: OVER }] },
  },
  blockedRowsReport: {
    needs: "projects",
    hasLevels: false,
    hasDay: true,
    totals: { kind: "label", hours: "sum", expense: "sum", amount: "sum" },
  },
  accessReport: {
    needs: "assignments",
    hasLevels: false,
    hasDay: false,
    totals: { client: "label", consultants: "sum", programs: "sum" },
    chart: { kind: "BarClustered", category: "client", series: [{ field: "consultants", color: USED }] },
  },
};
