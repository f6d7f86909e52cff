/** The sums of every node, in the order of their codes, as one text: equal only when every one of them is. */
export const rollupSum = (worked: ArrayLike<number>, released: ArrayLike<number>): string => {
  let one = 0;
  let two = 0;
  for (let at = 0; at < worked.length; at++) {
    const weight = 1 + (at % 97);
    one += (worked[at] ?? 0) * weight;
    two += (released[at] ?? 0) * weight;
  }
  return `${worked.length} nodes ${one} ${two}`;
};
