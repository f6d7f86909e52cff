import type { Folded } from "../values/brands";
import { keyOf, type Combination } from "./combination";
import type { Outcome } from "./outcome";
import type { Told, ToldRow } from "./told";
import type { ToldOutcome } from "./told-outcome";

/** What was planned of a combination; `follows` marks access that follows from the programs, which is not missed. */
export type PlannedRow = Combination & { readonly outcome: Outcome; readonly follows?: true };

/** A combination that came out as another thing than was planned; null is for what one of the two says nothing of. */
export type Differing = Combination & {
  readonly planned: Outcome | null;
  readonly outcome: ToldOutcome | null;
};

/** How a planned row came out otherwise; undefined where it did not. */
const answeredOtherwise = (
  row: PlannedRow,
  answer: ToldRow | undefined,
  isList: boolean,
): ToldOutcome | null | undefined => {
  const { outcome: wanted } = row;
  if (answer?.outcome !== undefined) return answer.outcome === wanted ? undefined : answer.outcome;
  if (!isList) return !row.follows && (wanted === "assigned" || wanted === "removed") ? null : undefined;
  if (answer) return wanted === "removed" || wanted === "absent" ? "exists" : undefined;
  return !row.follows && (wanted === "assigned" || wanted === "exists") ? "absent" : undefined;
};

/** What was planned and came out otherwise, or was to be done and is not told of; what the file contradicts itself on is not. */
export const planDifferences = (
  plan: readonly PlannedRow[],
  { rows, conflicts, isList }: Told,
): Differing[] => {
  const told = new Map<Folded, ToldRow>(rows.map((row) => [keyOf(row), row]));
  const contradicted = new Set(conflicts.map(keyOf));
  const planned = new Set(plan.map(keyOf));
  const ofPlan = plan.flatMap((row): Differing[] => {
    if (contradicted.has(keyOf(row))) return [];
    const outcome = answeredOtherwise(row, told.get(keyOf(row)), isList);
    const { client, consultant, program } = row;
    return outcome === undefined ? [] : [{ client, consultant, program, planned: row.outcome, outcome }];
  });
  const unplanned = rows.flatMap(({ outcome, ...one }): Differing[] =>
    outcome === undefined || planned.has(keyOf(one)) ? [] : [{ ...one, planned: null, outcome }],
  );
  return [...ofPlan, ...unplanned];
};
