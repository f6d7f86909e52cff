import { guard } from "../../values/export-guard";
import { writtenOut } from "../../values/written-out";
import { cellFaults } from "../cell-faults";
import { cellSet } from "../cell-set";
import type { FileFault, ParsedFile } from "../parsed-file";
import { asWritten, isNumber, isRecord, type Json, type JsonRecord } from "./json-text";

/** So much is shown of what is no value. */
const SHOWN = 60;

const isNested = (value: Json | undefined): boolean => typeof value === "object" && value !== null;

/** `9003.0` is how programs write 9003 where another record has no number. */
const ZERO_DECIMALS = /^(-?\d+)\.0+$/;

/** A number's digits; of a whole one without decimals, for it may be a code. */
const digitsOf = (number: string): string => writtenOut(number).replace(ZERO_DECIMALS, "$1");

/** A value as a cell of a file has it, and what is none for people to see. */
const textOf = (value: Json): string => {
  if (value === null) return "";
  if (typeof value === "string") return isNumber(value) ? digitsOf(asWritten(value)) : asWritten(value);
  if (typeof value === "boolean") return String(value);
  if (!isRecord(value)) return `[${value.map(textOf).join(", ")}]`;
  const parts = Object.entries(value).map(([name, inner]) => `${asWritten(name)}: ${textOf(inner)}`);
  return `{${parts.join(", ")}}`;
};

/** The names of the records, those first under which a value stands, and those of nothing but lists and records. */
const namesOf = (records: readonly JsonRecord[]) => {
  const hasValue = new Map<string, boolean>();
  for (const record of records)
    for (const [name, value] of Object.entries(record))
      if (hasValue.get(name) !== true) hasValue.set(name, value !== null && !isNested(value));
  const nested = [...hasValue.keys()].filter(
    (name) => hasValue.get(name) === false && records.some((record) => isNested(record[name])),
  );
  return { names: [...hasValue.keys()].filter((name) => !nested.includes(name)), nested };
};

/**
 * The records of a list as a file: a column each name, a row each record. What a record does not name, and lists and records
 * inside it, are told apart from blank cells. Nothing guards a text of JSON, so that each cell is guarded to be read as it stands.
 * `mend` undoes misread letters, where a person says so.
 */
export const jsonFile = (
  records: readonly JsonRecord[],
  mend: (text: string) => string = (text) => text,
): ParsedFile => {
  const { names, nested } = namesOf(records);
  const faults: FileFault[] =
    nested.length > 0 ? [{ code: "nested-columns", names: nested.map(asWritten), fatal: false }] : [];
  const [numbers, absent] = [cellSet(), cellSet()];
  const rows = records.map((record, at) =>
    names.map((name, column) => {
      const [row, value] = [at + 1, record[name]];
      if (value === undefined) {
        absent.add(row, column);
        return "";
      }
      if (isNumber(value)) numbers.add(row, column);
      if (!isNested(value)) return guard(mend(textOf(value)));
      const text = mend(textOf(value)).slice(0, SHOWN);
      const header = asWritten(name);
      faults.push({ code: "nested-cell", line: row + 1, row, column, header, text, fatal: false });
      return guard(text);
    }),
  );
  const all = [names.map((name) => guard(mend(asWritten(name)))), ...rows];
  for (const [row, cells] of all.entries()) faults.push(...cellFaults(cells, row, row + 1));
  return {
    rows: all,
    lines: [1, ...records.map((_, at) => at + 2)],
    faults,
    emptyRows: 0,
    numberCells: numbers.end(),
    absentCells: absent.end(),
  };
};
