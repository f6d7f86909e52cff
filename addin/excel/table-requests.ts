import type { Area } from "./batch";
import type { Block } from "./blocks";
import { bodyArea } from "./body-area";
import { RANGE_BYTES } from "./bytes";
import type { RequestPiece } from "./flush";
import type { Span } from "./spans";
import type { TableLayout } from "./table-layout";

/** The cells of a block, on its worksheet. */
export const blockArea = (layout: TableLayout, { position, column, rows, columns }: Block): Area =>
  bodyArea(layout, position, rows, column, columns);

/** Deletes rows of the table and nothing beside it; what stands below moves up. */
export const deletePiece = (layout: TableLayout, { at, count }: Span): RequestPiece => ({
  bytes: RANGE_BYTES,
  queue: (batch) => batch.range(bodyArea(layout, at, count)).delete("Up"),
});

/** What opening rows by moving cells down takes: the range that it gives is named, too. */
const OPEN_BYTES = 520;

/** Opens rows in a table of `rows` rows: inside it by moving cells down, at its end by making it larger. */
export const openPiece = (layout: TableLayout, rows: number, { at, count }: Span): RequestPiece => {
  const isInside = at < rows || layout.showsTotals;
  const isAbove = layout.below !== undefined;
  const top = layout.showsHeaders ? 0 : 1;
  return {
    bytes: (isInside || isAbove ? OPEN_BYTES : 0) + (isInside ? 0 : RANGE_BYTES),
    queue: (batch) => {
      if (isInside || isAbove)
        batch
          .range(bodyArea(layout, at, count))
          .insert("Down")
          .untrack();
      if (!isInside)
        batch.table(layout.name).resize(batch.range(bodyArea(layout, top - 1, rows + count + 1 - top)));
    },
  };
};

export const emptyPiece = (layout: TableLayout): RequestPiece => ({
  bytes: RANGE_BYTES,
  queue: (batch) => {
    batch.range(bodyArea(layout, 0, 1)).clear("Contents");
  },
});

/** Takes a filter away before anything is written: Excel misplaces what is written over hidden rows. */
export const unfilterPiece = ({ name }: TableLayout): RequestPiece => ({
  bytes: RANGE_BYTES,
  queue: (batch) => batch.table(name).clearFilters(),
});

export const isFiltered = ({ filters }: TableLayout): boolean =>
  filters.some((criteria) => criteria !== undefined);
