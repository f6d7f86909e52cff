import { tableOf, type Book } from "../book/book";
import { indexBy } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts } from "../book/table";
import { rowsIn } from "../columns/key-index";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { selfAndAbove, typedCode, type Node } from "./project-rows";
import { cellLine } from "./row-line";
import type { Resolved } from "./trace";

/** Budgeterad tid: hours against the budget (#40). Fakturerbar tid: money against a limit (#48). */
export type ControlOf = "budgetedTime" | "billableTime";

/** Varning: the time is registered anyway (#42, #51). Registreringsstopp: it is not (#43, #51). */
export type ControlKind = "warning" | "stop";

/** A row of `controls` (Kontroller) that says what it must. */
export type Control = {
  readonly row: RowId;
  /** The project that it is set on, and evaluated at (#45, Q7). */
  readonly project: Folded;
  readonly of: ControlOf;
  readonly kind: ControlKind;
  /** Millionths of a per cent of the budget (#47), or of a krona (#52). */
  readonly limit: number;
};

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
  if (project === undefined || limit === undefined) return undefined;
  if ((of !== "budgetedTime" && of !== "billableTime") || (kind !== "warning" && kind !== "stop"))
    return undefined;
  return { row, project: fold(project), of, kind, limit };
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
