import { clockFace, timeOn } from "#core/values/clock";
import { clockTime } from "#core/values/time";
import { behind, checkedAt } from "../book/book";
import { checkAll } from "../book/open";
import { useWorkbook } from "../workbook-context";
import { words } from "./words";

/** When the findings were last true to the workbook; pressed, it is checked anew. */
export function Checked() {
  const workbook = useWorkbook();
  const text = words.value;
  const at = checkedAt.value;
  const says = behind.value
    ? text.reading
    : at === undefined
      ? text.checkNow
      : text.checked(clockTime(timeOn(clockFace(new Date(at)))));
  return (
    <button
      type="button"
      class="checked"
      title={text.checkNow}
      aria-label={`${says}. ${text.checkNow}`}
      onClick={() => void checkAll(workbook)}
    >
      {says}
    </button>
  );
}
