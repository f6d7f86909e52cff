import { registers } from "../registers";
import type { Field, RegisterId } from "../registers/register";
import type { Lang } from "../values/cell";

export const registerName = (register: RegisterId, lang: Lang): string => registers[register].name[lang];

/** The definition of a column by its id. */
export const fieldOf = (register: RegisterId, field: string): Field | undefined =>
  registers[register].fields.find(({ id }) => id === field);

/** A column's header in a language. */
export const fieldName = (register: RegisterId, field: string, lang: Lang): string =>
  fieldOf(register, field)?.[lang] ?? field;
