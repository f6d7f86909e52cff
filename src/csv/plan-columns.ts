import { type Column, type Table, valuesAt } from "../book/table";
import type { Field } from "../registers/register";
import type { ReadOptions } from "../values/read-options";
import { headersOf } from "./default-settings";
import type { Blocker } from "./import-plan";
import type { ColumnSetting, ImportSettings } from "./import-settings";
import { joinedColumns } from "./joined-columns";
import { fatalFault, type ParsedFile } from "./parsed-file";

type Shared = {
  /** Counted from 0 in the file. */
  readonly column: number;
  /** The file's header, or the worksheet's where the file has none. */
  readonly header: string;
  readonly blankClears: boolean;
  /** The rows whose record does not name the cell. */
  readonly absent: ReadonlySet<number> | undefined;
};

/** A column that is read together with those before it, as one. */
type JoinedColumn = {
  readonly column: number;
  readonly header: string;
  readonly numbers: ReadonlySet<number> | undefined;
  /** In one row: the cell is a number. */
  readonly isNumber?: true;
};

/** A column of the file that is imported into a field. */
export type FieldColumn = Shared & {
  readonly kind: "field";
  readonly field: Field;
  /** The worksheet's column; undefined when it lacks the field. */
  readonly at: number | undefined;
  readonly values: Column | undefined;
  readonly options: ReadOptions;
  readonly inverted: boolean;
  readonly mixedDates: boolean;
  readonly sixDigits: boolean;
  readonly openSixDigits: boolean;
  /** Rows are matched by it; `isChosen` where a person says so, and the register's own key is another. */
  readonly isKey: boolean;
  readonly isChosen?: true;
  /** The columns whose cells follow this one's, each after a blank. */
  readonly joined: readonly JoinedColumn[];
  /** The rows where the cell is a number, whatever the texts of the column are. */
  readonly numbers: ReadonlySet<number> | undefined;
  /** In one row: the cell is a number, or means per cent where it says so. */
  readonly isNumber?: true;
  readonly isPercent?: true;
};

/** A column of the file that is imported into one of the user's own. */
export type ExtraColumn = Shared & {
  readonly kind: "extra";
  readonly at: number;
  /** Every cell that is not blank holds a number. */
  readonly numeric: boolean;
};

/** The columns of an import, looked up once. */
export type PlanColumns = {
  readonly fields: readonly FieldColumn[];
  readonly extras: readonly ExtraColumn[];
  /** What rows are matched by, in the order of the key; empty for a register whose rows bear none. */
  readonly keys: readonly FieldColumn[];
  /** Where rows are matched by other fields: the columns of the register's own key, as far as the file has them. */
  readonly own?: readonly FieldColumn[];
  /** How many cells a row of the file should have. */
  readonly width: number;
};

type Matched = { readonly key: readonly string[]; readonly isChosen: boolean };

/** What rows are matched by: the register's own key, unless a person says otherwise. */
const matchedBy = ({ register }: Table, { key }: Pick<ImportSettings, "key">): Matched => {
  const own = register.key;
  const isOwn =
    !key || key.length === 0 || (key.length === own.length && key.every((id) => own.includes(id)));
  return isOwn ? { key: own, isChosen: false } : { key, isChosen: true };
};

const fieldColumn = (
  table: Table,
  setting: ColumnSetting,
  header: string,
  { numberCells, serialCells, absentCells }: ParsedFile,
  date1904: boolean,
  headerOf: (column: number) => string,
  joined: readonly number[],
  matched: Matched,
): FieldColumn | undefined => {
  const { column, target, decimal, dateOrder, blankClears = false } = setting;
  if (target?.kind !== "field") return undefined;
  const field = table.register.fields.find(({ id }) => id === target.field);
  if (!field) return undefined;
  const at = table.columnOf.get(field.id);
  return {
    kind: "field",
    column,
    field,
    header: header || (at === undefined ? field.sv : (table.headers[at] ?? "")),
    at,
    values: valuesAt(table, field.id),
    options: { date1904, ...(decimal && { decimal }), ...(dateOrder && { dateOrder }) },
    inverted: target.inverted ?? false,
    mixedDates: setting.mixedDates ?? false,
    sixDigits: setting.sixDigits ?? false,
    openSixDigits: setting.openSixDigits ?? false,
    blankClears,
    isKey: matched.key.includes(field.id),
    ...(matched.isChosen && matched.key.includes(field.id) && { isChosen: true }),
    joined: joined.map((at) => ({ column: at, header: headerOf(at), numbers: numberCells?.get(at) })),
    numbers: setting.sixDigits
      ? bothOf(numberCells?.get(column), serialCells?.get(column))
      : numberCells?.get(column),
    absent: joined.length === 0 ? absentCells?.get(column) : absentIn(absentCells, [column, ...joined]),
  };
};

