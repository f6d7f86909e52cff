import { behind, stage } from "../book/book";
import { noticeWords } from "../kit/words";

/** Says on every tab that what the pane shows may not be what the workbook holds. What is read soon shows no mark. */
export function Behind() {
  return (
    <p class="not-read" role="status">
      {behind.value && stage.value.kind === "ready" && <span>{noticeWords.value.behind}</span>}
    </p>
  );
}
