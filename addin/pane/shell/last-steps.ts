import { computed } from "@preact/signals";
import { tableOf } from "#core/book/book";
import { loggedJobs, type LoggedJob } from "#core/book/log";
import { undoSteps } from "#core/book/undo-steps";
import { clockFace, logTimeOn } from "#core/values/clock";
import { current } from "../book/book";

/** How long the last change is shown at the foot of the pane, in ms; the import log has it after that. */
const SHOWN_FOR = 24 * 3600 * 1000;

type Steps = {
  /** The newest job of the log. */
  readonly last: LoggedJob | undefined;
  readonly undo: LoggedJob | undefined;
  readonly redo: LoggedJob | undefined;
};

const none: Steps = { last: undefined, undo: undefined, redo: undefined };

let known: { readonly log: object; readonly rows: number; readonly steps: Steps } | undefined;

/** The last change and the steps back and forward, read from the import log: anew when a row has come to it or gone. */
export const lastSteps = computed((): Steps => {
  const book = current.value?.book;
  const log = book && tableOf(book, "importLog");
  if (!log) return none;
  const rows = log.order.length;
  if (known?.log === log && known.rows === rows) return known.steps;
  const jobs = loggedJobs(book);
  const steps = { last: jobs[0], ...undoSteps(jobs) };
  known = { log, rows, steps };
  return steps;
});

/** Whether a job was done so lately that the foot shows it. */
export const isLate = ({ time }: Pick<LoggedJob, "time">): boolean =>
  time >= logTimeOn(clockFace(new Date(Date.now() - SHOWN_FOR)));
