import type { RowId } from "../book/row-id";
import { NO_STATE, type BilledEntries } from "./billed-entries";
import { bitOf, releaseStates } from "./reasons";

/** Where an entry stands for whoever bills up to a day: its state, and what is blocked because it comes later by itself. */
export const stands = ["released", "ready", "blocked", "later", "notBillable"] as const;
export type Stand = (typeof stands)[number];

const BLOCKED = releaseStates.indexOf("blocked");
const ofState = releaseStates.map((state) => stands.indexOf(state));
const LATER = stands.indexOf("later");

/** The place of a row's stand in `stands`; -1 of one that is not counted. */
export const standAt = ({ states, reasons }: BilledEntries, row: RowId): number => {
  const state = states[row] ?? NO_STATE;
  if (state === BLOCKED && ((reasons[row] ?? 0) & bitOf.later) !== 0) return LATER;
  return ofState[state] ?? -1;
};
