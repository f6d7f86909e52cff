import type { Edit } from "#core/book/edit";
import type { JobFacts } from "#core/book/log";
import type { Workbook } from "../../ports";
import { check } from "../book/book";
import { makings } from "../kit/making";
import type { ViewId } from "../kit/route";
import { editCounts } from "./edit-counts";
import { notice, withJob } from "./job";
import { settle, writeJob } from "./write";

/**
 * Makes edits that the user has seen, as one job that can be undone; false when nothing came of it. `then` is done as soon as
 * they stand, before anything is said, and is told the name of the job in the log.
 */
export async function makeEdits(
  workbook: Workbook,
  {
    what,
    register,
    opens,
    ...more
  }: Pick<JobFacts, "what" | "register"> &
    Partial<Pick<JobFacts, "file" | "unchanged" | "refused">> & { readonly opens?: ViewId },
  edits: readonly Edit[],
  then: (job: string) => void = () => undefined,
): Promise<boolean> {
  const before = check.value?.book;
  if (!before) return false;
  const facts = { what, register, ...more, ...editCounts(edits) };
  makings.value++;
  try {
    const result = await withJob("writing", (progress) => writeJob(workbook, { facts, edits }, progress));
    if (!result) return false;
    if (result.ok) then(result.value.job);
    notice.value = result.ok
      ? { kind: "written", what, written: result.value, ...(opens && { opens }) }
      : { kind: "write-refused", refusal: result.error };
    await settle(workbook, before, result);
    return result.ok;
  } finally {
    // Whoever waits for this shows something else first.
    setTimeout(() => makings.value--);
  }
}
