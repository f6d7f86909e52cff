import { tableOf, type Book } from "../book/book";
import { indexBy } from "../book/keys";
import type { RowId } from "../book/row-id";
import { isUnread, numbers, texts } from "../book/table";
import { rowsIn } from "../columns/key-index";
import type { Folded } from "../values/brands";
import type { PeriodUnit } from "../values/period";
import { fold } from "../values/text";
import { selfAndAbove, typedCode, type Node } from "./project-rows";
import { cellLine } from "./row-line";
import type { Resolved } from "./trace";

/** Budgeterad tid: hours against the budget (#40). Fakturerbar tid: money against a limit (#48). Timmar: hours against a limit (Q61). */
export type ControlOf = "budgetedTime" | "billableTime" | "hours";

/** Varning: the time is registered anyway (#42, #51). Registreringsstopp: it is not (#43, #51). */
export type ControlKind = "warning" | "stop";

/** A row of `controls` (Kontroller) that says what it must. */
export type Control = {
  readonly row: RowId;
  /** The project that it is set on, and evaluated at (#45, Q7). */
  readonly project: Folded;
  readonly of: ControlOf;
  readonly kind: ControlKind;
  /** Millionths of a per cent of the budget (#47), of a krona (#52), or of an hour. */
  readonly limit: number;
  /** Only the time of this customer (Q61). */
  readonly customer: Folded | undefined;
  /** Only the time of the period that holds today (Q61). */
  readonly period: PeriodUnit | undefined;
};

const isControlOf = (value: string | undefined): value is ControlOf =>
  value === "budgetedTime" || value === "billableTime" || value === "hours";

const isPeriod = (value: string | undefined): value is PeriodUnit | undefined =>
  value === undefined || value === "month" || value === "quarter" || value === "year";

/** The control that a row of `controls` (Kontroller) is; undefined where it lacks something or cannot be read. */
export const controlIn = (book: Book, row: RowId): Control | undefined => {
  const table = tableOf(book, "controls");
  if (!table) return undefined;
  const [project, of, kind] = [
    texts(table, "project")[row],
    texts(table, "control")[row],
    texts(table, "kind")[row],
  ];
  const limit = numbers(table, "limit")[row];
  const [customer, period] = [texts(table, "customer")[row], texts(table, "period")[row]];
  if (project === undefined || limit === undefined || !isControlOf(of) || !isPeriod(period)) return undefined;
  if (kind !== "warning" && kind !== "stop") return undefined;
  // A narrower control whose bounds nobody can read would count too much.
  if (isUnread(table, row, "customer") || isUnread(table, row, "period")) return undefined;
  const narrowed = customer === undefined ? undefined : fold(customer);
  return { row, project: fold(project), of, kind, limit, customer: narrowed, period };
};

/** The rows of `controls` (Kontroller) that are set on a project: many are allowed (Q9). */
const controlRowsOn = (book: Book, code: Folded): readonly RowId[] => {
  const table = tableOf(book, "controls");
  return table ? rowsIn(indexBy(table, ["project"]), code) : [];
};

/**
 * The rows of `controls` (Kontroller) that registration on a project meets: its own and those of every project above
 * (#44, Q7).
 */
export const controlRowsOnPath = (book: Book, code: Folded): RowId[] =>
  selfAndAbove(book, code).flatMap((node) => controlRowsOn(book, node.code));

/** A control, and the node of the path that it is set on. */
export type ControlOnPath = { readonly control: Control; readonly from: Node };

/** The controls that registration on a project meets, nearest first, with their reasons (#44, Q7). */
export const resolveControls = (book: Book, code: Folded): Resolved<readonly ControlOnPath[]> => {
  const table = tableOf(book, "controls");
  if (!table)
    return { value: [], trace: [{ register: "controls", key: code, field: "limit", verdict: "noRegister" }] };
  const rows = selfAndAbove(book, code).flatMap((from) =>
    controlRowsOn(book, from.code).map((row) => ({ row, from, control: controlIn(book, row) })),
  );
  const trace = rows.map(({ row, from, control }) =>
    cellLine(table, row, "limit", typedCode(book, from), control ? "controls" : "incompleteControl"),
  );
  return { value: rows.flatMap(({ control, from }) => (control ? [{ control, from }] : [])), trace };
};
