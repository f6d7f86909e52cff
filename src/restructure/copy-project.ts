import type { Book } from "../book/book";
import type { Edit, InsertRow } from "../book/edit";
import { rowWithKey } from "../book/keys";
import { referencesTo, type Reference } from "../book/references";
import type { RowId } from "../book/row-id";
import { hasField, type Table } from "../book/table";
import { parentCode } from "../tree/codes";
import type { Folded } from "../values/brands";
import type { CellValue } from "../values/cell";
import { err, ok, type Result } from "../values/result";
import { flatMapTask, type Task } from "../values/task";
import { fold } from "../values/text";
import { namingCell } from "./naming-cell";
import { arrive, placeRefusal } from "./new-place";
import { rowAdder } from "./new-rows";
import { codeChanges, nodesAt, readCode } from "./nodes";
import type { CodeChange, Plan, TreeRefusal } from "./plan";

/** A project to make like another. */
export type ProjectCopy = {
  readonly from: string;
  readonly to: string;
  /** The copy's name; the same where it is blank. */
  readonly name: string;
  /** All below it is copied too. */
  readonly below: boolean;
  /** Its parent stops being bookable, where its row says that it is. */
  readonly unbookParent: boolean;
};

/** What a main project has nothing to inherit from. */
const inheriting = ["inheritColor", "inheritCompetences", "inheritParticipants"];

/**
 * A row's own cells. The user's own columns are left blank: a formula may stand in them, and fills them.
 */
const ownCells = (table: Table, row: RowId): CellValue[] =>
  table.fields.map((field, at) => (field ? (table.raw[row]?.[at] ?? "") : ""));

const put = (table: Table, cells: CellValue[], field: string, cell: CellValue): void => {
  const at = table.columnOf.get(field);
  if (at !== undefined) cells[at] = cell;
};

/** The copy of a project's row. It begins as a new project does, ongoing, and what it inherits it goes on inheriting. */
const projectCells = (table: Table, row: RowId, { to, name }: CodeChange): CellValue[] => {
  const cells = ownCells(table, row);
  put(table, cells, "code", to);
  put(table, cells, "name", name);
  put(table, cells, "status", "");
  if (parentCode(to) === undefined) for (const field of inheriting) put(table, cells, field, "");
  return cells;
};

type Changes = ReadonlyMap<Folded, CodeChange>;
type Add = (table: Table, cells: readonly CellValue[]) => InsertRow;

/** The copies of the rows that are settings of the projects: codings, controls, competences, prices … */
function* settingRows(
  book: Book,
  references: readonly Reference[],
  changes: Changes,
  add: Add,
): Task<InsertRow[]> {
  const copies = new Map<string, { readonly table: Table; readonly cells: CellValue[] }>();
  const placeOf = ({ register, row }: Reference): string => `${register} ${row}`;
  yield* flatMapTask(references, (reference) => {
    const { table, isOwner } = namingCell(book, reference);
    if (isOwner) copies.set(placeOf(reference), { table, cells: ownCells(table, reference.row) });
    return [];
  });
  yield* flatMapTask(references, (reference) => {
    const copy = copies.get(placeOf(reference));
    const change = changes.get(reference.key);
    if (copy && change) copy.cells[reference.column] = change.to;
    return [];
  });
  return yield* flatMapTask(copies.values(), ({ table, cells }) => [add(table, cells)]);
}

/**
 * Plans a project like another: its own settings, and its rows in the registers of settings, under a new code (#11). No
 * inherited value becomes its own, and neither time nor permissions come along.
 */
export function* copyProject(book: Book, copy: ProjectCopy): Task<Result<Plan, TreeRefusal>> {
  const found = nodesAt(book, copy.from);
  if (!found.ok) return found;
  const { projects, code, typed, codes } = found.value;
  if (rowWithKey(projects, code) === undefined) return err({ code: "unknown-project", project: typed });
  const to = readCode(copy.to);
  if (fold(to) === code) return err({ code: "exists", project: typed });
  if (copy.below && fold(to).startsWith(`${code}.`)) return err({ code: "below-itself", project: typed, to });
  const nodes = { ...found.value, codes: copy.below ? codes : [code] };
  const same = yield* codeChanges(nodes, to);
  const name = readCode(copy.name);
  if (name !== "" && !hasField(projects, "name")) return err({ code: "no-column", field: "name" });
  const changes: Changes = new Map(
    [...same].map(([each, change]) => [each, each === code && name !== "" ? { ...change, name } : change]),
  );
  const place = {
    to,
    codes: yield* flatMapTask(changes.values(), (change) => [fold(change.to)]),
    left: new Set<Folded>(),
    parent: parentCode(code),
  };
  const refusal = placeRefusal(book, place);
  if (refusal) return err(refusal);
  const { notes, edits, bookableParent } = yield* arrive(book, place, copy.unbookParent);
  const add = rowAdder();
  const rows = yield* flatMapTask(changes, ([each, change]): InsertRow[] => {
    const row = rowWithKey(projects, each);
    return row === undefined ? [] : [add(projects, projectCells(projects, row, change))];
  });
  const references = yield* referencesTo(book, "projects", new Set(nodes.codes));
  const all: Edit[] = [...edits, ...rows, ...(yield* settingRows(book, references, changes, add))];
  return ok({ edits: all, notes, codes: [...changes.values()], bookableParent });
}
