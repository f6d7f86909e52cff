import type { XlsxFault } from "../../../xlsx/fault";
import { newXlsx } from "../../../xlsx/new";
import { openXlsx } from "../../../xlsx/open";
import { book, bookOf, notice, openBook } from "../book";
import { locale, words } from "../settings";
import { loadWorkbook } from "./load";
import { storeWorkbook } from "./store";
import type { NotKept } from "./store";

function sentence(fault: XlsxFault, name: string): string {
  switch (fault.fault) {
    case "encrypted":
      return words.encrypted(name);
    case "legacy-xls":
      return words.legacy(name);
    case "damaged":
      return words.damaged(name, fault.part);
    case "not-a-zip":
    case "not-a-workbook":
      return words.notZip(name);
  }
}

/** Opens a file in place of the book that is open; one that cannot be opened leaves it, and is told in a sentence. */
export function openBytes(bytes: Uint8Array, name: string): void {
  const opened = openXlsx(bytes);
  if (!opened.ok) {
    notice.value = sentence(opened.error, name);
    return;
  }
  notice.value = "";
  openBook(bookOf(loadWorkbook(opened.value, name, locale), opened.value));
}

const told: Record<NotKept["what"], (name: string) => string> = {
  "deleted-sheet": words.deletedSheet,
  "deleted-table": words.deletedTable,
  "resized-table": words.movedTable,
};

/** The open book as the bytes of a file: what it came from, with only the differences written into it. */
function bookBytes(): Uint8Array {
  const { workbook, file = newXlsx() } = book.value;
  const notKept = storeWorkbook(workbook, file);
  const bytes = file.save();
  book.value = { ...book.value, file };
  workbook.isDirty = false;
  notice.value =
    notKept.length === 0 ? "" : words.notKept(notKept.map(({ what, name }) => told[what](name)).join("; "));
  return bytes;
}

/** Saves the open book as a download, under its own name. */
export function saveBook(): void {
  const bytes = bookBytes();
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = book.value.workbook.name;
  link.click();
  URL.revokeObjectURL(address);
}
