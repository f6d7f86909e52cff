import { tableOf, type Book } from "../book/book";
import { positionOf } from "../book/positions";
import type { RowId } from "../book/row-id";
import { controlState, isReached, measureOf, type ControlState } from "../resolve/control-state";
import { countsBilled } from "../resolve/control-use";
import type { Control } from "../resolve/controls";
import type { Day, HourParts } from "../values/brands";
import type { Task } from "../values/task";
import { forecastOf } from "./control-forecast";
import { countedReader, type Counted } from "./counted-rows";

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

/** By date, without one last, and then as the sheet stands. */
const inOrder = (book: Book, counted: Counted[]): readonly Counted[] => {
  const entries = tableOf(book, "timeEntries");
  if (!entries) return counted;
  return counted.sort(
    (one, other) =>
      (one.day ?? Infinity) - (other.day ?? Infinity) ||
      positionOf(entries, one.row) - positionOf(entries, other.row),
  );
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
    const counted = inOrder(book, yield* countedOf(control));
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
