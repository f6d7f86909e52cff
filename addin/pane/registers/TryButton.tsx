import { openSubView } from "../kit/route";
import { combinationWords } from "./words";

/** The way to the tester of coding combinations. */
export function TryButton() {
  return (
    <div class="actions">
      <fluent-button size="small" onClick={() => openSubView("combinations", true)}>
        {combinationWords.value.open}
      </fluent-button>
    </div>
  );
}
