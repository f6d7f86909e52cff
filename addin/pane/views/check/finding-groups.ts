import type { Listed } from "../../../../src/rules/listing";
import type { Severity } from "../../../../src/rules/rule";
import { fold } from "../../../../src/values/text";
import type { CheckFilter } from "../../state/check-filter";

/** A finding in its list; the key tells it from all others for as long as it stands. */
export type Item = { readonly key: string; readonly listed: Listed };

/** The findings of one kind. */
export type FindingGroup = {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly items: readonly Item[];
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

const placeKey = ({ finding: { rule, at } }: Listed): string =>
  `${rule}/${at?.register ?? ""}/${at?.row ?? ""}/${at?.field ?? at?.column ?? ""}`;

/** Findings by kind, in the order that the kinds come in the list: the gravest first. */
export const groupFindings = (
  listed: readonly Listed[],
  fixable: ReadonlyMap<string, number>,
): FindingGroup[] => {
  const groups = new Map<string, { rule: string; severity: Severity; items: Item[] }>();
  const seen = new Map<string, number>();
  for (const one of listed) {
    const { rule, severity } = one.finding;
    const groupKey = `${severity}/${rule}`;
    let group = groups.get(groupKey);
    if (!group) groups.set(groupKey, (group = { rule, severity, items: [] }));
    const place = placeKey(one);
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    group.items.push({ key: before === 0 ? place : `${place}/${before}`, listed: one });
  }
  return [...groups].map(([key, group]) => ({ key, ...group, fixable: fixable.get(group.rule) ?? 0 }));
};
