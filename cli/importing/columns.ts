import type { Table } from "#core/book/table";
import type { Constant } from "#core/csv/constants";
import type { ColumnSetting, ProposedField, Target } from "#core/csv/import-settings";
import { joinedColumns } from "#core/csv/joined-columns";
import { joinBlockers } from "#core/csv/joins";
import type { Grade } from "#core/csv/matching/column-match";
import { takeProposed } from "#core/csv/take-proposed";
import { headerKey, headerMap } from "#core/registers/headers";
import { err, ok, type Result } from "#core/values/result";
import { fold } from "#core/values/text";
import type { Mapping, Setting } from "../option-reader";
import type { Problem } from "../problem";

/** A column of the file as the command line names it: its header, or its number from 1 where that names no other. */
export const columnNames = (headers: readonly string[]): readonly string[] =>
  headers.map((header, column) => {
    const isOnly = header !== "" && headers.indexOf(header) === headers.lastIndexOf(header);
    return isOnly ? header : String(column + 1);
  });

const findColumn = (headers: readonly string[], text: string, option: string): Result<number, Problem> => {
  const names = columnNames(headers);
  const exact = names.indexOf(text);
  if (exact >= 0) return ok(exact);
  const number = /^[1-9]\d*$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= headers.length) return ok(number - 1);
  const alike = headers.flatMap((header, column) => (fold(header) === fold(text) ? [column] : []));
  const [only] = alike;
  return only !== undefined && alike.length === 1
    ? ok(only)
    : err({ code: "unknown-column", option, text, columns: names });
};

/** The column that `--map` names, or several with a plus between, each of which follows the one before it. */
const columnOrMore = (
  headers: readonly string[],
  text: string,
): Result<readonly [number, ...(readonly number[])], Problem> => {
  const one = findColumn(headers, text, "--map");
  if (one.ok) return ok([one.value]);
  const found = text.split("+").map((part) => findColumn(headers, part.trim(), "--map"));
  const [first, ...more] = found.flatMap((part) => (part.ok ? [part.value] : []));
  return first !== undefined && more.length === found.length - 1 ? ok([first, ...more]) : one;
};

/** Whether a file has the column, or the several, that `--map` names. */
export const findsColumns = (headers: readonly string[], text: string): boolean =>
  columnOrMore(headers, text).ok;

/** The columns that some names mean, which an option gives. */
export const columnsNamed = (
  headers: readonly string[],
  names: readonly string[],
  option: string,
): Result<readonly number[], Problem> => {
  const columns: number[] = [];
  for (const name of names) {
    const column = findColumn(headers, name, option);
    if (!column.ok) return column;
    columns.push(column.value);
  }
  return ok(columns);
};

const ownHeaders = (table: Table): readonly string[] =>
  table.headers.filter((header, at) => header !== "" && !table.fields[at]);

/**
 * What `--map`, or another option, says a column is: a field by its id or header, `!field` where yes means no, a column of the
 * user's own.
 */
export const findTarget = (
  table: Table,
  text: string,
  option: string,
): Result<Target | undefined, Problem> => {
  if (text === "") return ok(undefined);
  const { register } = table;
  const isInverted = text.startsWith("!");
  const name = isInverted ? text.slice(1) : text;
  const field =
    register.fields.find(({ id }) => id.toLowerCase() === name.toLowerCase()) ??
    headerMap(register).get(headerKey(name));
  if (field) {
    if (isInverted && field.type.kind !== "bool") return err({ code: "not-invertible", option, text: name });
    return ok({ kind: "field", field: field.id, ...(isInverted && { inverted: true }) });
  }
  const header = ownHeaders(table).find((own) => fold(own) === fold(text));
  if (header !== undefined) return ok({ kind: "extra", header });
  const fields = [...register.fields.map(({ id }) => id), ...ownHeaders(table)];
  return err({ code: "unknown-field", option, text, fields });
};

/** The fields that `--key` names. */
export const keyNamed = (table: Table, names: readonly string[]): Result<readonly string[], Problem> => {
  const key: string[] = [];
  for (const text of names) {
    const target = findTarget(table, text, "--key");
    if (!target.ok) return target;
    if (target.value?.kind !== "field" || target.value.inverted) {
      const fields = table.register.fields.map(({ id }) => id);
      return err({ code: "unknown-field", option: "--key", text, fields });
    }
    key.push(target.value.field);
  }
  return ok(key);
};