type Rows = ReadonlySet<number> | undefined;

const bothOf = (some: Rows, others: Rows): Rows =>
  some && others ? new Set([...some, ...others]) : (some ?? others);

/** The rows whose record does not name all of some cells. */
const absentIn = (
  absent: ParsedFile["absentCells"],
  columns: readonly number[],
): ReadonlySet<number> | undefined =>
  absent && new Set(columns.flatMap((column) => [...(absent.get(column) ?? [])]));

const isNumeric = (table: Table, at: number): boolean => {
  let numbers = 0;
  for (const row of table.order) {
    const cell = table.raw[row]?.[at] ?? "";
    if (typeof cell === "number") numbers++;
    else if (cell !== "") return false;
  }
  return numbers > 0;
};

/** The user's own columns with a header, from left to right, each handed out once. */
const extraTaker = (table: Table) => {
  const taken = new Set<number>();
  return (header: string): number | undefined => {
    const at = table.headers.findIndex(
      (own, index) => own === header && !table.fields[index] && !taken.has(index),
    );
    if (at < 0) return undefined;
    taken.add(at);
    return at;
  };
};

/** What the settings mean for this table. */
export const planColumns = (
  table: Table,
  parsed: ParsedFile,
  settings: ImportSettings,
  date1904: boolean,
): PlanColumns => {
  const headers = headersOf(parsed, settings.headerRow);
  const takeExtra = extraTaker(table);
  const matched = matchedBy(table, settings);
  const fields: FieldColumn[] = [];
  const extras: ExtraColumn[] = [];
  for (const setting of settings.columns) {
    const { column, target, blankClears = false } = setting;
    const header = headers[column] ?? "";
    const joined = joinedColumns(settings.columns, setting.then);
    const nameOf = (at: number): string => headers[at] ?? "";
    const field = fieldColumn(table, setting, header, parsed, date1904, nameOf, joined, matched);
    if (field) fields.push(field);
    if (target?.kind !== "extra") continue;
    const at = takeExtra(target.header);
    if (at === undefined) continue;
    extras.push({
      kind: "extra",
      column,
      header: header || target.header,
      at,
      blankClears,
      absent: parsed.absentCells?.get(column),
      numeric: isNumeric(table, at),
    });
  }
  const columnsOf = (ids: readonly string[]): FieldColumn[] =>
    ids.flatMap((id) => fields.filter(({ field }) => field.id === id));
  const keys = columnsOf(matched.key);
  const own = matched.isChosen && columnsOf(table.register.key);
  return { fields, extras, keys, width: headers.length, ...(own && { own }) };
};

/** Why nothing can be imported as things are set; none when the plan can be made. */
export const blockersOf = (
  table: Table,
  parsed: ParsedFile,
  { fields, extras }: PlanColumns,
  settings: Pick<ImportSettings, "key">,
): Blocker[] => {
  const fault = fatalFault(parsed);
  const blockers: Blocker[] = fault ? [{ code: "file", fault }] : [];
  if (fields.length + extras.length === 0) return [...blockers, { code: "no-columns" }];
  const mapped = new Set<string>();
  for (const { field, header } of fields) {
    if (mapped.has(field.id)) blockers.push({ code: "mapped-twice", header });
    mapped.add(field.id);
  }
  for (const field of matchedBy(table, settings).key)
    if (!mapped.has(field)) blockers.push({ code: "key-not-mapped", field });
  return blockers;
};
