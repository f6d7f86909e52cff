import type { Book } from "#core/book/book";
import { bookableCodes } from "#core/resolve/bookable-codes";
import type { BookableList, Workbook } from "../../ports";
import { check } from "./book";
import { keepDerived } from "./keep-derived";

/** How often a list that somebody else has changed meanwhile is read anew before it is left alone until the next edit. */
const ATTEMPTS = 3;
/** How long to wait for somebody who stands in a cell, in ms. */
const LONG_REST = 2500;

/** Keeps the hidden list of projects that can be registered on true to the book. */
class ListKeeper {
  /** The list as it stands, once it was read; undefined where the workbook has none. */
  #stands: { readonly book: Book | undefined; readonly list: BookableList | undefined } | undefined;
  #wanted: readonly string[] = [];
  #isWorking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Lets the list be these codes, as soon as what is being written is written. */
  async keep(codes: readonly string[]): Promise<void> {
    this.#wanted = codes;
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      for (let tries = 0; tries < ATTEMPTS; tries++) {
        const wanted = this.#wanted;
        if ((await this.#write(wanted)) && this.#wanted === wanted) break;
      }
    } finally {
      this.#isWorking = false;
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** False when the list was another than it was thought to be. */
  async #write(codes: readonly string[]): Promise<boolean> {
    const list = await this.#read();
    if (!list) return true;
    const written = await this.#workbook.writeBookable(list, codes);
    const isDone = written.ok && written.value;
    this.#stands = isDone ? { book: check.value?.book, list: { ...list, codes } } : undefined;
    if (written.ok) return isDone;
    // What Excel refuses otherwise is tried at the next edit.
    clearTimeout(this.#timer);
    if (written.error.kind === "editing-cell")
      this.#timer = setTimeout(() => void this.keep(this.#wanted), LONG_REST);
    return true;
  }

  /** A workbook that was read anew may have got its list since, or lost it. */
  async #read(): Promise<BookableList | undefined> {
    const book = check.value?.book;
    if (this.#stands && this.#stands.book === book) return this.#stands.list;
    const read = await this.#workbook.readBookable();
    if (read.ok) this.#stands = { book, list: read.value };
    return read.ok ? read.value : undefined;
  }
}

/**
 * Keeps up what the drop-downs of time and travel offer for as long as the pane lives: whenever an edit, of Kontera's or of
 * somebody's own, lets a project be registered on or no longer (#7). A view of the book, and no edit of it.
 */
export const followBookable = (workbook: Workbook): (() => void) => {
  const keeper = new ListKeeper(workbook);
  const stop = keepDerived(bookableCodes, {
    show: (codes) => void keeper.keep(codes),
    wait: () => undefined,
  });
  return () => {
    stop();
    keeper.stop();
  };
};
