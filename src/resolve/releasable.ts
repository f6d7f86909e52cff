import { tableOf, type Book } from "../book/book";
import { NO_ROW, type RowId } from "../book/row-id";
import { numbers, texts } from "../book/table";
import type { Day } from "../values/brands";
import { fold } from "../values/text";
import { resolveBilled } from "./billed";
import { billingModelOf, resolveBillingModel } from "./billing-model";
import { entryKey, type Entries } from "./entry-coding";
import { nodeLine } from "./project-rows";
import { cellLine } from "./row-line";
import { resolveSetting } from "./setting";
import { ownStatus } from "./status";
import type { Resolved, TraceLine } from "./trace";

/** What keeps an entry from being released for billing (frisläppas). */
export type ReleaseStop =
  /** It is released, and is never released again (#168). */
  | "released"
  /** It is not billed, or has no customer; both are needed (#167). */
  | "notBilled"
  | "noCustomer"
  /** It is not reviewed as far as the setting asks (#168). */
  | "notReviewed"
  /** It is time on a project that has a fixed price and is not closed (#114, Q26). */
  | "fixedPriceOpen"
  /** It comes after the day that is released up to (#172). */
  | "later";

/** The level that an entry must be reviewed to before it is released (#168). */
export const releaseLevel = (book: Book): number => Number(resolveSetting(book, "releaseLevel").value ?? 0);

/** A cell that the entry is stopped by, or not. */
const stopLine = (entries: Entries, row: RowId, field: string, isStopped: boolean): TraceLine =>
  cellLine(entries, row, field, entryKey(entries, row), isStopped ? "stops" : "passes");

/** Whether the project's billing model lets its time go (#113, #114): the node with the model is closed, or there is no fixed price. */
const modelLine = (
  book: Book,
  project: string | undefined,
): { readonly isOpen: boolean; readonly trace: readonly TraceLine[] } => {
  if (project === undefined) return { isOpen: false, trace: [] };
  const code = fold(project);
  const { model, from } = billingModelOf(book, code);
  const { trace } = resolveBillingModel(book, code);
  if (model !== "fixedPrice" || !from) return { isOpen: false, trace };
  const projects = tableOf(book, "projects");
  // Its own status: to close a project above it is not to say that this one is done.
  const isOpen = !projects || ownStatus(texts(projects, "status")[from.row ?? NO_ROW]) !== "closed";
  return { isOpen, trace: [...trace, nodeLine(book, from, "status", isOpen ? "stops" : "passes")] };
};

/**
 * What keeps an entry from being released now, nothing when it may be (#113, #114, #167, #168). Whether it is billed
 * and whether it may be released are facts apart (Q28). With a day: everything up to and including it (#172).
 */
export const resolveRelease = (
  book: Book,
  entries: Entries,
  row: RowId,
  through?: Day,
): Resolved<readonly ReleaseStop[]> => {
  const stops: ReleaseStop[] = [];
  const trace: TraceLine[] = [];
  const tell = (stop: ReleaseStop, isStopped: boolean, lines: readonly TraceLine[]): void => {
    if (isStopped) stops.push(stop);
    trace.push(...lines);
  };
  const released = numbers(entries, "released")[row] !== undefined;
  tell("released", released, [stopLine(entries, row, "released", released)]);
  const day = numbers(entries, "date")[row];
  const isLater = through !== undefined && (day === undefined || day > through);
  tell("later", isLater, through === undefined ? [] : [stopLine(entries, row, "date", isLater)]);
  const billed = resolveBilled(book, entries, row);
  tell("notBilled", !billed.value, billed.trace);
  const hasCustomer = texts(entries, "customer")[row] !== undefined;
  tell("noCustomer", !hasCustomer, [stopLine(entries, row, "customer", !hasCustomer)]);
  const isReviewed = (numbers(entries, "reviewLevel")[row] ?? 0) >= releaseLevel(book);
  tell("notReviewed", !isReviewed, [
    ...resolveSetting(book, "releaseLevel").trace,
    stopLine(entries, row, "reviewLevel", !isReviewed),
  ]);
  // A billing model is of time: travel is billed as it comes (#113, #114).
  const project = entries.register.id === "timeEntries" ? texts(entries, "project")[row] : undefined;
  const { isOpen, trace: modelTrace } = modelLine(book, project);
  tell("fixedPriceOpen", isOpen, modelTrace);
  return { value: stops, trace };
};
