/** Neighboring positions that are handled together: rows, or columns. */
export type Span = { readonly at: number; readonly count: number };

/** Positions, in ascending order, as spans; gaps of up to `gap` rows are taken along. */
export const spansOf = (positions: Iterable<number>, gap = 0): Span[] => {
  const spans: { at: number; count: number }[] = [];
  for (const position of positions) {
    const last = spans.at(-1);
    if (last && position <= last.at + last.count + gap) last.count = position - last.at + 1;
    else spans.push({ at: position, count: 1 });
  }
  return spans;
};
