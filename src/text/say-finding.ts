import type { Finding } from "../rules/engine/rule";
import type { Lang } from "../values/cell";
import { rules as en } from "./en/rules";
import type { Names } from "./names";
import { rowsText } from "./row-ranges";
import type { RuleText } from "./rule-text";
import { rules as sv } from "./sv/rules";

// A finding holds its rule's id and facts as they came from that rule: here they meet again, untyped.
const textOf = (rule: string, lang: Lang): RuleText<unknown> =>
  ({ sv, en })[lang][rule as keyof typeof sv] as RuleText<unknown>;

/** The rows that a finding is about besides its own, in its own register; undefined where there are none to name. */
const otherRows = ({ at, also = [] }: Finding, { lang, rowsOf }: Names): string | undefined => {
  const others = also.filter(({ register, row }) => register === at?.register && row !== at.row);
  const rows = rowsOf?.(others) ?? [];
  return rows.length === 0 ? undefined : rowsText(rows, lang);
};

/** What is wrong, and what to do about it. */
export const sayFinding = (finding: Finding, names: Names): string =>
  textOf(finding.rule, names.lang).says(finding.facts, names, otherRows(finding, names));

/** The heading of a kind of finding. */
export const ruleTitle = (rule: string, lang: Lang): string => textOf(rule, lang).title;

/** Why the rule is there. */
export const ruleWhy = (rule: string, lang: Lang): string => textOf(rule, lang).why;
