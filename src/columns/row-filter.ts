/** The farthest from 0 that a filter reaches; the values of rows lie within it. */
const FARTHEST = 2 ** 29;

/** The value of a row without one: outside every range, inside when no range is asked for. */
export const NO_VALUE = FARTHEST + 1;

/**
 * Which rows count, in whole numbers of 32 bits: those whose value is from one number to another, both included, and
 * whose label is the one that is asked for.
 */
export type RowFilter = {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  /** Whether one label is asked for; any will do where it is not. */
  readonly isOneLabel: boolean;
};

/** What is asked of the rows; what is left out is not asked. */
type Asked = {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly label?: number | undefined;
};

/** An end of a range, no farther away than that it can be subtracted from any value in 32 bits. */
const near = (end: number): number => Math.max(-FARTHEST - 1, Math.min(end, FARTHEST + 1));

/** A filter in numbers; an end beyond every value is as good as the farthest. */
export const rowFilter = ({ from, to, label }: Asked): RowFilter => ({
  from: near(from ?? -FARTHEST),
  to: from === undefined && to === undefined ? NO_VALUE : Math.min(near(to ?? FARTHEST), FARTHEST),
  label: label ?? 0,
  isOneLabel: label !== undefined,
});

/** Whether a filter lets in a row of some value and label. */
export const letsIn = (filter: RowFilter, value: number, label: number): boolean =>
  value >= filter.from && value <= filter.to && (!filter.isOneLabel || label === filter.label);

/** Whether a filter asks for no range: rows of every value are in it, those without one too. */
export const letsAllIn = ({ from, to }: RowFilter): boolean => from <= -FARTHEST && to >= NO_VALUE;
