import type { Reconciled } from "#core/access/reconcile";
import type { Told } from "#core/access/told";
import type { Book } from "#core/book/book";
import { fatalFault } from "#core/csv/parsed-file";
import type { FileReading } from "#core/csv/read-file";
import { chooseSheet } from "#core/csv/sources/choose-sheet";
import { readSource } from "#core/csv/sources/read-source";
import { sheetSource } from "#core/csv/sources/sheet-source";
import type { Workbook } from "../../ports";
import { finishInSlices, inSlices } from "../../slices";
import { current } from "../book/book";
import { withJob } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { forgetTold, unusable, toldFile, type Unusable } from "./reconcile-state";
import { reconcileTexts } from "./words";

/** The rows of the only sheet of a workbook that can be meant; of several nobody knows which is the system's word. */
const readWorkbook = async (book: Book, bytes: Uint8Array): Promise<FileReading | Unusable["kind"]> => {
  const { readSheets } = await import("../../../xlsx/read/read-sheets");
  const opened = readSheets(bytes);
  if (!opened.ok) return "workbook";
  const { sheets, date1904 } = opened.value;
  const sheet = chooseSheet(sheets, "assignments");
  return sheet ? finishInSlices(sheetSource(book, "assignments", { ...sheet, date1904 })) : "several-sheets";
};

/** Takes in the accounting system's list or result; nothing is written. */
export async function chooseToldFile(name: string, bytes: Uint8Array): Promise<void> {
  const book = current.value?.book;
  if (!book) return;
  forgetTold();
  const read = await withJob("reading-file", async (progress) => {
    const made = await inSlices(readSource(book, "assignments", bytes), (done) =>
      progress(Math.min(1, done / (2 * bytes.length))),
    );
    if (!made.ok) return undefined;
    if (made.value.ok) return made.value.value;
    return made.value.error === "workbook" ? readWorkbook(book, bytes) : made.value.error;
  });
  if (!read) return;
  if (typeof read === "string") {
    unusable.value = { name, kind: read };
    return;
  }
  const reading = read;
  if (fatalFault(reading.parsed)) unusable.value = { name, kind: "endless" };
  else if (reading.parsed.rows.length === 0) unusable.value = { name, kind: "empty" };
  else toldFile.value = { name, reading };
}

/** Writes the accounting system's truth into Tilldelningar as it was shown, as one job with one undo. */
export async function enterTruth(
  workbook: Workbook,
  file: string,
  told: Told,
  found: Reconciled,
): Promise<void> {
  const book = current.value?.book;
  if (!book) return;
  const { edits, onlyThere, removed, both } = found;
  const what = reconcileTexts[book.lang].reconciled(onlyThere.length, removed.length);
  const counts = { unchanged: both, refused: told.unread.length };
  await makeEdits(workbook, { what, register: "assignments", file, ...counts }, edits);
}
