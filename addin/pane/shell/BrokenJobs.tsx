import { brokenJobs } from "../jobs/broken-jobs";
import { isBusy } from "../jobs/job";
import { mend } from "../jobs/mend";
import { Icon } from "../kit/Icon";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";

/** The jobs that Excel broke off before the pane was closed, each with the two ways out. */
export function BrokenJobs() {
  const workbook = useWorkbook();
  const words = noticeWords.value;
  return (
    <>
      {brokenJobs.value.map((job) => (
        <div key={job.lane} role="alert" class="notice-bar bad">
          <Icon name="error" />
          <div class="notice-text">
            <p>{job.isMaking ? words.brokenSheets(job.sheets) : words.brokenJob(job.sheets)}</p>
            <div class="actions">
              {!job.isMaking && (
                <fluent-button disabled={isBusy.value} onClick={() => void mend(workbook, job, "finish")}>
                  {words.finishJob}
                </fluent-button>
              )}
              <fluent-button disabled={isBusy.value} onClick={() => void mend(workbook, job, "take-back")}>
                {job.isMaking ? words.takeSheetsAway : words.takeJobBack}
              </fluent-button>
            </div>
          </div>
        </div>
      ))}
    </>
  );
}
