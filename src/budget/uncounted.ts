import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts } from "../book/table";
import { fold } from "../values/text";

/** Why a time row could not be counted. */
export type UncountedReason =
  | "no-project"
  | "unreadable-project"
  | "unknown-project"
  | "no-hours"
  | "unreadable-hours";

/** Why a time row cannot be counted at any project; undefined when it can. */
export const whyUncounted = (book: Book, row: RowId): UncountedReason | undefined => {
  const entries = tableOf(book, "timeEntries");
  const projects = tableOf(book, "projects");
  if (!entries) return undefined;
  const faults = entries.faults.get(row);
  const project = texts(entries, "project")[row];
  if (project === undefined) return faults?.has("project") ? "unreadable-project" : "no-project";
  if (!projects || rowWithKey(projects, fold(project)) === undefined) return "unknown-project";
  if (numbers(entries, "hours")[row] !== undefined) return undefined;
  return faults?.has("hours") ? "unreadable-hours" : "no-hours";
};
