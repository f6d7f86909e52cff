import { standardNaming } from "#core/registers/naming";
import { counted } from "#core/text/counted";
import { budgetView } from "#core/text/en/budget-view";
import { blockerText } from "#core/text/import-text";
import { namesOf, registerName } from "#core/text/names";
import { refusalSentence } from "#core/text/restructure-text";
import type { Sentences } from "#core/text/sentences";
import type { Problem } from "../problem";

const list = (texts: readonly string[]): string => texts.join(", ");

/** Why a command cannot be carried out, in English. */
export const problems: Sentences<Problem> = {
  "no-verb": () =>
    "Say what to do: check, accept, plan, import, export, budget, controls, billing, release, price, resolve, rename, log or new. --help tells more.",
  "unknown-verb": ({ text }) =>
    `There is no “${text}”. Choose check, accept, plan, import, export, budget, controls, billing, release, price, resolve, rename, log or new. --help tells more.`,
  "unknown-option": ({ option, verb }) => `${verb} has no option ${option}. --help lists them.`,
  "value-missing": ({ option }) => `${option} needs a value.`,
  "value-unwanted": ({ option }) => `${option} takes no value.`,
  "argument-missing": ({ argument }) => `${argument} is missing. --help shows how the command is written.`,
  "argument-unwanted": ({ text }) =>
    `“${text}” is one argument too many. --help shows how the command is written.`,
  "not-a-choice": ({ option, text, choices }) =>
    `${option}: “${text}” is none of the choices: ${list(choices)}.`,
  "not-a-date": ({ option, text }) => `${option}: “${text}” is no date. Write it as YYYY-MM-DD.`,
  "not-a-point": ({ option, text }) =>
    `${option}: “${text}” is no place. Write latitude and longitude in degrees, for instance 59.2741,15.2066.`,
  backwards: () => budgetView.backwards,
  "not-a-row": ({ text }) => `--start-row: “${text}” is no row number. The first line of the file is 1.`,
  "beyond-file": ({ line, last }) =>
    `--start-row: the file has no data from line ${line} on; its last stands on line ${last}.`,
  "not-a-mapping": ({ text }) => `--map: “${text}” must be written COLUMN=field.`,
  "unknown-column": ({ text, columns }) =>
    `--map: the file has no column “${text}”, or several. Its columns: ${list(columns)}.`,
  "unknown-field": ({ text, fields }) =>
    `--map: the register has no field “${text}”. Its fields: ${list(fields)}.`,
  "not-invertible": ({ text }) =>
    `--map: only Yes and No can be turned round by !, and ${text} is something else.`,
  "no-such-file": ({ file }) => `${file} does not exist.`,
  "is-folder": ({ file }) => `${file} is a folder, not a file.`,
  "not-readable": ({ file }) => `${file} cannot be read: it is locked, or you lack the permission.`,
  "not-writable": ({ file }) => `${file} cannot be written: it is locked, or you lack the permission.`,
  "file-exists": ({ file }) => `${file} exists already and is not written over. Choose another name.`,
  "empty-file": ({ file }) => `${file} is empty.`,
  "not-a-workbook": ({ file }) => `${file} is not an Excel workbook (.xlsx or .xlsm).`,
  encrypted: ({ file }) => `${file} is protected by a password. Take the password off in Excel first.`,
  "legacy-xls": ({ file }) => `${file} is in the old .xls format. Save it as .xlsx in Excel first.`,
  damaged: ({ file, part }) =>
    `${file} is damaged (${part}). Open and save it in Excel, or take an earlier version.`,
  "other-format": ({ file, wanted }) =>
    `${file} must end in ${wanted} as the workbook does, or Excel will not open it.`,
  "no-registers": ({ file }) =>
    `${file} has no register that Kontera recognizes: a table called Projects, say, with the column Code.`,
  "two-tables": ({ register, kept, ignored }) =>
    kept === ignored
      ? `Two tables on the sheet ${kept} claim to be the register ${registerName(register, "en")}. Rename one of them.`
      : `Two tables claim to be the register ${registerName(register, "en")}, on the sheets ${kept} and ${ignored}. Rename one of them.`,
  "register-missing": ({ register, file }) => `${file} has no register ${registerName(register, "en")}.`,
  "not-importable": ({ register }) =>
    `${registerName(register, "en")} is written by Kontera alone and takes no import.`,
  blocked: ({ register, blockers }) =>
    blockers.map((blocker) => blockerText(blocker, register, "en")).join(" "),
  "nothing-to-accept": ({ rule }) => `No finding of ${rule} is left to accept there.`,
  "not-in-tree": ({ refusal }) => refusalSentence(refusal, namesOf("en", standardNaming)),
  "unknown-project": ({ text }) => `--project: no project has the code “${text}”.`,
  "unknown-customer": ({ text }) => `--customer: no customer has the number “${text}”.`,
  "not-a-number": ({ option, text }) => `${option}: “${text}” is no number.`,
  "not-rows": ({ text }) =>
    `--rows: “${text}” is no row. Write for example timeEntries:12, with the row number of the sheet.`,
  "unknown-basis": ({ text }) => `--undo: no row bears the basis “${text}”.`,
  "not-with": ({ option, other }) =>
    `${option} does not go with ${other}. --help shows how the command is written.`,
  "no-accounts": ({ file }) =>
    `${file} lacks accounts to book on: fill in Account for receivables, Account for revenue and Account for output VAT in Settings.`,
  "profile-incomplete": () =>
    "--profile needs --lines and --out: how the lines are summed, and the file to write.",
  "nothing-to-release": () => "There is nothing to release: no chosen row is ready. billing shows why.",
  "not-hours": ({ text }) => `--hours: “${text}” is no number of hours.`,
  "hours-without-project": () =>
    "--hours: name the --project too, the one that the hours would be registered on.",
  "not-a-code": ({ text }) => `--code: “${text}” should be written DIMENSION=CODE.`,
  "unknown-dimension": ({ text }) => `--code: no dimension is called “${text}”.`,
  "unknown-code": ({ text, dimension }) => `--code: ${dimension} has no code “${text}”.`,
  "too-many-groupings": ({ most }) =>
    `--by: at most ${counted(most, "en", "grouping", "groupings")} at a time.`,
  "same-grouping": ({ text }) => `--by: “${text}” stands twice.`,
  "no-entries": ({ file }) => `${file} has neither time entries nor travel entries to bill.`,
  "unknown-question": ({ text, fields }) =>
    `--field: “${text}” is not among what can be asked: ${list(fields)}.`,
  "unknown-employee": ({ text }) => `--employee: no employee and no time entry has “${text}”.`,
  protected: ({ sheet }) =>
    `The sheet ${sheet} is protected, and nothing is written. Unprotect it in Excel under Review first.`,
  "beyond-sheet": ({ sheet }) => `There is no room for the rows on the sheet ${sheet}. Nothing is written.`,
  formula: ({ sheet, cell }) =>
    `${sheet} ${cell} holds a formula, which Kontera never writes over. Nothing is written.`,
  "occupied-right": ({ sheet, cell }) =>
    `There is no room for new columns on the right of the sheet ${sheet}: ${cell} is taken. Move what stands there. Nothing is written.`,
  occupied: ({ sheet, cell }) =>
    `There is no room under the table on the sheet ${sheet}: ${cell} is taken. Move what stands there. Nothing is written.`,
};
