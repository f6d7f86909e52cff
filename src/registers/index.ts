import type { Day, HourParts, Minutes, Ore } from "../values/brands";
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

/** What the numbers of a column mean, by its type. */
type NumberOfKind = {
  readonly integer: number;
  /** Millionths. */
  readonly decimal: number;
  readonly hours: HourParts;
  readonly money: Ore;
  readonly date: Day;
  readonly time: Minutes;
  readonly bool: 0 | 1;
};

type NumberKind = keyof NumberOfKind;

type NumberDefinition<Id extends RegisterId> = Extract<
  Definition<Id>,
  { readonly type: { readonly kind: NumberKind } }
>;

/** The columns of a register whose values are numbers: amounts, hours, days, yes and no … */
export type NumberField<Id extends RegisterId> = NumberDefinition<Id>["id"];

/** What a number column holds, by its type in the definition: öre where it is money, a day where it is a date. */
export type NumberIn<Id extends RegisterId, Column extends NumberField<Id>> = NumberOfKind[Extract<
  NumberDefinition<Id>,
  { readonly id: Column }
>["type"]["kind"]];

/** The columns of a register whose values are text: codes, names, colors, the ids of enum choices. */
export type TextField<Id extends RegisterId> = Exclude<FieldId<Id>, NumberField<Id>>;
