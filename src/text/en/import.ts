import type { AlarmCause } from "../../csv/alarm";
import type { Damage } from "../../csv/encoding";
import type { Blocker, Question, Reason, Warning } from "../../csv/import-plan";
import type { FileFault } from "../../csv/parsed-file";
import type { RegisterId } from "../../registers/register";
import { formatCount } from "../../values/format";
import { counted } from "../counted";
import { fieldName } from "../names";
import { quote } from "../quote";
import type { Sentences } from "../sentences";
import type { ImportText } from "../sv/import";
import { typeOf, valueText } from "../value-text";
import { faultText } from "./faults";

const quoted = (text: string): string => quote(text, "en");
const name = (register: RegisterId, field: string): string => fieldName(register, field, "en");
const lines = (numbers: readonly number[]): string =>
  numbers.length > 6
    ? `${numbers.slice(0, 6).join(", ")} and ${numbers.length - 6} more`
    : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1) ?? ""}`;

const faults: Sentences<FileFault> = {
  "unclosed-quote": ({ line, text }) =>
    `Line ${line}: the quotation mark in ${quoted(text)} is never closed, so the row is not taken in. Correct it in the file, or export the file again.`,
  "text-after-quote": ({ line, text }) =>
    `Line ${line}: the cell ${quoted(text)} goes on after its last quotation mark, so where it ends cannot be told. Write quotation marks inside a cell twice.`,
  "endless-line": ({ line }) =>
    `Line ${line} never ends: the file is no table, or has the wrong encoding. Choose another file or encoding.`,
  "stray-quote": ({ line, text }) =>
    `Line ${line}: ${quoted(text)} has a quotation mark in the middle. It is read as it stands; check that the columns came out right.`,
  "cell-too-long": ({ line, length }) =>
    `Line ${line}: a cell has ${formatCount(length, "en")} characters, and Excel holds 32,767. Shorten the text.`,
  nul: ({ line }) =>
    `Line ${line} holds NUL characters, which Excel cannot. Choose another encoding, or export the file again.`,
  "half-character": ({ line }) =>
    `Line ${line} holds half a character, which Excel cannot. Export the file again.`,
  "sie-quote": ({ line, text }) =>
    `Line ${line}: the quote in ${quoted(text)} is not closed where the field ends, so the record is not imported. Correct it in the file, or export the file again.`,
  "sie-fields": ({ line, text }) =>
    `Line ${line}: ${quoted(text)} lacks fields, so the record is not imported. Correct it in the file, or export the file again.`,
  "nested-columns": ({ names }) =>
    `${names.join(", ")}: lists and records inside the records are not imported.`,
  "nested-cell": ({ line, header, text }) =>
    `Line ${line}: ${header} is a list or a record, ${quoted(text)}, where other rows have a value.`,
  "merged-cells": ({ line, rows }) =>
    `From row ${line} on, cells are merged downwards: only the highest has the value, and in ${counted(rows, "en", "row", "rows")} below they are read as blank. Unmerge them in the file and fill in each row.`,
  "mixed-line-ends": ({ line }) =>
    `From line ${line} on, lines end in another way than before. They are read right, but the file seems put together from several.`,
};

const reasons: Sentences<Reason, [RegisterId]> = {
  unreadable: ({ header, field, fault }, register) =>
    `${header}: ${quoted(fault.text)} ${faultText(fault.fault, typeOf(register, field))}`,
  "zeros-differ": ({ header, text, other }) =>
    `${header}: the register has ${quoted(other)}, which differs from ${quoted(text)} only in zeros in front. Say whether it is the same or a new one.`,
  "missing-key": ({ field }, register) =>
    `${name(register, field)} is missing, so which row is meant cannot be told. Fill in the cell in the file.`,
  "missing-value": ({ field }, register) =>
    `${name(register, field)} is missing. Fill in the cell in the file.`,
  "too-many-cells": ({ cells, expected }) =>
    `The row has ${cells} cells, but the file has ${counted(expected, "en", "column", "columns")}. Check whether a delimiter stands inside a text; that text needs quotation marks around it.`,
  "cell-too-long": ({ length }) =>
    `A cell has ${formatCount(length, "en")} characters, and Excel holds 32,767. Shorten the text in the file.`,
  nul: () =>
    "The row holds NUL characters, which Excel cannot. Choose another encoding, or export the file again.",
  "half-character": () => "The row holds half a character, which Excel cannot. Export the file again.",
  "broken-quote": ({ text, lines: numbers }) =>
    numbers.length > 1
      ? `The quotation mark before ${quoted(text)} may have swallowed the rows ${lines(numbers)}; nobody can tell where the cell ends. Correct the quotation marks in the file.`
      : `Nobody can tell where the cell ${quoted(text)} ends. Write quotation marks inside a cell twice.`,
  "sie-quote": ({ text }) =>
    `Nobody can tell where the field ${quoted(text)} ends, for a quote is not closed. Correct the line in the file, or export the file again.`,
  "shown-otherwise": ({ header, text }) =>
    `${header}: ${quoted(text)} is a number that shows as something else, so what is meant cannot be told. Write the value so that it stands in the cell as it should be read.`,
  "nested-cell": ({ header, text }) =>
    `${header}: ${quoted(text)} is a list or a record of JSON, not a value. Correct the file, or leave the column out.`,
  "not-calculated": ({ headers }) =>
    `${headers.join(", ")}: the formula was never calculated, so nobody knows what the cell holds. Open the file in Excel and save it, then import it again.`,
  "number-as-code": ({ header, text }) =>
    `${header}: ${quoted(text)} is a number in the file and may have been ${quoted(`${text}0`)}. Make the column text in the file, write the code as it should be and read the file anew.`,
  "too-narrow": ({ header, text }) =>
    `${header}: ${quoted(text)} ${faultText("too-narrow", { kind: "text" })}`,
  "repeated-header": () => "The row is the headers of the file once more, no data.",
  "above-headers": ({ line }) =>
    `The row stands above the headers of the file on line ${line}, so what its cells are cannot be told. Let the file have one row of headers, on top, or split it.`,
  "under-headers": ({ line }) =>
    `The row stands below other headers, on line ${line}, than those that the file is read by, so what its cells are cannot be told. Let the file have one row of headers, or split it.`,
  "units-row": () => "The row says what the columns hold, no data.",
  "total-row": ({ text }) =>
    `${quoted(text)} is a row of sums, not a row of the register. Take it out of the file, or give it a key.`,
  "drawn-line": () => "The row is a line drawn between the rows, no data.",
  "printed-line": ({ text }) => `${quoted(text)} says when or by whom the list was printed, no data.`,
  damaged: ({ header, text, meant }) =>
    meant === undefined
      ? `${header}: letters of ${quoted(text)} were lost before the file came here. Write the text anew, or ask for a new file.`
      : `${header}: letters of ${quoted(text)} are garbled; it should most likely be ${quoted(meant)}. Correct the file, or let Kontera read it so.`,
  "duplicate-in-file": ({ key, lines: numbers }) =>
    `${quoted(key)} stands on lines ${lines(numbers)} of the file. Keep one of them, or choose that the last line counts.`,
  superseded: ({ key, line }) => `${quoted(key)} stands on line ${line} too, which counts instead.`,
  "key-not-unique": ({ key, rows }) =>
    `The register has ${counted(rows, "en", "row", "rows")} with ${quoted(key)}, so which one is meant cannot be told. Correct the register first.`,
  "not-in-register": ({ key }) =>
    key === ""
      ? "The row is not in the register, and the import may only change rows that are."
      : `${quoted(key)} is not in the register, and the import may only change rows that are.`,
  unticked: () => "The row is left out by choice.",
  "other-key": ({ field, from, to }, register) =>
    `${name(register, field)} is ${quoted(String(from))} in the register and ${quoted(to)} in the file. An import changes no key: change it in the register, or leave the column out.`,
  "key-taken": ({ field, key }, register) =>
    `${name(register, field)} ${quoted(key)} is in the register already, in another row than the one that the file's belongs to.`,
  "already-in-register": ({ key }) =>
    `${quoted(key)} is in the register already, and the import may only add new rows.`,
};

