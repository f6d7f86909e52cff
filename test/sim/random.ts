/** Random numbers from a seed: the same seed gives the same ones. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly int: (below: number) => number;
  /** A place in something whose size is not known yet: three decimals, so that it prints well. */
  readonly share: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
};

export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    share: () => int(1000) / 1000,
    pick: (from) => from[int(from.length)]!,
    chance: (share) => next() < share,
  };
};

/** The one of a list that a share points at. */
export const at = <T>(list: readonly T[], share: number): T | undefined =>
  list[Math.floor(share * list.length)];
