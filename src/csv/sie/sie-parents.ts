import type { SieLine } from "./sie-lines";

/**
 * The dimension that a dimension of the file stands under at last, by number: itself, where no `#UNDERDIM` says otherwise. One that
 * stands under itself is its own.
 */
export const topDimensions = (lines: readonly SieLine[]): ((number: string) => number) => {
  const parents = new Map<number, number>();
  for (const {
    label,
    fields: [number = "", , parent],
  } of lines)
    if (label === "#UNDERDIM" && parent !== undefined) parents.set(Number(number), Number(parent));
  return (number) => {
    const seen = new Set<number>();
    let top = Number(number);
    for (let above = parents.get(top); above !== undefined; above = parents.get(top)) {
      if (seen.has(top)) return Number(number);
      seen.add(top);
      top = above;
    }
    return top;
  };
};
