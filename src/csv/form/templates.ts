import { tableOf, type Book } from "../../book/book";
import type { Edit } from "../../book/edit";
import { emptyTable } from "../../book/empty-table";
import { appendRow, setField } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import type { Day } from "../../values/brands";
import type { CellValue } from "../../values/cell";
import { fold } from "../../values/text";
import type { FileForm } from "./file-form";
import { formText, keptForm } from "./kept-form";

/** A form that the workbook keeps (Exportmall); without one where somebody has changed it by hand into none. */
export type ExportTemplate = {
  readonly name: string;
  readonly row: RowId;
  readonly form: FileForm | undefined;
};

/** The forms that the workbook keeps for a register, as they stand in Exportmallar. */
export const templatesOf = (book: Book, register: RegisterId): readonly ExportTemplate[] => {
  const table = tableOf(book, "exportTemplates");
  if (!table) return [];
  const [names, registers, forms] = (["name", "register", "form"] as const).map((id) => texts(table, id));
  return table.order.flatMap((row) => {
    const name = names?.[row];
    if (name === undefined || fold(registers?.[row] ?? "") !== fold(register)) return [];
    return [{ name, row, form: keptForm(forms?.[row] ?? "") }];
  });
};

/** A form to keep: what it is called, for which register, and what it was learned from on which day. */
export type NewTemplate = {
  readonly name: string;
  readonly register: RegisterId;
  readonly learnedFrom: string;
  readonly day: Day;
  readonly form: FileForm;
};

/** What keeping a form writes: edits of the register that stands there, or the rows of one to make. */
export type TemplateWrites = {
  readonly edits: readonly Edit[];
  readonly newRows?: readonly (readonly CellValue[])[];
};

/** So much a cell of Excel holds. */
const MOST = 32_767;

/** Keeps a form in the workbook, in place of one of the same name; undefined for one that no cell holds. */
export const keepTemplate = (
  book: Book,
  { name, register, learnedFrom, day, form }: NewTemplate,
): TemplateWrites | undefined => {
  const text = formText(form);
  if (text.length > MOST) return undefined;
  const table = tableOf(book, "exportTemplates");
  const values = { name, register, learnedFrom, date: day, form: text };
  if (!table)
    return { edits: [], newRows: [appendRow(book, emptyTable("exportTemplates", book.lang), values).cells] };
  const same = templatesOf(book, register).find((one) => fold(one.name) === fold(name));
  if (!same) return { edits: [appendRow(book, table, values)] };
  const edits = (["learnedFrom", "date", "form"] as const).flatMap(
    (id) => setField(book, table, same.row, id, values[id]) ?? [],
  );
  return { edits: edits.filter(({ from, to }) => from !== to) };
};
