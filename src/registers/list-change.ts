/** Some cells of a list in place of others: from a place on, counted from 0, those that stood and those that come. */
export type ListChange = {
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** What makes one list of the other: the cells between those that they begin and end with alike; undefined when all are. */
export const listChange = (stands: readonly string[], wanted: readonly string[]): ListChange | undefined => {
  const shorter = Math.min(stands.length, wanted.length);
  let at = 0;
  while (at < shorter && stands[at] === wanted[at]) at++;
  if (at === stands.length && at === wanted.length) return undefined;
  let alike = 0;
  while (alike < shorter - at && stands.at(-1 - alike) === wanted.at(-1 - alike)) alike++;
  return {
    at,
    before: stands.slice(at, stands.length - alike),
    after: wanted.slice(at, wanted.length - alike),
  };
};

/** A list after a change. */
export const changedList = (stands: readonly string[], { at, before, after }: ListChange): string[] => [
  ...stands.slice(0, at),
  ...after,
  ...stands.slice(at + before.length),
];
