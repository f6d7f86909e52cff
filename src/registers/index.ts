import { codes } from "./codes";
import { customers } from "./customers";
import { dimensions } from "./dimensions";
import { employees } from "./employees";
import { importLog } from "./import-log";
import { projects } from "./projects";
import type { Register, RegisterId } from "./register";
import { settings } from "./settings";
import { timeEntries } from "./time-entries";

/** The list of registers, in the order that their sheets stand. */
export const registers = {
  settings,
  dimensions,
  projects,
  customers,
  codes,
  employees,
  timeEntries,
  importLog,
} as const satisfies {
  readonly [Id in RegisterId]: Register & { readonly id: Id };
};

export const registerIds = Object.keys(registers) as readonly RegisterId[];

type Definition<Id extends RegisterId> = (typeof registers)[Id]["fields"][number];

/** The columns of a register. */
export type FieldId<Id extends RegisterId> = Definition<Id>["id"];

type NumberKind = "integer" | "decimal" | "hours" | "money" | "date" | "time" | "bool";

/** The columns of a register whose values are numbers: öre, ten-thousandths of an hour, days, 0 and 1 … */
export type NumberField<Id extends RegisterId> = Extract<Definition<Id>, { readonly type: { readonly kind: NumberKind } }>["id"];

/** The columns of a register whose values are text: codes, names, colors, the ids of enum choices. */
export type TextField<Id extends RegisterId> = Exclude<FieldId<Id>, NumberField<Id>>;
