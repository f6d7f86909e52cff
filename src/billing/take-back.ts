import { tableOf } from "../book/book";
import type { SetCell } from "../book/edit";
import { setField } from "../book/new-row";
import { NO_ROW, rowId, type RowId } from "../book/row-id";
import { isTableOf, numbers, texts } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { fold } from "../values/text";
import type { BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import type { LineRow } from "./line";
import { releaseColumns } from "./release";
import { chooser, type BillingSelection } from "./selection";

/** What taking a release back writes, as edits. */
export type TakenBack = { readonly edits: readonly SetCell[]; readonly rows: number };

/** The same of rows that may bear several bases: those that they bear. */
export type RowsTakenBack = TakenBack & { readonly bases: readonly string[] };

/** Takes the stamps off rows; a fixed price goes back when none of its rows is released any more. */
const takeBack = (
  { book, projects, order, registers }: Billing,
  isTakenOf: (billed: BilledEntries) => (row: RowId) => boolean,
): TakenBack => {
  const edits: SetCell[] = [];
  let rows = 0;
  /** The fixed prices that some row was taken back of, and those that some is still released of. */
  const [touched, standing] = [new Set<number>(), new Set<number>()];
  for (const billed of registers) {
    const { entries, places, isFixed } = billed;
    const released = numbers(entries, "released");
    const isTaken = isTakenOf(billed);
    const isTime = isTableOf(entries, "timeEntries");
    for (const row of entries.order) {
      const from = projects.from[places[row] ?? NO_PLACE] ?? NO_PLACE;
      const goes = isTaken(row);
      if (isTime && isFixed[row] === 1 && released[row] !== undefined) (goes ? touched : standing).add(from);
      if (!goes) continue;
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

/** Takes the stamps of an invoice basis off its rows, or off some of them: they are as if never released (#168, Q60). */
export const planTakeBack = (
  billing: Billing,
  basis: string,
  selection: BillingSelection = {},
): TakenBack => {
  const asked = fold(basis);
  return takeBack(billing, (billed) => {
    const bases = texts(billed.entries, "basis");
    const isChosen = chooser(billed, selection);
    return (row) => fold(bases[row] ?? "") === asked && isChosen(row);
  });
};

/** Takes released rows back, whatever bases they bear, or none (Q60). */
export const planTakeBackOf = (billing: Billing, rows: readonly LineRow[]): RowsTakenBack => {
  const chosen = { timeEntries: new Set<RowId>(), travelEntries: new Set<RowId>() };
  for (const { register, row } of rows) chosen[register].add(row);
  const bases = new Map<string, string>();
  for (const { entries } of billing.registers)
    for (const row of chosen[entries.register.id]) {
      const basis = texts(entries, "basis")[row];
      if (basis !== undefined && !bases.has(fold(basis))) bases.set(fold(basis), basis);
    }
  return {
    ...takeBack(
      billing,
      ({ entries }) =>
        (row) =>
          chosen[entries.register.id].has(row),
    ),
    bases: [...bases.values()],
  };
};
