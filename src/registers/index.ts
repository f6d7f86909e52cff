import { byLang } from "../values/by-lang";
import { definitions } from "./definitions";
import { named, type AnyWords } from "./named";
import type { Defined, Register, RegisterId } from "./register";
import { vocabulary } from "./vocabulary";

/** A definition that refers to a register there is none of does not compile here. */
const defined: { readonly [Id in RegisterId]: Defined<Id> } = definitions;

export const registerIds = Object.keys(definitions) as readonly RegisterId[];

const withWords = (id: RegisterId): Register => {
  const words = byLang((lang): AnyWords => vocabulary[lang].registers[id]);
  return named(defined[id], words);
};

/** The registers with their words in every language, in the order that their sheets stand. */
export const registers = Object.fromEntries(registerIds.map((id) => [id, withWords(id)])) as {
  readonly [Id in RegisterId]: Register & { readonly id: Id };
};

/** The registers that are the user's to create, import and edit; the others Kontera keeps for itself. */
export const userRegisterIds = registerIds.filter((id) => !registers[id].ownRecord);

type Definition<Id extends RegisterId> = (typeof definitions)[Id]["fields"][number];

/** The columns of a register. */
export type FieldId<Id extends RegisterId> = Definition<Id>["id"];

type NumberKind = "integer" | "decimal" | "hours" | "money" | "date" | "time" | "bool";

/** The columns of a register whose values are numbers: öre, ten-thousandths of an hour, days, 0 and 1 … */
export type NumberField<Id extends RegisterId> = Extract<
  Definition<Id>,
  { readonly type: { readonly kind: NumberKind } }
>["id"];

/** The columns of a register whose values are text: codes, names, colors, the ids of enum choices. */
export type TextField<Id extends RegisterId> = Exclude<FieldId<Id>, NumberField<Id>>;
