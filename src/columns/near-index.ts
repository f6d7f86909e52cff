import type { Folded } from "../values/brands";

/**
 * Keys by their halves and the characters they are made of. A key one slip from another has one half in common with
 * it, counted from its own end, unless two neighbors were swapped across the middle; and a slip adds one character,
 * takes one away, puts one in another's place, or changes only their order.
 */
export type NearIndex = {
  readonly add: (key: Folded) => void;
  /** Every key that may be one slip from this one, and a few that are not. */
  readonly candidates: (key: Folded) => readonly Folded[];
};

const middleOf = (length: number): number => length >> 1;

/** A number for some characters of a key, from where it had come. */
const hashOn = (hash: number, key: string, from: number, to: number): number => {
  let on = hash;
  for (let at = from; at < to; at++) on = Math.imul(on ^ key.charCodeAt(at), 0x01000193);
  return on;
};

/** What a character adds to the sum of a key's characters; few sums of others come to the same. */
const weightOf = (character: number): number => {
  const mixed = Math.imul(character + 1, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x5ebca6b5);
};

/** What each character of a key weighs. */
const weightsIn = (key: string): number[] =>
  Array.from({ length: key.length }, (_, at) => weightOf(key.charCodeAt(at)));

/** What a key is found by: one half, and the sum of all its characters. */
const joined = (half: number, sum: number): number => {
  const mixed = Math.imul(half ^ sum, 0x9e3779b1);
  // One bit fewer than it has: a small integer, whatever the engine.
  return (mixed ^ (mixed >>> 15)) >> 1;
};

/** The key with the two characters around its middle in each other's place. */
const swapped = (key: string): string => {
  const middle = middleOf(key.length);
  return key.slice(0, middle - 1) + key.charAt(middle) + key.charAt(middle - 1) + key.slice(middle + 1);
};

const NONE = -1;

/** Keys in chains by a number each: a list for each number would weigh more than the keys. */
type Chains = { first: Int32Array; next: Int32Array; readonly numbers: number[] };

const chainsFor = (count: number): Chains => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(count, 64)));
  return { first: new Int32Array(size).fill(NONE), next: new Int32Array(size), numbers: [] };
};

const link = ({ first, next }: Chains, place: number, number: number): void => {
  const slot = number & (first.length - 1);
  next[place] = first[slot] ?? NONE;
  first[slot] = place;
};

const addTo = (chains: Chains, number: number): void => {
  const { numbers } = chains;
  if (numbers.length === chains.next.length) {
    const { first, next } = chainsFor(2 * numbers.length);
    Object.assign(chains, { first, next });
    for (const [place, before] of numbers.entries()) link(chains, place, before);
  }
  link(chains, numbers.length, number);
  numbers.push(number);
};

/** An index of some keys, and of those that are added. */
export const nearIndex = (known: readonly Folded[]): NearIndex => {
  const keys: Folded[] = [];
  const [heads, tails] = [chainsFor(known.length), chainsFor(known.length)];
  /** What the characters of all keys weigh. */
  const weights: number[] = [];
  const weighed = new Map<number, number>();
  const weigh = (character: number): number => {
    const before = weighed.get(character);
    if (before !== undefined) return before;
    const weight = weightOf(character);
    weighed.set(character, weight);
    weights.push(weight);
    return weight;
  };
  const add = (key: Folded): void => {
    const { length } = key;
    const middle = middleOf(length);
    let sum = 0;
    for (let at = 0; at < length; at++) sum = (sum + weigh(key.charCodeAt(at))) | 0;
    addTo(heads, joined(hashOn(length, key, 0, middle), sum));
    addTo(tails, joined(hashOn(length, key, middle, length), sum));
    keys.push(key);
  };
  for (const key of known) add(key);

  const collect = ({ first, next, numbers }: Chains, number: number, found: Folded[]): void => {
    for (let at = first[number & (first.length - 1)] ?? NONE; at !== NONE; at = next[at] ?? NONE)
      if (numbers[at] === number) found.push(keys[at] ?? "");
  };
  /** Takes the keys of so many characters that share a half with a key, and whose characters come to a sum. */
  const collector = (key: string, length: number, found: Folded[]): ((sum: number) => void) => {
    const middle = middleOf(length);
    const head = hashOn(length, key, 0, middle);
    const tail = hashOn(length, key, key.length - (length - middle), key.length);
    return (sum) => {
      collect(heads, joined(head, sum), found);
      collect(tails, joined(tail, sum), found);
    };
  };
  return {
    add,
    candidates: (key) => {
      const found: Folded[] = [];
      const own = weightsIn(key);
      const sum = own.reduce((all, weight) => (all + weight) | 0, 0);
      const shorter = collector(key, key.length - 1, found);
      const alike = collector(key, key.length, found);
      const longer = collector(key, key.length + 1, found);
      for (const weight of weights) longer((sum + weight) | 0);
      for (const [at, weight] of own.entries()) {
        if (own.indexOf(weight) < at) continue;
        const less = (sum - weight) | 0;
        shorter(less);
        for (const other of weights) if (other !== weight) alike((less + other) | 0);
      }
      alike(sum);
      collector(swapped(key), key.length, found)(sum);
      return found;
    },
  };
};
