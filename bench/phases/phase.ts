import type { Verdict } from "../method/report";
import type { Bout, Standing } from "../method/rounds";

/** How large the data is: S for a look, M as most registers are, L as Excel's sheets end. */
export type Size = "S" | "M" | "L";

export const projectsOf: Readonly<Record<Size, number>> = { S: 10_000, M: 100_000, L: 1_000_000 };
export const customersOf: Readonly<Record<Size, number>> = { S: 10_000, M: 100_000, L: 500_000 };

/** Holds a bout, prints and keeps its table, and gives the standings in the order of the entrants. */
export type Hold = (bout: Bout) => Promise<readonly Standing[]>;

/** One part of the bench; `npm run bench -- NAME` holds it alone. */
export type Phase = {
  readonly name: string;
  readonly hold: (hold: Hold, size: Size) => Promise<readonly Verdict[]>;
};

/** One standing of a bout whose entrants are known. */
export const at = (standings: readonly Standing[], place: number): Standing => {
  const one = standings[place];
  if (!one) throw new Error(`Nobody stands at place ${place}`);
  return one;
};

/** How long one took beside another, on the clock. */
export const ratio = (standings: readonly Standing[], one: number, other: number): number =>
  at(standings, one).warm.wall / at(standings, other).warm.wall;
