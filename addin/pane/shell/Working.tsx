import { useRef } from "preact/hooks";
import type { NoticesText } from "#core/text/sv/notices";
import { stage } from "../book/book";
import { cellWait, frontWait, job } from "../jobs/job";
import { noticeWords } from "../kit/words";
import { secondsLeft } from "./seconds-left";

/** What is read out of how far a job has come: each quarter, once. */
const quarterOf = (percent: number): number => Math.floor(percent / 25) * 25;

/** What keeps the pane waiting, in words that say what to do. */
const waiting = ({ cellWait: cell, frontWait: front }: NoticesText): string | undefined => {
  if (cellWait.value) return cell;
  return frontWait.value ? front : undefined;
};

/**
 * What the pane is busy with and how far it has come, or that Excel waits for a cell, which clicking in the pane does not
 * leave, or for the workbook to be in front. Short jobs come and go unseen (shell.css waits a second).
 */
export function Working() {
  const begun = useRef(Date.now());
  const now = job.value;
  const words = noticeWords.value;
  const isOn = now !== undefined || stage.value.kind === "opening";
  const waits = isOn ? waiting(words) : undefined;
  const share = Math.min(1, now?.share ?? 0);
  const percent = Math.round(share * 100);
  const work = words.works[now?.work ?? "opening"];
  const left = secondsLeft(share, Date.now() - begun.current);
  const size = now?.size;
  const far =
    size && size.count > 1 ? words.shareOf(percent, words.sizes[size.of](size.count)) : `${percent} %`;
  const facts = [far, ...(left === undefined ? [] : [words.secondsLeft(left)])];
  return (
    <div class={now?.cancel ? "working" : "working brief"}>
      <div class="working-text">
        <b>{work}</b>
        <span role={waits ? "alert" : undefined}>
          {waits ?? (now?.isCanceling ? words.canceling : facts.join(" · "))}
        </span>
        <span class="sr-only" role="status">
          {now && `${work}, ${quarterOf(percent)} %`}
        </span>
      </div>
      {now?.cancel && (
        <button type="button" class="foot-button" onClick={now.cancel}>
          {words.cancel}
        </button>
      )}
      <svg
        class="progress"
        role="progressbar"
        aria-label={work}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <rect class="progress-done" width={`${percent}%`} height="4" />
      </svg>
    </div>
  );
}
