import { useState } from "preact/hooks";
import { loggedJobs, type LoggedJob } from "#core/book/log";
import type { Undo } from "#core/book/undo-journal";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { planUndo, undoJob } from "../jobs/undo";
import { EditPreview } from "../kit/EditPreview";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";
import { words } from "./words";

/** Takes an import back: first shows every cell that undoing it would write. Gone once the log says it is undone. */
export function UndoImport({ job }: { readonly job: string }) {
  const text = words.value;
  const workbook = useWorkbook();
  const [shown, show] = useState<{ readonly logged: LoggedJob; readonly undo: Undo } | undefined>();
  const now = current.value;
  const logged = now && loggedJobs(now.book).find((one) => one.job === job);
  if (!logged) return null;
  if (logged.undone !== "")
    return (
      <p role="status" class="hint">
        {text.undone}
      </p>
    );
  const preview = (): void => {
    const undo = planUndo(logged);
    if (undo) show({ logged, undo });
  };
  const undoNow = async (): Promise<void> => {
    if (shown) await undoJob(workbook, shown.logged, shown.undo);
    show(undefined);
  };
  if (!shown) return <fluent-button onClick={preview}>{text.undo}</fluent-button>;
  return (
    <section aria-label={text.undo}>
      <h3>{text.undo}</h3>
      <EditPreview book={now.book} edits={shown.undo.edits} />
      {shown.undo.conflicts.length > 0 && (
        <p class="problem">{noticeWords.value.left(shown.undo.conflicts.length)}</p>
      )}
      <div class="actions">
        <fluent-button
          appearance="primary"
          disabled={isBusy.value || shown.undo.edits.length === 0}
          onClick={() => void undoNow()}
        >
          {text.undo}
        </fluent-button>
        <fluent-button onClick={() => show(undefined)}>{noticeWords.value.cancel}</fluent-button>
      </div>
    </section>
  );
}
