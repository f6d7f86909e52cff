/** A share of so many. */
export const of = (share: number, count: number): number => Math.min(Math.floor(share * count), count - 1);
