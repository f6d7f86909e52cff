import { tableOf } from "../book/book";
import type { SetCell } from "../book/edit";
import { setField } from "../book/new-row";
import { NO_ROW, rowId } from "../book/row-id";
import { isTableOf, numbers, texts } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { fold } from "../values/text";
import type { Billing } from "./billing";
import { releaseColumns } from "./release";
import { chooser, type BillingSelection } from "./selection";

/** What taking a release back writes, as edits. */
export type TakenBack = { readonly edits: readonly SetCell[]; readonly rows: number };

/**
 * Takes the stamps of an invoice basis off its rows, or off some of them (#168, Q60): they are as if they had never been
 * released. A fixed price goes back when none of its rows is released any more.
 */
export const planTakeBack = (
  billing: Billing,
  basis: string,
  selection: BillingSelection = {},
): TakenBack => {
  const { book, projects, order, registers } = billing;
  const edits: SetCell[] = [];
  const asked = fold(basis);
  let rows = 0;
  /** The fixed prices that some row was taken back of, and those that some is still released of. */
  const [touched, standing] = [new Set<number>(), new Set<number>()];
  for (const billed of registers) {
    const { entries, places, isFixed } = billed;
    const [bases, released] = [texts(entries, "basis"), numbers(entries, "released")];
    const isChosen = chooser(billed, selection);
    const isTime = isTableOf(entries, "timeEntries");
    for (const row of entries.order) {
      const from = projects.from[places[row] ?? NO_PLACE] ?? NO_PLACE;
      const isTaken = fold(bases[row] ?? "") === asked && isChosen(row);
      if (isTime && isFixed[row] === 1 && released[row] !== undefined)
        (isTaken ? touched : standing).add(from);
      if (!isTaken) continue;
      rows++;
      for (const field of releaseColumns.timeEntries) {
        const edit = setField(book, entries, row, field, undefined);
        if (edit && edit.from !== "") edits.push(edit);
      }
    }
  }
  const table = tableOf(book, "projects");
  for (const place of touched) {
    if (standing.has(place) || !table) continue;
    const edit = setField(book, table, rowId(order.rows[place] ?? NO_ROW), "releasedFixedPrice", undefined);
    if (edit && edit.from !== "") edits.push(edit);
  }
  return { edits, rows };
};
