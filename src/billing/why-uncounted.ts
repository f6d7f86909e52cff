import type { RowId } from "../book/row-id";
import { dictionaryOf, isTableOf, isUnread, type Table, valuesAt } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { NO_KEY, numberAt } from "../columns/dictionary";
import type { Entries } from "../resolve/entry-coding";

/** Why an entry is in no sum. */
export type UncountedReason =
  | "noProject"
  | "unknownProject"
  | "noHours"
  | "unreadableHours"
  | "noAmount"
  | "unreadableAmount";

/** An entry that is in no sum. */
export type Uncounted = { readonly row: RowId; readonly reason: UncountedReason };

/** Whether nothing stands in a row: such a row is nothing. */
export const isBlank = ({ raw }: Table, row: RowId): boolean =>
  raw[row]?.every((cell) => cell === "") !== false;

/**
 * Tells why an entry cannot be counted, its project's place in the tree being known; nothing when it can. Time needs a
 * project and hours, travel an amount alone.
 */
export const uncountedReader = (
  entries: Entries,
): ((row: RowId, place: number) => UncountedReason | undefined) => {
  const isTime = isTableOf(entries, "timeEntries");
  const projects = dictionaryOf(entries, "project");
  const field = isTime ? "hours" : "amount";
  const values = valuesAt(entries, field) ?? [];
  const isUnreadable = (row: RowId, id: string): boolean => isUnread(entries, row, id);
  return (row, place) => {
    if (place === NO_PLACE) {
      if (numberAt(projects, row) !== NO_KEY || isUnreadable(row, "project")) return "unknownProject";
      if (isTime) return "noProject";
    }
    if (values[row] !== undefined) return undefined;
    if (isTime) return isUnreadable(row, field) ? "unreadableHours" : "noHours";
    return isUnreadable(row, field) ? "unreadableAmount" : "noAmount";
  };
};
