import { isTableOf } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { ore, type Ore } from "../values/brands";
import { releaseStates } from "./reasons";
import type { BillingSelection, ChosenRows } from "./selection";
import type { BillingStanding } from "./standing";

/** What would be released: so many rows, and what they and their fixed prices put on invoices. */
export type Chosen = { readonly rows: number; readonly amount: Ore };

const READY = releaseStates.indexOf("ready");

/** A fixed price whose ready rows are looked through. */
type Fixed = { readonly amount: Ore; rows: number; isWhole: boolean };
const newFixed = (amount: Ore): Fixed => ({ amount, rows: 0, isWhole: true });

/** Whether nobody has left out any row. */
export const leavesNone = ({ timeEntries, travelEntries }: ChosenRows): boolean =>
  (timeEntries?.size ?? 0) + (travelEntries?.size ?? 0) === 0;

/**
 * What is ready but for the rows that are left out: the same as `planRelease` writes. A fixed price that some ready row of
 * is left out of stays, and all its rows with it.
 */
export const chosenToRelease = ({ billing, items, whole }: BillingStanding, left: ChosenRows): Chosen => {
  if (leavesNone(left)) return { rows: whole.ready.rows, amount: whole.ready.amount };
  const fixed = new Map(
    items.flatMap(({ stand, place, amount: price }) =>
      stand === "ready" ? [[place, newFixed(price)] as const] : [],
    ),
  );
  let [rows, amount] = [0, 0];
  for (const billed of billing.registers) {
    const { entries, states, isFixed, invoices, places } = billed;
    const out = left[entries.register.id];
    const isTime = isTableOf(entries, "timeEntries");
    for (const row of entries.order) {
      if (states[row] !== READY) continue;
      const from = billing.projects.from[places[row] ?? NO_PLACE] ?? NO_PLACE;
      const price = isTime && isFixed[row] === 1 ? fixed.get(from) : undefined;
      const isLeft = out?.has(row) === true;
      if (price && isLeft) price.isWhole = false;
      else if (price) price.rows++;
      else if (!isLeft) {
        rows++;
        amount += invoices[row] ?? 0;
      }
    }
  }
  for (const price of fixed.values()) {
    if (!price.isWhole) continue;
    rows += price.rows;
    amount += price.amount;
  }
  return { rows, amount: ore(amount) };
};

/** The selection of everything but the rows that are left out. */
export const selectionWithout = ({ billing }: BillingStanding, left: ChosenRows): BillingSelection => {
  if (leavesNone(left)) return {};
  const rows = Object.fromEntries(
    billing.registers.map(({ entries, states }) => {
      const out = left[entries.register.id];
      const chosen = entries.order.filter((row) => states[row] === READY && out?.has(row) !== true);
      return [entries.register.id, new Set(chosen)];
    }),
  ) as ChosenRows;
  return { rows };
};
