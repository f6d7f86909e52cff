import type { Book } from "../book/book";
import { deleteRow } from "../book/delete-row";
import type { DeleteRow } from "../book/edit";
import { rowsWithKey } from "../book/keys";
import { referencesTo } from "../book/references";
import { err, ok, type Result } from "../values/result";
import { flatMapTask, type Task } from "../values/task";
import { namingCell } from "./naming-cell";
import { nodesAt } from "./nodes";
import type { Plan, TreeRefusal, RowsIn } from "./plan";
import { rowsByRegister } from "./rows-by-register";

/** A project to delete, with all below it or alone. */
export type ProjectDeletion = { readonly project: string; readonly below: boolean };

/** The edits that delete rows, from the bottom up, so that each position still means what it meant. */
function* deletions(book: Book, { register, rows }: RowsIn): Task<DeleteRow[]> {
  const table = book.tables.get(register);
  if (!table) return [];
  const edits = yield* flatMapTask(rows, (row) => [deleteRow(table, row)]);
  return edits.sort((a, b) => b.position - a.position);
}

/**
 * Plans that a project goes, together with the rows that are its settings. What else names it, time above all, must
 * not lose its project: it is listed register by register, and the project can be closed instead (as Q37 for customers).
 */
export function* deleteProject(
  book: Book,
  { project, below }: ProjectDeletion,
): Task<Result<Plan, TreeRefusal>> {
  const found = nodesAt(book, project);
  if (!found.ok) return found;
  const { projects, code, typed, codes } = found.value;
  const children = codes.filter((each) => each !== code).length;
  if (children > 0 && !below) return err({ code: "has-children", project: typed, children });
  const references = yield* referencesTo(book, "projects", new Set(codes));
  const hanging = references.filter((reference) => namingCell(book, reference).isOwner);
  const settings = rowsByRegister(book, hanging);
  const gone = new Set(settings.flatMap(({ register, rows }) => rows.map((row) => `${register} ${row}`)));
  const others = references.filter(({ register, row }) => !gone.has(`${register} ${row}`));
  if (others.length > 0)
    return err({ code: "referenced", project: typed, references: rowsByRegister(book, others) });
  const rows = yield* flatMapTask(codes, (each) => rowsWithKey(projects, each));
  let edits = yield* deletions(book, { register: "projects", rows });
  for (const each of settings) edits = [...edits, ...(yield* deletions(book, each))];
  return ok({ edits, notes: [], codes: [], bookableParent: undefined });
}
