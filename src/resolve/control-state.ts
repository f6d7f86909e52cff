import { tableOf, type Book } from "../book/book";
import { codesBelow } from "../tree/sorted-codes";
import { type Folded, type HourParts, hourParts, type Ore, ore } from "../values/brands";
import { DECIMAL_SCALE } from "../values/decimal";
import { MONEY_SCALE } from "../values/money";
import { billed, billedSums } from "./billed-sums";
import { budgetOf } from "./budget";
import { resolveControls, type Control, type ControlKind } from "./controls";
import type { ProjectSums } from "./project-sums";
import { isOn } from "./setting";
import { workedSums } from "./worked-sums";

/** Hours beside the budgeted ones, where there are any (Q6). Reviewed or not, they are the same (Q10). */
type TimeUse = {
  readonly of: "budgetedTime";
  readonly used: HourParts;
  readonly withUnreviewed: HourParts;
  readonly budget: HourParts | undefined;
  readonly unpriced: 0;
};

/** Billable time at its prices, excluding VAT (#49, Q10, Q11). */
type MoneyUse = {
  readonly of: "billableTime";
  /** What is reviewed. */
  readonly used: Ore;
  readonly withUnreviewed: Ore;
  readonly budget: undefined;
  /** Reviewed time rows that have no one price, and are in neither amount. */
  readonly unpriced: number;
};

/** What a control counts at its project and everything below it. */
export type ControlUse = TimeUse | MoneyUse;

/** How a control stands. */
export type ControlState = ControlUse & {
  /** Inactive: there is no budget to compare with (Q6). Reached: it warns, or stops. */
  readonly verdict: "inactive" | "clear" | "reached";
};

/** A millionth of a per cent, of the whole. */
const SHARE = 100n * 10n ** BigInt(DECIMAL_SCALE);
/** Millionths of a krona in an öre. */
const PER_ORE = 10n ** BigInt(DECIMAL_SCALE - MONEY_SCALE);

/** Varning from the limit on, Registreringsstopp above it: exactly the limit is allowed (Q8). Without use neither. */
const isReached = ({ kind }: Control, used: bigint, limit: bigint): boolean =>
  used > 0n && (kind === "warning" ? used >= limit : used > limit);

/** A project and everything below it. */
const subtree = (book: Book, code: Folded): readonly Folded[] => [
  code,
  ...codesBelow(book.projectCodes, code),
];

const sumOver = (sums: ProjectSums | undefined, codes: readonly Folded[], at: number): number =>
  sums ? codes.reduce((sum, code) => sum + (sums.of(code)[at] ?? 0), 0) : 0;

/** Whether a control needs to know what is billed, and not hours alone (#48, #169). */
export const countsBilled = (book: Book, { of }: Control): boolean =>
  of === "billableTime" || isOn(book, "countBillable");

/** Hours, worked or billed as the setting says (#169, Q10), against the roll-up of the budget (Q6). */
const timeState = (book: Book, control: Control, more: HourParts): ControlState => {
  const entries = tableOf(book, "timeEntries");
  const budget = budgetOf(book, control.project, "budgetHours").amount;
  const sums = entries && (countsBilled(book, control) ? billedSums(book, entries) : workedSums(entries));
  const used = hourParts(sumOver(sums, subtree(book, control.project), billed.hours) + more);
  const state = { of: "budgetedTime", budget, used, withUnreviewed: used, unpriced: 0 } as const;
  if (budget === undefined) return { ...state, verdict: "inactive" };
  const reached = isReached(control, BigInt(used) * SHARE, BigInt(control.limit) * BigInt(budget));
  return { ...state, verdict: reached ? "reached" : "clear" };
};

/** Reviewed billable time at its prices, line by line, against kronor (#48–#52). */
const moneyState = (book: Book, control: Control): ControlState => {
  const entries = tableOf(book, "timeEntries");
  const sums = entries && billedSums(book, entries);
  const codes = subtree(book, control.project);
  const used = ore(sumOver(sums, codes, billed.reviewed));
  const reached = isReached(control, BigInt(used) * PER_ORE, BigInt(control.limit));
  return {
    of: "billableTime",
    budget: undefined,
    used,
    withUnreviewed: ore(sumOver(sums, codes, billed.all)),
    unpriced: sumOver(sums, codes, billed.reviewedUnpriced),
    verdict: reached ? "reached" : "clear",
  };
};

/**
 * How a control stands: it is evaluated at the project that it is set on, over the time of that project and all below
 * (#45, #46, Q7). `more` are hours that are about to be registered; money counts reviewed time only.
 */
export const controlState = (book: Book, control: Control, more: HourParts = 0): ControlState =>
  control.of === "budgetedTime" ? timeState(book, control, more) : moneyState(book, control);

/** What a registration on a project meets: every control on its path, and the gravest that is reached (Q7). */
export type Registration = {
  readonly states: readonly ControlState[];
  readonly outcome: ControlKind | undefined;
};

/** Whether hours may be registered on a project: stop beats warning (Q7). */
export const registrationOf = (book: Book, code: Folded, hours: HourParts): Registration => {
  const met = resolveControls(book, code).value.map(({ control: { kind }, control }) => ({
    kind,
    state: controlState(book, control, hours),
  }));
  const reached = met.filter(({ state }) => state.verdict === "reached").map(({ kind }) => kind);
  const [any] = reached;
  return { states: met.map(({ state }) => state), outcome: reached.includes("stop") ? "stop" : any };
};
