import type { Finding } from "../rules/engine/rule";
import type { Lang } from "../values/cell";
import { rules as en } from "./en/rules";
import type { Names } from "./names";
import type { RuleText } from "./rule-text";
import { rules as sv } from "./sv/rules";

// A finding holds its rule's id and facts as they came from that rule: here they meet again, untyped.
const textOf = (rule: string, lang: Lang): RuleText<unknown> =>
  ({ sv, en })[lang][rule as keyof typeof sv] as RuleText<unknown>;

/** What is wrong, and what to do about it. */
export const sayFinding = ({ rule, facts }: Finding, names: Names): string =>
  textOf(rule, names.lang).says(facts, names);

/** The heading of a kind of finding. */
export const ruleTitle = (rule: string, lang: Lang): string => textOf(rule, lang).title;

/** Why the rule is there. */
export const ruleWhy = (rule: string, lang: Lang): string => textOf(rule, lang).why;
