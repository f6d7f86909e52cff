import { checkAll } from "../actions/open";
import { shell } from "../language";
import { stage } from "../state/book";
import { isBusy } from "../state/job";
import { useWorkbook } from "../workbook-context";
import { sayRefusal } from "./refusal-text";
import { noticeWords } from "./words";

/** In place of a view until the workbook has been read, and when it could not be. */
export function Opening() {
  const workbook = useWorkbook();
  const words = noticeWords.value;
  const now = stage.value;
  if (now.kind !== "refused") return <p class="empty">{shell.value.loading}</p>;
  return (
    <div class="empty" role="alert">
      <p>{sayRefusal(words, now.cause)}</p>
      <fluent-button appearance="primary" disabled={isBusy.value} onClick={() => void checkAll(workbook)}>
        {words.tryAgain}
      </fluent-button>
    </div>
  );
}
