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
    `Line ${line}: the quotation mark in ${quoted(text)} is never closed, so the rest of the file cannot be read. Correct the line, or export the file again.`,
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
  "mixed-line-ends": ({ line }) =>
    `From line ${line} on, lines end in another way than before. They are read right, but the file seems put together from several.`,
};

const reasons: Sentences<Reason, [RegisterId]> = {
  unreadable: ({ header, field, fault }, register) =>
    `${header}: ${quoted(fault.text)} ${faultText(fault.fault, typeOf(register, field))}`,
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
  "duplicate-in-file": ({ key, lines: numbers }) =>
    `${quoted(key)} stands on lines ${lines(numbers)} of the file. Keep one of them, or choose that the last line counts.`,
  superseded: ({ key, line }) => `${quoted(key)} stands on line ${line} too, which counts instead.`,
  "key-not-unique": ({ key, rows }) =>
    `The register has ${counted(rows, "en", "row", "rows")} with ${quoted(key)}, so which one is meant cannot be told. Correct the register first.`,
  "not-in-register": ({ key }) =>
    key === ""
      ? "The row is not in the register, and the import may only change rows that are."
      : `${quoted(key)} is not in the register, and the import may only change rows that are.`,
  "already-in-register": ({ key }) =>
    `${quoted(key)} is in the register already, and the import may only add new rows.`,
};

const warnings: Sentences<Warning> = {
  "possible-duplicate": ({ text, other, line }) =>
    `Possible duplicate: ${quoted(other)}${line === undefined ? "" : ` on line ${line}`} has the same organisation number, ${quoted(text)}. The row is imported all the same; check whether it is the same customer.`,
  rounded: ({ header, text, type, value }) =>
    `${header}: ${quoted(text)} has more decimals than the column keeps, and is imported as ${valueText(type, value, "en")}.`,
  "too-few-cells": ({ cells, expected }) =>
    `The row has only ${cells} of ${counted(expected, "en", "cell", "cells")}. Those that are missing change nothing; check that the row is not cut off.`,
};

const blockers: Sentences<Blocker, [RegisterId]> = {
  file: () => "The file cannot be read to its end, so nothing of it can be imported.",
  "key-not-mapped": ({ field }, register) =>
    `No column of the file is read as ${name(register, field)}, which tells which rows belong together. Choose that column.`,
  "mapped-twice": ({ header }) =>
    `Two columns are read as the same field; one of them is ${quoted(header)}. Leave one of them out.`,
  "no-columns": () => "No column of the file is read. Choose what the columns are.",
};

const questions: Record<Question["kind"], (question: Question) => string> = {
  decimal: ({ header, text, line, cells }) =>
    `${header}: ${quoted(text)} on line ${line}${others(cells)} can be thousands or decimals. Choose the decimal mark of the column.`,
  dateOrder: ({ header, text, line, cells }) =>
    `${header}: ${quoted(text)} on line ${line}${others(cells)} can be two different dates. Choose the order for the column.`,
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
export const importText = {
  faults,
  reasons,
  warnings,
  blockers,
  questions,
  damage,
  more: (count: number) => `The same goes for ${counted(count, "en", "more line", "more lines")}.`,
} satisfies ImportText;
