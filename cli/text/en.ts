import type { Delimiter } from "#core/csv/delimiter";
import { standardNaming } from "#core/registers/naming";
import { counted } from "#core/text/counted";
import { budgetView } from "#core/text/en/budget-view";
import { checkView } from "#core/text/en/check-view";
import { exportView } from "#core/text/en/export-view";
import { importView } from "#core/text/en/import-view";
import { blockerText } from "#core/text/import-text";
import { namesOf, registerName } from "#core/text/names";
import { refusalSentence } from "#core/text/restructure-text";
import type { Sentences } from "#core/text/sentences";
import { formatCount } from "#core/values/format";
import type { Problem } from "../problem";
import type { Words } from "./sv";

const help = `Kontera on the command line: checks the registers of an Excel workbook, reads them in and writes them out.

  npm run -s kontera -- <verb> …

  check  BOOK.xlsx                        every finding of the workbook
  plan   BOOK.xlsx FILE.csv --register R  what an import would do, without doing it
  import BOOK.xlsx FILE.csv --register R --out NEW.xlsx
                                          makes the import in a new file; everything else in the workbook stays
  export BOOK.xlsx --register R --out FILE.csv
                                          a register as a CSV file that can be read in again
  budget BOOK.xlsx                        worked hours against budget, for every node of the project tree
  resolve BOOK.xlsx --project CODE        what holds for a project, and why
  rename BOOK.xlsx --from CODE --to CODE --out NEW.xlsx
                                          gives a project and all below it new codes; every register follows
  log    BOOK.xlsx [--verify]             the jobs of the import log; --verify finds rows changed, lost or added since
  new    BOOK.xlsx                        a new workbook with blank registers

Everywhere
  --json                  print JSON instead of text (docs/cli.md)
  --lang sv|en            language; otherwise the workbook's
  --today DATE            take it to be that day
  --help                  this text

plan, import and export
  --register R            settings, dimensions, projects, customers, codes, employees, timeEntries,
                          or the register's name in Swedish or English
  --encoding E            utf-8, windows-1252, cp437, utf-16le or utf-16be
  --delimiter D           ; , | or tab
plan and import
  --start-row N           line N of the file is the first with data
  --map COLUMN=field      read the column as the field; COLUMN is a header of the file or a number, a blank field leaves it out
  --decimal , or .        decimal sign of numbers that can be read in two ways
  --date-order ymd|dmy|mdy  order of dates that can be read in two ways
budget
  --employee E            only that employee's time
  --from DATE --to DATE   only time in the period; the budget is always whole
resolve
  --project CODE          the project
  --field FIELD           only that: color, competences, coding:Cost centre:time … (docs/cli.md)
rename
  --from CODE --to CODE   the project's code now, and its new one
log
  --verify                work the log’s chain out anew, and tell what does not agree
new
  --modules core,budget   which modules; otherwise all
  --sample                fill the registers with a made-up company

Exit code: 0 when all is well, 1 when check finds errors (or the log does not agree, or an export cannot be read in again), 2 when it could not be done.
`;

const list = (texts: readonly string[]): string => texts.join(", ");

