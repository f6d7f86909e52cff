import type { Table } from "#core/book/table";
import { absentRows } from "#core/csv/absent-rows";
import { headersOf } from "#core/csv/default-settings";
import type { PlannedRow } from "#core/csv/import-plan";
import { samplesOf } from "#core/csv/samples";
import type { Source } from "#core/csv/sources/source";
import { alarmText, fileFaultText, questionText, reasonText, warningText } from "#core/text/import-text";
import type { CellValue, Lang } from "#core/values/cell";
import { finish } from "#core/values/task";
import { jsonValue } from "../json-value";
import type { OpenBook } from "../open-book";
import { mappingOf, proposalsIn } from "./columns";
import type { MadePlan } from "./make-plan";

/** A cell that would change, as the JSON of a plan tells it; a column of the user's own has a header and no field. */
type JsonChange = {
  readonly field: string | null;
  readonly header?: string;
  readonly from: CellValue;
  readonly to: CellValue;
};

const changeOf = (
  { fields, headers }: Table,
  column: number,
  from: CellValue,
  to: CellValue,
  date1904: boolean,
): JsonChange => {
  const field = fields[column];
  return {
    field: field?.id ?? null,
    ...(!field && { header: headers[column] ?? "" }),
    from: jsonValue(from, field, date1904),
    to: jsonValue(to, field, date1904),
  };
};

/** The cells that a row of the file would write: of a new row, those that are not blank. */
const changesOf = (
  table: Table,
  { changes, cells }: Pick<PlannedRow, "changes" | "cells">,
  date1904: boolean,
): readonly JsonChange[] =>
  cells
    ? cells.flatMap((to, column) => (to === "" ? [] : [changeOf(table, column, "", to, date1904)]))
    : changes.map(({ column, from, to }) => changeOf(table, column, from, to, date1904));

function* rowsOf({ plan, table }: MadePlan, date1904: boolean, lang: Lang) {
  const { register } = plan;
  for (const row of plan.rows)
    yield {
      line: row.line,
      key: row.key,
      outcome: row.outcome,
      changes: changesOf(table, row, date1904),
      reasons: row.reasons.map((reason) => ({
        code: reason.code,
        message: reasonText(reason, register, lang),
      })),
      warnings: row.warnings.map((warning) => ({ code: warning.code, message: warningText(warning, lang) })),
    };
}

/** The sheet of a workbook, or the list of JSON where it has a name. */
const partOf = (source: Source | undefined): string | null => {
  if (source?.kind === "sheet") return source.sheet;
  return source?.kind === "json" && source.list !== "" ? source.list : null;
};

/** A plan as JSON: the shape that docs/cli.md promises. */
export const planJson = (made: MadePlan, opened: OpenBook, lang: Lang): Readonly<Record<string, unknown>> => {
  const { plan, reading, settings } = made;
  const { date1904 } = opened.book;
  const { parsed, decoded, encoding, delimiter } = reading;
  const { headerRow, startRow, columns } = settings;
  return {
    counts: plan.counts,
    rows: rowsOf(made, date1904, lang),
    file: {
      source: reading.source?.kind ?? "csv",
      sheet: partOf(reading.source),
      encoding: reading.source?.kind === "sheet" ? null : encoding,
      delimiter: reading.source ? null : delimiter,
      headerRow: headerRow === undefined ? null : (parsed.lines[headerRow] ?? null),
      startRow: parsed.lines[startRow] ?? null,
      mapping: mappingOf(headersOf(parsed, headerRow), columns),
      proposed: Object.fromEntries(
        proposalsIn(headersOf(parsed, headerRow), columns).map(({ name, column, field, grade }) => [
          name,
          { field, grade, samples: samplesOf(parsed, startRow, column) },
        ]),
      ),
      key: settings.key ?? made.table.register.key,
      recipe: made.recipe ?? null,
      recipes: made.recipes,
      faults: fileFaultText(parsed.faults, decoded, lang),
    },
    questions: plan.questions.map((question) => ({
      kind: question.kind,
      column: question.column + 1 - made.constants.length,
      field: question.field,
      message: questionText(question, lang),
    })),
    lacking: plan.lacking,
    unknown: made.unknown,
    absent: finish(absentRows(made.table, plan)),
    consequences: made.consequences
      ? {
          appear: made.consequences.appear,
          vanish: made.consequences.vanish,
          trips: made.consequences.trips,
        }
      : null,
    alarm: plan.alarm ? { ...plan.alarm, message: alarmText(plan.alarm, lang) } : null,
  };
};
