import { toReconcile } from "./reconcile-state";
import { reconcileWords } from "./words";

/** The way to what the accounting system says itself (contract §12). */
export function ToReconcile() {
  const text = reconcileWords.value;
  return (
    <p class="access-marked">
      <span>{text.done}</span>
      <button id="to-reconcile" type="button" class="small-button" onClick={toReconcile}>
        {text.open}
      </button>
    </p>
  );
}
