import { tableOf, type Book } from "../book/book";
import type { Table } from "../book/table";
import { registers } from "../registers";
import type { RegisterId } from "../registers/register";
import { unguard } from "../values/export-guard";
import { fold } from "../values/text";
import type { ColumnMatch } from "./column-match";
import { findHeaderRow, type HeaderRow } from "./header-row";
import type { ColumnSetting, ImportSettings, Target } from "./import-settings";
import { matchColumns } from "./match";
import type { ParsedFile } from "./parsed-file";

const SAMPLES = 50;

const WIDTH_ROWS = 1000;

/** The headers of a file, without white and export guards; blank ones, as many as the columns, when it has none. */
export const headersOf = (parsed: ParsedFile, headerRow: number | undefined): readonly string[] => {
  if (headerRow !== undefined) return (parsed.rows[headerRow] ?? []).map((cell) => unguard(cell.trim()));
  const widths = parsed.rows.slice(0, WIDTH_ROWS).map((row) => row.length);
  return Array.from({ length: Math.max(0, ...widths) }, () => "");
};

/** Hands out the user's own columns by header, each once, from left to right. */
const extraColumns = (table: Table): ((header: string) => string | undefined) => {
  const left = table.headers.filter((header, at) => !table.fields[at] && header.trim() !== "");
  return (header) => {
    const at = left.findIndex((own) => fold(own) === fold(header));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
};

/**
 * A user's own column goes before a guess at a field: a column `Faktura e-post` that stands in the worksheet is
 * that column, not the field E-post.
 */
const targetOf = (
  { header, field, grade, inverted }: ColumnMatch,
  table: Table | undefined,
  takeExtra: (header: string) => string | undefined,
): Target | undefined => {
  const isCertain = grade === "exact" || grade === "alias";
  const asField: Target | undefined =
    field === undefined ? undefined : { kind: "field", field, ...(inverted && { inverted }) };
  if (asField && isCertain) return asField;
  const extra = takeExtra(header);
  if (extra !== undefined) return { kind: "extra", header: extra };
  return field !== undefined && table && !table.columnOf.has(field) ? undefined : asField;
};

/**
 * What the import is set to before a person changes anything: headers found, columns matched, the user's own
 * columns kept, blank cells keep what stands there (Q33), a key twice is refused (Q34), rows are added and changed.
 * `begin` says where headers and data begin when a person has said so (#142).
 */
export const defaultSettings = (
  book: Book,
  register: RegisterId,
  parsed: ParsedFile,
  begin: Pick<HeaderRow, "headerRow" | "startRow"> = findHeaderRow(parsed.rows, registers[register]),
): ImportSettings => {
  const table = tableOf(book, register);
  const { headerRow, startRow } = begin;
  const samples = parsed.rows.slice(startRow, startRow + SAMPLES);
  const matches = matchColumns(headersOf(parsed, headerRow), samples, registers[register]);
  const takeExtra = table ? extraColumns(table) : () => undefined;
  const columns = matches.map((match): ColumnSetting => {
    const target = targetOf(match, table, takeExtra);
    return { column: match.column, ...(target && { target }) };
  });
  return {
    register,
    ...(headerRow !== undefined && { headerRow }),
    startRow,
    columns,
    duplicates: "refuse",
    mode: "both",
  };
};
