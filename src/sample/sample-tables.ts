import type { RegisterId } from "../registers/register";
import { standardWords, type OwnWords } from "../registers/sheet-spec";
import type { CellValue, Lang } from "../values/cell";
import { attachments } from "./attachments";
import { prices, travelEntries } from "./billing";
import { adminRights, assignments, clients, consultants, programs } from "./client-access";
import { codes } from "./codes";
import { combinationRows, combinedDimensions } from "./coding-combinations";
import { competences, employeeCompetences, projectCompetences } from "./competences";
import { controls } from "./controls";
import { dimensions } from "./dimensions";
import { employees } from "./employees";
import { foreignCustomers } from "./foreign-customers";
import { withMistakes } from "./make-mistakes";
import type { Mistake } from "./mistake";
import { mistakes } from "./mistakes";
import { participants } from "./participants";
import { permissions, registerRights, reviewers, roles, users } from "./permissions";
import { places, projectPlaces } from "./places";
import { events, projectCodings } from "./project-codings";
import { projects } from "./projects";
import { cellsOf, type SampleRow } from "./row";
import { settings } from "./settings";
import { recurringShifts, shiftComments } from "./shifts";
import { swedishCustomers } from "./swedish-customers";
import { timeCodes } from "./time-codes";
import { timeEntries } from "./time-entries";

/** A register of the sample: its rows from the top down, with every column that its sheet is made with, in that order. */
export type SampleTable = {
  readonly register: RegisterId;
  readonly rows: readonly (readonly CellValue[])[];
  /** What the sheet is made with: the dimensions that have columns in it. */
  readonly own: OwnWords;
};

/**
 * The books of a company that does not exist, written as people in the language write them. The mistakes are made
 * in them, unless others (or none) are asked for.
 */
export const sampleTables = (lang: Lang, made: readonly Mistake[] = mistakes): readonly SampleTable[] => {
  const table = <Id extends RegisterId>(register: Id, rows: readonly SampleRow<Id>[]): SampleTable => ({
    register,
    own: standardWords,
    rows: withMistakes(
      register,
      rows.map((row) => cellsOf(register, row, lang)),
      lang,
      made,
    ),
  });
  return [
    table("settings", settings),
    table("dimensions", dimensions),
    table(
      "projects",
      projects.map(({ row }) => row),
    ),
    table("customers", [...swedishCustomers, ...foreignCustomers]),
    table("codes", codes),
    table("projectCodings", projectCodings),
    table("timeCodes", timeCodes),
    {
      register: "codingCombinations",
      own: { ...standardWords, dimensions: combinedDimensions(lang) },
      rows: combinationRows(lang),
    },
    table("events", events),
    table(
      "employees",
      employees.map(({ row }) => row),
    ),
    table("timeEntries", timeEntries),
    table("controls", controls),
    table("prices", prices),
    table("travelEntries", travelEntries),
    table("recurringShifts", recurringShifts),
    table("shiftComments", shiftComments),
    table("competences", competences),
    table("projectCompetences", projectCompetences),
    table("employeeCompetences", employeeCompetences),
    table("participants", participants),
    table("attachments", attachments),
    table("places", places),
    table("projectPlaces", projectPlaces),
    table("users", users),
    table("roles", roles),
    table("registerRights", registerRights),
    table("permissions", permissions),
    table("reviewers", reviewers),
    table("clients", clients),
    table("consultants", consultants),
    table("programs", programs),
    table("adminRights", adminRights),
    table("assignments", assignments),
  ];
};
