import { tableOf } from "../../book/book";
import { joinedKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import type { Day } from "../../values/brands";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import type { Check } from "./check";
import { markFindings, type FindingMark } from "./finding-mark";
import type { Listed } from "./listing";
import { ruleKey } from "./named-rules";
import type { Finding } from "./rule";

/** That somebody has let a finding stand: a row of `acceptances` (Godtagna anmärkningar). */
export type Acceptance = {
  readonly row: RowId;
  readonly rule: string;
  /** The finding's sentence as it was then. */
  readonly finding: string;
  readonly by: string | undefined;
  readonly day: Day | undefined;
  readonly why: string | undefined;
};

/** Which of the findings are accepted, and which acceptances speak for nothing any more. */
export type Accepted = {
  readonly of: ReadonlyMap<Listed, Acceptance>;
  readonly void: readonly Acceptance[];
};

const nothing: Accepted = { of: new Map(), void: [] };

const acceptancesIn = ({ book }: Check): ReadonlyMap<string, Acceptance[]> => {
  const found = new Map<string, Acceptance[]>();
  const table = tableOf(book, "acceptances");
  if (!table) return found;
  const [rules, prints] = [texts(table, "rule"), texts(table, "fingerprint")];
  const [findings, by, why] = [texts(table, "finding"), texts(table, "by"), texts(table, "why")];
  const days = numbers(table, "date");
  for (const row of table.order) {
    const [rule, print] = [rules[row], prints[row]];
    if (rule === undefined || print === undefined) continue;
    const key = joinedKey([ruleKey(rule), print.toLowerCase()]);
    const one = { row, rule, finding: findings[row] ?? "", by: by[row], day: days[row], why: why[row] };
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
};

const keyOf = ({ rule, fingerprint }: FindingMark): string => joinedKey([rule, fingerprint]);

/** What making the mark of a finding costs, in rows. */
const COST_OF_MARK = 8;

/**
 * The findings that are accepted: as many as there are rows of `acceptances` (Godtagna anmärkningar) that bear their rule and
 * fingerprint, the topmost first. An acceptance is void when a cell that its finding was made of has changed.
 */
export function* acceptedIn(check: Check, listed: readonly Listed[]): Task<Accepted> {
  const left = acceptancesIn(check);
  if (left.size === 0) return nothing;
  const rules = new Set(Array.from(left.values(), ([first]) => ruleKey(first?.rule ?? "")));
  const markOf = markFindings(check);
  const accepted = new Map<Listed, Acceptance>();
  const spent = new Set<Acceptance>();
  let cost = 0;
  for (const one of listed) {
    if (!rules.has(one.finding.rule)) continue;
    const mark = markOf(one.finding);
    const acceptance = (mark && left.get(keyOf(mark)))?.find((each) => !spent.has(each));
    if (acceptance) {
      spent.add(acceptance);
      accepted.set(one, acceptance);
    }
    if ((cost += COST_OF_MARK) < ROWS_PER_SLICE) continue;
    yield cost;
    cost = 0;
  }
  return { of: accepted, void: [...left.values()].flat().filter((one) => !spent.has(one)) };
}

/** Tells of a finding whether a row of `acceptances` bears its mark: nobody wants it fixed together with the others. */
export const acceptedBy = (check: Check): ((finding: Finding) => boolean) => {
  const known = acceptancesIn(check);
  if (known.size === 0) return () => false;
  const markOf = markFindings(check);
  return (finding) => {
    const mark = markOf(finding);
    return mark !== undefined && known.has(keyOf(mark));
  };
};
