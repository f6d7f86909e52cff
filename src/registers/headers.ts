import { inEach } from "../values/by-lang";
import { fold } from "../values/text";
import { fieldLabel, registerLabel, standardNaming, type Naming } from "./naming";
import type { Field, Register, RegisterId } from "./register";
import { registers } from ".";

/** How headers compare: folded, letters and digits only, so that `Org.nr`, `orgnr` and `Org nr` are one. */
export const headerKey = (header: string): string => fold(header).replace(/[^\p{L}\p{N}]+/gu, "");

/** What is made once of a naming, each time that it is asked for. */
const onceANaming = <T>(make: (naming: Naming) => T): ((naming: Naming) => T) => {
  const made = new WeakMap<Naming, T>();
  return (naming) => {
    const known = made.get(naming) ?? make(naming);
    made.set(naming, known);
    return known;
  };
};

const headersOf = (register: Register, naming: Naming): ReadonlyMap<string, Field> => {
  const map = new Map<string, Field>();
  const claim = (header: string, field: Field): void => {
    const key = headerKey(header);
    if (!map.has(key)) map.set(key, field);
  };
  for (const field of register.fields) claim(fieldLabel(field, "sv", naming), field);
  for (const field of register.fields) inEach(field).forEach((header) => claim(header, field));
  for (const field of register.fields) field.aliases?.forEach((header) => claim(header, field));
  return map;
};

const headerMaps = onceANaming(() => new Map<Register, ReadonlyMap<string, Field>>());

/**
 * The company's own headers, both languages' and the aliases of a register, each pointing at its field; the
 * first to claim a header has it.
 */
export const headerMap = (
  register: Register,
  naming: Naming = standardNaming,
): ReadonlyMap<string, Field> => {
  const maps = headerMaps(naming);
  const map = maps.get(register) ?? headersOf(register, naming);
  maps.set(register, map);
  return map;
};

/** The field of each header, each field once: a second column with the same header stays the user's own. */
export const matchHeaders = (
  register: Register,
  headers: readonly string[],
  naming: Naming = standardNaming,
): (Field | undefined)[] => {
  const map = headerMap(register, naming);
  const taken = new Set<string>();
  return headers.map((header) => {
    const field = map.get(headerKey(header));
    if (!field || taken.has(field.id)) return undefined;
    taken.add(field.id);
    return field;
  });
};

/** The registers that bear a name in either language, or the company's own, in the order of the registers. */
const registersByName = onceANaming((naming) => {
  const byName = new Map<string, Set<Register>>();
  for (const register of Object.values<Register>(registers))
    for (const name of [
      ...inEach(register.name),
      ...(register.formerly ?? []),
      registerLabel(register, "sv", naming),
    ]) {
      // A table name has underscores for spaces, and a header key has neither.
      const key = headerKey(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(register));
    }
  return byName;
});

/** The registers that a table or its sheet bears the name of. */
const registersNamed = (tableName: string, sheetName: string, naming: Naming): readonly Register[] => {
  const named = (name: string): readonly Register[] =>
    Array.from(registersByName(naming).get(headerKey(name)) ?? []);
  return [...(tableName === "" ? [] : named(tableName)), ...named(sheetName)];
};

/** A register that a table would be, and the columns of its key that the table lacks. */
export type WithoutKey = { readonly register: RegisterId; readonly fields: readonly string[] };

/**
 * The register that a table is but for columns of the key: it or its sheet bears the register's name, and half of its
 * headers or more are the register's. Somebody renamed the header, most likely.
 */
export const withoutKey = (
  tableName: string,
  sheetName: string,
  headers: readonly string[],
  naming: Naming = standardNaming,
): WithoutKey | undefined => {
  for (const register of registersNamed(tableName, sheetName, naming)) {
    const found = matchHeaders(register, headers, naming).flatMap((field) => field?.id ?? []);
    const fields = register.key.filter((id) => !found.includes(id));
    if (fields.length > 0 && found.length > 0 && found.length * 2 >= headers.length)
      return { register: register.id, fields };
  }
  return undefined;
};

/**
 * The register that a table of a workbook is, if any: its table or sheet bears the register's name in either
 * language and its headers hold the key (or, for a register without one, half of the required columns).
 */
export const recognizeRegister = (
  tableName: string,
  sheetName: string,
  headers: readonly string[],
  naming: Naming = standardNaming,
): RegisterId | undefined => {
  const fits = (register: Register): boolean => {
    const found = new Set(matchHeaders(register, headers, naming).map((field) => field?.id));
    const needed = register.fields.filter(({ id, required }) => register.key.includes(id) || required);
    const have = needed.filter(({ id }) => found.has(id)).length;
    return register.key.length > 0 ? register.key.every((id) => found.has(id)) : have * 2 >= needed.length;
  };
  return registersNamed(tableName, sheetName, naming).find(fits)?.id;
};
