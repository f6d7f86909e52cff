import type { Folded } from "../values/brands";
import { tableOf, type Book } from "./book";
import { rowWithKey } from "./keys";
import { NO_ROW } from "./row-id";
import { NO_PLACE, type TreeOrder } from "./tree-shape";

/** The place in the tree of each of these keys; NO_PLACE for one that is no project of the register. */
export const placesOfKeys = (book: Book, order: TreeOrder, keys: readonly Folded[]): Int32Array => {
  const projects = tableOf(book, "projects");
  const placeOf = (key: Folded): number =>
    order.places[(projects && rowWithKey(projects, key)) ?? NO_ROW] ?? NO_PLACE;
  return Int32Array.from(keys, placeOf);
};