const warnings: Sentences<Warning> = {
  "possible-duplicate": ({ by, text, other, line }) =>
    `Possible duplicate: ${quoted(other)}${line === undefined ? "" : ` on line ${line}`} has the same ${by === "email" ? "e-mail address" : "organisation number"}, ${quoted(text)}. The row is imported all the same; check whether it is the same ${by === "email" ? "person" : "customer"}.`,
  "look-alike-key": ({ text, other, line }) =>
    `${quoted(text)} looks like ${quoted(other)}${line === undefined ? " in the register" : ` on line ${line}`}, but is written with other characters. The row becomes a new one; write the key anew in the file if it is the same.`,
  "other-parent": ({ header, text, parent }) =>
    `${header} is ${quoted(text)}, but the code puts the project ${parent === undefined ? "at the top of the tree" : `below ${quoted(parent)}`}. The tree is read from the codes, like BS.HR below BS; write the code so in the file if the project belongs elsewhere.`,
  "zeros-restored": ({ text, other }) => `${quoted(text)} is read as the register's ${quoted(other)}.`,
  "half-name": ({ header, text, kept }) =>
    kept === undefined
      ? `${header} is blank, so the name is only ${quoted(text)}. Fill in the cell in the file if it should be whole.`
      : `${header} is blank, so ${quoted(text)} is only half a name. ${quoted(kept)} stays in the register.`,
  rounded: ({ header, text, type, value }) =>
    `${header}: ${quoted(text)} is imported as ${valueText(type, value, "en")}: the column keeps no more decimals.`,
  "too-few-cells": ({ cells, expected }) =>
    `The row has only ${cells} of ${counted(expected, "en", "cell", "cells")}. Those that are missing change nothing; check that the row is not cut off.`,
};

