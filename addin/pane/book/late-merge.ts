import { effect } from "@preact/signals";
import { otherThanLeft, leftBy, type Left } from "#core/book/late-merge";
import { positionsIn } from "#core/book/positions";
import type { UndoConflict } from "#core/book/undo-journal";
import type { Hint, Workbook } from "../../ports";
import { finishInSlices } from "../../slices";
import { isBusy, notice } from "../jobs/job";
import { check, lastWritten, unread } from "./book";
import { readSheetAgain } from "./read-again";

/** How long after a job its rows are looked at once more, and how soon again when they cannot be read, in ms. */
const MERGE_REST = 5_000;
const AGAIN = 1_000;
const MOST_TRIES = 10;

type Rows = { readonly sheet: string; readonly first: number; readonly last: number };

/**
 * Where several people have a workbook open, each has a copy of their own, and the service merges what they write: it may
 * bring in a co-author's older cells over a job that is done. No add-in can prevent that, so it is looked for and told.
 */
export class LateMerge {
  #left: readonly Left[] = [];
  /** Somebody else has been heard in this workbook. */
  #isShared = false;
  /** What the person at this Excel has changed since. */
  #own: Rows[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #workbook: Workbook;
  readonly #stopWritten: () => void;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#stopWritten = effect(() => {
      const edits = lastWritten.value;
      if (edits) void this.#begin(edits);
    });
  }

  hear({ sheet, rows, by }: Hint): void {
    if (by === "other") this.#isShared = true;
    if (by !== "person" || sheet === undefined) return;
    const [first, last] = rows ?? [0, Infinity];
    this.#own.push({ sheet, first, last });
  }

  stop(): void {
    this.#stopWritten();
    clearTimeout(this.#timer);
  }

  async #begin(edits: Parameters<typeof leftBy>[1]): Promise<void> {
    const book = check.peek()?.book;
    if (!book) return;
    this.#own = [];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), MERGE_REST);
    this.#left = await finishInSlices(leftBy(book, edits));
  }

  /** Whether the sheets could be read again. */
  async #isRead(sheets: Iterable<string>): Promise<boolean> {
    for (const sheet of sheets) {
      const outcome = await readSheetAgain(this.#workbook, sheet);
      if (outcome === "anew") unread.value = true;
      if (outcome !== "compared") return false;
    }
    return true;
  }

  async #look(tries = 1): Promise<void> {
    if (!this.#isShared || this.#left.length === 0) return;
    const tables = check.value?.book.tables;
    const sheets = new Set(this.#left.flatMap(({ register }) => tables?.get(register)?.place.sheet ?? []));
    if (isBusy.value || !(await this.#isRead(sheets))) {
      if (tries < MOST_TRIES) this.#timer = setTimeout(() => void this.#look(tries + 1), AGAIN);
      return;
    }
    const book = check.value?.book;
    if (!book) return;
    const others = await finishInSlices(otherThanLeft(book, this.#left));
    const cells = others.filter((one) => !this.#isOwn(one));
    this.#left = [];
    if (cells.length > 0) notice.value = { kind: "merged-over", cells };
  }

  /** Whether the person at this Excel has changed it themselves. */
  #isOwn({ register, row }: UndoConflict): boolean {
    const table = check.value?.book.tables.get(register);
    if (!table) return false;
    const { sheet, row: top } = table.place;
    const at = row === undefined ? undefined : top + 1 + (positionsIn(table)[row] ?? 0);
    return this.#own.some(
      (own) =>
        own.sheet === sheet && (at === undefined ? own.last === Infinity : at >= own.first && at <= own.last),
    );
  }
}
