import { requireTable, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { decode } from "#core/csv/decode";
import { certifyExport } from "#core/csv/exporting/certify-export";
import type { ExportWay } from "#core/csv/exporting/export-way";
import { makeExport } from "#core/csv/exporting/make-export";
import { parse } from "#core/csv/parse";
import type { RegisterId } from "#core/registers/register";
import type { Lang } from "#core/values/cell";
import type { Task } from "#core/values/task";
import { finish } from "#core/values/task";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { check } from "../book/book";
import { copyText } from "../jobs/copy";
import { notice, tellSize, withJob } from "../jobs/job";
import { download } from "../kit/download";
import { lang } from "../language";
import { readSheetRows } from "./chosen-rows";
import { fileNames } from "./file-name";
import { keepUp, memoryOf } from "./kept-export";
import { chosenColumns, earlier, handed, rowChoice, type Made } from "./state";

/** What is to go out: how, which rows (all of them when left out), and what its file is called. */
export type Outgoing = {
  readonly register: RegisterId;
  readonly way: ExportWay;
  readonly rows?: ReadonlySet<RowId>;
  readonly name: string;
};

/** Makes the files and reads them back; only what can be read back gets a certificate (#148, Q38). */
function* make(book: Book, asked: Outgoing, spoken: Lang): Task<Made | undefined> {
  const { register, way, rows, name } = asked;
  const made = yield* makeExport(book, register, way, { lang: spoken, ...(rows && { rows }) });
  if (!made) return undefined;
  const certificate = yield* certifyExport(book, register, way, made);
  const names = fileNames(name, made.files.length);
  const files = made.files.map((file, at) => ({ ...file, name: names[at] ?? name }));
  const isReadOnly = way.kind === "own" && (way.isList === true || certificate === undefined);
  const memory = yield* memoryOf(book, asked);
  return {
    register,
    made,
    files,
    isReadOnly,
    ...(certificate && { certificate }),
    ...(memory && { memory }),
  };
}

/** The rows as they are chosen at this moment: a filter, or another selection, may have come since they were counted. */
const rowsNow = async (workbook: Workbook, outgoing: Outgoing): Promise<Outgoing | undefined> => {
  const which = rowChoice.peek();
  const book = check.value?.book;
  if (!book || (which !== "shown" && which !== "selected")) return outgoing;
  const found = await readSheetRows(workbook, requireTable(book, outgoing.register), which);
  return found && { ...outgoing, rows: found.rows };
};

async function madeNow(workbook: Workbook, asked: Outgoing): Promise<Made | undefined> {
  handed.value = undefined;
  const outgoing = await rowsNow(workbook, asked);
  const book = check.value?.book;
  if (!outgoing || !book) return undefined;
  const rows = requireTable(book, outgoing.register).order.length;
  const work = 4 * Math.max(1, rows);
  const result = await withJob("exporting", (progress) => {
    tellSize({ count: outgoing.rows?.size ?? rows, of: "rows" });
    return inSlices(make(book, outgoing, lang.value), (done) => progress(Math.min(1, done / work)));
  });
  return result?.ok ? result.value : undefined;
}

/** Makes the file, reads it back and hands it to the browser: whether it arrives anywhere cannot be seen from here (#136, #148). */
export async function exportFile(workbook: Workbook, asked: Outgoing): Promise<void> {
  const made = await madeNow(workbook, asked);
  if (!made) return;
  for (const { name, bytes } of made.files) download(name, new Uint8Array(bytes));
  handed.value = { way: "file", made };
  await keepUp(workbook, made);
  const [first] = made.files;
  // What goes out of all of the register tells what has changed when the next file is made.
  if (first && made.files.length === 1 && asked.rows === undefined && !made.isReadOnly)
    earlier.value = { register: made.register, name: first.name, bytes: first.bytes };
}

const textOf = ({ bytes }: Made["files"][number], way: ExportWay): string =>
  finish(decode(bytes, encodingOf(way))).text;

const encodingOf = (way: ExportWay) =>
  way.kind === "own" ? way.options.encoding : way.kind === "form" ? way.form.encoding : "utf-8";

const delimiterOf = (way: ExportWay) =>
  way.kind === "own" ? way.options.delimiter : way.kind === "form" ? way.form.delimiter : ";";

/** Puts the file's text on the clipboard, for those whose Excel downloads nothing. */
export async function copyExport(workbook: Workbook, asked: Outgoing): Promise<void> {
  const [file] = (await madeNow(workbook, asked))?.files ?? [];
  if (file) handed.value = { way: (await copyText(textOf(file, asked.way))) ? "copied" : "not-copied" };
}

/** The rows of an export as texts, the headers once. */
const sheetOf = ({ files }: Made, way: ExportWay): readonly (readonly string[])[] =>
  files.flatMap((file, at) => {
    const { rows } = finish(parse(textOf(file, way), delimiterOf(way)));
    const hasHeader = way.kind === "form" ? way.form.hasHeader : true;
    return at > 0 && hasHeader ? rows.slice(1) : rows;
  });

/** Puts the rows on a new sheet, as text. */
export async function exportToSheet(workbook: Workbook, asked: Outgoing, name: string): Promise<void> {
  const made = await madeNow(workbook, asked);
  if (!made) return;
  const result = await withJob(
    "writing",
    () => workbook.writeTextSheet(name, sheetOf(made, asked.way)),
    false,
  );
  if (!result) return;
  if (result.ok) handed.value = { way: "sheet", sheet: result.value };
  else notice.value = { kind: "refused", cause: result.error };
}

/** Moves one of the chosen columns to where another stands; all of them are chosen to begin with. */
export const moveColumn = ({ headers }: Table, column: number, away: 1 | -1): void => {
  const now = [...(chosenColumns.value ?? headers.map((_, at) => at))];
  const at = now.indexOf(column);
  const other = now[at + away];
  if (at < 0 || other === undefined) return;
  [now[at], now[at + away]] = [other, column];
  chosenColumns.value = now;
};

/** Takes a column along, last of all, or leaves it out; the last one stays. */
export const toggleColumn = ({ headers }: Table, column: number): void => {
  const now = chosenColumns.value ?? headers.map((_, at) => at);
  const next = now.includes(column) ? now.filter((one) => one !== column) : [...now, column];
  if (next.length > 0) chosenColumns.value = next;
};
