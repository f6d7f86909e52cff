import { knownSettings } from "../registers/known-settings";
import { inEach } from "../values/by-lang";
import type { CellValue } from "../values/cell";
import { fold } from "../values/text";
import { tableOf, type Book } from "./book";
import type { Edit, InsertRow } from "./edit";
import { emptyTable } from "./empty-table";
import { writeJournal, journalOf } from "./journal";
import { rowWithKey } from "./keys";
import type { JobFacts } from "./log";
import { chainedRows, lastLink, linkAfter, newChainedRow, writeLink, type Link } from "./log-chain";
import { logTotals } from "./log-totals";
import { appendRow, setContent } from "./new-row";
import { placeAtEnd } from "./positions";
import { rawCell, type Table } from "./table";

/** What a job leaves behind in the workbook besides its own edits (#147). */
export type LogEntry = {
  /** The job's rows in the log that stands there, and the setting that holds the log's last link. */
  readonly edits: readonly Edit[];
  /** How many of the edits are rows of the log. */
  readonly rows: number;
  /** The rows of a log to make, where there is none. */
  readonly newLog?: readonly (readonly CellValue[])[];
};

/** The row of `settings` (Inställningar) that holds the last link of the log. */
const linkRow = (settings: Table<"settings">) =>
  inEach(knownSettings.logLink)
    .map((name) => rowWithKey(settings, fold(name)))
    .find((row) => row !== undefined);

/** The last link of the log as `settings` (Inställningar) holds it; "" where it holds none. */
export const linkInSettings = (book: Book): string => {
  const settings = tableOf(book, "settings");
  const row = settings && linkRow(settings);
  return settings && row !== undefined ? String(rawCell(settings, row, "value")) : "";
};

/** The edit that has `settings` hold a link; none where the workbook has no such register. */
const settingEdits = (book: Book, link: Link, edits: readonly Edit[]): Edit[] => {
  const settings = tableOf(book, "settings");
  if (!settings) return [];
  const row = linkRow(settings);
  const value = writeLink(link);
  if (row === undefined) {
    const coming = edits.filter(({ kind, register }) => kind === "insert" && register === "settings").length;
    const added = appendRow(book, settings, { name: knownSettings.logLink[book.lang], value });
    return [{ ...added, ...placeAtEnd(settings, coming) }];
  }
  const edit = setContent(settings, row, "value", value);
  return edit ? [edit] : [];
};

/** The rows of a job in a log: the facts, and as much of the journal as a cell holds, part by part, each linked. */
const rowsIn = (
  book: Book,
  log: Table<"importLog">,
  { job, ...rest }: JobFacts,
  edits: readonly Edit[],
): { readonly rows: InsertRow[]; readonly link: Link } => {
  let link = lastLink(chainedRows(log));
  const totals = logTotals(book, edits);
  const rows = writeJournal(journalOf(book, edits)).map((undo, at): InsertRow => {
    const row = appendRow(book, log, {
      job,
      part: String(at + 1),
      undo,
      ...(at === 0 && { ...rest, totals }),
      chain: writeLink(linkAfter(link)),
    });
    const { cells } = row;
    const chained = newChainedRow((field) => cells[log.columnOf.get(field) ?? cells.length]);
    link = lastLink([chained]);
    return { ...row, ...placeAtEnd(log, at) };
  });
  return { rows, link };
};

/**
 * The job's own rows in the import log with the journal that undoes it, and what the settings say of the log's end. The
 * book must stand as before the job.
 */
export const logEntry = (book: Book, edits: readonly Edit[], facts: JobFacts): LogEntry => {
  const log = tableOf(book, "importLog");
  const { rows, link } = rowsIn(book, log ?? emptyTable("importLog", book.lang), facts, edits);
  const setting = settingEdits(book, link, edits);
  return log
    ? { edits: [...rows, ...setting], rows: rows.length }
    : { edits: setting, rows: 0, newLog: rows.map(({ cells }) => cells) };
};
