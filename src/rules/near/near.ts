const ZERO = 0x30;
const NINE = 0x39;

/** Short codes differ by one character and mean different things: M3 and K3 are two customers. */
const SHORTEST = 4;
/** Zeros before a number, so far: where one more or one less changes nothing. */
const LEADING_ZEROS = /(?:^|[^0-9])0*$/;

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
};

/** Whether a character more in `longer` at `at` is a slip: no digit, unless a zero before a number. */
const isExtra = (longer: string, at: number): boolean =>
  !isDigit(longer, at) || (longer.charCodeAt(at) === ZERO && LEADING_ZEROS.test(longer.slice(0, at)));

/**
 * Whether two keys, as they compare, can be the same one mistyped: one character more, less or other, or two neighbors
 * swapped. Other digits are no slip, because 1002 is the next customer after 1001.
 */
export const isSlip = (left: string, right: string): boolean => {
  if (left.length > right.length) return isSlip(right, left);
  const more = right.length - left.length;
  if (more > 1 || right.length < SHORTEST) return false;
  let start = 0;
  while (start < left.length && left.charCodeAt(start) === right.charCodeAt(start)) start++;
  let end = left.length;
  while (end > start && left.charCodeAt(end - 1) === right.charCodeAt(end - 1 + more)) end--;
  const changed = end - start;
  if (more === 1) return changed === 0 && isExtra(right, start);
  if (changed === 1) return !isDigit(left, start) || !isDigit(right, start);
  return (
    changed === 2 &&
    left[start] === right[start + 1] &&
    left[start + 1] === right[start] &&
    !(isDigit(left, start) && isDigit(left, start + 1))
  );
};
