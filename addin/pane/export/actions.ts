import { certify } from "#core/csv/certify";
import { decode } from "#core/csv/decode";
import { exportDefaults, type ExportOptions } from "#core/csv/exported-file";
import { parse } from "#core/csv/parse";
import { exportCsv } from "#core/csv/write";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { Task } from "#core/values/task";
import { finish } from "#core/values/task";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { check } from "../book/book";
import { copyText } from "../jobs/copy";
import { notice, withJob } from "../jobs/job";
import { download } from "../kit/download";
import { chosenColumns, handed, made, preset, source, type MadeFile, type Preset } from "./state";

const optionsOf: Record<Preset, ExportOptions> = {
  again: exportDefaults,
  ansi: { ...exportDefaults, encoding: "windows-1252", byteOrderMark: false },
  english: { ...exportDefaults, delimiter: ",", decimal: ".", lang: "en" },
};

const options = (): ExportOptions => {
  const columns = chosenColumns.value;
  return { ...optionsOf[preset.value], ...(columns && { columns }) };
};

/** Writes the file and reads it back; only a whole register with a key can be promised to come back (Q38). */
function* makeFile(register: RegisterId, name: string): Task<MadeFile> {
  const book = check.value?.book;
  if (!book) throw new Error("There is no book to export from");
  const file = yield* exportCsv(book, register, options());
  if (chosenColumns.value || registers[register].key.length === 0) return { name, register, file };
  return { name, register, file, certificate: yield* certify(book, register, file.bytes, options()) };
}

/** Makes the file that the view is set to, and its certificate (#136, #148). */
export async function makeExport(name: string): Promise<void> {
  const register = source.value;
  const rows = Math.max(1, check.value?.book.tables.get(register)?.order.length ?? 1);
  made.value = undefined;
  handed.value = undefined;
  const result = await withJob("exporting", (progress) =>
    inSlices(makeFile(register, name), (done) => progress(Math.min(1, done / (4 * rows)))),
  );
  if (result?.ok) made.value = result.value;
}

/** Forgets the file that was made: it no longer is what the view is set to. */
export function forgetExport(): void {
  made.value = undefined;
  handed.value = undefined;
}

/** Hands the file to the browser. */
export function downloadExport({ name, file }: MadeFile): void {
  download(name, new Uint8Array(file.bytes));
}

const textOf = ({ file }: MadeFile): string => finish(decode(file.bytes, options().encoding)).text;

/** Puts the file's text on the clipboard, for those whose Excel downloads nothing. */
export async function copyExport(file: MadeFile): Promise<void> {
  handed.value = { way: (await copyText(textOf(file))) ? "copied" : "not-copied" };
}

/** Puts the file's rows on a new sheet, as text. */
export async function exportToSheet(workbook: Workbook, file: MadeFile, name: string): Promise<void> {
  const { rows } = finish(parse(textOf(file), options().delimiter));
  const result = await withJob("writing", () => workbook.writeTextSheet(name, rows), false);
  if (!result) return;
  if (result.ok) handed.value = { way: "sheet", sheet: result.value };
  else notice.value = { kind: "refused", cause: result.error };
}
