import type { Area } from "./batch";
import type { Block } from "./blocks";
import { RANGE_BYTES } from "./bytes";
import { bodyArea } from "./compare";
import type { Run } from "./runs";
import type { Part } from "./send";
import type { Stand } from "./tables";

/** The cells of a block, on its worksheet. */
export const blockArea = (stand: Stand, { position, column, rows, columns }: Block): Area =>
  bodyArea(stand, position, rows, column, columns);

/** Deletes rows of the table and nothing beside it; what stands below moves up. */
export const deletePart = (stand: Stand, { at, count }: Run): Part => ({
  bytes: RANGE_BYTES,
  queue: (batch) => batch.range(bodyArea(stand, at, count)).delete("Up"),
});

/** Opens rows in a table of `rows` rows: inside it by moving cells down, at its end by making it larger. */
export const openPart = (stand: Stand, rows: number, { at, count }: Run): Part => {
  const isInside = at < rows || stand.showsTotals;
  const isAbove = stand.below !== undefined;
  const top = stand.showsHeaders ? 0 : 1;
  return {
    bytes: 2 * RANGE_BYTES,
    opens: true,
    queue: (batch) => {
      if (isInside || isAbove)
        batch
          .range(bodyArea(stand, at, count))
          .insert("Down")
          .untrack();
      if (!isInside)
        batch.table(stand.name).resize(batch.range(bodyArea(stand, top - 1, rows + count + 1 - top)));
    },
  };
};

export const emptyPart = (stand: Stand): Part => ({
  bytes: RANGE_BYTES,
  queue: (batch) => {
    batch.range(bodyArea(stand, 0, 1)).clear("Contents");
  },
});

/** Takes a filter away before anything is written: Excel misplaces what is written over hidden rows. */
export const unfilterPart = ({ name }: Stand): Part => ({
  bytes: RANGE_BYTES,
  queue: (batch) => batch.table(name).clearFilters(),
});

/** Sets filters again as they were. */
export const refilterPart = ({ name, filters }: Stand): Part => ({
  bytes: RANGE_BYTES * filters.length,
  queue: (batch) =>
    filters.forEach((criteria, column) => {
      if (criteria) batch.table(name).columns.getItemAt(column).filter.apply(criteria);
    }),
});

export const isFiltered = ({ filters }: Stand): boolean => filters.some((criteria) => criteria !== undefined);
