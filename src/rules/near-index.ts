/**
 * Keys by their halves. A key one slip from another has one half in common with it, counted from its own end, unless
 * two neighbors were swapped across the middle.
 */
export type NearIndex = {
  readonly add: (key: string) => void;
  /** Every key that may be one slip from this one, and some that are not. */
  readonly candidates: (key: string) => Iterable<string>;
};

const push = (map: Map<string, string[]>, half: string, key: string): void => {
  const known = map.get(half);
  if (known) known.push(key);
  else map.set(half, [key]);
};

const middleOf = (length: number): number => length >> 1;

/** The key with the two characters around its middle in each other's place. */
const swapped = (key: string): string => {
  const middle = middleOf(key.length);
  return key.slice(0, middle - 1) + key.charAt(middle) + key.charAt(middle - 1) + key.slice(middle + 1);
};

export const nearIndex = (): NearIndex => {
  const keys = new Set<string>();
  /** A half is found together with the length of its key: halves of other keys are no use. */
  const heads = new Map<string, string[]>();
  const tails = new Map<string, string[]>();
  return {
    add: (key) => {
      const middle = middleOf(key.length);
      keys.add(key);
      push(heads, `${key.length} ${key.slice(0, middle)}`, key);
      push(tails, `${key.length} ${key.slice(middle)}`, key);
    },
    *candidates(key) {
      for (let length = key.length - 1; length <= key.length + 1; length++) {
        const middle = middleOf(length);
        yield* heads.get(`${length} ${key.slice(0, middle)}`) ?? [];
        yield* tails.get(`${length} ${key.slice(key.length - (length - middle))}`) ?? [];
      }
      const across = swapped(key);
      if (keys.has(across)) yield across;
    },
  };
};
