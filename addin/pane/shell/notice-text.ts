import type { Book } from "#core/book/book";
import type { NoticesText } from "#core/text/sv/notices";
import type { Lang } from "#core/values/cell";
import type { WriteRefusal } from "../../ports";
import { conflictLine } from "../jobs/conflict-lines";
import type { Notice } from "../jobs/job";
import { sayJournalFault } from "../kit/journal-fault-text";
import { sayKept, sayMoved, sayRefusal, sayWriteRefusal } from "../kit/refusal-text";

/** A notice as people read it: good news, bad news, or what they asked for themselves; the sentences, and what it lists. */
export type NoticeText = {
  readonly tone: "good" | "calm" | "bad";
  readonly says: string;
  readonly list: readonly string[];
};

/** Cells that a notice names; those after the first few are the same story. */
const MOST_CELLS = 5;

const good = (...sentences: (string | false | undefined)[]): NoticeText => ({
  tone: "good",
  says: sentences.filter((sentence) => sentence !== false && sentence !== undefined).join(" "),
  list: [],
});

const bad = (says: string, list: readonly string[] = []): NoticeText => ({ tone: "bad", says, list });

/** Whether somebody broke the job off themselves, and nothing of it is left. */
const isCanceled = (refusal: WriteRefusal): boolean =>
  (refusal.kind === "taken-back" || refusal.kind === "not-begun") && refusal.cause.kind === "canceled";

/** What the pane last has to say of a job, in a language; the book names the places that it lists. */
export const sayNotice = (words: NoticesText, notice: Notice, lang: Lang, book?: Book): NoticeText => {
  switch (notice.kind) {
    case "written": {
      const { cells, added, removed, unfiltered = [] } = notice.written;
      return good(
        words.written(notice.what, cells, added, removed),
        unfiltered.length > 0 && words.unfiltered(unfiltered),
      );
    }
    case "adopted": {
      const { what, used, columns, table, sheets } = notice;
      return good(
        words.adopted(what, used, columns),
        table !== undefined && words.becameTable(table),
        sheets.length > 0 && words.newSheets(sheets),
      );
    }
    case "undone": {
      const { cells, added, removed, unfiltered = [] } = notice.written;
      const left = notice.conflicts.length;
      return good(
        words[notice.isRedo ? "redone" : "undone"](cells, added, removed),
        left > 0 && words.left(left),
        unfiltered.length > 0 && words.unfiltered(unfiltered),
      );
    }
    case "report-kept":
      return { ...good(words.reportKept(notice.sheet)), tone: "calm" };
    case "report-renamed":
      return bad(words.reportRenamed(notice.sheet, notice.missing, notice.columns));
    case "mended": {
      const { cells, added, removed, unfiltered = [], kept } = notice.written;
      return good(
        words.mended[notice.how](cells, added, removed),
        sayKept(words, kept),
        unfiltered.length > 0 && words.unfiltered(unfiltered),
      );
    }
    case "sheets-taken-away":
      return good(words.sheetsTakenAway);
    case "created":
      return good(words.created(notice.sheets), notice.log && words.createdLog);
    case "columns-added":
      return good(words.columnsAdded(notice.columns));
    case "copied":
      return good(words.copied(notice.rows));
    case "painted":
      return good(words.painted(notice.rows));
    case "not-painted":
      return bad(words.notPainted(notice.sheet));
    case "canceled":
      return { ...good(words.canceled), tone: "calm" };
    case "undo-conflicts": {
      const { edits, conflicts } = notice.undo;
      const list = book
        ? conflicts.slice(0, MOST_CELLS).map((conflict) => conflictLine(book, conflict, words, lang))
        : [];
      return bad(words.changedSinceJob(conflicts.length, edits.length + conflicts.length), list);
    }
    case "merged-over": {
      const { cells } = notice;
      const list = book
        ? cells.slice(0, MOST_CELLS).map((cell) => conflictLine(book, cell, words, lang))
        : [];
      return bad(words.mergedOver(cells.length), list);
    }
    case "nothing-to-do":
      return good(words.nothingToDo);
    case "formula-copied":
      return good(words.formulaCopied(notice.formula));
    case "not-copied":
      return bad(words.notCopied);
    case "journal-fault":
      return bad(sayJournalFault(words, notice.fault));
    case "bug":
      return bad(words.bug(notice.message));
    case "refused":
      if (notice.cause.kind === "canceled") return { ...good(words.canceled), tone: "calm" };
      return bad(sayRefusal(words, notice.cause));
    case "write-refused": {
      const { refusal } = notice;
      if (isCanceled(refusal)) return { ...good(words.canceled), tone: "calm" };
      const cells = refusal.kind === "changed-since" || refusal.kind === "half-written" ? refusal.cells : [];
      const list = cells.slice(0, MOST_CELLS).map((moved) => sayMoved(words, moved, lang));
      return bad(sayWriteRefusal(words, refusal), list);
    }
  }
};
