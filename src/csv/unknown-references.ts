import { tableOf, type Book } from "../book/book";
import type { Edit, InsertRow } from "../book/edit";
import { keyIndex } from "../book/keys";
import { placeAtEnd } from "../book/positions";
import type { Table } from "../book/table";
import { registers } from "../registers";
import type { RegisterId } from "../registers/register";
import type { Folded } from "../values/brands";
import type { CellValue } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import type { ImportPlan } from "./import-plan";
import { withoutZeros } from "./zeros-in-front";

/** What an import would name in another register that has no such row: each key once, as it is written first. */
export type UnknownReferences = { readonly register: RegisterId; readonly keys: readonly string[] };

/** A column that names rows of another register of the workbook by their one key. */
type Naming = { readonly at: number; readonly other: Table };

const namingColumns = (book: Book, { fields, register }: Table): readonly Naming[] =>
  fields.flatMap((field, at): Naming[] => {
    const other = field?.refersTo === undefined ? undefined : tableOf(book, field.refersTo);
    const isOther = other && other.register.id !== register.id && !registers[other.register.id].ownRecord;
    return isOther && other.register.key.length === 1 ? [{ at, other }] : [];
  });

/** What an edit writes in a column; "" where nothing. */
const writtenAt = (edit: Edit, at: number): CellValue => {
  if (edit.kind === "insert") return edit.cells[at] ?? "";
  return edit.kind === "set" && edit.column === at ? edit.to : "";
};

/** What a plan writes that names what no row bears, by register. Yields the edits done. */
export function* unknownReferences(book: Book, plan: ImportPlan): Task<readonly UnknownReferences[]> {
  const table = tableOf(book, plan.register);
  const columns = table ? namingColumns(book, table) : [];
  if (columns.length === 0 || plan.edits.length === 0) return [];
  const found = new Map<RegisterId, Map<Folded, string>>();
  let done = 0;
  for (const edit of plan.edits) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    for (const { at, other } of columns) {
      const text = String(writtenAt(edit, at)).trim();
      const key = fold(text);
      if (key === "" || keyIndex(other).rows.has(key)) continue;
      const keys = found.get(other.register.id) ?? new Map<Folded, string>();
      found.set(other.register.id, keys);
      if (!keys.has(key)) keys.set(key, text);
    }
  }
  return Array.from(found, ([register, keys]) => ({ register, keys: [...keys.values()] }));
}

/** Whether the register has the same number with other zeros in front: nobody knows that another is meant. */
const isZerosApart = (table: Table): ((key: string) => boolean) => {
  const known = new Set(Array.from(keyIndex(table).rows.keys(), withoutZeros));
  return (key) => known.has(withoutZeros(fold(key)));
};

/**
 * The edits that create what a plan names, each row with nothing but its key: what else it holds nobody knows. What a row
 * bears but for zeros in front is not created: it is told as a missing one that may be that row.
 */
const creatingEdits = (book: Book, { register, keys }: UnknownReferences): readonly InsertRow[] => {
  const table = tableOf(book, register);
  const at = table?.columnOf.get(table.register.key[0] ?? "");
  if (!table || at === undefined) return [];
  const isKnown = isZerosApart(table);
  const created = keys.filter((key) => !isKnown(key));
  return created.map((key, before) => ({
    kind: "insert",
    register,
    ...placeAtEnd(table, before),
    cells: table.headers.map((_, column): CellValue => (column === at ? key : "")),
  }));
};

/** A plan that creates what it names of some registers, before its own rows. */
export const withCreated = (
  book: Book,
  plan: ImportPlan,
  unknown: readonly UnknownReferences[],
): ImportPlan => {
  const edits = unknown.flatMap((one) => creatingEdits(book, one));
  return edits.length === 0 ? plan : { ...plan, edits: [...edits, ...plan.edits] };
};
