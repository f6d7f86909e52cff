import { noDictionary, type Dictionary } from "../columns/dictionary";
import type { GrowingColumn } from "../columns/growing";
import type { KeyIndex } from "../columns/key-index";
import type { FieldId, NumberField, NumberIn, TextField } from "../registers";
import type { Field, Register, RegisterId } from "../registers/register";
import type { CellValue, Fault } from "../values/cell";
import type { StoredValue } from "../values/value-type";
import type { ColumnAt, Positions, RowId, RowOrder } from "./row-id";

/** A table as it was read from a worksheet, before anything is made of it; row and column are zero-based. */
export type RawTable = {
  /** Excel's name of the table; "" for a plain range. */
  readonly name: string;
  /** Excel's own name of the table, which stays when people rename it; a file has none. */
  readonly id?: string;
  readonly sheet: string;
  /** The worksheet row of the headers. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The columns, from 0, that a formula of the table's own fills in every row. */
  readonly calculated?: ReadonlySet<number>;
  /**
   * The number formats that make something else of a number, a clock say: by column, then by row; see formatKind. A blank cell
   * has a formula here that no Excel has calculated, with its `=`.
   */
  readonly formats?: RowFormats;
};

/** Number formats of some cells, by the table's column and then by its row, both counted from 0. */
export type RowFormats = ReadonlyMap<number, ReadonlyMap<number, string>>;

/**
 * A cell that shows another thing than its number, for as long as it holds that number; or a blank one of a formula that
 * nobody has calculated, with the formula in place of a format.
 */
export type Shown = { readonly cell: CellValue; readonly format: string };

/** One column of a register: its values by row id, `undefined` where the cell is blank or could not be read. */
export type Column = (StoredValue | undefined)[];

/** The rows of a table by a key. */
export type RowIndex = KeyIndex<RowId>;

/** Something made of a table's rows that is kept while they change, such as the time entries by project. */
export type Cache = {
  /** Sees to a row whose cells were read anew, or that came or went. */
  readonly refresh: (row: RowId) => void;
  /** It follows from the table's own rows alone, so that it holds in every book where they stand. */
  readonly isOwn?: true;
};

/** The columns that stand in the sheet, by the ids that the register's definition gives them. */
type Columns<Id extends RegisterId> = {
  // As a method, so that the table of one register can be asked as that of any.
  get(field: FieldId<Id>): Column | undefined;
  keys(): Iterable<string>;
  values(): Iterable<Column>;
};

/** How a text was read: printed ASCII without outer white is kept as it stands. */
export const AS_IT_STANDS = 0;
export const CLOSER = 1;
/** It holds characters that nobody sees, or its cell does. */
export const WITH_INVISIBLE = 2;

/** A register as it stands in the workbook: raw cells, typed columns, and what could not be read. */
export type Table<Id extends RegisterId = RegisterId> = {
  readonly register: Register & { readonly id: Id };
  /** Where the table stands; its rows are in `order`. */
  readonly place: Omit<RawTable, "rows" | "headers" | "formats">;
  readonly headers: readonly string[];
  /** The field of each worksheet column; undefined for the user's own columns. */
  readonly fields: readonly (Field | undefined)[];
  /** The worksheet column of each field that stands in the sheet, counted from the table's first. */
  readonly columnOf: ReadonlyMap<string, ColumnAt>;
  /** The rows from top to bottom. */
  readonly order: RowOrder;
  /** The cells of each row as they stand, by row id; undefined when the row is gone. */
  readonly raw: (readonly CellValue[] | undefined)[];
  readonly columns: Columns<Id>;
  /** What some cells show by their number format, by the sheet's column and then by row id. */
  readonly shown: Map<ColumnAt, Map<RowId, Shown>>;
  /** The cells that are not as their column asks, by row id and then field; most of them could not be read. */
  readonly faults: Map<RowId, Map<string, Fault>>;
  /** Rows by the value of some fields; made when first asked for, kept up by edits. */
  readonly indexes: Map<string, RowIndex>;
  /** The columns that refer to another register as numbered keys; ask dictionaryOf. */
  readonly dictionaries: ReadonlyMap<string, Dictionary>;
  /** How closely each cell of a text column was looked at when it was read, by row id. */
  readonly looks: ReadonlyMap<string, GrowingColumn<Uint8Array>>;
  /** What others have made of the rows, by a name of theirs. */
  readonly caches: Map<string, Cache>;
  /** Where each row stands, by row id; dropped when rows come or go. Ask positionsIn. */
  positions: Positions | undefined;
};

const absent: readonly undefined[] = [];

/** The values of a column whose id is data, by row id; undefined where the sheet lacks it. */
export const valuesAt = ({ columns }: Table, field: string): Column | undefined =>
  (columns as ReadonlyMap<string, Column>).get(field);

/** A text column by row id; all blank where the sheet lacks it. */
export const texts = <Id extends RegisterId>(
  table: Table<Id>,
  field: TextField<Id>,
): readonly (string | undefined)[] => (valuesAt(table, field) ?? absent) as readonly (string | undefined)[];

/** A number column by row id, in the unit that its type says; all blank where the sheet lacks it. */
export const numbers = <Id extends RegisterId, Column extends NumberField<Id>>(
  table: Table<Id>,
  field: Column,
): readonly (NumberIn<Id, Column> | undefined)[] =>
  (valuesAt(table, field) ?? absent) as readonly (NumberIn<Id, Column> | undefined)[];

/** Whether a table is that of one of these registers. */
export const isTableOf = <Id extends RegisterId>(table: Table, ...ids: readonly Id[]): table is Table<Id> =>
  ids.some((id) => id === table.register.id);

export const hasField = <Id extends RegisterId>(table: Table<Id>, field: FieldId<Id>): boolean =>
  table.columnOf.has(field);

/** The cell of a column among those of a row, as the sheet's columns stand; "" where it lacks that one. */
export const cellAmong = ({ columnOf }: Table, cells: readonly CellValue[], field: string): CellValue => {
  const column = columnOf.get(field);
  return column === undefined ? "" : (cells[column] ?? "");
};

const noCells: readonly CellValue[] = [];

/** The cell as it stands: what a finding quotes; "" where the sheet lacks the column. */
export const rawCell = (table: Table, row: RowId, field: string): CellValue =>
  cellAmong(table, table.raw[row] ?? noCells, field);

/** A column's header as the sheet has it; "" where it lacks the column. */
export const headerOf = ({ columnOf, headers }: Table, field: string): string => {
  const column = columnOf.get(field);
  return column === undefined ? "" : (headers[column] ?? "");
};

/** Whether a cell holds something that could not be read, and so counts as nothing. */
export const isUnread = ({ faults }: Table, row: RowId, field: string): boolean => {
  const fault = faults.get(row)?.get(field);
  return fault !== undefined && fault.read === undefined;
};

/** The number format that makes something else of what a cell holds; undefined where none does. */
export const formatOf = ({ shown, raw }: Table, row: RowId, column: ColumnAt): string | undefined => {
  const known = shown.get(column)?.get(row);
  return known !== undefined && known.cell === raw[row]?.[column] ? known.format : undefined;
};

/** The numbered keys of a column that refers to a register; none where the sheet lacks the column. */
export const dictionaryOf = (table: Table, field: string): Dictionary =>
  table.dictionaries.get(field) ?? noDictionary;
