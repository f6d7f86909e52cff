import { focusHeading } from "../kit/focus-heading";
import { heldImport } from "../kit/held-import";
import { dropHeld, setAside } from "./held-choices";
import { importDraft, pages } from "./state";
import { words } from "./words";

/** The import that was on its way: before a file is chosen what it takes to go on, and beside another file that it is kept. */
export function HeldImport() {
  const text = words.value;
  const held = heldImport.value;
  const draft = importDraft.value;
  if (!held || (draft && !setAside.value)) return null;
  const drop = (): void => {
    dropHeld();
    // The button goes with what it dropped.
    focusHeading();
  };
  return (
    <p class="hint" role="status" id="held-import">
      {draft ? text.heldAside(held.file, draft.name) : text.held(held.file, held.step, pages.length)}{" "}
      <button id="drop-held" type="button" class="link" onClick={drop}>
        {draft ? text.dropHeldOf(held.file) : text.dropHeld}
      </button>
    </p>
  );
}
