import type { Folded } from "../values/brands";
import type { Task } from "../values/task";

/** How many codes are put in order at once. */
const RUN = 4096;

/** Two ordered lists as one, in slices. */
function* merge(left: readonly Folded[], right: readonly Folded[]): Task<readonly Folded[]> {
  const [first] = right;
  // As when a register stands in the order of its codes.
  if (first === undefined || (left.at(-1) ?? "") <= first) return left.concat(right);
  const merged: Folded[] = [];
  let [fromLeft, fromRight] = [0, 0];
  while (merged.length < left.length + right.length) {
    const [one, other] = [left[fromLeft], right[fromRight]];
    if (other === undefined || (one !== undefined && one <= other)) {
      merged.push(one ?? "");
      fromLeft++;
    } else {
      merged.push(other);
      fromRight++;
    }
    if (merged.length % RUN === 0) yield 1;
  }
  return merged;
}

/** Codes in ordinal order, sorted in slices. */
export function* sortCodes(codes: Iterable<Folded>): Task<readonly Folded[]> {
  const all = [...codes];
  let runs: (readonly Folded[])[] = [];
  for (let from = 0; from < all.length; from += RUN) {
    runs.push(all.slice(from, from + RUN).sort());
    yield 1;
  }
  while (runs.length > 1) {
    const longer: (readonly Folded[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? []));
      yield 1;
    }
    runs = longer;
  }
  return runs[0] ?? [];
}