const problems: Sentences<Problem> = {
  "no-verb": () =>
    "Say what to do: check, plan, import, export, budget, resolve, rename, log or new. --help tells more.",
  "unknown-verb": ({ text }) =>
    `There is no “${text}”. Choose check, plan, import, export, budget, resolve, rename, log or new. --help tells more.`,
  "unknown-option": ({ option, verb }) => `${verb} has no option ${option}. --help lists them.`,
  "value-missing": ({ option }) => `${option} needs a value.`,
  "value-unwanted": ({ option }) => `${option} takes no value.`,
  "argument-missing": ({ argument }) => `${argument} is missing. --help shows how the command is written.`,
  "argument-unwanted": ({ text }) =>
    `“${text}” is one argument too many. --help shows how the command is written.`,
  "not-a-choice": ({ option, text, choices }) =>
    `${option}: “${text}” is none of the choices: ${list(choices)}.`,
  "not-a-date": ({ option, text }) => `${option}: “${text}” is no date. Write it as YYYY-MM-DD.`,
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
  "not-in-tree": ({ refusal }) => refusalSentence(refusal, namesOf("en", standardNaming)),
  "unknown-project": ({ text }) => `--project: no project has the code “${text}”.`,
  "unknown-question": ({ text, fields }) =>
    `--field: “${text}” is not among what can be asked: ${list(fields)}.`,
  "unknown-employee": ({ text }) => `--employee: no employee and no time entry has “${text}”.`,
  protected: ({ sheet }) =>
    `The sheet ${sheet} is protected, and nothing is written. Unprotect it in Excel under Review first.`,
  "beyond-sheet": ({ sheet }) => `There is no room for the rows on the sheet ${sheet}. Nothing is written.`,
  formula: ({ sheet, cell }) =>
    `${sheet} ${cell} holds a formula, which Kontera never writes over. Nothing is written.`,
  occupied: ({ sheet, cell }) =>
    `There is no room under the table on the sheet ${sheet}: ${cell} is taken. Move what stands there. Nothing is written.`,
};

const delimiters: Record<Delimiter, string> = { ";": "semicolons", "\t": "tabs", ",": "commas", "|": "bars" };

export const en: Words = {
  help,
  problems,
  check: {
    severityName: checkView.severityName,
    summary: (file, counts, rows, registers) =>
      `${file}: ${(["error", "warning", "info"] as const).map((each) => checkView.severity[each](counts[each])).join(", ")} in ${counted(rows, "en", "row", "rows")} of ${counted(registers, "en", "register", "registers")}.`,
  },
  plan: {
    title: (file, register) => `${file} → ${register}`,
    reading: (encoding, delimiter, headerLine) =>
      `Read as ${encoding} with ${delimiters[delimiter]} between the columns, ${headerLine === undefined ? "without headers" : `headers on line ${headerLine}`}.`,
    leftOut: "is not imported",
    inverted: (field) => `${field} (Yes means No)`,
    lacking: importView.lacking,
    line: importView.line,
    outcome: importView.outcome,
    counts: ({ new: added, changed, unchanged, refused }) =>
      `${formatCount(added, "en")} new, ${formatCount(changed, "en")} changed, ${formatCount(unchanged, "en")} unchanged, ${formatCount(refused, "en")} refused.`,
  },
  import: {
    written: (file, added, cells) =>
      `${file}: ${counted(added, "en", "row added", "rows added")}, ${counted(cells, "en", "cell written", "cells written")}.`,
  },
  export: {
    ready: exportView.ready,
    certificate: exportView.certificate,
    partly: (unchanged, refused) =>
      `${exportView.certificate(unchanged)} ${counted(refused, "en", "row is", "rows are")} refused because the register itself is wrong there: the key is missing or stands several times, or a cell cannot be read. check shows them.`,
    notRead: exportView.notRead,
    notSame: exportView.notSame,
    notFound: (line, key) =>
      `The file does not give the same register back. Line ${line}${key === "" ? "" : `, ${key},`} is read as a new row.`,
    lost: exportView.lost,
    unread: exportView.unread,
  },
  budget: {
    project: budgetView.project,
    name: "Name",
    worked: budgetView.worked,
    released: budgetView.released,
    budget: budgetView.budget,
    remaining: budgetView.remaining,
    amount: "Amount",
    state: budgetView.state,
    counted: budgetView.counted,
    uncounted: (rows) => `${budgetView.uncounted(rows)}: check shows why.`,
  },
  rename: {
    written: (file, codes, cells) =>
      `${file}: ${counted(codes, "en", "new code", "new codes")}, ${counted(cells, "en", "cell written", "cells written")}.`,
  },
  log: { time: "Time", what: "What", file: "File", added: "New", changed: "Changed", undone: "Undone" },
  new: {
    made: (file, sheets) => `${file}: ${counted(sheets, "en", "register", "registers")}.`,
    sheet: (sheet, rows) => `  ${sheet}: ${counted(rows, "en", "row", "rows")}`,
  },
};
