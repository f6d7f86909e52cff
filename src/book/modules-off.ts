import type { ModuleId } from "../registers/definition";
import { knownSettings } from "../registers/known-settings";
import { modulesNamed, moduleList } from "../registers/modules";
import { inEach } from "../values/by-lang";
import type { CellValue } from "../values/cell";
import { fold } from "../values/text";
import { tableOf, type Book } from "./book";
import type { Edit } from "./edit";
import { emptyTable } from "./empty-table";
import { appendRow, setContent } from "./new-row";
import type { RowId } from "./row-id";
import { rawCell, texts, type Table } from "./table";

const setting = knownSettings.modulesOff;

const isSetting = (name: string | undefined): boolean =>
  name !== undefined && inEach(setting).map(fold).includes(fold(name));

/** The row of `settings` (Inställningar) that turns modules off. */
const rowOf = (table: Table<"settings">): RowId | undefined => {
  const names = texts(table, "name");
  return table.order.find((row) => isSetting(names[row]));
};

/** The modules that `settings` (Inställningar) turns off: their sheets are no registers while they are (#4). */
export const modulesOffIn = (settings: Table<"settings"> | undefined): ReadonlySet<ModuleId> => {
  const row = settings && rowOf(settings);
  return modulesNamed(row === undefined ? "" : String(rawCell(settings as Table, row, "value")));
};

/** The modules that `settings` (Inställningar) turns off as it stands now, which may be after the book was read. */
export const modulesOffNow = (book: Book): ReadonlySet<ModuleId> => modulesOffIn(tableOf(book, "settings"));

/**
 * What turns exactly these modules off: an edit of `settings` (Inställningar), or the rows of that sheet where there
 * is none.
 */
export const turnOff = (
  book: Book,
  off: ReadonlySet<ModuleId>,
): { readonly edits: readonly Edit[] } | { readonly newRows: readonly (readonly CellValue[])[] } => {
  const value = moduleList(off, book.lang);
  const settings = tableOf(book, "settings");
  const row = settings && rowOf(settings);
  if (settings && row !== undefined) {
    const edit = setContent(settings, row, "value", value);
    return { edits: edit ? [edit] : [] };
  }
  const table = settings ?? emptyTable("settings", book.lang);
  const added = appendRow(book, table, { name: setting[book.lang], value });
  return settings ? { edits: [added] } : { newRows: [added.cells] };
};
