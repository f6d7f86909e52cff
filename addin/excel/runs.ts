/** Neighboring positions that are handled together. */
export type Run = { readonly at: number; readonly count: number };

/** Positions, in ascending order, as runs; gaps of up to `gap` rows are taken along. */
export const runsOf = (positions: Iterable<number>, gap = 0): Run[] => {
  const runs: { at: number; count: number }[] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last && position <= last.at + last.count + gap) last.count = position - last.at + 1;
    else runs.push({ at: position, count: 1 });
  }
  return runs;
};
