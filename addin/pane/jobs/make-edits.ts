import type { Edit } from "#core/book/edit";
import type { JobFacts } from "#core/book/log";
import type { Workbook } from "../../ports";
import { check } from "../book/book";
import { editCounts } from "./edit-counts";
import { notice, withJob } from "./job";
import { settle, writeJob } from "./write";

/** Makes edits that the user has seen, as one job that can be undone; false when nothing came of it. */
export async function makeEdits(
  workbook: Workbook,
  { what, register }: Pick<JobFacts, "what" | "register">,
  edits: readonly Edit[],
): Promise<boolean> {
  const before = check.value?.book;
  if (!before) return false;
  const facts = { what, register, ...editCounts(edits) };
  const result = await withJob("writing", (progress) => writeJob(workbook, { facts, edits }, progress));
  if (!result) return false;
  notice.value = result.ok
    ? { kind: "written", what, written: result.value }
    : { kind: "write-refused", refusal: result.error };
  await settle(workbook, before, result);
  return result.ok;
}
