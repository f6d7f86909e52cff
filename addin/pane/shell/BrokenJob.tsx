import type { LeftJob, Mending } from "../../ports";
import { isBusy } from "../jobs/job";
import { mend } from "../jobs/mend";
import { Icon } from "../kit/Icon";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";

/** A job that Excel broke off before the pane was closed, with its ways out. */
export function BrokenJob({ job }: { readonly job: LeftJob }) {
  const workbook = useWorkbook();
  const words = noticeWords.value;
  const labelOf = (how: Mending): string => {
    if (how === "finish") return words.finishJob;
    return job.isMaking ? words.takeSheetsAway : words.takeJobBack;
  };
  return (
    <div role="alert" class="said bad">
      <Icon name="error" />
      <div class="said-text">
        <p>{job.isMaking ? words.brokenSheets(job.sheets) : words.brokenJob(job.sheets)}</p>
        <div class="said-ways">
          {(job.isMaking ? (["take-back"] as const) : (["finish", "take-back"] as const)).map((how) => (
            <button
              key={how}
              type="button"
              class="foot-button"
              aria-disabled={isBusy.value}
              onClick={() => void mend(workbook, job, how)}
            >
              {labelOf(how)}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
