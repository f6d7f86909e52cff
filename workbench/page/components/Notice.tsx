import { notice } from "../book";
import { words } from "../settings";

/** The one sentence that the page has to say, until it is closed. */
export function Notice() {
  return (
    <div role="status">
      {notice.value !== "" && (
        <p class="notice">
          <span>{notice.value}</span>
          <button type="button" onClick={() => (notice.value = "")}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  );
}
