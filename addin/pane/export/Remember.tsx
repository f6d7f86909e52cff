import { useWorkbook } from "../workbook-context";
import { kept, rememberMade, takeMemoryBack } from "./kept-export";
import type { Made } from "./state";
import { words } from "./words";

/** Whether the workbook remembers what has just gone out, and the way to let it, or to take that back. */
export function Remember({ made }: { readonly made: Made }) {
  const text = words.value;
  const workbook = useWorkbook();
  const { memory } = made;
  if (!memory) return null;
  if (kept.value?.export === memory.export)
    return (
      <p class="hint" id="remembered" role="status">
        {text.remembered(memory.export.rows)}{" "}
        <button type="button" class="link" onClick={() => void takeMemoryBack(workbook)}>
          {text.takeBack}
        </button>
      </p>
    );
  return (
    <p class="remember">
      <button
        type="button"
        id="remember-export"
        class="small-button"
        onClick={() => void rememberMade(workbook, made)}
      >
        {text.remember}
      </button>{" "}
      <span class="hint">{text.rememberHint}</span>
    </p>
  );
}
