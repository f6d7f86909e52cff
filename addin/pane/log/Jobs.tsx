import type { Book } from "#core/book/book";
import type { LoggedJob } from "#core/book/log";
import { registerIds } from "#core/registers/index";
import { registerName } from "#core/text/names";
import { isBusy } from "../jobs/job";
import { PagedList } from "../kit/PagedList";
import { lang } from "../language";
import { LogFaults } from "./LogFaults";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly jobs: readonly LoggedJob[];
  readonly onUndo: (job: LoggedJob) => void;
};

/** What Kontera has written in the workbook, newest first, each job with its undo. */
export function Jobs({ book, jobs, onUndo }: Props) {
  const text = words.value;
  return (
    <section>
      <h2>{text.title}</h2>
      <LogFaults book={book} />
      {jobs.length === 0 ? (
        <p class="hint">{text.none}</p>
      ) : (
        <PagedList
          label={text.title}
          class="jobs"
          items={jobs}
          render={(job) => <Job job={job} onUndo={onUndo} />}
        />
      )}
    </section>
  );
}

function Job({ job, onUndo }: { readonly job: LoggedJob; readonly onUndo: Props["onUndo"] }) {
  const text = words.value;
  const isUndo = job.undoes !== "";
  const register = registerIds.find((id) => id === job.register);
  const facts = [
    register ? registerName(register, lang.value) : job.register,
    job.file,
    text.counts(job.added, job.changed, job.refused),
  ].filter((fact) => fact !== "");
  return (
    <div class="job-row">
      <div>
        <b>{job.what}</b>
        <div class="hint">{job.time}</div>
        <div class="hint">{facts.join(" · ")}</div>
      </div>
      {job.undone === "" ? (
        <fluent-button
          size="small"
          disabled={isBusy.value}
          aria-label={isUndo ? text.redoOf(job.what, job.time) : text.undoOf(job.what, job.time)}
          onClick={() => onUndo(job)}
        >
          {isUndo ? text.redo : text.undo}
        </fluent-button>
      ) : (
        <span class="hint">{isUndo ? text.redone(job.undone) : text.undone(job.undone)}</span>
      )}
    </div>
  );
}
