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
  /** How many rows and single cells of the workbook the edits write besides the job's own. */
  readonly rows: number;
  readonly cells: number;
  /** The rows of a log to make, where there is none. */
  readonly newLog?: readonly (readonly CellValue[])[];
};

const linkNames = inEach(knownSettings.logLink).map((name) => fold(name));

/** The row of `settings` (Inställningar) that holds the last link of the log. */
const linkRow = (settings: Table<"settings">) =>
  linkNames.map((name) => rowWithKey(settings, name)).find((row) => row !== undefined);

/** The last link of the log as `settings` (Inställningar) holds it; "" where it holds none. */
export const linkInSettings = (book: Book): string => {
  const settings = tableOf(book, "settings");
  const row = settings && linkRow(settings);
  return settings && row !== undefined ? String(rawCell(settings, row, "value")) : "";
};

/** The row that a job itself adds to `settings` for the link, as an import of that register may. */
const comingLinkRow = (settings: Table<"settings">, edits: readonly Edit[]): InsertRow | undefined => {
  const name = settings.columnOf.get("name") ?? -1;
  return edits.find(
    (edit): edit is InsertRow =>
      edit.kind === "insert" &&
      edit.register === "settings" &&
      linkNames.includes(fold(String(edit.cells[name] ?? ""))),
  );
};

/** The edit that has `settings` hold a link, and what it counts as; none where the workbook has no such register. */
const settingEdit = (book: Book, link: Link, edits: readonly Edit[]): LogEntry => {
  const settings = tableOf(book, "settings");
  if (!settings) return { edits: [], rows: 0, cells: 0 };
  const value = writeLink(link);
  const coming = comingLinkRow(settings, edits);
  const column = settings.columnOf.get("value");
  if (coming && column !== undefined)
    return {
      edits: [{ ...coming, kind: "set", column, from: coming.cells[column] ?? "", to: value }],
      rows: 0,
      cells: 0,
    };
  const row = linkRow(settings);
  const isGone = edits.some(
    (edit) => edit.kind === "delete" && edit.register === "settings" && edit.row === row,
  );
  if (row === undefined || isGone) {
    const inserts = edits.filter(({ kind, register }) => kind === "insert" && register === "settings").length;
    const added = appendRow(book, settings, { name: knownSettings.logLink[book.lang], value });
    return { edits: [{ ...added, ...placeAtEnd(settings, inserts) }], rows: 1, cells: 0 };
  }
  const edit = setContent(settings, row, "value", value);
  return { edits: edit ? [edit] : [], rows: 0, cells: edit ? 1 : 0 };
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
  const setting = settingEdit(book, link, edits);
  return log
    ? { ...setting, edits: [...rows, ...setting.edits], rows: rows.length + setting.rows }
    : { ...setting, newLog: rows.map(({ cells }) => cells) };
};
