import type { Listed } from "#core/rules/engine/listing";
import type { Finding, Severity } from "#core/rules/engine/rule";
import { fold } from "#core/values/text";
import type { CheckFilter } from "./filter";

/** Findings that stand under one heading. */
export type FindingGroup = {
  readonly key: string;
  /** The rule that they are of, where the heading is a rule's. */
  readonly rule?: string;
  /** What the heading says otherwise. */
  readonly title?: string;
  readonly severity: Severity;
  readonly listed: readonly Listed[];
  /** How many of them have a fix. */
  readonly fixable: number;
};

/** Whether a finding can be fixed at once: it has a fix, and none that somebody has to choose. */
export const isFixable = ({ finding }: Listed): boolean => finding.edits !== undefined && !finding.byChoice;

/** The findings that a filter lets through; `textOf` is what a search looks in, made only when there is one. */
export const filterFindings = (
  listed: readonly Listed[],
  { search, shown, register, toDecide }: CheckFilter,
  textOf: (one: Listed) => string,
): readonly Listed[] => {
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  const isWhole = shown === undefined || shown === "accepted";
  if (isWhole && register === undefined && wanted.length === 0 && !toDecide) return listed;
  const hasWords = (one: Listed): boolean => {
    const text = fold(textOf(one));
    return wanted.every((word) => text.includes(word));
  };
  return listed.filter(
    (one) =>
      (isWhole || one.finding.severity === shown) &&
      !(toDecide && isFixable(one)) &&
      (register === undefined || one.register === register) &&
      (wanted.length === 0 || hasWords(one)),
  );
};

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What can be fixed comes first, then the gravest, then the most. */
const byUse = (one: FindingGroup, other: FindingGroup): number =>
  Number(other.fixable > 0) - Number(one.fixable > 0) ||
  weight[one.severity] - weight[other.severity] ||
  other.listed.length - one.listed.length;

/** Findings by what `keyOf` says of them, in the order in which each key comes first. */
const parted = (
  listed: readonly Listed[],
  keyOf: (one: Listed) => string,
): ReadonlyMap<string, readonly Listed[]> => {
  const parts = new Map<string, Listed[]>();
  for (const one of listed) {
    const key = keyOf(one);
    const part = parts.get(key);
    if (part) part.push(one);
    else parts.set(key, [one]);
  }
  return parts;
};

const groupOf = (key: string, listed: readonly Listed[], named: Pick<FindingGroup, "rule" | "title">) => {
  let severity: Severity = "info";
  let fixable = 0;
  for (const one of listed) {
    const { finding } = one;
    if (weight[finding.severity] < weight[severity]) severity = finding.severity;
    if (isFixable(one)) fixable++;
  }
  return { key, ...named, severity, listed, fixable };
};

/** Findings by kind: those that can be fixed first, then the gravest kinds, then the most. */
export const groupFindings = (listed: readonly Listed[]): FindingGroup[] => {
  const parts = parted(listed, ({ finding: { severity, rule } }) => `${severity}/${rule}`);
  return Array.from(parts, ([key, part]) => {
    const rule = part[0]?.finding.rule;
    return groupOf(key, part, rule === undefined ? {} : { rule });
  }).sort(byUse);
};

/** Findings by where they are: a register, or a project; the most first, and those that are nowhere last. */
export const groupByPlace = (
  listed: readonly Listed[],
  titleOf: (one: Listed) => string,
  nowhere: string,
): FindingGroup[] =>
  Array.from(parted(listed, titleOf), ([title, part]) =>
    groupOf(`at/${title}`, part, { title: title === "" ? nowhere : title }),
  ).sort(
    (one, other) =>
      Number(one.key === "at/") - Number(other.key === "at/") || other.listed.length - one.listed.length,
  );

/** Where a finding of a rule stands, as long as it does. */
export const findingKey = ({ rule, severity, at }: Finding): string =>
  `${rule}/${severity}/${at?.register ?? ""}/${at?.row ?? ""}/${at?.field ?? at?.column ?? ""}`;

/** Each with a key that no other has, two of one rule at one place among them. */
export const keyed = <One>(
  all: readonly One[],
  findingOf: (one: One) => Finding,
): (readonly [key: string, one: One])[] => {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const key = findingKey(findingOf(one));
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return [before === 0 ? key : `${key}/${before}`, one];
  });
};
