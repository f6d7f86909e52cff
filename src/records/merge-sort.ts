import { ROWS_PER_SLICE, type Task } from "../values/task";

/** So many are sorted at one go; comparing names costs far more than counting rows. */
const runLength = ROWS_PER_SLICE / 2;

/** Sorts numbers by a comparison that costs, in slices; equals keep their order. */
export function* mergeSort(
  numbers: readonly number[],
  compare: (a: number, b: number) => number,
): Task<number[]> {
  let from = [...numbers];
  for (let at = 0; at < from.length; at += runLength) {
    const run = from.slice(at, at + runLength).sort(compare);
    for (let i = 0; i < run.length; i++) from[at + i] = run[i] ?? 0;
    yield runLength;
  }
  for (let width = runLength; width < from.length; width *= 2) {
    const to: number[] = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let left = start;
      let right = middle;
      while (left < middle || right < end) {
        const a = from[left] ?? 0;
        const b = from[right] ?? 0;
        const takesLeft = right >= end || (left < middle && compare(a, b) <= 0);
        to.push(takesLeft ? a : b);
        if (takesLeft) left++;
        else right++;
        if (to.length % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      }
    }
    from = to;
  }
  return from;
}
