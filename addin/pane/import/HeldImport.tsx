import { heldImport } from "../kit/held-import";
import { importDraft, pages } from "./state";
import { words } from "./words";

/** Before a file is chosen: the import that was on its way, with what it takes to go on. */
export function HeldImport() {
  const text = words.value;
  const held = heldImport.value;
  if (!held || importDraft.value) return null;
  return (
    <p class="hint" role="status" id="held-import">
      {text.held(held.file, held.step, pages.length)}{" "}
      <button id="drop-held" type="button" class="link" onClick={() => (heldImport.value = undefined)}>
        {text.dropHeld}
      </button>
    </p>
  );
}
