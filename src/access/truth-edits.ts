import type { Book } from "../book/book";
import { deleteRow } from "../book/delete-row";
import type { Edit } from "../book/edit";
import { appendRow, setField } from "../book/new-row";
import { placeAtEnd } from "../book/positions";
import type { RowId } from "../book/row-id";
import { texts, type Table } from "../book/table";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { pairOf, type Combination } from "./combination";

/** What is to go from `assignments` (Tilldelningar), and what is to come there. */
type Truth = {
  readonly gone: ReadonlySet<RowId>;
  readonly come: readonly Combination[];
  /** The pairs that keep a row. */
  readonly staying: Set<Folded>;
  /** Whether the pair's access stays when its last row goes: a result that tells of programs alone takes none (Q53). */
  readonly keepsAccess: (pair: Folded, one: Combination) => boolean;
};

/** The edits that write the accounting system's truth into `assignments`; what goes does so from the bottom up, last. */
export function* truthEdits(
  book: Book,
  table: Table<"assignments">,
  { gone, come, staying, keepsAccess }: Truth,
): Task<Edit[]> {
  const edits: Edit[] = [];
  const deleted: Edit[] = [];
  const [clients, consultants] = [texts(table, "client"), texts(table, "consultant")];
  let done = 0;
  for (const row of table.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    if (!gone.has(row)) continue;
    const one = { client: clients[row] ?? "", consultant: consultants[row] ?? "", program: "" };
    const pair = pairOf(one);
    const isKept = !staying.has(pair) && keepsAccess(pair, one);
    const kept = isKept ? setField(book, table, row, "program", undefined) : undefined;
    if (kept) {
      edits.push(kept);
      staying.add(pair);
    } else deleted.push(deleteRow(table, row));
  }
  for (const [at, { client, consultant, program }] of come.entries()) {
    const row = appendRow(book, table, { client, consultant, ...(program !== "" && { program }) });
    edits.push({ ...row, ...placeAtEnd(table, at) });
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return [...edits, ...deleted.reverse()];
}
