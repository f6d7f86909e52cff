import type { Table } from "#core/book/table";
import type { ColumnSetting, Target } from "#core/csv/import-settings";
import { headerKey, headerMap } from "#core/registers/headers";
import { err, ok, type Result } from "#core/values/result";
import { fold } from "#core/values/text";
import type { Mapping } from "../option-reader";
import type { Problem } from "../problem";

/** A column of the file as the command line names it: its header, or its number from 1 where that names no other. */
export const columnNames = (headers: readonly string[]): readonly string[] =>
  headers.map((header, column) => {
    const isOnly = header !== "" && headers.indexOf(header) === headers.lastIndexOf(header);
    return isOnly ? header : String(column + 1);
  });

const findColumn = (headers: readonly string[], text: string): Result<number, Problem> => {
  const names = columnNames(headers);
  const exact = names.indexOf(text);
  if (exact >= 0) return ok(exact);
  const number = /^[1-9]\d*$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= headers.length) return ok(number - 1);
  const alike = headers.flatMap((header, column) => (fold(header) === fold(text) ? [column] : []));
  const [only] = alike;
  return only !== undefined && alike.length === 1
    ? ok(only)
    : err({ code: "unknown-column", text, columns: names });
};

const ownHeaders = (table: Table): readonly string[] =>
  table.headers.filter((header, at) => header !== "" && !table.fields[at]);

/** What `--map` says a column is: a field by its id or header, `!field` where yes means no, a column of the user's own. */
const findTarget = (table: Table, text: string): Result<Target | undefined, Problem> => {
  if (text === "") return ok(undefined);
  const { register } = table;
  const isInverted = text.startsWith("!");
  const name = isInverted ? text.slice(1) : text;
  const field =
    register.fields.find(({ id }) => id.toLowerCase() === name.toLowerCase()) ??
    headerMap(register).get(headerKey(name));
  if (field) {
    if (isInverted && field.type.kind !== "bool") return err({ code: "not-invertible", text: name });
    return ok({ kind: "field", field: field.id, ...(isInverted && { inverted: true }) });
  }
  const header = ownHeaders(table).find((own) => fold(own) === fold(text));
  if (header !== undefined) return ok({ kind: "extra", header });
  const fields = [...register.fields.map(({ id }) => id), ...ownHeaders(table)];
  return err({ code: "unknown-field", text, fields });
};

const isSame = (one: Target | undefined, other: Target | undefined): boolean => {
  if (one?.kind === "field") return other?.kind === "field" && one.field === other.field;
  return one !== undefined && other?.kind === "extra" && one.header === other.header;
};

/**
 * The columns of a file with what `--map` says of them. A target that is mapped by hand is taken away from the column
 * that was thought to be it; a column that is mapped to what it was thought to be stays as it was, inverted or not.
 */
export const mapColumns = (
  table: Table,
  headers: readonly string[],
  columns: readonly ColumnSetting[],
  maps: readonly Mapping[],
): Result<readonly ColumnSetting[], Problem> => {
  let mapped = columns;
  for (const { column: name, field } of maps) {
    const column = findColumn(headers, name);
    if (!column.ok) return column;
    const target = findTarget(table, field);
    if (!target.ok) return target;
    const wanted = target.value;
    mapped = mapped.map((setting): ColumnSetting => {
      const isMeant = setting.column === column.value;
      if (!isMeant) return isSame(wanted, setting.target) ? { column: setting.column } : setting;
      if (isSame(wanted, setting.target) && !field.startsWith("!")) return setting;
      return { column: setting.column, ...(wanted && { target: wanted }) };
    });
  }
  return ok(mapped);
};

const targetName = (target: Target | undefined): string | null => {
  if (target === undefined) return null;
  if (target.kind === "extra") return target.header;
  return target.inverted ? `!${target.field}` : target.field;
};

/** What each column of the file is read as, in the words that `--map` takes; null for one that is left out. */
export const mappingOf = (
  headers: readonly string[],
  columns: readonly ColumnSetting[],
): Readonly<Record<string, string | null>> => {
  const names = columnNames(headers);
  return Object.fromEntries(columns.map(({ column, target }) => [names[column] ?? "", targetName(target)]));
};
