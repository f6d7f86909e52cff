import { effect } from "@preact/signals";
import { tableOf, type Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import type { PaintedRow } from "#core/resolve/paint";
import {
  beginPainting,
  doubtAgain,
  notePainted,
  repaint,
  takeDoubt,
  watchPainting,
  type Painting,
} from "#core/resolve/painting";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { isBusy } from "../jobs/job";
import { check, current, revision } from "./book";
import { paintJob } from "./paint-job";

/** How long edits must rest before the sheet is painted, in ms. */
const REST = 150;
/** How long to wait for somebody who stands in a cell, in ms. */
const LONG_REST = 2500;

/** Keeps the cells `color` and `textColor` (Färg, Textfärg) of `projects` in the colors in effect: a view of the book, and no edit of it. */
class Painter {
  #painting: Painting | undefined;
  /** What the sheet showed before the workbook was read anew. */
  #before: Painting | undefined;
  #hasBegun = false;
  #isWorking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Looks at the book soon; it may have been edited, or be another. */
  wake(book: Book): void {
    if (book !== this.#painting?.book) {
      if (this.#hasBegun) this.#before = this.#painting;
      this.#painting = watchPainting(book);
      this.#hasBegun = false;
    }
    this.#soon(REST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #soon(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#work(), wait);
  }

  async #work(): Promise<void> {
    if (this.#isWorking) {
      this.#soon(REST);
      return;
    }
    this.#isWorking = true;
    try {
      const painting = this.#painting;
      if (painting && painting.book === check.value?.book) await this.#round(painting);
    } finally {
      this.#isWorking = false;
    }
  }

  async #round(painting: Painting): Promise<void> {
    const began = revision.value;
    // An edit or a job wakes the painter again.
    const goesOn = (): boolean => revision.value === began && !isBusy.value;
    if (!goesOn()) return;
    if (!this.#hasBegun) {
      const begun = await inSlices(beginPainting(painting, this.#before), goesOn);
      if (!begun.ok) return;
      this.#hasBegun = true;
    }
    const made = await inSlices(repaint(painting), goesOn);
    const table = tableOf(painting.book, "projects");
    if (made.ok && table) await this.#paint(painting, table, made.value);
  }

  async #paint(painting: Painting, table: Table, painted: readonly PaintedRow[]): Promise<void> {
    const doubt = takeDoubt(painting);
    const job = paintJob(table, painted);
    if (job.runs.length > 0 && job.headers.length > 0) {
      const sent = await this.#workbook.paint(job);
      const isEditing = !sent.ok && sent.error.kind === "editing-cell";
      if (isEditing || (sent.ok && !sent.value)) {
        doubtAgain(painting, doubt);
        // A table of another shape is read by the follower first, and that wakes the painter.
        if (isEditing) this.#soon(LONG_REST);
        return;
      }
    }
    notePainted(painting, doubt, painted);
  }
}

/**
 * Shows the colors of projects in the sheet for as long as the pane lives: whenever an edit, of Kontera's or of
 * somebody's own, gives rows another color, those rows are painted (#66). What Excel refuses of it is no news to anybody.
 */
export const followColors = (workbook: Workbook): (() => void) => {
  const painter = new Painter(workbook);
  const stop = effect(() => {
    const now = current.value;
    if (now && !isBusy.value) painter.wake(now.book);
  });
  return () => {
    stop();
    painter.stop();
  };
};
