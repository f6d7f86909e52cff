/** The farthest from 0 that a filter reaches; the values of rows lie within it. */
const FARTHEST = 2 ** 29;

/** The value of a row without one: outside every range, inside when no range is asked for. */
export const NO_VALUE = FARTHEST + 1;

/** The value of a row that is outside always. */
export const NEVER = 2 ** 30;

/**
 * Which rows count, in whole numbers of 32 bits: those whose value is from one number to another, both included, and
 * whose label is the one that is asked for.
 */
export type RowFilter = {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  /** -1, all bits set, when one label is asked for, and 0 when any will do. */
  readonly isOneLabel: number;
};

/** What is asked of the rows; what is left out is not asked. */
type Asked = {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly label?: number | undefined;
};

/** An end of a range, no farther away than that it can be subtracted from any value in 32 bits. */
const near = (end: number): number => Math.max(-FARTHEST - 1, Math.min(end, FARTHEST + 1));

export const rowFilter = ({ from, to, label }: Asked): RowFilter => ({
  from: near(from ?? -FARTHEST),
  to: from === undefined && to === undefined ? NO_VALUE : Math.min(near(to ?? FARTHEST), FARTHEST),
  label: label ?? 0,
  isOneLabel: label === undefined ? 0 : -1,
});

/**
 * -1, all bits set, for a row that the filter lets in, and 0 for others. Rows stand in no order of value or label, so a
 * branch here would be guessed wrong every other time.
 */
export const maskOf = (
  { from, to, label, isOneLabel }: RowFilter,
  ofRow: number,
  labelOfRow: number,
): number => {
  const differs = labelOfRow ^ label;
  return ~((((ofRow - from) | (to - ofRow)) >> 31) | (((differs | -differs) >> 31) & isOneLabel));
};

/** Whether a filter lets in a row of some value and label. */
export const letsIn = (filter: RowFilter, value: number, label: number): boolean =>
  maskOf(filter, value, label) !== 0;
