import { registers, type FieldId } from "../registers";
import type { Register, RegisterId } from "../registers/register";
import type { StoredValue, ValueType } from "../values/value-type";

/** What the named parts of a resolved value are; text/ has a word for each. */
export type PartId =
  | ("competence" | "group" | "level" | "project")
  | ("employee" | "name" | "role" | "email" | "phone" | "inherited" | "user" | "code")
  | ("qualified" | "lacks" | "belowLevel")
  | ("comment" | "weekday" | "from" | "to" | "date")
  | ("cycle" | "shifts" | "hours" | "sales")
  | ("place" | "latitude" | "longitude" | "radius")
  | ("participantsOnly" | "ownByDefault" | "autoAdd")
  | ("control" | "kind" | "limit")
  | ("source" | "price" | "priceRows" | "register" | "row" | "reasons")
  | ("value" | "budgetAmount" | "unpriced" | "meters")
  | ("fileName" | "link" | "description" | "atRegistration")
  | ("outcome" | "mayReview" | "seesPermissions" | "hasLeft");

/** A value of a cell's type, in the stored unit. */
type One = { readonly kind: "one"; readonly type: ValueType; readonly value: StoredValue };
type Listed = { readonly kind: "list"; readonly items: readonly ResolvedValue[] };
type Parts = { readonly kind: "parts"; readonly parts: { readonly [Part in PartId]?: ResolvedValue } };

/** An answer of whatever shape, so that command line and pane tell every one of them alike; undefined when there is none. */
export type ResolvedValue = One | Listed | Parts | undefined;

/** A value of this type, in the stored unit; no answer when there is none. */
export const one = (type: ValueType, value: StoredValue | undefined): One | undefined =>
  value === undefined ? undefined : { kind: "one", type, value };

/** A value such as a column of a register holds. */
export const oneOf = <Id extends RegisterId>(
  register: Id,
  field: FieldId<Id>,
  value: StoredValue | undefined,
): One | undefined => {
  const { fields }: Register = registers[register];
  return one(fields.find(({ id }) => id === field)?.type ?? { kind: "text" }, value);
};

export const oneText = (value: string | undefined): One | undefined => one({ kind: "text" }, value);

export const oneBool = (value: boolean): One | undefined => one({ kind: "bool" }, value ? 1 : 0);

export const listOf = (items: readonly ResolvedValue[]): Listed => ({ kind: "list", items });

export const partsOf = (parts: Parts["parts"]): Parts => ({ kind: "parts", parts });
