import type { Folded } from "../values/brands";
import { pairOf, type Combination } from "./combination";
import { isThereBy, type ToldOutcome } from "./told-outcome";

/** A combination with all that the lines say of it. */
export type Gathered = {
  readonly one: Combination;
  readonly outcomes: Set<ToldOutcome>;
  readonly lines: number[];
};

/** A combination that the file says different things of: nobody knows which is true. */
export type Conflict = Combination & {
  readonly outcomes: readonly ToldOutcome[];
  readonly lines: readonly number[];
};

/** Whether a line says that it is there, or that it is gone; what was refused says neither. */
const says = ({ outcomes }: Gathered, isThere: boolean): boolean =>
  [...outcomes].some((outcome) => isThereBy(outcome, undefined) === isThere);

/** All that some lines say together, in the order of the file. */
const together = (all: readonly Gathered[]): Pick<Conflict, "outcomes" | "lines"> => ({
  outcomes: [...new Set(all.flatMap(({ outcomes }) => [...outcomes]))],
  lines: all.flatMap(({ lines }) => lines).sort((one, other) => one - other),
});

/**
 * What the file says different things of: of one combination, or of access that is gone, which has taken its programs
 * with it (Q39), and of a program there that is not.
 */
export const conflictsIn = (gathered: readonly Gathered[]): Map<Gathered, Conflict> => {
  const accessGone = new Map<Folded, Gathered>();
  for (const each of gathered)
    if (each.one.program === "" && says(each, false)) accessGone.set(pairOf(each.one), each);
  const against = new Map<Gathered, Gathered[]>();
  for (const each of gathered) {
    const access = each.one.program === "" ? undefined : accessGone.get(pairOf(each.one));
    if (!access || !says(each, true)) continue;
    against.set(each, [access]);
    against.set(access, [...(against.get(access) ?? []), each]);
  }
  const found = new Map<Gathered, Conflict>();
  for (const each of gathered) {
    const others = against.get(each) ?? [];
    if (each.outcomes.size < 2 && others.length === 0) continue;
    const inOrder = [each, ...others].sort((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0));
    found.set(each, { ...each.one, ...together(inOrder) });
  }
  return found;
};
