/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const shuffled = (list, random) => {
  const left = [...list];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other], left[at]];
  }
  return left;
};

/** All of several groups in a random order in which each group has its turn, so that any beginning is an even sample. */
export const inTurns = (groups, seed) => {
  const random = randomFrom(seed);
  const waiting = shuffled(groups, random).map((group) => shuffled(group, random));
  const most = Math.max(0, ...waiting.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) =>
    waiting.flatMap((group) => group.slice(turn, turn + 1)),
  ).flat();
};
