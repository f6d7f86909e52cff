/** A sum of the tree; undefined where there is none. */
export const known = (sum: number | undefined): number | undefined =>
  sum === undefined || Number.isNaN(sum) ? undefined : sum;
