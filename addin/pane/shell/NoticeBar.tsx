import { notice } from "../jobs/job";
import { Icon } from "../kit/Icon";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { sayNotice } from "./notice-text";

/** What came of the last job; stays until the next one or until it is closed. */
export function NoticeBar() {
  const words = noticeWords.value;
  const now = notice.value;
  const text = now && sayNotice(words, now, lang.value);
  // The live region stands before it has anything to say: what comes with its region is not read out.
  return (
    <div role={text?.isBad ? "alert" : "status"}>
      {text && (
        <div class={text.isBad ? "notice-bar bad" : "notice-bar"}>
          <Icon name={text.isBad ? "error" : "done"} />
          <div class="notice-text">
            <p>{text.says}</p>
            {text.list.length > 0 && (
              <ul>
                {text.list.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={words.close}
            onClick={() => (notice.value = undefined)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
