import type { FieldDefinition, RegisterDefinition } from "./definition";
import type { definitions } from "./definitions";

/** Every register that Kontera knows, by the name that its definition bears in code. */
export type RegisterId = keyof typeof definitions;

/** One column of a register. */
export type Field = FieldDefinition & { readonly refersTo?: RegisterId };

/** A register (register): one Excel table on one worksheet, described as data. */
export type Register = Omit<RegisterDefinition, "id" | "fields"> & {
  readonly id: RegisterId;
  readonly fields: readonly Field[];
};
