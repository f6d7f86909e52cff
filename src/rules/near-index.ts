/**
 * Keys by their halves and the characters they are made of. A key one slip from another has one half in common with
 * it, counted from its own end, unless two neighbors were swapped across the middle; and a slip adds one character,
 * takes one away, puts one in another's place, or changes only their order.
 */
export type NearIndex = {
  readonly add: (key: string) => void;
  /** Every key that may be one slip from this one, and a few that are not. */
  readonly candidates: (key: string) => readonly string[];
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

const sumOf = (key: string): number => {
  let sum = 0;
  for (let at = 0; at < key.length; at++) sum = (sum + weightOf(key.charCodeAt(at))) | 0;
  return sum;
};

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
export const nearIndex = (known: readonly string[]): NearIndex => {
  const keys: string[] = [];
  const [heads, tails] = [chainsFor(known.length), chainsFor(known.length)];
  /** The characters of all keys, and what they weigh. */
  const weights = new Map<number, number>();
  const add = (key: string): void => {
    const { length } = key;
    const middle = middleOf(length);
    let sum = 0;
    for (let at = 0; at < length; at++) {
      const character = key.charCodeAt(at);
      let weight = weights.get(character);
      if (weight === undefined) weights.set(character, (weight = weightOf(character)));
      sum = (sum + weight) | 0;
    }
    addTo(heads, joined(hashOn(length, key, 0, middle), sum));
    addTo(tails, joined(hashOn(length, key, middle, length), sum));
    keys.push(key);
  };
  for (const key of known) add(key);

  const collect = ({ first, next, numbers }: Chains, number: number, found: string[]): void => {
    for (let at = first[number & (first.length - 1)] ?? NONE; at !== NONE; at = next[at] ?? NONE)
      if (numbers[at] === number) found.push(keys[at] ?? "");
  };
  /** The keys of so many characters that share a half with a key, when all their characters come to one of these sums. */
  const collectSharing = (key: string, length: number, sums: readonly number[], found: string[]): void => {
    const middle = middleOf(length);
    const head = hashOn(length, key, 0, middle);
    const tail = hashOn(length, key, key.length - (length - middle), key.length);
    for (const sum of sums) {
      collect(heads, joined(head, sum), found);
      collect(tails, joined(tail, sum), found);
    }
  };
  return {
    add,
    candidates: (key) => {
      const found: string[] = [];
      const sum = sumOf(key);
      const own = [...new Set(Array.from({ length: key.length }, (_, at) => weightOf(key.charCodeAt(at))))];
      const others = [...weights.values()];
      const less = own.map((weight) => (sum - weight) | 0);
      const more = others.map((weight) => (sum + weight) | 0);
      const changed = less.flatMap((without) => others.map((weight) => (without + weight) | 0));
      collectSharing(key, key.length - 1, less, found);
      collectSharing(key, key.length, [...new Set(changed)], found);
      collectSharing(key, key.length + 1, more, found);
      collectSharing(swapped(key), key.length, [sum], found);
      return found;
    },
  };
};
