import type { RegisterId } from "../registers/register";
import type { CellValue, Lang } from "../values/cell";
import { codes } from "./codes";
import { foreignCustomers } from "./foreign-customers";
import { dimensions } from "./dimensions";
import { employees } from "./employees";
import { withMistakes } from "./make-mistakes";
import type { Mistake } from "./mistake";
import { mistakes } from "./mistakes";
import { projects } from "./projects";
import { cellsOf, type SampleRow } from "./row";
import { settings } from "./settings";
import { swedishCustomers } from "./swedish-customers";
import { timeEntries } from "./time-entries";

/** A register of the sample: its rows with every column of the definition, in that order, from the top down. */
export type SampleTable = { readonly register: RegisterId; readonly rows: readonly (readonly CellValue[])[] };

/**
 * The books of a company that does not exist, written as people in the language write them. The mistakes are made
 * in them, unless others (or none) are asked for.
 */
export const sampleTables = (lang: Lang, made: readonly Mistake[] = mistakes): readonly SampleTable[] => {
  const table = <Id extends RegisterId>(register: Id, rows: readonly SampleRow<Id>[]): SampleTable => ({
    register,
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
    table(
      "employees",
      employees.map(({ row }) => row),
    ),
    table("timeEntries", timeEntries),
  ];
};
