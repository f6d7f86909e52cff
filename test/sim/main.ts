import { readFileSync, writeFileSync } from "node:fs";
import type { WriteStrategy } from "../../addin/ports";
import { isProfileName } from "../../workbench/host/profiles";
import { strategies } from "../addin/excel/strategies";
import { play } from "./play";
import { printTest } from "./print";
import { scriptOf } from "./script";
import { shrink } from "./shrink";
import { count, emptyTally, sayTally, type Tally } from "./tally";

/** How far a simulation has come; it goes on from there when it is asked for again. */
type State = { next: number; readonly tally: Tally };

const isStrategy = (strategy: string): strategy is WriteStrategy =>
  (strategies as readonly string[]).includes(strategy);

export type Simulation = {
  readonly profile: string;
  readonly strategy: string;
  readonly from: number;
  readonly seeds: number;
  /** Where the state is kept. */
  readonly file: string;
  readonly say: (line: string) => void;
};

const readState = (file: string, from: number): State => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as State;
  } catch {
    return { next: from, tally: emptyTally() };
  }
};

/** So many violations are cut down to a test; more of them seldom tell more. */
const MOST_SHRUNK = 3;

/** Plays seeds on a profile, each violation cut down to a test, and tells the tally; gives how many seeds were bad. */
export const simulate = async ({
  profile,
  strategy,
  from,
  seeds,
  file,
  say,
}: Simulation): Promise<number> => {
  if (!isProfileName(profile)) throw new Error(`There is no profile ${profile}`);
  if (!isStrategy(strategy)) throw new Error(`There is no strategy ${strategy}`);
  const state = readState(file, from);
  let shrunk = 0;
  for (; state.next < from + seeds;) {
    const script = scriptOf(state.next);
    const outcome = await play(script, { profile, strategy });
    const [first] = outcome.violations;
    if (first && shrunk++ < MOST_SHRUNK) {
      const cut = await shrink(script, first.kind, { profile, strategy });
      say(printTest(cut, first.kind, { profile, strategy }));
    }
    count(state.tally, outcome);
    state.next++;
    if (state.next % 50 === 0) writeFileSync(file, JSON.stringify(state));
  }
  writeFileSync(file, JSON.stringify(state));
  for (const line of sayTally(`${profile}, ${strategy}`, state.tally)) say(line);
  return state.tally.bad;
};