const blockers: Sentences<Blocker, [RegisterId]> = {
  file: () => "The file cannot be read to its end, so nothing of it can be imported.",
  "key-not-mapped": ({ field }, register) =>
    `No column of the file is read as ${name(register, field)}, which tells which rows belong together. Choose that column.`,
  "mapped-twice": ({ header }) =>
    `Two columns are read as the same field; one of them is ${quoted(header)}. Leave one of them out.`,
  "not-joinable": ({ header, field }, register) =>
    `${quoted(header)} and another column are read as ${name(register, field)}. Only a name can be put together from two columns; choose one of them.`,
  "joined-twice": ({ header }) =>
    `${quoted(header)} is read twice: as a part of the name and once more. Choose one of the two.`,
  "no-columns": () => "No column of the file is read. Choose what the columns are.",
};

const questions: Record<Question["kind"], (question: Question) => string> = {
  decimal: ({ header, text, line, cells }) =>
    `${header}: ${quoted(text)} on line ${line}${others(cells)} can be thousands or decimals. Choose the decimal mark of the column.`,
  dateOrder: ({ header, text, line, cells }) =>
    `${header}: ${quoted(text)} on line ${line}${others(cells)} can be two different dates. Choose the order for the column.`,
  zeros: ({ header, text, other = "", line, cells }) =>
    `${header}: ${quoted(text)} on line ${line}${others(cells)} is not in the register, but ${quoted(other)} is. Excel drops zeros in front of numbers. Choose whether it is the same or a new one.`,
};

const others = (cells: number): string =>
  cells > 1 ? `, like ${counted(cells - 1, "en", "other cell", "other cells")},` : "";

const damage: Record<Damage["kind"], (place: Damage, count: number) => string> = {
  replaced: ({ line, text }, count) =>
    `Letters were lost before the file came here, in ${counted(count, "en", "place", "places")}. The first is line ${line}: ${quoted(text)}. Ask for a new file; no encoding brings them back.`,
  mojibake: ({ line, text }, count) =>
    `Å, ä and ö are garbled in ${counted(count, "en", "place", "places")}. The first is line ${line}: ${quoted(text)}. Try another encoding; if none helps, ask for a new file.`,
};

/** What an import says of a file, of its rows, and of what it needs to know. */
const causes: Record<AlarmCause, string> = {
  encoding: "the file seems to be read in the wrong encoding",
  shift: "the columns seem to be shifted",
  "power-of-ten": "the numbers are a power of ten wrong, as when the decimal mark is another",
  "day-and-month": "day and month seem to have changed places",
};

export const importText = {
  faults,
  reasons,
  warnings,
  blockers,
  questions,
  damage,
  /** What explains most of the rows of a plan. */
  alarm: ({ cause, rows, matched, line, header, from, to }) =>
    `${formatCount(rows, "en")} of ${formatCount(matched, "en")} rows change in the same way: ${causes[cause]}. For instance line ${line}, ${header}: ${quoted(String(from))} would become ${quoted(String(to))}.`,
  more: (count: number) => `The same goes for ${counted(count, "en", "more line", "more lines")}.`,
} satisfies ImportText;
