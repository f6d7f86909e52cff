import type { LoggedJob } from "#core/book/log";
import { undoOf } from "#core/book/undo-job";
import { current } from "../book/book";
import { conflictLine } from "../jobs/conflict-lines";
import { isBusy } from "../jobs/job";
import { undoJob } from "../jobs/undo";
import { Acts } from "../kit/Acts";
import { EditPreview } from "../kit/EditPreview";
import { PagedList } from "../kit/PagedList";
import { sayJournalFault } from "../kit/journal-fault-text";
import { useScreen } from "../kit/screen";
import { useSliced } from "../kit/use-sliced";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { words } from "./words";

type Props = { readonly job: LoggedJob; readonly onLeave: () => void };

/** Shows what undoing a job would do now, and what it must leave, before it is done. */
export function UndoJob({ job, onLeave }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const now = current.value;
  // Anew at every change of the book: only what would be done to it as it stands can be done.
  const planned = useSliced(
    function* () {
      return now && { of: now, undo: yield* undoOf(now.book, job) };
    },
    [now, job],
  );
  const made = planned?.of === now ? planned?.undo : undefined;
  const plan = made?.ok ? made.value : undefined;
  useScreen("undo", { to: text.title, go: onLeave });
  if (!now) return null;
  const make = async (): Promise<void> => {
    if (!plan) return;
    await undoJob(workbook, job, plan);
    onLeave();
  };
  const conflicts = plan?.conflicts ?? [];
  return (
    <section>
      <h2>{job.undoes === "" ? text.undoTitle(job.what) : text.redoTitle(job.what)}</h2>
      {made && !made.ok && <p>{sayJournalFault(noticeWords.value, made.error)}</p>}
      {!plan ? null : plan.edits.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <EditPreview book={now.book} edits={plan.edits} />
      )}
      {conflicts.length > 0 && (
        <>
          <h3>{text.conflictsTitle(conflicts.length)}</h3>
          <p class="hint">{text.conflictsWhy}</p>
          <PagedList
            label={text.conflictsTitle(conflicts.length)}
            items={conflicts}
            render={(conflict) => conflictLine(now.book, conflict, noticeWords.value, lang.value)}
          />
        </>
      )}
      <Acts leave={onLeave}>
        <fluent-button
          appearance="primary"
          disabled={isBusy.value || !plan || plan.edits.length === 0}
          onClick={() => void make()}
        >
          {(job.undoes === "" ? text.undoMake : text.redoMake)(plan?.edits.length ?? 0)}
        </fluent-button>
      </Acts>
    </section>
  );
}
