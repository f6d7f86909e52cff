import type { XlsxFault } from "../../../xlsx/fault";
import { newXlsx } from "../../../xlsx/new";
import { openXlsx } from "../../../xlsx/open";
import { book, bookOf, notice, openBook } from "../book";
import { locale, words } from "../settings";
import { isUnsaved, mayLeaveBook } from "../unsaved";
import { loadWorkbook } from "./load";
import { storeWorkbook } from "./store";
import type { NotKept } from "./store";
import { takeFilled } from "./take-filled";

function sentence(fault: XlsxFault, name: string): string {
  if (fault.fault !== "damaged") return words.otherFile[fault.fault](name);
  const { detail, part, at } = fault;
  return words.damaged(name, detail, at === undefined ? part : `${part} ${at}`);
}

/** Opens a file in place of the book that is open; one that cannot be opened leaves it, and is told in a sentence. */
export function openBytes(bytes: Uint8Array, name: string): void {
  try {
    const opened = openXlsx(bytes);
    if (opened.ok) openBook(bookOf(loadWorkbook(opened.value, name, locale), opened.value));
    notice.value = opened.ok ? "" : sentence(opened.error, name);
  } catch {
    notice.value = words.notOpened(name);
  }
}

/** Opens a file that somebody chose, once they have let go of work that is not saved. */
export async function openFile(file: File): Promise<void> {
  if (!mayLeaveBook()) return;
  try {
    openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    notice.value = words.notOpened(file.name);
  }
}

const told: Record<NotKept["what"], (name: string) => string> = {
  "deleted-sheet": words.deletedSheet,
  "deleted-table": words.deletedTable,
  "resized-table": words.movedTable,
  "changed-chart": words.changedChart,
  stale: words.stale,
};

/** The open book as the bytes of a file: what it came from, with only the differences written into it. */
function bookBytes(): Uint8Array {
  const { workbook, outdated, file = newXlsx() } = book.value;
  const notKept = storeWorkbook(workbook, file, (...place) => outdated.has(...place));
  const bytes = file.save();
  takeFilled(workbook, file);
  book.value = { ...book.value, file };
  workbook.isDirty = false;
  isUnsaved.value = false;
  notice.value =
    notKept.length === 0 ? "" : words.notKept(notKept.map(({ what, name }) => told[what](name)).join("; "));
  return bytes;
}

/** Saves the open book as a download, under its own name; one that cannot be saved stays as it is, and is told. */
export function saveBook(): void {
  try {
    download(bookBytes());
  } catch {
    isUnsaved.value = true;
    notice.value = words.notSaved;
  }
}

function download(bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = book.value.workbook.name;
  link.click();
  URL.revokeObjectURL(address);
}
