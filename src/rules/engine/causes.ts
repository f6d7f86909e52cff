import { ROWS_PER_SLICE, type Task } from "../../values/task";
import type { Listed } from "./listing";
import type { Finding } from "./rule";

/** Findings that come of one thing, and read the same: a customer that is not in its register, on three hundred rows. */
export type Cause = {
  /** The topmost of them, which speaks for all. */
  readonly first: Listed;
  /** The others, behind it. */
  readonly rest: readonly Listed[];
};

/** What findings of one cause have alike. */
const causeOf = ({ finding: { rule, severity, facts }, register, header }: Listed): string =>
  JSON.stringify([rule, severity, register, header, facts]);

/** Tells of findings, those that are made while others are fixed too, whether they come of the same as this one. */
export const ofCause = ({ rule, at, facts }: Finding): ((finding: Finding) => boolean) => {
  const said = JSON.stringify(facts);
  return (one) =>
    one.rule === rule &&
    one.at?.register === at?.register &&
    one.at?.field === at?.field &&
    one.at?.column === at?.column &&
    JSON.stringify(one.facts) === said;
};

/**
 * Findings by what they come of, in the order of their first: those of one rule in one column that have the same to
 * say. A finding that no other is like is a cause by itself.
 */
export function* causesOf(listed: readonly Listed[]): Task<Cause[]> {
  let done = 0;
  const causes = new Map<string, { readonly first: Listed; readonly rest: Listed[] }>();
  for (const one of listed) {
    const cause = causeOf(one);
    const known = causes.get(cause);
    if (known) known.rest.push(one);
    else causes.set(cause, { first: one, rest: [] });
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return [...causes.values()];
}
