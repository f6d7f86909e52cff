import { tableOf, type Book } from "#core/book/book";
import { loggedJobs, type LoggedJob } from "#core/book/log";
import { linkInSettings } from "#core/book/log-entry";
import { verifyLog, type LogFault } from "#core/book/verify-log";
import { logFaults as logFaultsEn } from "#core/text/en/log-faults";
import { sayLogFault } from "#core/text/say-log-fault";
import { logFaults as logFaultsSv } from "#core/text/sv/log-faults";
import type { Lang } from "#core/values/cell";
import { formatCount } from "#core/values/format";
import { ok } from "#core/values/result";
import { finish } from "#core/values/task";
import type { ReadingVerb } from "../call";
import type { Report } from "../report";
import { textTable, type TextColumn } from "../text-table";
import { words } from "../words";

const texts = { sv: logFaultsSv, en: logFaultsEn } as const satisfies Record<Lang, unknown>;

const jsonJob = (job: LoggedJob) => ({
  job: job.job,
  time: job.time,
  what: job.what,
  register: job.register,
  file: job.file,
  added: job.added,
  changed: job.changed,
  unchanged: job.unchanged,
  refused: job.refused,
  undoes: job.undoes,
  undone: job.undone,
  rows: job.rows.length,
});

const jobsOf = (book: Book, lang: Lang): Report => {
  const jobs = loggedJobs(book);
  const text = words[lang].log;
  const rows = jobs.map(({ time, what, file, added, changed, undone }) => [
    time,
    what,
    file,
    formatCount(added, lang),
    formatCount(changed, lang),
    undone,
  ]);
  const columns = (["time", "what", "file", "added", "changed", "undone"] as const).map(
    (column): TextColumn => ({
      header: text[column],
      align: column === "added" || column === "changed" ? "right" : "left",
    }),
  );
  return {
    exitCode: 0,
    json: { jobs: jobs.map(jsonJob) },
    lines: jobs.length === 0 ? [texts[lang].noLog] : textTable(columns, rows),
  };
};

/** Whether a fault means that the log is not as it was written; two jobs at the same time do no harm. */
const isHarm = ({ kind }: LogFault): boolean => kind !== "fork" && kind !== "no-chain";

const verified = (book: Book, lang: Lang): Report => {
  const log = tableOf(book, "importLog");
  const text = texts[lang];
  if (!log) return { exitCode: 0, json: { rows: 0, faults: [] }, lines: [text.noLog] };
  const faults = finish(verifyLog(log, linkInSettings(book)));
  const sentences = faults.map((fault) => sayLogFault(text, log, fault));
  return {
    exitCode: faults.some(isHarm) ? 1 : 0,
    json: {
      rows: log.order.length,
      faults: faults.map(({ kind }, at) => ({ kind, message: sentences[at] ?? "" })),
    },
    lines: faults.length === 0 ? [text.holds(log.order.length), text.limits] : [...sentences, text.limits],
  };
};

/** `log`: the jobs of the import log, newest first; `--verify` finds rows that were changed, lost or put in since. */
export const log: ReadingVerb = ({ book }, { options }, lang) =>
  ok(options.verify ? verified(book, lang) : jobsOf(book, lang));
