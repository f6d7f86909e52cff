import type { Listed } from "./listing";

/** Findings that come of one thing, and read the same: a customer that is not in its register, on three hundred rows. */
export type Cause = {
  /** The topmost of them, which speaks for all. */
  readonly first: Listed;
  /** The others, behind it. */
  readonly rest: readonly Listed[];
};

const causeOf = ({ finding: { rule, severity, facts }, register, header }: Listed): string =>
  JSON.stringify([rule, severity, register, header, facts]);

/**
 * Findings by what they come of, in the order of their first: those of one rule in one column that have the same to
 * say. A finding that no other is like is a cause by itself.
 */
export const causesOf = (listed: readonly Listed[]): Cause[] => {
  const causes = new Map<string, { readonly first: Listed; readonly rest: Listed[] }>();
  for (const one of listed) {
    const cause = causeOf(one);
    const known = causes.get(cause);
    if (known) known.rest.push(one);
    else causes.set(cause, { first: one, rest: [] });
  }
  return [...causes.values()];
};
