import { fileHeadersOf } from "../../registers/file-headers";
import { headerKey } from "../../registers/headers";
import type { Field, Register } from "../../registers/register";
import { inEach } from "../../values/by-lang";
import { headerWords } from "./header-words";

/** Everything that a field is called, as headers are compared. */
export type FieldNames = {
  readonly exact: ReadonlySet<string>;
  readonly alias: ReadonlySet<string>;
  /** What may mean the field, and may as well mean something else. */
  readonly asked: ReadonlySet<string>;
  /** Each name as its words, for headers that hold more than the name. */
  readonly phrases: readonly (readonly string[])[];
};

const keysOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(headerKey));

const fieldsByName = new WeakMap<Register, ReadonlyMap<string, Field>>();

/** The field that each header means for certain, by the header as headers are compared; the first to claim one has it. */
export const fieldByHeader = (register: Register): ReadonlyMap<string, Field> => {
  const known = fieldsByName.get(register);
  if (known) return known;
  const names = register.fields.map((field) => ({ field, ...namesOf(register, field) }));
  const byName = new Map<string, Field>();
  for (const { field, exact } of names) for (const key of exact) if (!byName.has(key)) byName.set(key, field);
  for (const { field, alias } of names) for (const key of alias) if (!byName.has(key)) byName.set(key, field);
  fieldsByName.set(register, byName);
  return byName;
};

const made = new WeakMap<Field, FieldNames>();

/** What a field of a register is called, in the registers' own words and in the files of other systems. */
export const namesOf = (register: Register, field: Field): FieldNames => {
  const known = made.get(field);
  if (known) return known;
  const own = inEach(field);
  const { certain, asked } = fileHeadersOf(register.id, field.id);
  const aliases = [...(field.aliases ?? []), ...certain];
  const names: FieldNames = {
    exact: keysOf(own),
    alias: keysOf(aliases),
    asked: keysOf(asked),
    phrases: [...own, ...aliases].map(headerWords).filter((words) => words.length > 0),
  };
  made.set(field, names);
  return names;
};
