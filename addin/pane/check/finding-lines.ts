import type { Listed } from "#core/rules/engine/listing";
import type { Names } from "#core/text/names";
import { ruleTitle, sayFinding } from "#core/text/say-finding";
import type { CheckViewText } from "#core/text/sv/check-view";
import { cellName } from "#core/values/a1";
import { guard } from "#core/values/export-guard";

/** A tab or a line end in a cell would break the row that it is pasted into. */
const plain = (text: string): string => guard(text.replace(/[\t\r\n]+/g, " "));

/** Findings as lines of tab-separated text, the headers first, to paste into a sheet: no cell of it is a formula. */
export const findingLines = (listed: readonly Listed[], words: CheckViewText, names: Names): string[] => [
  words.columns.join("\t"),
  ...listed.map(({ finding, sheet, row, column, header, value }) =>
    [
      words.severityName[finding.severity],
      ruleTitle(finding.rule, names.lang),
      sheet,
      sheet === "" ? "" : cellName(row, column),
      header,
      sayFinding(finding, names),
      String(value),
    ]
      .map(plain)
      .join("\t"),
  ),
];
