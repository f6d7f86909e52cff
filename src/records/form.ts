import type { Book } from "../book/book";
import type { Edit } from "../book/edit";
import { foldedOf, rowsWithKey } from "../book/keys";
import { appendRow, setField } from "../book/new-row";
import { referencesTo } from "../book/references";
import { columnAt, type RowId } from "../book/row-id";
import { rawCell, type Table, valuesAt } from "../book/table";
import type { FieldId } from "../registers";
import type { Field, RegisterId } from "../registers/register";
import { isFault, type Fault, type Lang } from "../values/cell";
import { err, ok, type Result } from "../values/result";
import { finish } from "../values/task";
import { fold } from "../values/text";
import { readCell, writeText, type StoredValue } from "../values/value-type";

/** What stands in the fields of a form, by field: text, just as somebody typed it. */
export type Typed = Readonly<Record<string, string>>;

/** Why a field of a form cannot be written: its text cannot be read, is missing, or is another row's key. */
export type Problem =
  | { readonly kind: "fault"; readonly fault: Fault }
  | { readonly kind: "required" }
  | { readonly kind: "taken"; readonly key: string };

export type Problems = ReadonlyMap<string, Problem>;

const decimalOf = { sv: ",", en: "." } as const;

/** The columns of a register that its sheet has: what a form asks for. */
export const formFields = (table: Table): readonly Field[] =>
  table.register.fields.filter(({ id }) => table.columnOf.has(id));

/** A row as a form shows it; a cell that cannot be read stands as it is. */
export const typedOf = (table: Table, row: RowId, lang: Lang): Typed =>
  Object.fromEntries(
    formFields(table).map(({ id, type }) => {
      const value = valuesAt(table, id)?.[row];
      const text =
        value === undefined ? String(rawCell(table, row, id)) : writeText(type, value, lang, decimalOf[lang]);
      return [id, text];
    }),
  );

type Asked = {
  readonly book: Book;
  readonly table: Table;
  /** The row that is edited; undefined for a new one. */
  readonly row: RowId | undefined;
  /** What the form was filled with before anybody typed in it; nothing for a new row. */
  readonly before: Typed;
  readonly typed: Typed;
  readonly lang: Lang;
};

/** The fields that were changed since the row was shown; every filled one of a new row. */
const changedFields = ({ table, before, typed }: Asked): readonly Field[] =>
  formFields(table).filter(({ id }) => (typed[id] ?? "") !== (before[id] ?? ""));

const isTaken = (table: Table, row: RowId | undefined, key: string): boolean =>
  rowsWithKey(table, fold(key)).some((other) => other !== row);

/** What the changed fields hold as their columns do, `undefined` for one that was emptied; and what cannot be written of them. */
type TypedValues = {
  readonly values: ReadonlyMap<string, StoredValue | undefined>;
  readonly problems: Problems;
};

const readTyped = (asked: Asked): TypedValues => {
  const { book, table, row, typed, lang } = asked;
  const options = { date1904: book.date1904, decimal: decimalOf[lang] };
  const values = new Map<string, StoredValue | undefined>();
  const problems = new Map<string, Problem>();
  const changed = new Set(changedFields(asked));
  for (const field of formFields(table)) {
    const { id } = field;
    if (!changed.has(field)) {
      if (field.required && row === undefined) problems.set(id, { kind: "required" });
      continue;
    }
    const value = readCell(field.type, typed[id] ?? "", options);
    if (isFault(value)) problems.set(id, { kind: "fault", fault: value });
    else if (value === undefined && field.required) problems.set(id, { kind: "required" });
    else if (value !== undefined && table.register.key[0] === id && isTaken(table, row, String(value)))
      problems.set(id, { kind: "taken", key: String(value) });
    else values.set(id, value);
  }
  return { values, problems };
};

/** The edits by which every cell that names a row's key names its new one; none when another row bears the old key too. */
const followKey = (book: Book, table: Table, row: RowId, key: string): Edit[] => {
  const before = foldedOf(table, row, table.register.key);
  if (before === undefined || rowsWithKey(table, before).length > 1) return [];
  return finish(referencesTo(book, table.register.id, new Set([before]))).map((reference): Edit => {
    const { register, row: naming, column } = reference;
    const cells = book.tables.get(register)?.raw[naming];
    return {
      kind: "set",
      register,
      row: naming,
      column: columnAt(column),
      from: cells?.[column] ?? "",
      to: key,
    };
  });
};

const editsOf = ({ book, table, row }: Asked, { values: read }: TypedValues): Edit[] => {
  const values = [...read];
  if (row === undefined) {
    const filled = values.filter((pair): pair is [string, StoredValue] => pair[1] !== undefined);
    return [appendRow(book, table, Object.fromEntries(filled))];
  }
  return values.flatMap(([field, value]): Edit[] => {
    const edit = setField(book, table, row, field as FieldId<RegisterId>, value);
    const isKey = field === table.register.key[0] && table.register.key.length === 1;
    const following = isKey && value !== undefined ? followKey(book, table, row, String(value)) : [];
    return edit ? [edit, ...following] : following;
  });
};

/**
 * The edits that bring what was typed in a form into the workbook (#135, #138): only the cells that were changed, and
 * after a change of the key, those that name the row by it. Nothing is written while a field cannot be.
 */
export const formEdits = (asked: Asked): Result<readonly Edit[], Problems> => {
  const read = readTyped(asked);
  return read.problems.size > 0 ? err(read.problems) : ok(editsOf(asked, read));
};

/** A form that is being filled in: the edits of what can be written of it so far, and what cannot. */
export const draftEdits = (
  asked: Asked,
): { readonly edits: readonly Edit[]; readonly problems: Problems } => {
  const read = readTyped(asked);
  return { edits: editsOf(asked, read), problems: read.problems };
};
