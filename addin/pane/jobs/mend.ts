import type { LeftJob, Mending, Workbook } from "../../ports";
import { checkAll } from "../book/open";
import { brokenJobs } from "./broken-jobs";
import { notice, withJob } from "./job";

/** Makes a broken job whole or takes it back, as the person chose, and reads the workbook anew. */
export async function mend(workbook: Workbook, { lane, isMaking }: LeftJob, how: Mending): Promise<void> {
  const result = await withJob("writing", () => workbook.mendLeft(lane, how), false);
  if (!result) return;
  notice.value = result.ok
    ? isMaking
      ? { kind: "sheets-taken-away" }
      : { kind: "mended", how, written: result.value }
    : { kind: "write-refused", refusal: result.error };
  // It is seen to: what was said of it is not to stand beside that while the workbook is read.
  if (result.ok) brokenJobs.value = brokenJobs.value.filter((one) => one.lane !== lane);
  await checkAll(workbook);
}