/** What `--set` says of columns that the file lacks. */
export const constantsOf = (table: Table, sets: readonly Setting[]): Result<readonly Constant[], Problem> => {
  const constants: Constant[] = [];
  for (const { field, text } of sets) {
    const target = findTarget(table, field, "--set");
    if (!target.ok) return target;
    if (target.value) constants.push({ target: target.value, text });
  }
  return ok(constants);
};

/** Whether two columns go to the same place. */
export const isSameTarget = (one: Target | undefined, other: Target | undefined): boolean => {
  if (one?.kind === "field") return other?.kind === "field" && one.field === other.field;
  return one !== undefined && other?.kind === "extra" && one.header === other.header;
};

const asTarget = ({ field, inverted }: ProposedField): Target => ({
  kind: "field",
  field,
  ...(inverted && { inverted }),
});

const targetOrProposed = ({ target, proposed }: ColumnSetting): Target | undefined =>
  target ?? (proposed && asTarget(proposed));

/** The columns with every proposal taken. */
export const acceptProposed = (columns: readonly ColumnSetting[]): readonly ColumnSetting[] =>
  columns.map(takeProposed);

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
  const said = new Set<number>();
  for (const { column: name, field } of maps) {
    const found = columnOrMore(headers, name);
    if (!found.ok) return found;
    const [column, ...parts] = found.value;
    const [then] = parts;
    const target = findTarget(table, field, "--map");
    if (!target.ok) return target;
    const wanted = target.value;
    said.add(column);
    mapped = mapped.map((setting): ColumnSetting => {
      const isMeant = setting.column === column;
      const at = parts.indexOf(setting.column);
      const next = parts[at + 1];
      // What a column was only thought to be goes when it is a part of a name.
      if (at >= 0 && !said.has(setting.column))
        return { column: setting.column, ...(next !== undefined && { then: next }) };
      if (!isMeant)
        return isSameTarget(wanted, targetOrProposed(setting)) ? { column: setting.column } : setting;
      if (isSameTarget(wanted, setting.target) && then === setting.then && !field.startsWith("!"))
        return setting;
      return {
        column: setting.column,
        ...(wanted && { target: wanted }),
        ...(then !== undefined && { then }),
      };
    });
  }
  const blockers = joinBlockers(table, headers, mapped);
  return blockers.length > 0 ? err({ code: "blocked", register: table.register.id, blockers }) : ok(mapped);
};

/** What a column is called, with those that follow it. */
export const nameOf = (
  names: readonly string[],
  columns: readonly ColumnSetting[],
  column: number,
  then: number | undefined,
): string => [column, ...joinedColumns(columns, then)].map((at) => names[at] ?? "").join("+");

/** A column that may be a field, until `--accept` or `--map` says: `!field` where Yes means No. */
export type NamedProposal = {
  readonly name: string;
  readonly column: number;
  readonly field: string;
  readonly grade: Grade;
};

/** What is proposed of the columns, in the words that `--map` takes. */
export const proposalsIn = (
  headers: readonly string[],
  columns: readonly ColumnSetting[],
): readonly NamedProposal[] => {
  const names = columnNames(headers);
  return columns.flatMap(({ column, proposed }) =>
    proposed
      ? [
          {
            name: nameOf(names, columns, column, proposed.then),
            column,
            field: targetName(asTarget(proposed)) ?? "",
            grade: proposed.grade,
          },
        ]
      : [],
  );
};

const targetName = (target: Target | undefined): string | null => {
  if (target === undefined) return null;
  if (target.kind === "extra") return target.header;
  return target.inverted ? `!${target.field}` : target.field;
};

/** What each column of the file is read as, or together with another, in the words that `--map` takes; null for one that is left out. */
export const mappingOf = (
  headers: readonly string[],
  columns: readonly ColumnSetting[],
): Readonly<Record<string, string | null>> => {
  const names = columnNames(headers);
  const following = new Set(
    columns.flatMap(({ target, then }) => (target ? joinedColumns(columns, then) : [])),
  );
  return Object.fromEntries(
    columns
      .filter(({ column }) => !following.has(column))
      .map(({ column, target, then }) => [
        nameOf(names, columns, column, target && then),
        targetName(target),
      ]),
  );
};
