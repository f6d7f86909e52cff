import { stage } from "../book/book";
import { checkAll } from "../book/open";
import { isBusy } from "../jobs/job";
import { Skeleton } from "../kit/Skeleton";
import { sayRefusal } from "../kit/refusal-text";
import { noticeWords } from "../kit/words";
import { shell } from "../language";
import { useWorkbook } from "../workbook-context";

/** In place of a view until the workbook has been read, and when it could not be. */
export function Opening() {
  const workbook = useWorkbook();
  const words = noticeWords.value;
  const now = stage.value;
  if (now.kind !== "refused") return <Skeleton says={shell.value.loading} />;
  return (
    <div class="empty" role="alert">
      <p>{sayRefusal(words, now.cause)}</p>
      <fluent-button appearance="primary" disabled={isBusy.value} onClick={() => void checkAll(workbook)}>
        {words.tryAgain}
      </fluent-button>
    </div>
  );
}
