import { accessChanges, refusedIn } from "#core/access/changes";
import { predict, type Prediction } from "#core/access/predict";
import { writeList } from "#core/csv/write-list";
import { reasonRows } from "#core/text/access-sheet";
import type { Workbook } from "../../ports";
import { finishInSlices } from "../../slices";
import { current } from "../book/book";
import { notice, withJob } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { download } from "../kit/download";
import { leaveView } from "../kit/route";
import { lang } from "../language";
import { requestOf } from "./choices";
import { beginAnew, result, step } from "./state";
import { texts, words } from "./words";

const isSame = (one: Prediction, other: Prediction): boolean =>
  one.outcomes.length === other.outcomes.length &&
  one.outcomes.every((outcome, at) => outcome === other.outcomes[at]) &&
  one.access.every((outcome, at) => outcome === other.access[at]);

/** Records what was predicted, all of it or nothing, as one job with one undo; the notice opens the result (#155, #158). */
export async function save(workbook: Workbook, shown: Prediction): Promise<void> {
  const book = current.value?.book;
  const asked = book && requestOf(book);
  if (!book || !asked) return;
  const planned = await withJob("planning", async () => {
    const prediction = await finishInSlices(predict(book, asked));
    // What is written is what was seen; the review tells what it is now.
    if (!isSame(prediction, shown)) return undefined;
    return finishInSlices(accessChanges(book, prediction));
  });
  if (!planned) return;
  const { edits, added, blanked, removed } = planned;
  const what = texts[book.lang].job(shown.op, added + blanked + removed, refusedIn(shown));
  const facts = { what, register: "assignments", opens: "access" } as const;
  await makeEdits(workbook, facts, edits, (job) => {
    beginAnew();
    result.value = { prediction: shown, job };
    step.value = "result";
    leaveView("access");
  });
}

/** Leaves Hantera åtkomst and drops what was chosen: nothing of it was recorded. */
export const drop = (): void => {
  beginAnew();
  leaveView("access");
};

/** Hands what was not done over as a CSV file, as its sheet would have it. */
export async function toFile(prediction: Prediction, isUndone: boolean): Promise<void> {
  const rows = await finishInSlices(reasonRows(prediction, lang.value, isUndone));
  download(`${words.value.sheet}.csv`, writeList(rows));
}

/** Puts what was not done on a sheet of its own, each with why, and counts of the rest. */
export async function toSheet(
  workbook: Workbook,
  prediction: Prediction,
  isUndone: boolean,
): Promise<string | undefined> {
  const rows = await finishInSlices(reasonRows(prediction, lang.value, isUndone));
  const made = await withJob("writing", () => workbook.writeTextSheet(words.value.sheet, rows), false);
  if (made && !made.ok) notice.value = { kind: "refused", cause: made.error };
  return made?.ok ? made.value : undefined;
}
