import { tableOf, type Book } from "../book/book";
import { dimensionName } from "../book/dimensions";
import { foldedKey, rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts, type Table } from "../book/table";
import type { NumberField } from "../registers";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { nodeOf, typedCode } from "./project-rows";
import { absentLine, cellLine } from "./row-line";
import type { Resolved, TraceLine } from "./trace";

/** The kinds of report that a coding is laid out in: Tid, Resa, Lön (#32). */
export type CodingModule = "time" | "travel" | "payroll";

export const codingModules: readonly CodingModule[] = ["time", "travel", "payroll"];

/** What a dimension's field of a report begins as: a code, empty on purpose (Lägg blank), or as it would be anyway. */
export type LaidOut =
  | { readonly outcome: "code"; readonly code: string }
  | { readonly outcome: "leftBlank" }
  | { readonly outcome: "nothing" };

const flagOf: Readonly<Record<CodingModule, NumberField<"dimensions">>> = {
  time: "layOutTime",
  travel: "layOutTravel",
  payroll: "layOutPayroll",
};

const nothing: LaidOut = { outcome: "nothing" };

/** The row of `projectCodings` (Projektkontering) for a project and a dimension. */
export const codingRow = (book: Book, code: string, dimension: string): RowId | undefined => {
  const table = tableOf(book, "projectCodings");
  return table && rowWithKey(table, foldedKey([code, dimension]));
};

/** What a sentence calls the row of a project and a dimension. */
export const codingRowName = (book: Book, code: Folded, dimension: string): string =>
  `${typedCode(book, nodeOf(book, code))} · ${dimensionName(book, dimension)}`;

/** What the project's row asks for, were it laid out: undefined where it asks for nothing, or for two things at once (Q18). */
const asked = (table: Table<"projectCodings">, row: RowId): LaidOut | undefined => {
  const code = texts(table, "code")[row];
  const leavesBlank = numbers(table, "leaveBlank")[row] === 1;
  if (code !== undefined) return leavesBlank ? undefined : { outcome: "code", code };
  return leavesBlank ? { outcome: "leftBlank" } : undefined;
};

const askedLines = (table: Table, row: RowId, key: string, value: LaidOut | undefined, isOn: boolean) => {
  const code = cellLine(table, row, "code", key, !value ? "contradicts" : isOn ? "decides" : "noEffect");
  const blank = cellLine(
    table,
    row,
    "leaveBlank",
    key,
    !value ? "contradicts" : isOn ? "leftBlank" : "noEffect",
  );
  // An unticked box tells nothing beside a code.
  return blank.value === 1 || blank.verdict === "unreadable" ? [code, blank] : [code];
};

/**
 * What is filled in for a dimension when time, travel or payroll is registered on a project (#31–#35): the code or the
 * blank of `projectCodings` (Projektkontering), if `dimensions` (Dimensioner) lays that dimension out from projects
 * there. It does not climb the tree (Q17).
 */
export const resolveCoding = (
  book: Book,
  code: Folded,
  dimension: string,
  module: CodingModule,
): Resolved<LaidOut> => {
  const codings = tableOf(book, "projectCodings");
  const dimensions = tableOf(book, "dimensions");
  const key = fold(dimension);
  const name = dimensionName(book, dimension);
  const row = codingRow(book, code, key);
  const rowName = codingRowName(book, code, dimension);
  if (!codings || row === undefined)
    return { value: nothing, trace: [absentLine("projectCodings", "code", rowName, codings, "noRows")] };
  const field = flagOf[module];
  const dimensionRow = dimensions && rowWithKey(dimensions, key);
  const isOn =
    dimensions !== undefined && dimensionRow !== undefined && numbers(dimensions, field)[dimensionRow] === 1;
  const value = asked(codings, row);
  const trace: TraceLine[] = askedLines(codings, row, rowName, value, isOn);
  if (!dimensions || dimensionRow === undefined)
    trace.push(absentLine("dimensions", field, name, dimensions));
  else trace.push(cellLine(dimensions, dimensionRow, field, name, isOn ? "on" : "off"));
  return { value: isOn && value ? value : nothing, trace };
};
