import { useState } from "preact/hooks";
import { Icon } from "../kit/Icon";
import { focusHeading } from "../kit/focus-heading";
import { closeHint, showsHint } from "./first-visits";
import { words } from "./words";

/** One line for whoever is new here. */
export function Hint() {
  // Asked once: what it answers counts the visit.
  const [isFirst] = useState(showsHint);
  const text = words.value;
  if (!isFirst || !showsHint()) return null;
  const close = (): void => {
    closeHint();
    focusHeading();
  };
  return (
    <p class="hint-line">
      <span>{text.hint}</span>
      <button type="button" id="close-hint" class="icon-button" aria-label={text.closeHint} onClick={close}>
        <Icon name="close" />
      </button>
    </p>
  );
}
