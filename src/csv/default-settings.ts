import { tableOf, type Book } from "../book/book";
import type { Table } from "../book/table";
import { registers } from "../registers";
import type { Register, RegisterId } from "../registers/register";
import { unguard } from "../values/export-guard";
import { fold } from "../values/text";
import { findHeaderRow, type HeaderRow } from "./header-row";
import type { ColumnSetting, ImportSettings } from "./import-settings";
import type { ColumnMatch } from "./matching/column-match";
import { bookEvidence } from "./matching/evidence";
import { matchColumns } from "./matching/match";
import type { ParsedFile } from "./parsed-file";
import { rowsAbove } from "./rows-above";
import { withWholeNames } from "./whole-names";

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
 * What a column is read as: what its header says for certain; else the user's own column of that name, which goes before
 * a guess at a field; else nothing, and a guess stands as a proposal.
 */
const settingOf = (
  { column, header, field, grade, certain, inverted }: ColumnMatch,
  table: Table | undefined,
  takeExtra: (header: string) => string | undefined,
): ColumnSetting => {
  const asField = field === undefined ? undefined : { field, ...(inverted && { inverted }) };
  if (asField && certain) return { column, target: { kind: "field", ...asField } };
  const extra = takeExtra(header);
  if (extra !== undefined) return { column, target: { kind: "extra", header: extra } };
  if (!asField || !grade || (table && !table.columnOf.has(asField.field))) return { column };
  return { column, proposed: { ...asField, grade } };
};

/** The register as files can fill it: without the optional columns that its sheet lacks. */
const fillable = (register: Register, table: Table | undefined): Register => ({
  ...register,
  fields: register.fields.filter(({ id, optional }) => !optional || table?.columnOf.has(id)),
});

/**
 * What the import is set to before a person changes anything: headers found, columns matched, the user's own
 * columns kept, blank cells keep what stands there (Q33), a key twice is refused (Q34), rows are added and changed.
 * `begin` says where headers and data begin when a person has said so (#142); without it no row above the headers is passed
 * over that stands under others.
 */
export const defaultSettings = (
  book: Book,
  register: RegisterId,
  parsed: ParsedFile,
  begin?: Pick<HeaderRow, "headerRow" | "startRow">,
): ImportSettings => {
  const table = tableOf(book, register);
  const { headerRow, startRow } = begin ?? findHeaderRow(parsed.rows, registers[register]);
  const samples = parsed.rows.slice(startRow, startRow + SAMPLES);
  const known = fillable(registers[register], table);
  const matches = matchColumns(headersOf(parsed, headerRow), samples, known, bookEvidence(book, known));
  const takeExtra = table ? extraColumns(table) : () => undefined;
  const settings = matches.map((match) => settingOf(match, table, takeExtra));
  const columns = withWholeNames(settings, headersOf(parsed, headerRow), samples, known);
  const above = begin ? [] : rowsAbove(parsed, headerRow, known);
  return {
    register,
    ...(above.length > 0 && { above }),
    ...(headerRow !== undefined && { headerRow }),
    startRow,
    columns,
    duplicates: "refuse",
    mode: "both",
  };
};
