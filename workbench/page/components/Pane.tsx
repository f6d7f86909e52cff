import { paneWidth, words } from "../settings";

/** The add-in's own page in a frame, as Excel has it. */
export function Pane() {
  return (
    <iframe
      class="pane"
      title={words.pane}
      src="/addin/pane.html"
      style={{ width: `${paneWidth.value}px` }}
    />
  );
}
