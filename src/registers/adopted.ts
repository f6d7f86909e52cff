import { inEach } from "../values/by-lang";
import { headerKey } from "./headers";
import type { Field, Register, RegisterId } from "./register";
import { registers } from ".";

/** A column of an adopted table, as `adoptions` (Inlemmade blad) tells of it. */
export type AdoptedColumn = {
  readonly table: string;
  readonly register: string;
  readonly column: string;
  readonly field: string | undefined;
};

/**
 * A table of somebody's own that is a register: the field of each of its columns by header key, none for
 * those left out.
 */
export type Adopted = {
  readonly register: RegisterId;
  readonly fields: ReadonlyMap<string, string | undefined>;
};

/** The adopted tables, by Excel's name of the table, folded. */
export type AdoptedTables = ReadonlyMap<string, Adopted>;

export const noneAdopted: AdoptedTables = new Map();

const registerNamed = (name: string): Register | undefined => {
  const key = headerKey(name);
  return Object.values<Register>(registers).find((one) =>
    [one.id, ...inEach(one.name)].some((word) => headerKey(word) === key),
  );
};

const fieldNamed = ({ fields }: Register, name: string | undefined): Field | undefined => {
  if (name === undefined) return undefined;
  const key = headerKey(name);
  return fields.find((field) => [field.id, ...inEach(field)].some((word) => headerKey(word) === key));
};

/** Excel's table names ignore case. */
const tableKey = (name: string): string => name.trim().toLowerCase();

/**
 * The adopted tables that rows of `adoptions` (Inlemmade blad) tell of; a row that names no register is passed over.
 */
export const adoptedTables = (columns: readonly AdoptedColumn[]): AdoptedTables => {
  const tables = new Map<string, { register: RegisterId; fields: Map<string, string | undefined> }>();
  for (const { table, register: name, column, field } of columns) {
    const register = registerNamed(name);
    if (!register) continue;
    const key = tableKey(table);
    let adopted = tables.get(key);
    if (!adopted) tables.set(key, (adopted = { register: register.id, fields: new Map() }));
    if (adopted.register === register.id)
      adopted.fields.set(headerKey(column), fieldNamed(register, field)?.id);
  }
  return tables;
};

/** What a table was adopted as, by Excel's name of it. */
export const adoptedAs = (tables: AdoptedTables, name: string): Adopted | undefined =>
  name === "" ? undefined : tables.get(tableKey(name));

/**
 * The field of each header of an adopted table: what was approved, and nothing that was not; each field once.
 */
export const adoptedFields = (
  register: Register,
  { fields }: Adopted,
  headers: readonly string[],
): (Field | undefined)[] => {
  const taken = new Set<string>();
  return headers.map((header) => {
    const id = fields.get(headerKey(header));
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return register.fields.find((field) => field.id === id);
  });
};
