import type { CodeChange } from "../restructure/plan";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";

/** The codes that become others, by what they are now and by what they are then; one move after another comes to one change. */
export type Renamed = {
  readonly then: (code: Folded) => Folded;
  readonly now: (code: Folded) => Folded;
  /** The codes now of those that become others. */
  readonly codes: ReadonlySet<Folded>;
  /** The code that one is then, as it is typed; undefined where it stays. */
  readonly typed: (code: Folded) => string | undefined;
};

/** What moves that are made one after the other come to. */
export const renamedBy = (steps: readonly (readonly CodeChange[])[]): Renamed => {
  const then = new Map<Folded, Folded>();
  const now = new Map<Folded, Folded>();
  const spelled = new Map<Folded, string>();
  for (const codes of steps) {
    const firsts = codes.map(({ from }) => now.get(fold(from)) ?? fold(from));
    for (const { from } of codes) now.delete(fold(from));
    for (const [at, { to }] of codes.entries()) {
      const [first, last] = [firsts[at] ?? "", fold(to)];
      then.set(first, last);
      now.set(last, first);
      spelled.set(last, to);
    }
  }
  // A code that was left and taken by another means that other; one that came back means itself.
  return {
    then: (code) => then.get(code) ?? code,
    now: (code) => now.get(code) ?? code,
    codes: new Set([...then].flatMap(([first, last]) => (first === last ? [] : [first]))),
    typed: (code) => spelled.get(then.get(code) ?? code),
  };
};
