import type { Lang } from "../values/cell";
import { fold } from "../values/text";
import type { Field, Register, RegisterId } from "./register";

/** What a company calls the values of a dimension: one, and several. */
export type OwnName = { readonly singular?: string; readonly plural?: string };

/**
 * The company's own names (benämning) of the registers that stand for a dimension: "Uppdrag" for Projekt
 * (#3).
 */
export type Naming = ReadonlyMap<RegisterId, OwnName>;

/** A company that calls everything what Kontera does. */
export const standardNaming: Naming = new Map();

/** The words that need no renaming, in either language. */
const standardNames: Partial<Record<RegisterId, readonly string[]>> = {
  projects: ["projekt", "project", "projects"],
  customers: ["kund", "kunder", "customer", "customers"],
};

/**
 * A register's own name as `dimensions` (Dimensioner) has it; a blank one, or one that says what Kontera says anyway,
 * is left out.
 */
export const ownName = (
  register: RegisterId,
  singular: string | undefined,
  plural: string | undefined,
): OwnName | undefined => {
  const own = (name: string | undefined): string | undefined =>
    name === undefined || standardNames[register]?.includes(fold(name)) ? undefined : name;
  const [one, several] = [own(singular), own(plural)];
  if (one === undefined && several === undefined) return undefined;
  return { ...(one !== undefined && { singular: one }), ...(several !== undefined && { plural: several }) };
};

/** What a register is called: by the company, or else in the language. */
export const registerLabel = (register: Register, lang: Lang, naming: Naming): string => {
  const own = naming.get(register.id);
  return own?.plural ?? own?.singular ?? register.name[lang];
};

/** What a column is called; one that names a row of a renamed register bears that name. */
export const fieldLabel = (field: Field, lang: Lang, naming: Naming): string =>
  (field.refersTo && naming.get(field.refersTo)?.singular) ?? field[lang];
