import type { Delimiter } from "#core/csv/delimiter";
import type { Source } from "#core/csv/sources/source";
import { counted } from "#core/text/counted";
import { billingView } from "#core/text/en/billing-view";
import { budgetWords } from "#core/text/en/budget-words";
import { checkView } from "#core/text/en/check-view";
import { exportView } from "#core/text/en/export-view";
import { importView } from "#core/text/en/import-view";
import { learnView } from "#core/text/en/learn-view";
import { quote } from "#core/text/quote";
import { formatCount } from "#core/values/format";
import { controlsText } from "./controls-en";
import { help } from "./help-en";
import { priceText } from "./price-en";
import { problems } from "./problems-en";
import type { Words } from "./sv";

const sources: Record<Exclude<Source["kind"], "sheet">, string> = {
  sie: "the SIE file's objects",
  json: "JSON",
  fixedWidth: "columns of a fixed width",
};

const delimiters: Record<Delimiter, string> = { ";": "semicolons", "\t": "tabs", ",": "commas", "|": "bars" };

export const en: Words = {
  help,
  problems,
  check: {
    severityName: checkView.severityName,
    more: (count, rows) => `(${formatCount(count, "en")} more: ${rows})`,
    accepted: "Accepted",
    acceptedCount: (count) =>
      `${counted(count, "en", "finding is accepted and not counted", "findings are accepted and not counted")}; --accepted lists them.`,
    voided: "No longer applies",
    rulesOff: (ids) => `Rules that do not apply, by the settings: ${ids.join(", ")}.`,
    rulesLowered: (ids) => `Rules for information only, by the settings: ${ids.join(", ")}.`,
    summary: (file, counts, rows, registers) =>
      `${file}: ${(["error", "warning", "info"] as const).map((each) => checkView.severity[each](counts[each])).join(", ")} in ${counted(rows, "en", "row", "rows")} of ${counted(registers, "en", "register", "registers")}.`,
  },
  accept: {
    what: (rule) => `Accept findings: ${rule}`,
    more: (count) => `and ${counted(count, "en", "finding", "findings")} more.`,
    written: (file, count) => `${file}: ${counted(count, "en", "finding", "findings")} accepted.`,
  },
  plan: {
    title: (file, register) => `${file} → ${register}`,
    readFrom: (source, encoding, headerLine) => {
      const headers = headerLine === undefined ? "without headers" : `headers on line ${headerLine}`;
      if (source.kind === "sheet") return `Read from the sheet ${source.sheet}, ${headers}.`;
      if (source.kind === "json" && source.lists.length > 1)
        return `Read from the list ${source.list} of JSON as ${encoding}.`;
      // What is no list of rows has no line with headers.
      const end = source.kind === "fixedWidth" ? `, ${headers}` : "";
      return `Read from ${sources[source.kind]} as ${encoding}${end}.`;
    },
    reading: (encoding, delimiter, headerLine) =>
      `Read as ${encoding} with ${delimiters[delimiter]} between the columns, ${headerLine === undefined ? "without headers" : `headers on line ${headerLine}`}.`,
    leftOut: "is not imported",
    consequences: (appear: number, vanish: number, trips: number) =>
      `What follows: ${counted(appear, "en", "finding appears", "findings appear")}, ${counted(vanish, "en", "vanishes", "vanish")}, ${counted(trips, "en", "control is tripped", "controls are tripped")}.`,
    absent: (rows: number) =>
      `${counted(rows, "en", "row of the register is not in the file and stays", "rows of the register are not in the file and stay")}.`,
    reason: "Reason",
    proposed: (field: string, samples: readonly string[]) =>
      `left out, but may be ${field} (${samples.map((one) => `“${one}”`).join(", ")}); --accept takes it, --map decides`,
    inverted: (field) => `${field} (Yes means No)`,
    lacking: importView.lacking,
    unknown: importView.unknown,
    recipe: (name) => `Read by the import recipe “${name}”.`,
    recipes: (names) =>
      `Import recipes that fit the file: ${names.map((one) => `“${one}”`).join(", ")}; --recipe reads by it.`,
    line: importView.line,
    outcome: importView.outcome,
    counts: ({ new: added, changed, unchanged, refused }) =>
      `${formatCount(added, "en")} new, ${formatCount(changed, "en")} changed, ${formatCount(unchanged, "en")} unchanged, ${formatCount(refused, "en")} refused.`,
  },
  import: {
    written: (file, added, cells) =>
      `${file}: ${counted(added, "en", "row added", "rows added")}, ${counted(cells, "en", "cell written", "cells written")}.`,
  },
  saved: {
    signatureLost:
      "The digital signature of the file no longer holds, for what was signed has changed. Sign again in Excel.",
    uncalculated: (count: number) =>
      `${counted(count, "en", "value is calculated", "values are calculated")} when Excel opens the file.`,
    followed: (count: number) =>
      `${counted(count, "en", "formula, name, rule or chart", "formulas, names, rules and charts")} that pointed at cells which moved followed them.`,
    verified: (untouched: number, changed: number, added: number) =>
      `Verified: ${counted(untouched, "en", "part of the file is", "parts of the file are")} unchanged byte for byte, ${counted(changed, "en", "is changed", "are changed")}, ${counted(added, "en", "is new", "are new")}.`,
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
    losses: {
      column: (header, count) =>
        `Does not go along: ${header}, filled in ${counted(count, "en", "row", "rows")}.`,
      rows: (rows, files, most) =>
        `${formatCount(rows, "en")} rows are more than the ${formatCount(most, "en")} that the receiver takes at a time: ${counted(files, "en", "file", "files")}.`,
      "left-out": (count) => `Does not go along: ${exportView.losses["left-out"](count)}.`,
      nameless: (count) => `Does not go along: ${exportView.losses.nameless(count)}.`,
      length: (cell, text, most) => `${cell}: “${text}” is cut to ${most} characters.`,
      control: (cell: string, text: string) =>
        `${cell}: “${text.replace(/\s+/g, " ")}” has line ends or invisible signs, which the receiver cannot hold.`,
      letters: (cell, text) =>
        `${cell}: “${text}” has letters that the receiver cannot hold; the file has question marks.`,
      value: (cell, text) =>
        `${cell}: the receiver has no word for “${text}”; the cell is blank in the file.`,
      more: (count) => `and ${counted(count, "en", "more such cell", "more such cells")}.`,
    },
    unknown: (headers) =>
      `Blank in the file, for nobody has said what they hold: ${headers.join(", ")}. --map COLUMN=field says it.`,
    unsure: learnView.unsureOf,
    notReadBack: "The file has not been read back: what does not go along is told below.",
    readOnly: "The file is for reading: it cannot be read back as a register.",
    needs: (options) =>
      `Import it with ${options.join(" ")}: without that, cells in it can be read in two ways, and their rows are refused.`,
    mixed: (columns) =>
      `The columns are read in different ways, so no option does for the whole file: ${Object.entries(columns)
        .map(([header, options]) => `${header} needs ${options.join(" ")}`)
        .join(", ")}. Import them in a file each, or in the pane, which asks of each column.`,
    notWhole: "The file does not give the same register back: letters in it have become question marks.",
    unread: exportView.unread,
    uncalculated: (count: number) =>
      `${counted(count, "en", "value is not calculated and is blank", "values are not calculated and are blank")} in the file: open and save the workbook in Excel first.`,
  },
  compare: {
    side: { mine: "Mine", theirs: "Theirs", both: "Both", same: "" },
    change: (side, key, column, mine, theirs) =>
      `${side}  ${key}  ${column}: ${mine || "(blank)"} here, ${theirs || "(blank)"} there`,
    proposed: (file, header, field, samples) =>
      `${file}: the column ${quote(header, "en")} is not compared until somebody says that it is ${field}: --accept or --map.${samples.length > 0 ? ` It holds: ${samples.join("; ")}.` : ""}`,
    refused: (file, line, key, why) =>
      `${file}, row ${line}${key === "" ? "" : `, ${quote(key, "en")}`}, is not compared: ${why}`,
    duplicate: (key, lines) =>
      `${quote(key, "en")} stands on lines ${lines} of the file. Keep one of them in the file.`,
    damaged: (file, key, header, text, meant) =>
      `${file}, ${quote(key, "en")}, is not compared: ${header}: letters in ${quote(text, "en")} are damaged${meant === undefined ? "" : `; it probably says ${quote(meant, "en")}`}. Correct them there.`,
    twice: (file, key) => `${file}: ${quote(key, "en")} stands on several rows, so it is not compared.`,
    counts: (counts) =>
      `Changed by them: ${formatCount(counts.theirs, "en")}, by me: ${formatCount(counts.mine, "en")}, by both: ${formatCount(counts.both, "en")}. The same: ${formatCount(counts.same, "en")}. Cannot be compared: ${formatCount(counts.unclear, "en")}.`,
  },
  budget: {
    project: budgetWords.project,
    name: "Name",
    worked: budgetWords.worked,
    released: budgetWords.released,
    budget: budgetWords.budget,
    remaining: budgetWords.remaining,
    amount: "Amount",
    state: budgetWords.state,
    counted: budgetWords.counted,
    uncounted: (rows) => `${budgetWords.uncounted(rows)}: check shows why.`,
  },
  billing: billingView,
  controls: controlsText,
  price: priceText,
  release: {
    written: (file, basis, rows, amount) =>
      `${file}: basis ${basis}, ${counted(rows, "en", "row", "rows")}, ${amount}.`,
    takenBack: (file, basis, rows) => `${file}: ${billingView.jobs.undo(basis, rows, "")}.`,
    left: (project) => `${project}: its fixed price is not in it, for only a part of its rows is chosen.`,
    exported: (basis, times) =>
      `Basis ${basis} has been handed over as a file (${times}). What was taken from it must be voided in that system.`,
    column: (sheet, header) => `${sheet} got the column ${header}.`,
  },
  rename: {
    written: (file, codes, cells) =>
      `${file}: ${counted(codes, "en", "new code", "new codes")}, ${counted(cells, "en", "cell written", "cells written")}.`,
  },
  undo: {
    left: (sheet: string, row: number | undefined, column: string, value: string) =>
      `Left: ${sheet}${row === undefined ? ", the row is gone" : ` row ${row}`}${column === "" ? "" : ` ${column}`}${value === "" ? "" : `, which now holds “${value}”`}.`,
    written: (file: string, what: string, cells: number, rows: number) =>
      `${file}: undone ${what}, ${counted(cells, "en", "cell back", "cells back")}, ${counted(rows, "en", "row", "rows")} taken out or put back.`,
    reportGone: (sheet) => `The sheet ${sheet} is gone.`,
    reportKept: {
      "own-cells": (sheet) =>
        `The sheet ${sheet} stays: something stands on it that is not Kontera's. Delete it in Excel.`,
      "spoken-of": (sheet) =>
        `The sheet ${sheet} stays: a formula, name, rule or chart elsewhere points at it. Delete it in Excel.`,
      "last-shown": (sheet) => `The sheet ${sheet} stays: it is the only one that shows.`,
      "structure-protected": (sheet) => `The sheet ${sheet} stays: the workbook's structure is protected.`,
    },
  },
  recipe: {
    none: "The workbook has no import recipes.",
    listed: (name: string, register: string, from: string) => `${name}  ${register}, learned from ${from}`,
    exported: (name: string, file: string) => `${file}: the import recipe “${name}”.`,
    what: (name: string) => `Import recipe “${name}” kept`,
    kept: (name: string, register: string, file: string) =>
      `${file}: the import recipe “${name}” for ${register} is kept.`,
  },
  log: { time: "Time", what: "What", file: "File", added: "New", changed: "Changed", undone: "Undone" },
  new: {
    made: (file, sheets) => `${file}: ${counted(sheets, "en", "register", "registers")}.`,
    sheet: (sheet, rows) => `  ${sheet}: ${counted(rows, "en", "row", "rows")}`,
  },
};
