import { registers } from "../registers";
import type { RegisterId } from "../registers/register";
import type { Lang } from "../values/cell";

export const registerName = (register: RegisterId, lang: Lang): string => registers[register].name[lang];

/** A column's header in a language. */
export const fieldName = (register: RegisterId, field: string, lang: Lang): string =>
  registers[register].fields.find(({ id }) => id === field)?.[lang] ?? field;
