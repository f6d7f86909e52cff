/** Draws that are the same every time for the same seed: the sample has no other chance in it. */
export type Draw = {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
};

const STEP = 0x6d2b79f5;
const WORD = 2 ** 32;

/** Draws by the generator mulberry32: small, fast, and even enough for a sample. */
export const drawFrom = (seed: number): Draw => {
  let state = seed;
  const next = (): number => {
    state = (state + STEP) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WORD;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    chance: (percent) => next() * 100 < percent,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
  };
};
