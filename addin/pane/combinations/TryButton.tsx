import { isTrying } from "./state";
import { words } from "./words";

/** The way to the tester of coding combinations. */
export function TryButton() {
  return (
    <div class="actions">
      <fluent-button size="small" onClick={() => (isTrying.value = true)}>
        {words.value.open}
      </fluent-button>
    </div>
  );
}
