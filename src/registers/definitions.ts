import { acceptances } from "./acceptances";
import { accessReport } from "./access-report";
import { adminRights } from "./admin-rights";
import { adoptions } from "./adoptions";
import { assignments } from "./assignments";
import { attachments } from "./attachments";
import { billingReport } from "./billing-report";
import { blockedReport } from "./blocked-report";
import { blockedRowsReport } from "./blocked-rows-report";
import { budgetReport } from "./budget-report";
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
import { exportTemplates } from "./export-templates";
import { importLog } from "./import-log";
import { importRecipes } from "./import-recipes";
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
import { registerRights } from "./register-rights";
import { reviewers } from "./reviewers";
import { roles } from "./roles";
import { settings } from "./settings";
import { shiftComments } from "./shift-comments";
import { timeCodes } from "./time-codes";
import { timeEntries } from "./time-entries";
import { travelEntries } from "./travel-entries";
import { users } from "./users";

/** The definitions of the registers, in the order that their sheets stand. */
export const definitions = {
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
  budgetReport,
  billingReport,
  blockedReport,
  blockedRowsReport,
  accessReport,
  acceptances,
  adoptions,
  exportTemplates,
  importRecipes,
  importLog,
} as const;
