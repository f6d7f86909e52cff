import { causesOf, type Cause } from "#core/rules/engine/causes";
import type { Listed } from "#core/rules/engine/listing";
import type { Names } from "#core/text/names";
import { rowsText } from "#core/text/row-ranges";
import { sayFinding } from "#core/text/say-finding";
import { cellName } from "#core/values/a1";
import { finish } from "#core/values/task";
import { words } from "../words";

/** A finding as a line for people, under a word for how grave it is. */
export const findingLine = (
  word: string,
  { finding, register, sheet, row, column }: Listed,
  names: Names,
): string => {
  const place = register ? `${sheet} ${cellName(row, column)}` : "";
  const parts = [word, place, sayFinding(finding, names), `[${finding.rule}]`];
  return parts.filter((part) => part !== "").join("  ");
};

/** Where the findings behind a cause's first are, from 1. */
const restRows = ({ rest }: Cause): number[] => rest.map(({ row }) => row + 1);

/** Findings as lines, one a cause: how many more there are of it, and on which rows. */
export function* findingLines(listed: readonly Listed[], names: Names): Generator<string> {
  const { severityName, more } = words[names.lang].check;
  for (const cause of finish(causesOf(listed))) {
    const { first, rest } = cause;
    const line = findingLine(severityName[first.finding.severity], first, names);
    yield rest.length === 0 ? line : `${line}  ${more(rest.length, rowsText(restRows(cause), names.lang))}`;
  }
}

/** The causes as JSON: each with its count and the worksheet rows of all of its findings. */
export const jsonCauses = (listed: readonly Listed[], names: Names) =>
  finish(causesOf(listed)).map((cause) => {
    const { first, rest } = cause;
    return {
      rule: first.finding.rule,
      severity: first.finding.severity,
      sheet: first.register ? first.sheet : null,
      column: first.header,
      message: sayFinding(first.finding, names),
      count: rest.length + 1,
      rows: first.register ? [first.row + 1, ...restRows(cause)] : [],
    };
  });
