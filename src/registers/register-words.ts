import type { ModuleId } from "./definition";
import type { definitions } from "./definitions";
import type { RegisterId } from "./register";
import type { settingDefinitions } from "./setting-definitions";

/** What something is called in a language; after the name, what else means it there in the files that customers send (formats E1). */
export type Word = string | readonly [string, ...string[]];

type Definitions = typeof definitions;
type FieldOf<Id extends RegisterId> = Definitions[Id]["fields"][number];

type WordsOfField<F> = F extends {
  readonly type: { readonly kind: "enum"; readonly choices: readonly (infer C extends string)[] };
}
  ? { readonly name: Word; readonly choices: Readonly<Record<C, Word>> }
  : Word;

/** The words of a register: its name, that of each column, and of each choice that a column has. */
type WordsOf<Id extends RegisterId> = {
  readonly name: string;
  readonly fields: { readonly [F in FieldOf<Id> as F["id"]]: WordsOfField<F> };
};

/** The words of every register in a language. */
type RegisterWords = { readonly [Id in RegisterId]: WordsOf<Id> };

/** The words of a module's registers in a language. */
export type ModuleWords<Module extends ModuleId> = {
  readonly [Id in RegisterId as Definitions[Id]["module"] extends Module ? Id : never]: WordsOf<Id>;
};

type Settings = typeof settingDefinitions;

/** The names of the known settings in a language, and of the choices that one has. */
export type SettingWords = { readonly [Id in keyof Settings]: WordsOfField<Settings[Id]> };

/** Every word of the registers in a language. */
export type Vocabulary = {
  readonly registers: RegisterWords;
  readonly settings: SettingWords;
  readonly modules: Readonly<Record<ModuleId, string>>;
  /** The hidden worksheet that holds the choices which no rule can. */
  readonly lists: string;
  /** The hidden worksheet that holds the projects which can be registered on, and the header there. */
  readonly bookable: string;
};
