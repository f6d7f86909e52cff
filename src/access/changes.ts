import { requireTable, type Book } from "../book/book";
import { deleteRow } from "../book/delete-row";
import type { DeleteRow, Edit, InsertRow } from "../book/edit";
import { appendRow, setField } from "../book/new-row";
import { placeAtEnd } from "../book/positions";
import type { RowId } from "../book/row-id";
import { hasField, type Table } from "../book/table";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { ASSIGNED, NO_RIGHT, REMOVED } from "./outcome";
import type { Prediction } from "./predict";
import { placedIn } from "./standing";

/** How many rows a worksheet has. */
const SHEET_ROWS = 1_048_576;

/** The columns that an assignment cannot be written without. */
const needed = ["client", "consultant", "program"] as const;

/** What a prediction writes into `assignments` (Tilldelningar). */
export type AccessChanges = {
  readonly edits: readonly Edit[];
  readonly added: number;
  /** Rows that lose their program, and keep access (Q53). */
  readonly blanked: number;
  readonly removed: number;
};

/** Why a prediction cannot be written: a column that the sheet lacks, or more rows than it has room for. */
export type AccessObstacle =
  | { readonly code: "lacks-column"; readonly field: (typeof needed)[number] }
  | { readonly code: "no-room"; readonly rows: number; readonly room: number };

/** How many rows a prediction adds: a row a program, and one for access alone. */
const rowsAdded = ({ op, counts, access, programs }: Prediction): number => {
  if (op !== "grant") return 0;
  if (programs.length > 0) return counts[ASSIGNED] ?? 0;
  let rows = 0;
  for (const outcome of access) if (outcome === ASSIGNED) rows++;
  return rows;
};

/** The column that `assignments` lacks, and cannot be written without. */
export const lackedColumn = (book: Book): (typeof needed)[number] | undefined => {
  const table = requireTable(book, "assignments");
  return needed.find((one) => !hasField(table, one));
};

/** What keeps a prediction from being written; told before anything is (#155). */
export const obstacleOf = (book: Book, prediction: Prediction): AccessObstacle | undefined => {
  const table = requireTable(book, "assignments");
  const field = lackedColumn(book);
  if (field !== undefined) return { code: "lacks-column", field };
  const rows = rowsAdded(prediction);
  const room = SHEET_ROWS - table.place.row - 1 - table.order.length;
  return rows > room ? { code: "no-room", rows, room } : undefined;
};

/** The rows that a grant appends: one a program, one with a blank program for access alone. */
function* granted(book: Book, table: Table<"assignments">, prediction: Prediction): Task<InsertRow[]> {
  const { clients, consultants, programs, outcomes, access } = prediction;
  const rows: InsertRow[] = [];
  const append = (client: string, consultant: string, program: string | undefined): void => {
    const row = appendRow(book, table, { client, consultant, ...(program !== undefined && { program }) });
    rows.push({ ...row, ...placeAtEnd(table, rows.length) });
  };
  for (const [at, client] of clients.entries()) {
    for (const [place, consultant] of consultants.entries()) {
      const pair = at * consultants.length + place;
      if (programs.length === 0 && access[pair] === ASSIGNED) append(client, consultant, undefined);
      for (const [number, program] of programs.entries())
        if (outcomes[pair * programs.length + number] === ASSIGNED) append(client, consultant, program);
    }
    yield consultants.length * (programs.length || 1);
  }
  return rows;
}

/** The rows of each pair that go, and the first of those that none stays beside. */
function* removed(
  book: Book,
  table: Table<"assignments">,
  prediction: Prediction,
): Task<{ readonly blanked: Edit[]; readonly gone: DeleteRow[] }> {
  const { op, clients, consultants, programs, outcomes, access } = prediction;
  const { pairOf, programOf } = placedIn(table, clients, consultants, programs);
  const staying = new Uint8Array(clients.length * consultants.length);
  const going: RowId[] = [];
  let done = 0;
  for (const row of table.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const pair = pairOf(row);
    if (pair < 0) continue;
    const program = programOf(row);
    const isWhole = op === "remove-clients" && access[pair] === REMOVED;
    if (isWhole || (program >= 0 && outcomes[pair * programs.length + program] === REMOVED)) going.push(row);
    else staying[pair] = 1;
  }
  const blanked: Edit[] = [];
  const gone: DeleteRow[] = [];
  for (const row of going) {
    const pair = pairOf(row);
    // Access is taken by taking the client alone (Q53).
    const keepsAccess = op === "remove-programs" && !staying[pair];
    staying[pair] = keepsAccess ? 1 : (staying[pair] ?? 0);
    const edit = keepsAccess ? setField(book, table, row, "program", undefined) : undefined;
    if (edit) blanked.push(edit);
    else gone.push(deleteRow(table, row));
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return { blanked, gone: gone.reverse() };
}

/**
 * The edits that record a prediction (#149): rows appended, or rows that go, from the bottom up. Others keep their
 * order and their own cells. Ask obstacleOf first.
 */
export function* accessChanges(book: Book, prediction: Prediction): Task<AccessChanges> {
  const table = requireTable(book, "assignments");
  if (prediction.op === "grant") {
    const edits = yield* granted(book, table, prediction);
    return { edits, added: edits.length, blanked: 0, removed: 0 };
  }
  const { blanked, gone } = yield* removed(book, table, prediction);
  return { edits: [...blanked, ...gone], added: 0, blanked: blanked.length, removed: gone.length };
}

/** How many of a prediction's combinations may not be, or cannot be. */
export const refusedIn = ({ counts, access, programs }: Prediction): number => {
  const combinations = counts.reduce((sum, count, outcome) => (outcome >= NO_RIGHT ? sum + count : sum), 0);
  return programs.length > 0 ? combinations : access.filter((outcome) => outcome === NO_RIGHT).length;
};
