import type { Folded } from "../values/brands";
import type { Task } from "../values/task";
import { tableOf, type Book } from "./book";
import { rowWithKey } from "./keys";
import { NO_ROW } from "./row-id";
import { NO_PLACE, type TreeOrder } from "./tree-shape";

/** The place of a key in the tree; NO_PLACE of one that is no project of the register. */
export const placeOfKey = (book: Book, order: TreeOrder, key: Folded): number => {
  const projects = tableOf(book, "projects");
  return order.places[(projects && rowWithKey(projects, key)) ?? NO_ROW] ?? NO_PLACE;
};

const KEYS_PER_SLICE = 4096;

/** The place in the tree of each of these keys, in slices. */
export function* placesOfKeys(book: Book, order: TreeOrder, keys: readonly Folded[]): Task<Int32Array> {
  const places = new Int32Array(keys.length);
  for (let at = 0; at < places.length; at++) {
    places[at] = placeOfKey(book, order, keys[at] ?? "");
    if (at % KEYS_PER_SLICE === KEYS_PER_SLICE - 1) yield KEYS_PER_SLICE;
  }
  return places;
}
