import type { JournalFault } from "#core/book/journal-parts";
import type { NoticesText } from "#core/text/sv/notices";

/** Why a job of the import log cannot be undone, and where in the log to look. */
export const sayJournalFault = (words: NoticesText, fault: JournalFault): string =>
  fault.kind === "damaged"
    ? words.journalDamaged
    : words[fault.kind === "missing" ? "journalMissing" : "journalChanged"](fault.part, fault.parts);
