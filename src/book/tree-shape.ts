import type { GrowingColumn } from "../columns/growing";
import type { Folded } from "../values/brands";

/** No place in the tree: a row that speaks for no code, or the place above a main project. */
export const NO_PLACE = -1;

/** The project tree as one list in code order, where a node comes after its parent. */
export type TreeOrder = {
  readonly codes: readonly Folded[];
  /** The row that speaks for each. */
  readonly rows: Int32Array;
  /** The place of each such row, by row id; NO_PLACE for other rows. */
  readonly places: Int32Array;
  /** The place of the nearest above; NO_PLACE for a main project. */
  readonly parents: Int32Array;
};

/**
 * What stands around each project row in the tree, by row id. An edit blanks what it may have changed, and the next
 * one who asks looks it up again.
 */
export type TreeLinks = {
  /** The row's code; undefined when it has none. */
  readonly codes: (Folded | undefined)[];
  /** The row of the nearest project above that is in the register; NO_ROW for a main project. */
  readonly above: GrowingColumn<Int32Array>;
  /** Whether the code right above is lacking: true or not, as long as `above` is known. */
  readonly lacksParent: GrowingColumn<Uint8Array>;
  /** Whether some project stands below, at any depth. */
  readonly hasBelow: GrowingColumn<Uint8Array>;
  /** Dropped when a code comes or goes; ask treeOrder. */
  order: TreeOrder | undefined;
};
