import { keyIndex, rowsWithKey } from "../../book/keys";
import type { Table } from "../../book/table";
import { nearIndex, type NearIndex } from "../../columns/near-index";
import type { Folded } from "../../values/brands";
import { isSlip } from "./near";

/** Finds the keys of a changing collection that another key may be a slip of. */
export type NearKeys = {
  readonly near: (key: Folded) => readonly Folded[];
  /** Whether a key is there. */
  readonly isThere: (key: Folded) => boolean;
  /** Must be called of a key that has come; it may be called of any. */
  readonly note: (key: Folded) => void;
};

/** The search among keys that come and go; they are indexed when the first question is asked. */
export const nearKeys = (keys: () => Iterable<Folded>, isThere: (key: Folded) => boolean): NearKeys => {
  const noted = new Set<Folded>();
  let index: NearIndex | undefined;
  // Rules that ask for the same register ask for the same key, one after the other.
  let last: { readonly key: Folded; readonly found: readonly Folded[] } | undefined;
  const search = (key: Folded): readonly Folded[] => {
    index ??= nearIndex([...keys()]);
    const found = new Set<Folded>();
    for (const candidate of index.candidates(key)) if (isSlip(key, candidate)) found.add(candidate);
    return [...found];
  };
  return {
    isThere,
    near: (key) => {
      if (last?.key !== key) last = { key, found: search(key) };
      return last.found.filter(isThere);
    },
    note: (key) => {
      if (!index || noted.has(key) || !isThere(key)) return;
      noted.add(key);
      index.add(key);
      last = undefined;
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
        () => keyIndex(table).rows.keys(),
        (key) => rowsWithKey(table, key).length > 0,
      )),
    );
  return near;
};
