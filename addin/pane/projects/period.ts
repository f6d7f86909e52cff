import type { Selection } from "#core/budget/selection";
import type { Day } from "#core/values/brands";
import { dayOf } from "#core/values/date";

/** Whether dates cut the time: then it is set beside the whole budget, and tells nothing of over or near (Q12). */
export const isPeriod = ({ from, to }: Selection): boolean => from !== undefined || to !== undefined;

/** Whether anything is chosen. */
export const isChosen = (selection: Selection): boolean =>
  selection.employees !== undefined || isPeriod(selection);

/** A selection with some of its choices made or, by undefined, taken back. */
export const withChoice = (
  selection: Selection,
  change: { readonly [Choice in keyof Selection]?: Selection[Choice] | undefined },
): Selection => {
  const { employees, from, to } = { ...selection, ...change };
  return {
    ...(employees && employees.length > 0 && { employees }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
};

/** The day that a date field holds; undefined while it is blank or half typed. */
export const dayOfInput = (value: string): Day | undefined => {
  const [year, month, day] = value.split("-").map(Number);
  return year && month && day && year >= 1900 ? dayOf(year, month, day) : undefined;
};
