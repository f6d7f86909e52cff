import { computed, signal } from "@preact/signals";
import type { XlsxDocument } from "../../xlsx/document";
import { addSheet } from "../host/edit/sheets";
import { ExcelHost } from "../host/host";
import { Workbook } from "../host/model/workbook";
import { User } from "../host/user";
import { evaluate } from "./evaluate";
import { functionNames } from "./function-names";
import { OutdatedResults } from "./outdated";
import { locale, profile, words } from "./settings";
import { isUnsaved, noteWork } from "./unsaved";

/** A workbook that is open: who acts on it, Excel's side of the talk with the pane, and the file it came from. */
export type Book = {
  readonly workbook: Workbook;
  readonly user: User;
  readonly host: ExcelHost;
  readonly file: XlsxDocument | undefined;
  readonly outdated: OutdatedResults;
};

/** The book of a workbook, ready to be opened. */
export const bookOf = (workbook: Workbook, file?: XlsxDocument): Book => {
  workbook.evaluate = (formula, sheet, row, column) => evaluate(workbook, formula, sheet, row, column);
  const host = new ExcelHost(workbook, undefined, profile.behavior);
  host.functionCalls.ids = functionNames;
  host.functionCalls.enterAll();
  return { workbook, user: new User(workbook), host, file, outdated: new OutdatedResults(workbook) };
};

/** A book with one blank sheet, as Excel starts with. */
export function emptyBook(): Book {
  const workbook = new Workbook({ name: words.newBook, locale });
  addSheet(workbook, words.sheetName(1));
  return bookOf(workbook);
}

/** The book that is open. */
export const book = signal<Book>(emptyBook());

const changes = signal(0);

/** The open book as of the latest frame in which something in it changed: what shows the book reads it here. */
export const shown = computed(() => ({ ...book.value, frame: changes.value }));

/** One sentence to the person at the page, until closed. */
export const notice = signal("");

let stop = (): void => undefined;
let isDue = false;
/** When the page was drawn last, in ms. */
let drawn = 0;
/** So long, in ms, an add-in that writes on and on is let go on between two drawings, which take its thread. */
const BETWEEN = 100;

function draw(): void {
  isDue = false;
  changes.value++;
  drawn = performance.now();
}

function due(): void {
  if (isDue) return;
  isDue = true;
  const wait = drawn + BETWEEN - performance.now();
  if (wait > 0) setTimeout(() => requestAnimationFrame(draw), wait);
  else requestAnimationFrame(draw);
}

/** Shows at once what has changed: the grid must stand where the next key is typed. */
export function showNow(): void {
  changes.value++;
}

/** Puts another book in place of the one that is open. */
export function openBook(next: Book): void {
  stop();
  const stops = [next.workbook.listen(due), next.workbook.listen(noteWork)];
  stop = () => {
    for (const one of stops) one();
    next.outdated.stop();
  };
  isUnsaved.value = false;
  book.value = next;
  due();
}
