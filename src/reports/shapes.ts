import type { ReportId } from "./report";

/** What stands in the totals row below a column: a word, its sum, or one sum in per cent of another's. */
export type Total = "label" | "sum" | { readonly share: string; readonly of: string };

/** What a report has besides its rows, by the columns of its register. */
export type ReportShape = {
  readonly totals: Readonly<Partial<Record<string, Total>>>;
  readonly chart: {
    readonly kind: "BarClustered" | "BarStacked";
    readonly category: string;
    readonly series: readonly { readonly field: string; readonly color: string }[];
  };
};

/** As the pane draws them: what is given, what is used of it, and what is too much. */
const GIVEN = "#8A8A8A";
const USED = "#2B8A57";
const OVER = "#B10E1C";

export const shapes: Readonly<Record<ReportId, ReportShape>> = {
  budgetReport: {
    totals: {
      code: "label",
      budgetHours: "sum",
      worked: "sum",
      hoursLeft: "sum",
      hoursOver: "sum",
      used: { share: "worked", of: "budgetHours" },
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
};
