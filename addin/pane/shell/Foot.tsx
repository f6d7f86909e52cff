import { useEffect, useRef } from "preact/hooks";
import { current, stage } from "../book/book";
import { brokenJobs } from "../jobs/broken-jobs";
import { cellWait, job, notice } from "../jobs/job";
import { hidesLast } from "../kit/Acts";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { BrokenJob } from "./BrokenJob";
import { LastChange } from "./LastChange";
import { Said } from "./Said";
import { Thinking } from "./Thinking";
import { Working } from "./Working";
import { keepClearOf } from "./clear-of-said";
import { sayNotice } from "./notice-text";
import { watchNotice } from "./watch-notice";

/**
 * The pane's lower edge: what is under way, else what was last said, over the content so that nothing moves; and below
 * it the last change, with its way back.
 */
export function Foot() {
  const words = noticeWords.value;
  const foot = useRef<HTMLElement>(null);
  const over = useRef<HTMLDivElement>(null);
  useEffect(() => (foot.current ? watchNotice(foot.current) : undefined), []);
  useEffect(() => (over.current ? keepClearOf(over.current) : undefined), []);
  const now = notice.value;
  const text = now && sayNotice(words, now, lang.value, current.value?.book);
  const [broken] = brokenJobs.value;
  const isWorking = job.value !== undefined || (cellWait.value && stage.value.kind === "opening");
  const showsBroken = broken !== undefined && text?.tone !== "bad";
  return (
    <footer ref={foot} class="foot" aria-label={words.foot}>
      {!hidesLast() && (
        <>
          <Thinking />
          <LastChange />
        </>
      )}
      <div ref={over} class="foot-over">
        {/* The live region stands before it has anything to say: what comes with its region is not read out. */}
        <div role={text?.tone === "bad" ? "alert" : "status"}>
          {now && text && !showsBroken && <Said notice={now} text={text} />}
        </div>
        {showsBroken && <BrokenJob job={broken} />}
      </div>
      {isWorking && <Working />}
    </footer>
  );
}
