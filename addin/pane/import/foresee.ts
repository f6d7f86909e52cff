import type { Book } from "#core/book/book";
import type { ImportPlan } from "#core/csv/import-plan";
import { causesOf, type Cause } from "#core/rules/engine/causes";
import type { Check } from "#core/rules/engine/check";
import { consequencesOf } from "#core/rules/engine/consequences";
import { sayFinding } from "#core/text/say-finding";
import type { Task } from "#core/values/task";
import { names } from "../book/names";

/** What findings will appear once a plan is written, and which will vanish, each by what it comes of. */
export type Foreseen = {
  readonly appear: readonly Cause[];
  readonly vanish: readonly Cause[];
};

/** In a workbook of more rows the plan is shown without what will follow: it would take longer than the reading. */
export const MOST_FORESEEN = 200_000;

const rowsIn = ({ tables }: Book): number =>
  [...tables.values()].reduce((sum, { order }) => sum + order.length, 0);

/** What a plan will come to; undefined in a workbook that is too large for it. The check holds a rehearsal meanwhile. */
export function* foresee(check: Check, { edits, counts }: ImportPlan): Task<Foreseen | undefined> {
  if (rowsIn(check.book) + counts.new > MOST_FORESEEN) return undefined;
  const { appear, vanish } = yield* consequencesOf(check, edits, (finding) =>
    sayFinding(finding, names.peek()),
  );
  return { appear: yield* causesOf(appear), vanish: yield* causesOf(vanish) };
}

/** How many findings causes have between them. */
export const findingsIn = (causes: readonly Cause[]): number =>
  causes.reduce((sum, { rest }) => sum + 1 + rest.length, 0);
