import type { Severity } from "#core/rules/engine/rule";
import { clockFace, timeOn } from "#core/values/clock";
import { clockTime } from "#core/values/time";
import { behind, checkedAt, findingCounts, keyless } from "../book/book";
import { checkAll } from "../book/open";
import { words } from "../findings/words";
import { isBusy } from "../jobs/job";
import { Icon } from "../kit/Icon";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";

/** How many findings there are, and when that was last known to be so. */
export function CheckSummary() {
  const workbook = useWorkbook();
  const text = words.value;
  const { error, ...milder } = findingCounts.value;
  const counts = { error: error + keyless.value.length, ...milder };
  const at = checkedAt.value;
  const found = (["error", "warning", "info"] satisfies Severity[]).filter(
    (severity) => counts[severity] > 0,
  );
  return (
    <div class="check-summary">
      <h2 aria-live="polite">
        {found.length === 0 ? (
          <>
            <Icon name="done" /> {text.clean}
          </>
        ) : (
          found.map((severity) => text.severity[severity](counts[severity])).join(", ")
        )}
      </h2>
      <div class="check-when">
        <span class={behind.value ? "stale" : ""}>
          {behind.value
            ? noticeWords.value.behind
            : at !== undefined && text.checkedAt(clockTime(timeOn(clockFace(new Date(at)))))}
        </span>
        <fluent-button size="small" disabled={isBusy.value} onClick={() => void checkAll(workbook)}>
          {text.checkNow}
        </fluent-button>
      </div>
    </div>
  );
}
