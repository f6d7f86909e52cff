import { adminRights } from "./admin-rights";
import { adoptions } from "./adoptions";
import { assignments } from "./assignments";
import { attachments } from "./attachments";
import { clients } from "./clients";
import { codes } from "./codes";
import { codingCombinations } from "./coding-combinations";
import { competences } from "./competences";
import { consultants } from "./consultants";
import { controls } from "./controls";
import { customers } from "./customers";
import { dimensions } from "./dimensions";
import { employeeCompetences } from "./employee-competences";
import { employees } from "./employees";
import { events } from "./events";
import { importLog } from "./import-log";
import { participants } from "./participants";
import { permissions } from "./permissions";
import { places } from "./places";
import { prices } from "./prices";
import { programs } from "./programs";
import { projectCodings } from "./project-codings";
import { projectCompetences } from "./project-competences";
import { projectPlaces } from "./project-places";
import { projects } from "./projects";
import { recurringShifts } from "./recurring-shifts";
import type { Register, RegisterId } from "./register";
import { registerRights } from "./register-rights";
import { reviewers } from "./reviewers";
import { roles } from "./roles";
import { settings } from "./settings";
import { shiftComments } from "./shift-comments";
import { timeCodes } from "./time-codes";
import { timeEntries } from "./time-entries";
import { travelEntries } from "./travel-entries";
import { users } from "./users";

/** The list of registers, in the order that their sheets stand. */
export const registers = {
  settings,
  dimensions,
  projects,
  customers,
  codes,
  projectCodings,
  timeCodes,
  codingCombinations,
  events,
  employees,
  timeEntries,
  controls,
  prices,
  travelEntries,
  recurringShifts,
  shiftComments,
  competences,
  projectCompetences,
  employeeCompetences,
  participants,
  attachments,
  places,
  projectPlaces,
  users,
  roles,
  registerRights,
  permissions,
  reviewers,
  clients,
  consultants,
  programs,
  adminRights,
  assignments,
  adoptions,
  importLog,
} as const satisfies {
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
