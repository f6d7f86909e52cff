import { rowsWithKey } from "../book/book";
import { keyGroups } from "../book/keys";
import type { Table } from "../book/table";
import { isSlip } from "./near";
import { nearIndex } from "./near-index";

/** Finds the keys of a changing collection that another key may be a slip of. */
export type NearKeys = {
  readonly near: (key: string) => readonly string[];
  /** Must be called of a key that has come; it may be called of any. */
  readonly note: (key: string) => void;
};

/** Questions that are answered by looking at every key; after them an index pays. */
const PATIENCE = 4;
/** How many keys each further question puts into the index, so that none of them takes long. */
const CHUNK = 1024;

/** The keys that have been there, moved into an index little by little as questions go on. */
const searchIn = (keys: readonly string[]): ((key: string) => readonly string[]) => {
  const index = nearIndex();
  let indexed = 0;
  let asked = 0;
  return (key) => {
    if (++asked > PATIENCE)
      for (const end = Math.min(indexed + CHUNK, keys.length); indexed < end; indexed++)
        index.add(keys[indexed] ?? "");
    const found = new Set<string>();
    if (indexed > 0)
      for (const candidate of index.candidates(key)) if (isSlip(key, candidate)) found.add(candidate);
    for (let at = indexed; at < keys.length; at++) {
      const candidate = keys[at] ?? "";
      if (isSlip(key, candidate)) found.add(candidate);
    }
    return [...found];
  };
};

/** The search among keys that come and go; they are listed when the first question is asked. */
export const nearKeys = (keys: () => Iterable<string>, isThere: (key: string) => boolean): NearKeys => {
  let known: string[] | undefined;
  let search: ((key: string) => readonly string[]) | undefined;
  const noted = new Set<string>();
  // Rules that ask for the same register ask for the same key, one after the other.
  let last: { readonly key: string; readonly among: number; readonly found: readonly string[] } | undefined;
  return {
    near: (key) => {
      known ??= [...keys()];
      search ??= searchIn(known);
      if (last?.key !== key || last.among !== known.length)
        last = { key, among: known.length, found: search(key) };
      return last.found.filter(isThere);
    },
    note: (key) => {
      if (!known || noted.has(key) || !isThere(key)) return;
      noted.add(key);
      known.push(key);
    },
  };
};

const ofTables = new WeakMap<Table, NearKeys>();

/** The search among the keys of a register, one for all who ask. */
export const nearKeysIn = (table: Table): NearKeys => {
  let near = ofTables.get(table);
  if (!near)
    ofTables.set(
      table,
      (near = nearKeys(
        () => keyGroups(table).rows.keys(),
        (key) => rowsWithKey(table, key).length > 0,
      )),
    );
  return near;
};
