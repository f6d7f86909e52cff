import { registers } from "../registers";
import type { Field } from "../registers/register";
import { sheetSpec } from "../registers/sheet-spec";
import type { Lang } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { writeText } from "../values/value-type";
import { eachField, eachHeader } from "./each-column";
import type { Report, ReportId } from "./report";
import { shapes } from "./shapes";

/** A report as texts, its headers first: what its sheet would have, for a file. */
export function* reportTexts(
  id: ReportId,
  { rows, each }: Report,
  levels: number,
  lang: Lang,
): Task<string[][]> {
  const fields: readonly Field[] = registers[id].fields;
  const { columns } = sheetSpec(id, lang, undefined, shapes[id].hasLevels && levels > 1);
  const shown = columns.flatMap(({ field }) => fields.find((one) => one.id === field) ?? []);
  const decimal = lang === "sv" ? "," : ".";
  const lines = [[...columns.map(({ header }) => header), ...each.map((code) => eachHeader(id, code, lang))]];
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    lines.push([
      ...shown.map(({ id: field, type }) => {
        const value = row[field];
        return value === undefined ? "" : writeText(type, value, lang, decimal);
      }),
      ...each.map((code) => String(row[eachField(code)] ?? "")),
    ]);
  }
  return lines;
}
