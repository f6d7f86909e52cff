import { requireTable, type Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import { valuesAt, type Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import type { Lang } from "../../values/cell";
import { guard } from "../../values/export-guard";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { isCodePage } from "../code-pages";
import { encode, lostTogether } from "../encode";
import type { LostCharacter } from "../encoding";
import type { UnreadCell } from "../exported-file";
import { letterLosses } from "../exporting/letter-losses";
import { rawText } from "../raw-text";
import { valueText } from "./cell-text";
import type { FileForm, FormColumn, Quoting } from "./file-form";
import { leftOut, type Loss } from "./loss";

/** Which rows, and in whose language what the form says nothing of is written. */
export type FormOptions = { readonly lang: Lang; readonly rows?: ReadonlySet<RowId> };

/** A register in the form of some other system: one file or several, and what did not go along. */
export type FormedFiles = {
  readonly files: readonly { readonly bytes: Uint8Array; readonly rows: number }[];
  readonly rows: number;
  readonly lost: readonly LostCharacter[];
  readonly losses: readonly Loss[];
  readonly unread: readonly UnreadCell[];
};

const BYTE_ORDER_MARK = "\uFEFF";

/** What a column has of each row. */
type Source = { readonly text: (row: RowId) => string };

const quoted = (text: string, { delimiter }: FileForm, quoting: Quoting): string => {
  const isNeeded = text.includes(delimiter) || /["\r\n]/.test(text);
  const isQuoted = isNeeded || quoting === "always" || (quoting === "filled" && text !== "");
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
};

const extraSource = (table: Table, header: string, decimal: "," | "."): Source => {
  const at = table.headers.findIndex((own, index) => own === header && !table.fields[index]);
  return {
    text: (row) => {
      const raw = table.raw[row]?.[at] ?? "";
      return typeof raw === "string" ? guard(raw) : rawText(raw, decimal);
    },
  };
};

const sourceOf = (
  table: Table,
  { target, cell, most }: FormColumn,
  lang: Lang,
  decimal: "," | ".",
  lose: (loss: Loss) => void,
): Source => {
  if (!target) return { text: () => "" };
  if (target.kind === "extra") return extraSource(table, target.header, decimal);
  const field = table.register.fields.find(({ id }) => id === target.field);
  const values = valuesAt(table, target.field);
  const at = table.columnOf.get(target.field);
  if (!field || !values || at === undefined) return { text: () => "" };
  return {
    text: (row) => {
      const value = values[row];
      const raw = table.raw[row]?.[at] ?? "";
      if (value === undefined) return typeof raw === "string" ? guard(raw) : rawText(raw, decimal);
      const text = valueText(target.inverted ? 1 - Number(value) : value, field, cell, lang);
      if (text === undefined || (text === "" && cell.countryCode))
        lose({ kind: "value", row, field: field.id, text: rawText(raw, decimal) });
      if (most !== undefined && text !== undefined && text.length > most)
        lose({ kind: "length", row, field: field.id, text, most });
      return (most === undefined ? text : text?.slice(0, most)) ?? "";
    },
  };
};

const decimalIn = ({ columns, delimiter }: FileForm): "," | "." =>
  columns.find(({ cell }) => cell.number)?.cell.number?.decimal ?? (delimiter === "," ? "." : ",");

/** The cells of a row as a form writes them, before any is quoted; `lose` is told what does not go along. */
export const formTexts = (
  table: Table,
  form: FileForm,
  lang: Lang,
  lose: (loss: Loss) => void = () => undefined,
): ((row: RowId) => readonly string[]) => {
  const decimal = decimalIn(form);
  const sources = form.columns.map((column) => sourceOf(table, column, lang, decimal, lose));
  return (row) => sources.map(({ text }) => text(row));
};

/** What begins every file: the mark, what stood before the headers, and they. */
const beginning = (form: FileForm): string => {
  const { byteOrderMark, before, hasHeader, headerQuoted, columns, delimiter, lineEnd } = form;
  const headers = columns.map(({ header }) => quoted(header, form, headerQuoted ? "always" : "needed"));
  return (
    (byteOrderMark ? BYTE_ORDER_MARK : "") + before + (hasHeader ? headers.join(delimiter) + lineEnd : "")
  );
};

/** The worksheet's columns that go along. */
const columnsIn = (table: Table, { columns }: FileForm): readonly number[] =>
  columns.flatMap(({ target }) => {
    const at =
      target?.kind === "field"
        ? table.columnOf.get(target.field)
        : table.headers.findIndex((own, index) => own === target?.header && !table.fields[index]);
    return at === undefined || at < 0 ? [] : [at];
  });

const unreadOf = (table: Table, row: RowId, fields: ReadonlySet<string>): UnreadCell[] =>
  [...(table.faults.get(row) ?? [])].flatMap(([field, fault]) =>
    fault.read === undefined && fields.has(field) ? [{ row, field, text: fault.text }] : [],
  );

/**
 * A register in a form: every row that is asked for and holds anything, in the register's order, in as many files as the
 * receiver's limit makes of them. Text is guarded against being run as a formula (reliability A4). Yields the rows done.
 */
export function* writeForm(
  book: Book,
  register: RegisterId,
  form: FileForm,
  { lang, rows }: FormOptions,
): Task<FormedFiles> {
  const table = requireTable(book, register);
  const losses: Loss[] = [];
  const textsOf = formTexts(table, form, lang, (loss) => losses.push(loss));
  const fields = new Set(
    form.columns.flatMap(({ target }) => (target?.kind === "field" ? [target.field] : [])),
  );
  const lines: string[] = [];
  const lineOf: RowId[] = [];
  const unread: UnreadCell[] = [];
  let done = 0;
  for (const row of table.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    if (rows && !rows.has(row)) continue;
    const texts = textsOf(row);
    if (!texts.some((text) => text.trim() !== "")) continue;
    unread.push(...unreadOf(table, row, fields));
    lineOf.push(row);
    lines.push(
      texts.map((text, at) => quoted(text, form, form.columns[at]?.quoting ?? "needed")).join(form.delimiter),
    );
  }
  const letters = isCodePage(form.encoding)
    ? yield* letterLosses(table, columnsIn(table, form), form.encoding, rows)
    : [];
  const most = form.most ?? Math.max(1, lines.length);
  const count = Math.max(1, Math.ceil(lines.length / most));
  const parts = Array.from({ length: count }, (_, at) => lines.slice(at * most, (at + 1) * most));
  const made = parts.map((part) => {
    const end = form.endsWithLineEnd && part.length > 0 ? form.lineEnd : "";
    const { bytes, lost } = encode(beginning(form) + part.join(form.lineEnd) + end, form.encoding);
    return { bytes, lost, rows: part.length };
  });
  return {
    files: made.map(({ bytes, rows: held }) => ({ bytes, rows: held })),
    rows: lines.length,
    lost: lostTogether(made.map(({ lost }) => lost)),
    losses: [
      ...leftOut(table, form, rows),
      ...(count > 1
        ? [
            {
              ...{ kind: "rows" as const, rows: lines.length, files: count, most },
              begin: lineOf.filter((_, at) => at > 0 && at % most === 0),
            },
          ]
        : []),
      ...losses,
      ...letters,
    ],
    unread,
  };
}
