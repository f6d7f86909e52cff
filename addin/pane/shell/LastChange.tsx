import { Icon } from "../kit/Icon";
import { startView } from "../kit/route";
import { noticeWords } from "../kit/words";
import { StepButton } from "./StepButton";
import { isLate, lastSteps } from "./last-steps";

/** `2026-03-16 14:05:09` as the clock shows it. */
const clockOf = (time: string): string => time.slice(11, 16);

/** The last change that Kontera made in the workbook, and the way back from it; nothing when it is a day old. */
export function LastChange() {
  const { last, redo } = lastSteps.value;
  if (!last || !isLate(last)) return null;
  const what = [last.what, last.file].filter(Boolean).join(" · ");
  return (
    <div class="last">
      <button
        type="button"
        class="last-text"
        aria-label={`${noticeWords.value.toLog(what)} ${clockOf(last.time)}`}
        onClick={() => startView("log", { job: "" })}
      >
        <Icon name="undo" /> <span class="last-what">{what}</span>{" "}
        <span class="last-time">{clockOf(last.time)}</span>
      </button>
      {redo && <StepButton way="redo" isSmall />}
      <StepButton way="undo" isSmall />
    </div>
  );
}
