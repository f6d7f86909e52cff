import { clockFace, timeOn } from "#core/values/clock";
import { clockTime } from "#core/values/time";
import { behind, checkedAt } from "../book/book";
import { checkAll } from "../book/open";
import { useWorkbook } from "../workbook-context";
import { words } from "./words";

/** When the findings were last true to the workbook; pressed, it is checked anew. What is read at once shows no mark. */
export function Checked() {
  const workbook = useWorkbook();
  const text = words.value;
  const at = checkedAt.value;
  const known = at === undefined ? text.checkNow : text.checkedAt(clockTime(timeOn(clockFace(new Date(at)))));
  return (
    <button
      type="button"
      class={behind.value ? "checked behind" : "checked"}
      title={text.checkNow}
      aria-label={`${behind.value ? text.reading : known}. ${text.checkNow}`}
      onClick={() => void checkAll(workbook)}
    >
      <span class="known">{known}</span>
      <span class="reading">{text.reading}</span>
    </button>
  );
}
