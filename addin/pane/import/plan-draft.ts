import { planImport } from "#core/csv/plan-import";
import type { Check } from "#core/rules/engine/check";
import type { Task } from "#core/values/task";
import { inSlices } from "../../slices";
import { current } from "../book/book";
import { withJob } from "../jobs/job";
import { foresee } from "./foresee";
import { importDraft, type ImportDraft, type Planned } from "./state";

/** How many rows' worth of work a row of the file takes: it is read, judged, made and taken back. */
const WORK_PER_ROW = 5;

/** What the file would do, and what that will come to; the book is left as it was. */
function* planAndForesee(
  check: Check,
  { parsed, settings }: ImportDraft,
): Task<Pick<Planned, "plan" | "foreseen">> {
  const plan = yield* planImport(check.book, parsed, settings);
  return { plan, foreseen: yield* foresee(check, plan) };
}

/** The plan of the file that is on its way in, for the book as it stands; undefined when somebody cancels it. */
export async function planDraft(): Promise<Planned | undefined> {
  const now = current.value;
  const draft = importDraft.value;
  if (!now || !draft) return undefined;
  const work = WORK_PER_ROW * Math.max(1, draft.parsed.rows.length);
  const made = await withJob("planning", (progress) =>
    inSlices(planAndForesee(now.check, draft), (done) => progress(Math.min(1, done / work))),
  );
  return made?.ok ? { ...made.value, revision: now.revision } : undefined;
}
