import { knownSettings } from "../registers/known-settings";
import type { Folded } from "../values/brands";
import { inEach } from "../values/by-lang";
import type { CellValue } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
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
import type { RowId } from "./row-id";
import { rememberedRegisters } from "./standing-registers";
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

/** The settings that Kontera keeps by itself with each job. */
type KeptSetting = "logLink" | "standingRegisters";

const namesOf = (id: KeptSetting): readonly Folded[] => inEach(knownSettings[id]).map((name) => fold(name));

/** The row of `settings` (Inställningar) that holds a setting. */
const settingRow = (settings: Table<"settings">, id: KeptSetting): RowId | undefined =>
  namesOf(id)
    .map((name) => rowWithKey(settings, name))
    .find((row) => row !== undefined);

/** What a setting holds; "" where it holds nothing. */
const settingText = (book: Book, id: KeptSetting): string => {
  const settings = tableOf(book, "settings");
  const row = settings && settingRow(settings, id);
  return settings && row !== undefined ? String(rawCell(settings, row, "value")) : "";
};

/** The last link of the log as `settings` (Inställningar) holds it; "" where it holds none. */
export const linkInSettings = (book: Book): string => settingText(book, "logLink");

/** The row that a job itself adds to `settings` for a setting, as an import of that register may. */
const comingRow = (
  settings: Table<"settings">,
  id: KeptSetting,
  edits: readonly Edit[],
): InsertRow | undefined => {
  const name = settings.columnOf.get("name") ?? -1;
  return edits.find(
    (edit): edit is InsertRow =>
      edit.kind === "insert" &&
      edit.register === "settings" &&
      namesOf(id).includes(fold(String(edit.cells[name] ?? ""))),
  );
};

/** The edit that has `settings` hold a value, and what it counts as, after these edits. */
const settingEdit = (
  book: Book,
  settings: Table<"settings">,
  id: KeptSetting,
  value: string,
  edits: readonly Edit[],
): LogEntry => {
  const coming = comingRow(settings, id, edits);
  const column = settings.columnOf.get("value");
  if (coming && column !== undefined)
    return {
      edits: [{ ...coming, kind: "set", column, from: coming.cells[column] ?? "", to: value }],
      rows: 0,
      cells: 0,
    };
  const row = settingRow(settings, id);
  const isGone = edits.some(
    (edit) => edit.kind === "delete" && edit.register === "settings" && edit.row === row,
  );
  if (row === undefined || isGone) {
    const inserts = edits.filter(({ kind, register }) => kind === "insert" && register === "settings").length;
    const added = appendRow(book, settings, { name: knownSettings[id][book.lang], value });
    return { edits: [{ ...added, ...placeAtEnd(settings, inserts) }], rows: 1, cells: 0 };
  }
  const edit =
    rawCell(settings, row, "value") === value ? undefined : setContent(settings, row, "value", value);
  return { edits: edit ? [edit] : [], rows: 0, cells: edit ? 1 : 0 };
};

/** The edits that have `settings` hold the log's last link and the registers that stand; none where there is no such register. */
const keptSettings = (book: Book, link: Link, all: readonly Edit[]): LogEntry => {
  const settings = tableOf(book, "settings");
  if (!settings) return { edits: [], rows: 0, cells: 0 };
  // Looked through once: of most jobs there is none, and some have a hundred thousand.
  const edits = all.filter(({ register }) => register === "settings");
  const linked = settingEdit(book, settings, "logLink", writeLink(link), edits);
  const standing = rememberedRegisters(book, settingText(book, "standingRegisters"));
  // A job of the list itself says what is to stand there.
  const listRow = settingRow(settings, "standingRegisters");
  const isOwn =
    comingRow(settings, "standingRegisters", edits) !== undefined ||
    edits.some((edit) => edit.register === "settings" && edit.kind !== "insert" && edit.row === listRow);
  const kept = isOwn
    ? { edits: [], rows: 0, cells: 0 }
    : settingEdit(book, settings, "standingRegisters", standing, [...edits, ...linked.edits]);
  return {
    edits: [...linked.edits, ...kept.edits],
    rows: linked.rows + kept.rows,
    cells: linked.cells + kept.cells,
  };
};

/** The rows of a job in a log: the facts, and as much of the journal as a cell holds, part by part, each linked. */
function* rowsIn(
  book: Book,
  log: Table<"importLog">,
  { job, ...rest }: JobFacts,
  edits: readonly Edit[],
): Task<{ readonly rows: InsertRow[]; readonly link: Link }> {
  let link = lastLink(chainedRows(log));
  const totals = yield* logTotals(book, edits);
  const parts = yield* writeJournal(yield* journalOf(book, edits));
  const rows: InsertRow[] = [];
  for (const [at, undo] of parts.entries()) {
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
    rows.push({ ...row, ...placeAtEnd(log, at) });
    yield ROWS_PER_SLICE;
  }
  return { rows, link };
}

/**
 * The job's own rows in the import log with the journal that undoes it, and what the settings say of the log's end. The
 * book must stand as before the job.
 */
export function* logEntry(book: Book, edits: readonly Edit[], facts: JobFacts): Task<LogEntry> {
  const log = tableOf(book, "importLog");
  const { rows, link } = yield* rowsIn(book, log ?? emptyTable("importLog", book.lang), facts, edits);
  const setting = keptSettings(book, link, edits);
  return log
    ? { ...setting, edits: [...rows, ...setting.edits], rows: rows.length + setting.rows }
    : { ...setting, newLog: rows.map(({ cells }) => cells) };
}
