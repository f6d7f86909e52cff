import { stage } from "../book/book";
import { cellWait, job } from "../jobs/job";
import { noticeWords } from "../kit/words";

/**
 * What the pane is busy with and how far it has come, or that Excel waits for a cell: clicking in the pane does not leave
 * it. Short jobs come and go unseen (shell.css waits a second).
 */
export function JobBar() {
  const now = job.value;
  const waits = cellWait.value && (now !== undefined || stage.value.kind === "opening");
  const words = noticeWords.value;
  if (!now && !waits) return null;
  const percent = Math.round(Math.min(1, now?.share ?? 0) * 100);
  const work = words.works[now?.work ?? "opening"];
  return (
    <div class="job">
      <div
        class="progress"
        role="progressbar"
        aria-label={work}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div class="progress-done" style={{ width: `${percent}%` }} />
      </div>
      <div class="job-line">
        <span role={waits ? "alert" : undefined}>{waits ? words.cellWait : `${work} … ${percent} %`}</span>
        {now?.cancel && (
          <fluent-button size="small" onClick={now.cancel}>
            {words.cancel}
          </fluent-button>
        )}
      </div>
    </div>
  );
}
