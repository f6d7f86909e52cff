import type { FixedPriceState } from "../billing/fixed-prices";
import type { Stand } from "../billing/stand";
import type { Tally } from "../billing/tally";
import type { ControlOutlook } from "../budget/control-forecast";
import type { Control } from "../resolve/controls";
import type { ResolvedField } from "../resolve/resolved-field";
import type { ResolvedValue } from "../resolve/resolved-value";

/** The sums that stand at a project, each with its unit; `used` is worked of the budgeted hours. */
export const sumUnits = {
  worked: "hours",
  released: "hours",
  budgetHours: "hours",
  used: "share",
  remaining: "hours",
  budgetAmount: "money",
  value: "money",
  amountRemaining: "money",
  unpriced: "rows",
  fixedValue: "money",
  margin: "money",
  perHour: "money",
} as const satisfies Readonly<Record<string, "hours" | "money" | "share" | "rows">>;

export type SumId = keyof typeof sumUnits;

/** A sum in ten-thousandths of an hour, in öre, as a share of one, or in rows; undefined where there is none. */
export type Sums = { readonly [Id in SumId]: number | undefined };

/** The sums that are what stands at the projects below, and at the project itself, come to. */
export const rolledUp = ["budgetHours", "budgetAmount", "worked", "released", "value"] as const;

/** A control, how it stands and when it will be reached. */
export type ControlChange = {
  readonly kind: "control";
  readonly control: Control;
  readonly before: ControlOutlook;
  readonly after: ControlOutlook;
};

/** A figure or a value that becomes another; among those that stay, one that is the same before and after. */
export type Change =
  | {
      readonly kind: "sum";
      readonly sum: SumId;
      readonly before: number | undefined;
      readonly after: number | undefined;
    }
  | ControlChange
  | {
      readonly kind: "fixedPrice";
      readonly before: FixedPriceState;
      readonly after: FixedPriceState;
    }
  | {
      readonly kind: "inherited";
      readonly field: ResolvedField;
      readonly before: ResolvedValue;
      readonly after: ResolvedValue;
    };

/** What becomes another at a project, under the code that it has then, and the sums that end there: they go on above as they were. */
export type ProjectChanges = {
  readonly code: string;
  /** The code that it has now; undefined where it keeps it. */
  readonly was: string | undefined;
  readonly name: string;
  readonly changes: readonly Change[];
  readonly stays: readonly Extract<Change, { readonly kind: "sum" }>[];
};

/** What a stand of billing comes to in the whole workbook, now and then. */
export type StandChange = { readonly stand: Stand; readonly before: Tally; readonly after: Tally };
