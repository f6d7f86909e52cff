import { ruleTitle } from "#core/text/say-finding";
import { cellName } from "#core/values/a1";
import { formatCount } from "#core/values/format";
import type { Workbook } from "../../ports";
import { checkFilter, everyFinding } from "../findings/filter";
import { rowName } from "../findings/row-name";
import { goToCell } from "../jobs/go-to";
import { showView } from "../kit/route";
import { lang } from "../language";
import type { Searchable } from "./index-state";
import type { Group, Line } from "./line";
import { words } from "./words";

const show = (search: string): void => {
  checkFilter.value = { ...everyFinding, search };
  showView("check", "home");
};

/** The findings whose words begin with those of a query, the gravest first, and the way to all of them. */
export const findingGroup = (
  workbook: Workbook,
  { book, findings }: Searchable,
  asked: readonly string[],
  query: string,
  most: number,
): Group[] => {
  const lines: Line[] = [];
  let count = 0;
  for (const [at, text] of findings.lines.entries()) {
    if (!asked.every((word) => text.includes(word))) continue;
    count++;
    const one = findings.listed[at];
    if (!one || lines.length >= most) continue;
    const { finding, sheet, row, column } = one;
    lines.push({
      id: `finding-${at}`,
      icon: finding.severity,
      text: [ruleTitle(finding.rule, lang.value), rowName(book, one)].filter(Boolean).join(": "),
      aside: sheet === "" ? "" : cellName(row, column),
      act: () => show(query),
      ...(sheet !== "" && { goTo: () => void goToCell(workbook, sheet, row, column) }),
    });
  }
  if (lines.length === 0) return [];
  const all: Line = {
    id: "all-findings",
    icon: "error",
    text: words.value.allFindings(formatCount(count, lang.value)),
    act: () => show(query),
  };
  return [{ title: words.value.findings, lines: count > lines.length ? [...lines, all] : lines }];
};
