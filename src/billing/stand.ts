import type { RowId } from "../book/row-id";
import { NO_STATE, type BilledEntries } from "./billed-entries";
import { bitOf, releaseStates } from "./reasons";

/** Where an entry stands for whoever bills up to a day: its state, and what is blocked because it comes later by itself. */
export const stands = ["released", "ready", "blocked", "later", "notBillable"] as const;
export type Stand = (typeof stands)[number];

const BLOCKED = releaseStates.indexOf("blocked");
const ofState = releaseStates.map((state) => stands.indexOf(state));
const LATER = stands.indexOf("later");
const NOT_BILLABLE = releaseStates.indexOf("notBillable");

/** The place of a row's stand in `stands`; -1 of one that is not counted. */
export const standAt = ({ states, reasons }: BilledEntries, row: RowId): number => {
  const state = states[row] ?? NO_STATE;
  if (state === BLOCKED && ((reasons[row] ?? 0) & bitOf.later) !== 0) return LATER;
  return ofState[state] ?? -1;
};

/**
 * What a row comes to where it stands, in öre: what it puts on invoices, and where it is not billed what it is worth at its price
 * (Q42), for it puts nothing on them. NaN where nobody can tell.
 */
export const amountWhereItStands = (
  { states, invoices, amounts }: Pick<BilledEntries, "states" | "invoices" | "amounts">,
  row: RowId,
): number => (states[row] === NOT_BILLABLE ? amounts[row] : invoices[row]) ?? Number.NaN;
