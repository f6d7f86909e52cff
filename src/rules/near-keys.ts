import { isSlip } from "./near";

/** Finds the keys of a changing collection that another key may be a slip of. */
export type NearKeys = {
  readonly near: (key: string) => readonly string[];
  /** Must be called when the collection changes. */
  readonly forget: () => void;
};

/** Questions that are answered by looking at every key; after them an index pays. */
const PATIENCE = 16;
/** How many keys each further question puts into the index, so that none of them takes long. */
const CHUNK = 256;

/** A key and what is left of it when one character is taken away: two keys one slip apart share one of these. */
function* variants(key: string): Generator<string> {
  yield key;
  for (let at = 0; at < key.length; at++) yield key.slice(0, at) + key.slice(at + 1);
}

/** The keys as they stand, moved into an index little by little as questions go on. */
const searchIn = (keys: readonly string[]): ((key: string) => readonly string[]) => {
  const index = new Map<string, string[]>();
  let indexed = 0;
  let asked = 0;
  const indexMore = (): void => {
    for (const end = Math.min(indexed + CHUNK, keys.length); indexed < end; indexed++) {
      const key = keys[indexed] ?? "";
      for (const variant of variants(key)) {
        const known = index.get(variant);
        if (known) known.push(key);
        else index.set(variant, [key]);
      }
    }
  };
  return (key) => {
    if (++asked > PATIENCE) indexMore();
    const found = new Set<string>();
    if (indexed > 0)
      for (const variant of variants(key))
        for (const candidate of index.get(variant) ?? []) if (isSlip(key, candidate)) found.add(candidate);
    for (let at = indexed; at < keys.length; at++) {
      const candidate = keys[at] ?? "";
      if (isSlip(key, candidate)) found.add(candidate);
    }
    return [...found];
  };
};

export const nearKeys = (keys: () => Iterable<string>): NearKeys => {
  let search: ((key: string) => readonly string[]) | undefined;
  return {
    near: (key) => (search ??= searchIn([...keys()]))(key),
    forget: () => {
      search = undefined;
    },
  };
};
