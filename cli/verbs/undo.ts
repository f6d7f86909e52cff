import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { loggedJobs, markUndone, type LoggedJob } from "#core/book/log";
import { positionsIn } from "#core/book/positions";
import { undoOf, whatUndoes } from "#core/book/undo-job";
import type { UndoConflict } from "#core/book/undo-journal";
import { undoSteps } from "#core/book/undo-steps";
import { registerIds } from "#core/registers/index";
import { notices as noticesEn } from "#core/text/en/notices";
import { registerName } from "#core/text/names";
import { notices as noticesSv } from "#core/text/sv/notices";
import type { CellValue, Lang } from "#core/values/cell";
import { clockFace, logTimeOn } from "#core/values/clock";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { required, type BookVerb } from "../call";
import { jsonValue } from "../json-value";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";
import { words } from "../words";
import { carryOut } from "../writing/carry-out";
import { dropReport } from "../writing/drop-report";
import { endingProblem } from "../writing/ending";
import { saveBook, saveUnchanged } from "../writing/save-book";
import { savedJson, savedLines } from "../writing/saved-report";

const notices = { sv: noticesSv, en: noticesEn } as const satisfies Record<Lang, unknown>;

/** The job that is meant: the one of that name, or else the last that stands. */
const jobIn = (book: Book, name: string | undefined): Result<LoggedJob, Problem> => {
  const jobs = loggedJobs(book);
  if (name === undefined) {
    const { undo } = undoSteps(jobs);
    return undo ? ok(undo) : err({ code: "nothing-to-undo" });
  }
  const named = jobs.find(({ job }) => job === name.trim());
  if (!named) return err({ code: "unknown-job", text: name, jobs: jobs.map(({ job }) => job) });
  return named.undone === ""
    ? ok(named)
    : err({ code: "already-undone", job: named.job, time: named.undone });
};

/** A change that is left as it is, for somebody has edited it since: where it stands now, and what it holds. */
type Left = {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string;
  readonly value: CellValue;
};

const leftOf = (book: Book, { register, row, header, found }: UndoConflict): Left => {
  const table = book.tables.get(register);
  const position = table && row !== undefined ? positionsIn(table)[row] : undefined;
  const field = table?.fields[table.headers.indexOf(header)];
  return {
    // A register that is no longer there, such as a report whose sheet is gone, is told by its name.
    sheet: table?.place.sheet ?? registerName(register, book.lang),
    row: table && position !== undefined ? table.place.row + 2 + position : null,
    column: header,
    value: jsonValue(found, field, book.date1904),
  };
};

/** Makes the edits, with the undoing's own row in the import log. */
const carryOutUndo = (opened: OpenBook, job: LoggedJob, edits: readonly Edit[]): Result<string, Problem> => {
  const { book } = opened;
  const mark = markUndone(book, job, logTimeOn(clockFace(new Date())));
  const facts = {
    what: whatUndoes(book, job, notices[book.lang]),
    register: registerIds.find((id) => id === job.register) ?? "importLog",
    file: "",
    undoes: job.job,
    added: edits.filter(({ kind }) => kind === "insert").length,
    changed: edits.filter(({ kind }) => kind === "set").length,
    unchanged: 0,
    refused: 0,
  } as const;
  return carryOut(opened, mark ? [...edits, mark] : edits, facts);
};

/**
 * `undo`: takes a job of the import log back in a new file, the last that stands unless it is named, as the pane does: as
 * far as its cells still hold what it wrote. The rest is left and told. It is a job like any other, and can be undone. The
 * sheet of a report that has no rows left goes too, where nobody has written on it.
 */
export const undo: BookVerb = (opened, call, lang) => {
  const { files, options } = call;
  const out = required(options.out);
  const ending = endingProblem(opened.file, out);
  if (ending) return err(ending);
  const { book } = opened;
  const job = jobIn(book, files[0]);
  if (!job.ok) return job;
  const undoing = finish(undoOf(book, job.value));
  if (!undoing.ok) return err({ code: "journal-fault", job: job.value.job, fault: undoing.error });
  const { edits, conflicts } = undoing.value;
  const cells = edits.filter(({ kind }) => kind === "set").length;
  const rows = edits.length - cells;
  const left = conflicts.map((conflict) => leftOf(book, conflict));
  const isIdle = edits.length === 0;
  const made = isIdle ? ok(undefined) : carryOutUndo(opened, job.value, edits);
  if (!made.ok) return made;
  const dropped = isIdle ? undefined : dropReport(opened, job.value);
  const saved = isIdle ? saveUnchanged(opened, call, out) : saveBook(opened, call, out);
  if (!saved.ok) return saved;
  const asSaved = saved.value;
  const text = words[lang].undo;
  return ok({
    exitCode: 0,
    json: {
      job: job.value.job,
      cells,
      rows,
      left,
      ...(dropped && {
        report: { sheet: dropped.sheet, removed: dropped.kept === undefined, kept: dropped.kept ?? null },
      }),
      written: { file: out, job: made.value ?? null, ...savedJson(asSaved) },
    },
    lines: [
      ...left.map(({ sheet, row, column, value }) =>
        text.left(sheet, row ?? undefined, column, String(value)),
      ),
      text.written(out, job.value.what, cells, rows),
      ...(dropped ? [(dropped.kept ? text.reportKept[dropped.kept] : text.reportGone)(dropped.sheet)] : []),
      ...savedLines(asSaved, lang),
    ],
  });
};
