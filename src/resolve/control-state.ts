import type { Book } from "../book/book";
import { type HourParts, hourParts, type Ore, ore } from "../values/brands";
import { DECIMAL_SCALE } from "../values/decimal";
import { HOURS_SCALE } from "../values/hours";
import { MONEY_SCALE } from "../values/money";
import { billed } from "./billed-sums";
import { billingTerms } from "./billing-terms";
import { budgetOf } from "./budget";
import { controlSums, countsBilled } from "./control-use";
import type { Control, ControlKind } from "./controls";

/** Hours: reviewed or not, they are the same (Q10). */
type HourUse = {
  readonly used: HourParts;
  readonly withUnreviewed: HourParts;
  readonly unpriced: 0;
  readonly unpricedWithUnreviewed: 0;
};

/** Hours beside the budgeted ones, where there are any (Q6). */
type TimeUse = HourUse & { readonly of: "budgetedTime"; readonly budget: HourParts | undefined };

/** Hours beside a limit (Q61). */
type LimitedUse = HourUse & { readonly of: "hours"; readonly budget: undefined };

/** Billable time at its prices, excluding VAT (#49, Q10, Q11). */
type MoneyUse = {
  readonly of: "billableTime";
  /** What is reviewed. */
  readonly used: Ore;
  readonly withUnreviewed: Ore;
  readonly budget: undefined;
  /** Reviewed time rows that have no one price, and are in neither amount; and all of them. */
  readonly unpriced: number;
  readonly unpricedWithUnreviewed: number;
};

/** What a control counts at its project and everything below it. */
export type ControlUse = TimeUse | LimitedUse | MoneyUse;

/** How a control stands. */
export type ControlState = ControlUse & {
  /** Inactive: there is nothing to compare. Reached: it warns, or stops. */
  readonly verdict: "inactive" | "clear" | "reached";
  /** Why it is inactive: without a budget (Q6), or because billing is not used (Q55). */
  readonly why: "noBudget" | "billingOff" | undefined;
};

/** What is used and where the limit is, as whole numbers of one and the same unit. */
export type Measure = { readonly used: bigint; readonly limit: bigint; readonly unit: bigint };

/** A millionth of a per cent, of the whole. */
const SHARE = 100n * 10n ** BigInt(DECIMAL_SCALE);
/** Millionths of a krona in an öre, and of an hour in a ten-thousandth. */
const PER_ORE = 10n ** BigInt(DECIMAL_SCALE - MONEY_SCALE);
const PER_HOUR_PART = 10n ** BigInt(DECIMAL_SCALE - HOURS_SCALE);

/** Varning from the limit on, Registreringsstopp above it: exactly the limit is allowed (Q8). Without use neither. */
export const isReached = (kind: ControlKind, used: bigint, limit: bigint): boolean =>
  used > 0n && (kind === "warning" ? used >= limit : used > limit);

/** What stands beside what, exactly; `unit` is what one öre or one ten-thousandth of an hour is of it. */
export const measureOf = ({ limit }: Control, { of, used, budget }: ControlUse): Measure => {
  if (of === "budgetedTime")
    return { used: BigInt(used) * SHARE, limit: BigInt(limit) * BigInt(budget ?? 0), unit: SHARE };
  const unit = of === "hours" ? PER_HOUR_PART : PER_ORE;
  return { used: BigInt(used) * unit, limit: BigInt(limit), unit };
};

const useOf = (book: Book, control: Control, more: HourParts): ControlUse => {
  const sums = controlSums(book, control);
  const at = (place: number): number => sums[place] ?? 0;
  if (control.of === "billableTime")
    return {
      of: control.of,
      budget: undefined,
      used: ore(at(billed.reviewed)),
      withUnreviewed: ore(at(billed.all)),
      unpriced: at(billed.reviewedUnpriced),
      unpricedWithUnreviewed: at(billed.unpriced),
    };
  const used = hourParts(at(billed.hours) + more);
  const hours = { used, withUnreviewed: used, unpriced: 0, unpricedWithUnreviewed: 0 } as const;
  if (control.of === "hours") return { of: control.of, budget: undefined, ...hours };
  return { of: control.of, budget: budgetOf(book, control.project, "budgetHours").amount, ...hours };
};

/**
 * How a control stands: it is evaluated at the project that it is set on, over the time of that project and all below
 * (#45, #46, Q7). `more` are hours that are about to be registered; money counts reviewed time only.
 */
export const controlState = (book: Book, control: Control, more: HourParts = 0): ControlState => {
  const use = useOf(book, control, more);
  if (use.of === "budgetedTime" && use.budget === undefined)
    return { ...use, verdict: "inactive", why: "noBudget" };
  if (countsBilled(book, control) && !billingTerms(book).isUsedIn.time)
    return { ...use, verdict: "inactive", why: "billingOff" };
  const { used, limit } = measureOf(control, use);
  const verdict = isReached(control.kind, used, limit) ? "reached" : "clear";
  return { ...use, verdict, why: undefined };
};
