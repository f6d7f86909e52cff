import { definitions } from "./definitions";
import type { Register, RegisterId } from "./register";

/**
 * The registers, in the order that their sheets stand. A definition that refers to a register there is none of does
 * not compile here.
 */
export const registers = definitions satisfies {
  readonly [Id in RegisterId]: Register & { readonly id: Id };
};

export const registerIds = Object.keys(registers) as readonly RegisterId[];

/** The registers that are the user's to create, import and edit; the others Kontera keeps for itself. */
export const userRegisterIds = registerIds.filter((id) => !("ownRecord" in registers[id]));

type Definition<Id extends RegisterId> = (typeof registers)[Id]["fields"][number];

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
