import { standardNaming } from "#core/registers/naming";
import { counted } from "#core/text/counted";
import { budgetWords } from "#core/text/en/budget-words";
import { noCsv } from "#core/text/en/file-kinds";
import { reconcileView } from "#core/text/en/reconcile-view";
import { damage, damagedFile, otherFile } from "#core/text/en/workbook-file";
import { alarmText, blockerText } from "#core/text/import-text";
import { fieldName, namesOf, registerName } from "#core/text/names";
import { quote } from "#core/text/quote";
import { refusalSentence } from "#core/text/restructure-text";
import type { Sentences } from "#core/text/sentences";
import { formatCount } from "#core/values/format";
import type { Problem } from "../problem";
import { verbNames } from "../usage";
import { few, someChoices } from "./few";
import { flawList, obstacleList, staleList } from "./places-en";

const list = (texts: readonly string[]): string => texts.join(", ");

const anyOf = (texts: readonly string[]): string => `${list(texts.slice(0, -1))} or ${texts.at(-1) ?? ""}`;

/** Why a command cannot be carried out, in English. */
export const problems: Sentences<Problem> = {
  "no-verb": () => `Say what to do: ${anyOf(verbNames)}. --help tells more.`,
  "own-bug": ({ what }) =>
    `Something went wrong in Kontera that is no fault of yours: ${what}. Nothing is written. Please report it, with the file if you can.`,
  "unknown-verb": ({ text }) => `There is no “${text}”. Choose ${anyOf(verbNames)}. --help tells more.`,
  "half-verb": ({ verbs }) => `Say what: ${anyOf(verbs)}.`,
  "unknown-verb-of-two": ({ text, verbs }) => `There is no “${text}”. Choose ${anyOf(verbs)}.`,
  "unknown-recipe": ({ text, recipes }) =>
    recipes.length === 0
      ? `“${text}” is no import recipe: the workbook has none for the register, and no file is called so.`
      : `“${text}” is no import recipe. The workbook has ${list(recipes.map((one) => quote(one, "en")))}.`,
  "not-a-recipe": ({ file }) => `${file} is no import recipe.`,
  "recipe-register": ({ recipe, register }) =>
    `The import recipe “${recipe}” is for ${registerName(register, "en")}.`,
  "recipe-lacks": ({ recipe, missing, lost }) =>
    [
      ...(missing.length > 0
        ? [
            `The file lacks what the import recipe “${recipe}” reads: ${list(missing.map((one) => quote(one, "en")))}.`,
          ]
        : []),
      ...(lost.length > 0
        ? [
            `The workbook lacks the column that the import recipe “${recipe}” writes ${list(lost.map((one) => quote(one, "en")))} to.`,
          ]
        : []),
    ].join(" "),
  "recipe-fits": ({ recipes }) =>
    `The file's columns say nothing by themselves, but it fits ${list(recipes.map((one) => quote(one, "en")))}: --recipe reads by it.`,
  "recipe-too-long": ({ recipe }) =>
    `The import recipe “${recipe}” has more columns than a cell holds. Use it as a file with --recipe.`,
  "unknown-schema": ({ text, names }) => `There is no schema for “${text}”. Choose ${anyOf(names)}.`,
  "unknown-option": ({ option, verb }) => `${verb} has no option ${option}. --help lists them.`,
  "value-missing": ({ option }) => `${option} needs a value.`,
  "value-unwanted": ({ option }) => `${option} takes no value.`,
  "argument-missing": ({ argument }) => `${argument} is missing. --help shows how the command is written.`,
  "argument-unwanted": ({ text }) =>
    `“${text}” is one argument too many. --help shows how the command is written.`,
  "not-a-choice": ({ option, text, choices }) =>
    `${option}: “${text}” is none of the choices: ${someChoices(text, choices, (count) => `and ${count} more`)}.`,
  "not-a-date": ({ option, text }) => `${option}: “${text}” is no date. Write it as YYYY-MM-DD.`,
  "not-a-point": ({ option, text }) =>
    `${option}: “${text}” is no place. Write latitude and longitude in degrees, for instance 59.2741,15.2066.`,
  backwards: () => budgetWords.backwards,
  "not-a-row": ({ text }) => `--start-row: “${text}” is no row number. The first line of the file is 1.`,
  "beyond-file": ({ line, last }) =>
    `--start-row: the file has no data from line ${line} on; its last stands on line ${last}.`,
  "not-a-mapping": ({ text }) => `--map: “${text}” must be written COLUMN=field.`,
  "not-a-setting": ({ option, text }) => `${option}: “${text}” should be written field=value.`,
  "unknown-column": ({ option, text, columns }) =>
    `${option}: the file has no column “${text}”, or several. Its columns: ${list(columns)}.`,
  "unknown-field": ({ option, text, fields }) =>
    `${option}: the register has no field “${text}”. Its fields: ${list(fields)}.`,
  "named-twice": ({ option, text }) => `${option}: “${text}” stands twice.`,
  "not-to-follow": ({ file, why }) =>
    why === "fixed-width"
      ? `--like: ${file} has columns of a fixed width, and no export can be written so. Take a model with a delimiter. Nothing is written.`
      : why === "two-lines"
        ? `--like: ${file} has headers on two lines, and no export can be written so. Take a model with one line of headers. Nothing is written.`
        : `--like: ${file} has its quotes otherwise than a CSV file, and no export can be written so. Take another model. Nothing is written.`,
  "model-rows-above": ({ file, line }) =>
    `--like: ${file} has rows under other headers above the headers on line ${line}, and they would be written with the export. Take a model with one row of headers. Nothing is written.`,
  "new-ending": ({ file }) => `${file} must end in .xlsx, or Excel will not open it.`,
  "no-folder": ({ file }) => `The folder of ${file} does not exist. Make it first, or choose another.`,
  "not-invertible": ({ option, text }) =>
    `${option}: only Yes and No can be turned round by !, and ${text} is something else.`,
  "no-such-file": ({ file }) => `${file} does not exist.`,
  "is-folder": ({ file }) => `${file} is a folder, not a file.`,
  "not-readable": ({ file }) => `${file} cannot be read: it is locked, or you lack the permission.`,
  "not-writable": ({ file }) => `${file} cannot be written: it is locked, or you lack the permission.`,
  "disk-full": ({ file }) => `There is no room for ${file}: the disk is full. Nothing is written.`,
  "not-a-file": ({ file }) =>
    `${file} is no regular file, but a device, a pipe or a link to something that is not there. Choose another name.`,
  "read-only": ({ file }) =>
    `${file} is write-protected and is not replaced. Take the protection away, or choose another name.`,
  "open-elsewhere": ({ file }) =>
    `${file} is open in Excel or LibreOffice: what is saved there would overwrite this. Close the file first, or write all the same with --force. Nothing is written.`,
  "being-written": ({ file }) =>
    `${file} is being written by another run right now. Try again. Nothing is written.`,
  "changed-meanwhile": ({ file }) =>
    `${file} has changed since it was read, by somebody else or another run. Run the command again. Nothing is written.`,
  "not-verified": ({ file, flaws }) =>
    `${file} was not written, for what was to be written did not hold when it was verified: ${flawList(flaws)}. The fault is Kontera's; please report it, with the file if you can. --no-verify writes all the same.`,
  "file-exists": ({ file }) => `${file} exists already and is not written over. Choose another name.`,
  "no-rows": ({ file, ends }) =>
    ends.length > 0
      ? `${file} has headers but no rows below them: the line of headers holds ${list(ends)}, which no CSV file ends lines with. Export the file again with ordinary line ends (CRLF or LF).`
      : `${file} has headers but no rows below them, so there is nothing to import.`,
  "empty-file": ({ file }) => `${file} is empty.`,
  "other-file": ({ file, kind }) => otherFile[kind](file),
  damaged: ({ file, where, detail }) => damagedFile(file, damage[detail], where),
  "other-format": ({ file, wanted }) =>
    `${file} must end in ${wanted} as the workbook does, or Excel will not open it.`,
  "no-registers": ({ file }) =>
    `${file} has no register that Kontera recognizes: a table called Projects, say, with the column Code.`,
  "two-tables": ({ register, kept, ignored }) =>
    kept === ignored
      ? `Two tables on the sheet ${kept} claim to be the register ${registerName(register, "en")}. Rename one of them.`
      : `Two tables claim to be the register ${registerName(register, "en")}, on the sheets ${kept} and ${ignored}. Rename one of them.`,
  "register-missing": ({ register, file }) => `${file} has no register ${registerName(register, "en")}.`,
  "no-key": ({ register }) =>
    `${registerName(register, "en")} has no key, so nobody knows which rows are the same.`,
  "not-importable": ({ register }) =>
    `${registerName(register, "en")} is written by Kontera alone and takes no import.`,
  blocked: ({ register, blockers }) =>
    blockers.map((blocker) => blockerText(blocker, register, "en")).join(" "),
  "no-csv": ({ file, kind }) => noCsv(file, kind),
  "which-sheet": ({ file, sheets }) =>
    sheets.length === 0
      ? `${file} has no sheet with rows that shows.`
      : `${file} has several sheets, and none of them alone has the register's name: ${list(sheets.map((name) => `“${name}”`))}. Say which with --sheet.`,
  "no-sheet": ({ file, text, sheets }) =>
    sheets.length === 0
      ? `${file} is no workbook and has no sheets; --sheet “${text}” cannot be chosen.`
      : `${file} has no sheet called “${text}”. Its sheets are ${list(sheets.map((name) => `“${name}”`))}.`,
  "which-list": ({ file, lists }) =>
    `${file} has several lists, and none of them alone has the register's name: ${list(lists.map((name) => `“${name}”`))}. Say which with --sheet.`,
  "no-list": ({ file, text, lists }) =>
    `${file} has no list called “${text}”. The lists are ${list(lists.map((name) => `“${name}”`))}.`,
  alarm: ({ alarm }) =>
    `${alarmText(alarm, "en")} If it is as it should be, say --accept-alarm. Nothing is written.`,
  undecided: ({ register, columns }) =>
    `Say what is to be taken in, for the header alone does not: ${list(columns.map(({ name, field }) => `“${name}” may be ${fieldName(register, field.replace(/^!/, ""), "en")}`))}. --accept takes ${columns.length === 1 ? "it" : "them"}, --map COLUMN=field decides one at a time, and --map COLUMN= leaves it out. Nothing is written.`,
  "nothing-to-undo": () => "The import log has no job left to undo. log shows them.",
  "unknown-job": ({ text, jobs }) =>
    jobs.length === 0
      ? `No job is called “${text}”: the import log is empty.`
      : `No job is called “${text}”. The latest are called ${list(jobs.slice(0, 3).map((job) => `“${job}”`))}; log shows all.`,
  "already-undone": ({ job, time }) => `The job ${job} was undone already, ${time}.`,
  "journal-fault": ({ job, fault }) =>
    fault.kind === "damaged"
      ? `The job ${job} cannot be undone: the log's undo data cannot be read.`
      : `The job ${job} cannot be undone: part ${fault.part} of ${fault.parts} of the log's undo data ${fault.kind === "missing" ? "is missing" : "was changed"}.`,
  "nothing-to-accept": ({ rule, found }) =>
    `No finding of ${rule} is left to accept there.${found.length > 0 ? ` The workbook has findings of ${few(found, (count) => `and ${count} more`)}.` : ""}`,
  "not-in-tree": ({ refusal }) => refusalSentence(refusal, namesOf("en", standardNaming)),
  "unknown-project": ({ text }) => `--project: no project has the code “${text}”.`,
  "unknown-customer": ({ text }) => `--customer: no customer has the number “${text}”.`,
  "not-in-register": ({ option, text, register }) =>
    `${option}: there is no “${text}” in ${registerName(register, "en")}.`,
  "column-missing": ({ register, field, file }) =>
    `${file}: ${registerName(register, "en")} lacks the column ${fieldName(register, field, "en")}. Add it. Nothing is written.`,
  "not-a-word": ({ text }) => `--outcome: “${text}” must be written WORD=outcome.`,
  "unknown-outcomes": ({ words }) =>
    `Outcome: ${few(
      words.map((word) => `“${word}”`),
      (count) => `and ${count} more`,
    )} is unknown. Say what it means by --outcome WORD=OUTCOME: assigned, exists, removed, absent, noRight, outsidePackage or failed.`,
  "file-lacks-column": ({ file, field }) =>
    `${file} has no column that is ${fieldName("assignments", field, "en")}. Say which one is by --map COLUMN=${field}. Nothing is written.`,
  "which-outcome": ({ file, columns }) =>
    columns.length === 1
      ? `${file}: may “${columns[0] ?? ""}” be the outcome? Say --map "${columns[0] ?? ""}=outcome", or --map "${columns[0] ?? ""}=" if the column is to be left out. Nothing is written.`
      : `${file}: which column is the outcome, ${columns.map((one) => `“${one}”`).join(" or ")}? Say --map COLUMN=outcome, or --map COLUMN= for each that is to be left out. Nothing is written.`,
  "not-a-list": ({ file }) =>
    `${file} has outcomes, so it is a result and no whole list: take --whole-list away, or leave Outcome out by --map COLUMN=. Nothing is written.`,
  "nothing-told": ({ file, unread }) => `${reconcileView.nothingTold(file, unread)} Nothing is written.`,
  "whole-list": ({ file, count }) =>
    `${file} lacks ${formatCount(count, "en")} that ${count === 1 ? "stands" : "stand"} in Assignments. Add --whole-list if the file is the whole list, and ${count === 1 ? "it is" : "they are"} removed, or --part-of-list if it is a part, and ${count === 1 ? "it stays" : "they stay"}. Nothing is written.`,
  "lines-unread": ({ file, count, unread }) =>
    `${reconcileView.linesUnread(file, unread)}, so ${formatCount(count, "en")} that would be removed from Assignments must stay. Mend or remove ${unread.length === 1 ? "that line" : "those lines"} in the file. Nothing is written.`,
  "not-a-plan": ({ file }) => `--plan: ${file} is not what access plan --json prints.`,
  "not-a-number": ({ option, text }) => `${option}: “${text}” is no number.`,
  "not-rows": ({ text }) =>
    `--rows: “${text}” is no row. Write for example timeEntries:12, with the row number of the sheet.`,
  "unknown-basis": ({ text }) => `--undo: no row bears the basis “${text}”.`,
  "only-with": ({ option, other }) =>
    `${option} goes only with ${other}. --help shows how the command is written.`,
  "not-with": ({ option, other }) =>
    `${option} does not go with ${other}. --help shows how the command is written.`,
  "no-accounts": ({ file }) =>
    `${file} lacks accounts to book on: fill in Account for receivables, Account for revenue and Account for output VAT in Settings.`,
  "profile-incomplete": () =>
    "--profile needs --lines and --out: how the lines are summed, and the file to write.",
  "no-template": ({ text, templates }) =>
    templates.length === 0
      ? `--template ${text}: the workbook has no export template for the register. Learn from an export of the system's own, in the pane or with --like FILE.csv.`
      : `--template ${text} does not exist. The workbook's export templates for the register: ${templates.join(", ")}.`,
  "not-that-list": ({ text, register, lists }) =>
    `--list ${text}: the register ${registerName(register, "en")} has no such list.${lists.length === 0 ? "" : ` It has: ${lists.join(", ")}.`}`,
  "learn-from-export": ({ receiver }) =>
    `--profile ${receiver}: no public text says which columns such a file has. Learn from an export of your own: --like FILE.csv.`,
  "columns-needed": ({ receiver }) =>
    `--profile ${receiver}: name the columns in the order of your import template: --columns code,name,startDate.`,
  "not-for-receiver": ({ receiver, register }) =>
    `--profile ${receiver} takes no file of the register ${registerName(register, "en")}.`,
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
  "structure-protected": ({ file }) =>
    `${file} needs a new sheet, but the structure of the workbook is protected. Unprotect it in Excel under Review, Protect Workbook, first. Nothing is written.`,
  "beyond-sheet": ({ sheet }) => `There is no room for the rows on the sheet ${sheet}. Nothing is written.`,
  formula: ({ sheet, cell }) =>
    `${sheet} ${cell} holds a formula, which Kontera never writes over. Nothing is written.`,
  "occupied-right": ({ sheet, cell }) =>
    `There is no room for new columns on the right of the sheet ${sheet}: ${cell} is taken. Move what stands there. Nothing is written.`,
  occupied: ({ sheet, obstacles }) =>
    `There is no room under the table on the sheet ${sheet}, and what is in the way cannot be moved down: ${obstacleList(obstacles)}. Move it in Excel first. Nothing is written.`,
  stale: ({ places }) =>
    `This points at cells that move, and cannot be changed to follow them: ${staleList(places)}. Correct it in Excel first, or write all the same with --accept-stale. Nothing is written.`,
};
