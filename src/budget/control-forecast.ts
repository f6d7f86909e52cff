import type { Book } from "../book/book";
import { controlState, measureOf, type ControlState } from "../resolve/control-state";
import type { Control } from "../resolve/controls";
import { dayNumber, type Day } from "../values/brands";
import { periodOf } from "../values/period";
import type { Task } from "../values/task";
import { countedReader, type Counted } from "./counted-rows";

/** The days that a pace is of, today included: four whole weeks (Q51). */
const PACE_DAYS = 28;
/** No forecast looks farther ahead. */
const FARTHEST = 3650n;

/** The first whole day, from tomorrow on, on which the use trips the control at a pace; undefined when it never does, or too far ahead. */
const daysLeft = (kind: Control["kind"], used: bigint, limit: bigint, inPace: bigint): bigint | undefined => {
  if (inPace <= 0n) return undefined;
  const pace = BigInt(PACE_DAYS);
  const missing = (limit - used) * pace;
  // Nothing used trips nothing, so that a limit of 0 is gone above.
  const isAtLeast = kind === "warning" && limit > 0n;
  const whole = missing / inPace;
  const isExact = whole * inPace === missing;
  const first = isAtLeast && isExact ? whole : whole + 1n;
  const days = first < 1n ? 1n : first;
  return days > FARTHEST ? undefined : days;
};

/** Tells of a day whether a pace is of it. */
const inPaceAt =
  ({ today }: Book) =>
  (day: Day | undefined): boolean =>
    day !== undefined && day <= today && day > today - PACE_DAYS;

/** The day on which a control is reached at the pace of the last 28 days, of the rows that it counts (Q51); undefined unless it is clear, and will be. */
export const forecastOf = (
  book: Book,
  control: Control,
  state: ControlState,
  rows: readonly Counted[],
): Day | undefined => {
  if (state.verdict !== "clear") return undefined;
  const { today } = book;
  const isRecent = inPaceAt(book);
  const { used, limit, unit } = measureOf(control, state);
  const inPace = rows.reduce((sum, { day, adds }) => (isRecent(day) ? sum + BigInt(adds) * unit : sum), 0n);
  const days = daysLeft(control.kind, used, limit, inPace);
  if (days === undefined) return undefined;
  const day = dayNumber(today + Number(days));
  // With the period what is used begins anew.
  return control.period && day > periodOf(today, control.period).last ? undefined : day;
};

/** How a control stands and when it will be reached, without the rows that it counts. */
export type ControlOutlook = ControlState & { readonly forecast: Day | undefined };

/** Tells how controls stand and when they will be reached, one after the other (#40–#52, Q51, Q61). */
export const outlookReader = (book: Book): ((control: Control) => Task<ControlOutlook>) => {
  const countedOf = countedReader(book);
  return function* (control) {
    const state = controlState(book, control);
    const recent = state.verdict === "clear" ? yield* countedOf(control, inPaceAt(book)) : [];
    return { ...state, forecast: forecastOf(book, control, state, recent) };
  };
};
