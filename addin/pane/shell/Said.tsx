import { current } from "../book/book";
import { notice as said, type Notice } from "../jobs/job";
import { stepRest } from "../jobs/step";
import { Icon } from "../kit/Icon";
import { showView, startView } from "../kit/route";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";
import { StepButton } from "./StepButton";
import type { NoticeText } from "./notice-text";

type Props = { readonly notice: Notice; readonly text: NoticeText };

const icons = { good: "done", calm: "info", bad: "error" } as const;

/** What came of the last job, with its way back. It stays until something else is said, or somebody goes on from it. */
export function Said({ notice, text }: Props) {
  return (
    <div class={`said ${text.tone}`}>
      <Icon name={icons[text.tone]} />
      <div class="said-text">
        <p>{text.says}</p>
        {text.list.length > 0 && (
          <ul>
            {text.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <Ways notice={notice} />
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={noticeWords.value.close}
        onClick={() => (said.value = undefined)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** What can be done about what was said. */
function Ways({ notice }: { readonly notice: Notice }) {
  const workbook = useWorkbook();
  const words = noticeWords.value;
  const opens = notice.kind === "written" ? notice.opens : undefined;
  if (notice.kind === "written" || notice.kind === "adopted" || notice.kind === "undone")
    return (
      <div class="said-ways">
        {notice.kind === "undone" && !notice.isRedo && <StepButton way="redo" />}
        <StepButton way="undo" />
        {notice.kind === "written" && opens !== undefined && (
          <button type="button" id="show-result" class="foot-button" onClick={() => showView(opens)}>
            {words.showResult}
          </button>
        )}
      </div>
    );
  if (notice.kind !== "undo-conflicts" || !current.value) return null;
  const { job, undo } = notice;
  return (
    <div class="said-ways">
      <button type="button" class="foot-button" onClick={() => startView("log", { job: job.job })}>
        {words.showThose(undo.conflicts.length)}
      </button>
      {undo.edits.length > 0 && (
        <button type="button" class="foot-button" onClick={() => void stepRest(workbook, job)}>
          {job.undoes === "" ? words.undoRest : words.redoRest}
        </button>
      )}
    </div>
  );
}
