import type { Listed } from "#core/rules/engine/listing";
import type { Severity } from "#core/rules/engine/rule";
import { fold } from "#core/values/text";
import type { CheckFilter } from "./filter";

/** A finding in its list; the key tells it from all others for as long as it stands. */
export type Item = { readonly key: string; readonly listed: Listed };

/** The findings of one kind. */
export type FindingGroup = {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly listed: readonly Listed[];
  /** How many findings of the rule have a fix, those that the filter hides among them: all are fixed together. */
  readonly fixable: number;
};

/** The findings that a filter lets through; `textOf` is what a search looks in, made only when there is one. */
export const filterFindings = (
  listed: readonly Listed[],
  { search, severity, register }: CheckFilter,
  textOf: (one: Listed) => string,
): readonly Listed[] => {
  const wanted = fold(search);
  if (severity === undefined && register === undefined && wanted === "") return listed;
  return listed.filter(
    (one) =>
      (severity === undefined || one.finding.severity === severity) &&
      (register === undefined || one.register === register) &&
      (wanted === "" || fold(textOf(one)).includes(wanted)),
  );
};

/** How many findings of each rule have a fix. */
export const countFixable = (listed: readonly Listed[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { finding } of listed)
    if (finding.edits) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
};

const placeKey = ({ finding: { rule, severity, at } }: Listed): string =>
  `${rule}/${severity}/${at?.register ?? ""}/${at?.row ?? ""}/${at?.field ?? at?.column ?? ""}`;

/** Findings by kind, in the order that the kinds come in the list: the gravest first. */
export const groupFindings = (
  listed: readonly Listed[],
  fixable: ReadonlyMap<string, number>,
): FindingGroup[] => {
  const groups = new Map<Severity, Map<string, Listed[]>>();
  for (const one of listed) {
    const { rule, severity } = one.finding;
    let byRule = groups.get(severity);
    if (!byRule) groups.set(severity, (byRule = new Map<string, Listed[]>()));
    const group = byRule.get(rule);
    if (group) group.push(one);
    else byRule.set(rule, [one]);
  }
  return [...groups].flatMap(([severity, byRule]) =>
    Array.from(byRule, ([rule, found]): FindingGroup => {
      const key = `${severity}/${rule}`;
      return { key, rule, severity, listed: found, fixable: fixable.get(rule) ?? 0 };
    }),
  );
};

/** The first findings of a group as items of its list. */
export const itemsOf = ({ listed }: FindingGroup, count: number): Item[] => {
  const seen = new Map<string, number>();
  return listed.slice(0, count).map((one): Item => {
    const place = placeKey(one);
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return { key: before === 0 ? place : `${place}/${before}`, listed: one };
  });
};
