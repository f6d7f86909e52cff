import type { Words } from "../values/by-lang";
import type { ValueType } from "../values/value-type";
import type { FieldDefinition, RegisterDefinition } from "./definition";
import type { definitions } from "./definitions";

/** Every register that Kontera knows, by the name that its definition bears in code. */
export type RegisterId = keyof typeof definitions;

/** A definition in the list: what it refers to are registers of the list. */
export type Defined<Id extends RegisterId> = Omit<RegisterDefinition, "fields"> & {
  readonly id: Id;
  readonly fields: readonly (FieldDefinition & { readonly refersTo?: RegisterId })[];
};

/** One column of a register, with its name in every language. */
export type Field = Omit<FieldDefinition, "type" | "refersTo"> &
  Words & {
    readonly type: ValueType;
    /** The register where the value must be a key. */
    readonly refersTo?: RegisterId;
    /** Other headers that mean the same column in the files that customers send (formats E1). */
    readonly aliases?: readonly string[];
  };

/** A register (register): one Excel table on one worksheet, described as data. */
export type Register = Omit<RegisterDefinition, "id" | "fields"> & {
  readonly id: RegisterId;
  /** The worksheet's name, and the register's in the pane. */
  readonly name: Words;
  readonly fields: readonly Field[];
};
