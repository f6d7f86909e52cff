import { tableOf, type Book } from "../book/book";
import { positionOf } from "../book/positions";
import type { RowId } from "../book/row-id";
import { numbers } from "../book/table";
import { billedLines, type BilledLine } from "../resolve/billed-line";
import { billingTerms } from "../resolve/billing-terms";
import { controlRows } from "../resolve/control-rows";
import { controlState, isReached, measureOf, type ControlState } from "../resolve/control-state";
import { countsBilled } from "../resolve/control-use";
import type { Control } from "../resolve/controls";
import { dayNumber, type Day, type HourParts } from "../values/brands";
import { periodOf } from "../values/period";
import { flatMapTask, type Task } from "../values/task";

/** What a control's figure is made of. */
export type ControlBasis = "worked" | "billable" | "reviewedBillable";

/** How a control stands, with the rows that it counts. */
export type ControlStanding = ControlState & {
  readonly control: Control;
  readonly basis: ControlBasis;
  /** The time rows that `used` counts, by date (without one last) and then as the sheet stands. */
  readonly rows: readonly RowId[];
  /** What each of them adds to `used`: hours or öre. */
  readonly adds: readonly number[];
  /** The row with which the sum last went over the limit; undefined unless what stands there reaches it. */
  readonly trippedBy: RowId | undefined;
  /** The day on which it is reached at the pace of the last 28 days (Q51); undefined unless it is clear, and will be. */
  readonly forecast: Day | undefined;
};

/** The days that a pace is of, today included: four whole weeks (Q51). */
const PACE_DAYS = 28;
/** No forecast looks farther ahead. */
const FARTHEST = 3650n;

/** A row that a control counts, and what it adds: hours or öre. */
type Counted = { readonly row: RowId; readonly day: Day | undefined; readonly adds: number };

/** What a line adds to a control; undefined where it does not count. */
const addedBy = (book: Book, control: Control): ((line: BilledLine) => number | undefined) => {
  if (control.of === "billableTime")
    return ({ isBilled, isReviewed, billedAmount }) => (isBilled && isReviewed ? billedAmount : undefined);
  return countsBilled(book, control)
    ? ({ isBilled, hours }) => (isBilled ? hours : undefined)
    : ({ hours }) => hours;
};

/** Reads the time rows that controls count, by their registers as they stand. */
const countedReader = (book: Book): ((control: Control) => Task<Counted[]>) => {
  const entries = tableOf(book, "timeEntries");
  if (!entries)
    return function* () {
      yield 0;
      return [];
    };
  const lineOf = billedLines(book, entries, billingTerms(book));
  const days = numbers(entries, "date");
  return function* (control) {
    const adds = addedBy(book, control);
    const counted = yield* flatMapTask(controlRows(book, control), (row): Counted[] => {
      const line = lineOf(row);
      const added = line && adds(line);
      return added === undefined ? [] : [{ row, day: days[row], adds: added }];
    });
    return counted.sort(
      (one, other) =>
        (one.day ?? Infinity) - (other.day ?? Infinity) ||
        positionOf(entries, one.row) - positionOf(entries, other.row),
    );
  };
};

const tripping = (
  control: Control,
  { limit, unit }: ReturnType<typeof measureOf>,
  rows: readonly Counted[],
) => {
  let sum = 0n;
  let wasReached = false;
  let trip: RowId | undefined;
  for (const { row, adds } of rows) {
    sum += BigInt(adds) * unit;
    const reached = isReached(control.kind, sum, limit);
    if (reached && !wasReached) trip = row;
    wasReached = reached;
  }
  return wasReached ? trip : undefined;
};

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

const forecastOf = (
  book: Book,
  control: Control,
  state: ControlState,
  rows: readonly Counted[],
): Day | undefined => {
  if (state.verdict !== "clear") return undefined;
  const { today } = book;
  const recent = rows.filter(({ day }) => day !== undefined && day <= today && day > today - PACE_DAYS);
  const { used, limit, unit } = measureOf(control, state);
  const inPace = recent.reduce((sum, { adds }) => sum + BigInt(adds) * unit, 0n);
  const days = daysLeft(control.kind, used, limit, inPace);
  if (days === undefined) return undefined;
  const day = dayNumber(today + Number(days));
  // With the period what is used begins anew.
  return control.period && day > periodOf(today, control.period).last ? undefined : day;
};

const basisOf = (book: Book, control: Control): ControlBasis => {
  if (control.of === "billableTime") return "reviewedBillable";
  return countsBilled(book, control) ? "billable" : "worked";
};

/** Tells how controls stand (#40–#52, Q7–Q11, Q51, Q61); `more` hours are about to be registered (Q8). */
export const standingReader = (
  book: Book,
): ((control: Control, more?: HourParts) => Task<ControlStanding>) => {
  const countedOf = countedReader(book);
  return function* (control, more = 0) {
    const state = controlState(book, control, more);
    const counted = yield* countedOf(control);
    return {
      ...state,
      control,
      basis: basisOf(book, control),
      rows: counted.map(({ row }) => row),
      adds: counted.map(({ adds }) => adds),
      trippedBy:
        state.verdict === "inactive" ? undefined : tripping(control, measureOf(control, state), counted),
      forecast: forecastOf(book, control, state, counted),
    };
  };
};
