const DAY_AND_MONTH = /^\s*(\d{1,2})([-/.])(\d{1,2})\2\d{4}(?!\d)/;

/** The two numbers of `13/04/2023`, a day and a month in either order; undefined for a date written otherwise. */
export const dayAndMonth = (text: string): readonly [number, number] | undefined => {
  const [, first, , second] = DAY_AND_MONTH.exec(text) ?? [];
  return first === undefined || second === undefined ? undefined : [Number(first), Number(second)];
};

/** Whether a text is a date with day and month in one order or the other. */
export const isDayAndMonth = (text: string): boolean => DAY_AND_MONTH.test(text);
