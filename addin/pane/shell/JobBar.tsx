import { job } from "../jobs/job";
import { noticeWords } from "../kit/words";

/** What the pane is busy with and how far it has come; short jobs come and go unseen (parts.css waits a second). */
export function JobBar() {
  const now = job.value;
  if (!now) return null;
  const words = noticeWords.value;
  const percent = Math.round(Math.min(1, now.share) * 100);
  return (
    <div class="job">
      <div
        class="progress"
        role="progressbar"
        aria-label={words.works[now.work]}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div class="progress-done" style={{ width: `${percent}%` }} />
      </div>
      <div class="job-line">
        <span>
          {words.works[now.work]} … {percent} %
        </span>
        {now.cancel && (
          <fluent-button size="small" onClick={now.cancel}>
            {words.cancel}
          </fluent-button>
        )}
      </div>
    </div>
  );
}
