import { effect } from "@preact/signals";
import { bookableSheet } from "#core/registers/bookable-list";
import { inEach } from "#core/values/by-lang";
import type { Hint, Workbook } from "../../ports";
import { isBusy, notice } from "../jobs/job";
import { lookForRows } from "../jobs/look-for-rows";
import { behind, checkedAt, stage, unread } from "./book";
import { LaneWatch } from "./lane-watch";
import { LateMerge } from "./late-merge";
import { checkAll } from "./open";
import { areTablesOther, readRowsAgain, readSheetAgain, registerSheets, tablesOn } from "./read-again";
import { selected } from "./selected";

/** How long typing must rest before what an event named is read again, in ms. */
const SHORT_REST = 120;
/** How long the workbook must rest before a whole sheet is compared, for the changes that no event told of. */
const LONG_REST = 2500;
/** How soon all registers are compared again for somebody who comes back to the pane again and again, in ms. */
const LOOK_REST = 10_000;

/** Tells whenever somebody comes back to the pane: `shown` when it may have slept, `focused` when it was only left. */
export type ComingBack = (tell: (how: "shown" | "focused") => void) => () => void;

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Keeps the pane's book true to the workbook while someone works in it. */
class Follower {
  readonly #rows = new Map<string, [first: number, last: number]>();
  readonly #sheets = new Set<string>();
  /** Rows and sheets wait each by a timer of their own: neither puts the other off. */
  #soon: Timer;
  #later: Timer;
  #nextLook: Timer;
  #nextWatch: Timer;
  #reading = false;
  /** A whole sheet was named, so that the rows alone do not bring the book up to date. */
  #wholeSheet = false;
  /** Anything may have happened unheard: every register is compared, and whether there are others. */
  #unsure = false;
  #lookedAt = -Infinity;
  #listening = false;
  #stopped = false;
  readonly #stopUnread: () => void;
  readonly #merge: LateMerge;
  readonly #lanes: LaneWatch;

  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#merge = new LateMerge(workbook);
    this.#lanes = new LaneWatch(workbook);
    this.#stopUnread = effect(() => {
      if (unread.value) this.#doubt(SHORT_REST);
    });
  }

  /** Takes an event's hint: what it names is read again soon, and its whole sheet when the workbook rests. */
  readonly hear = (hint: Hint): void => {
    const { sheet, rows, left, calculated, lanes } = hint;
    this.#merge.hear(hint);
    if (lanes) {
      this.#lanes.hear(lanes);
      return;
    }
    if (calculated && sheet !== undefined && tablesOn(sheet).length === 0) return;
    // What the pane itself keeps up says nothing of the registers.
    if (sheet !== undefined && inEach(bookableSheet).includes(sheet)) return;
    const names = sheet === undefined ? registerSheets() : [sheet];
    if (!left) behind.value = true;
    if (!rows) this.#wholeSheet = true;
    for (const name of names) {
      if (!left) this.#sheets.add(name);
      const known = this.#rows.get(name);
      if (!rows) this.#rows.delete(name);
      else
        this.#rows.set(name, known ? [Math.min(known[0], rows[0]), Math.max(known[1], rows[1])] : [...rows]);
    }
    this.#readRowsIn(rows ? SHORT_REST : 0);
    // Rows that someone only went past say nothing of the rest of the sheet.
    if (!left) this.#readSheetsIn(rows ? LONG_REST : SHORT_REST);
  };

  /** Somebody came back. What happened meanwhile may have been told to nobody, and is looked for. */
  readonly look = (how: "shown" | "focused"): void => {
    if (stage.value.kind === "refused") void checkAll(this.#workbook);
    if (stage.value.kind !== "ready" || this.#unsure) return;
    const wait = how === "shown" ? 0 : this.#lookedAt + LOOK_REST - Date.now();
    clearTimeout(this.#nextLook);
    if (wait > 0) {
      this.#nextLook = setTimeout(() => this.look("focused"), wait);
      return;
    }
    this.#unsure = true;
    this.#doubt(0);
    this.#lanes.lookIn(SHORT_REST);
  };

  /** Asks Excel to tell of changes, as often as it takes; until it does, nobody knows. */
  async listen(): Promise<void> {
    const isFirst = this.#nextWatch === undefined;
    const watched = await this.#workbook.watch(this.hear, (place) => (selected.value = place));
    this.#listening = watched.ok;
    if (watched.ok) {
      if (!isFirst) this.look("shown");
      return;
    }
    behind.value = true;
    if (isFirst) notice.value = { kind: "refused", cause: watched.error };
    if (!this.#stopped) this.#nextWatch = setTimeout(() => void this.listen(), LONG_REST);
  }

  stop(): void {
    this.#stopped = true;
    this.#stopUnread();
    this.#merge.stop();
    this.#lanes.stop();
    for (const timer of [this.#soon, this.#later, this.#nextLook, this.#nextWatch]) clearTimeout(timer);
  }

  #doubt(wait: number): void {
    behind.value = true;
    this.#readSheetsIn(wait);
  }

  #readRowsIn(wait: number): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#readRows(), wait);
  }

  #readSheetsIn(wait: number): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => void this.#readSheets(), wait);
  }

  /** While a job writes or another reading is on, the next one waits its turn. */
  get #mustWait(): boolean {
    return isBusy.value || this.#reading;
  }

  async #readRows(): Promise<void> {
    if (this.#mustWait) {
      this.#readRowsIn(SHORT_REST);
      return;
    }
    const named = [...this.#rows];
    this.#rows.clear();
    let isWhole = false;
    for (const [sheet, [first, last]] of named)
      for (const table of tablesOn(sheet))
        // A table that grew, shrank or is gone is compared whole.
        if (!(await readRowsAgain(this.#workbook, table, first, last))) {
          this.#sheets.add(sheet);
          this.#wholeSheet = true;
          isWhole = true;
        }
    if (isWhole) await this.#readSheets();
    else this.#tellUpToDate();
  }

  async #readSheets(): Promise<void> {
    if (this.#mustWait) {
      this.#readSheetsIn(SHORT_REST);
      return;
    }
    clearTimeout(this.#later);
    this.#reading = true;
    this.#wholeSheet = false;
    try {
      if (this.#unsure) await this.#lookForTables();
      if (!unread.value) await this.#compareSheets();
      if (unread.value) await this.#readAnew();
    } finally {
      this.#reading = false;
    }
    this.#tellUpToDate();
  }

  async #lookForTables(): Promise<void> {
    const isOther = await areTablesOther(this.#workbook);
    if (isOther === undefined) {
      this.#readSheetsIn(LONG_REST);
      return;
    }
    this.#unsure = false;
    this.#lookedAt = Date.now();
    if (isOther) unread.value = true;
    else for (const sheet of registerSheets()) this.#sheets.add(sheet);
  }

  async #compareSheets(): Promise<void> {
    const sheets = [...this.#sheets];
    this.#sheets.clear();
    for (const sheet of sheets) {
      const outcome = await readSheetAgain(this.#workbook, sheet);
      if (outcome === "later") {
        this.#sheets.add(sheet);
        this.#wholeSheet = true;
        this.#readSheetsIn(LONG_REST);
      }
      if (outcome !== "anew") continue;
      unread.value = true;
      return;
    }
  }

  async #readAnew(): Promise<void> {
    const outcome = await checkAll(this.#workbook, "needed");
    if (outcome === "read") {
      this.#sheets.clear();
      this.#unsure = false;
      this.#lookedAt = Date.now();
    }
    // What somebody canceled is read when they come back, or Excel next tells of something.
    if (outcome === "refused" || outcome === "busy") this.#readSheetsIn(LONG_REST);
  }

  #tellUpToDate(): void {
    if (this.#rows.size > 0 || this.#wholeSheet || this.#reading) return;
    if (this.#unsure || unread.value || !this.#listening) return;
    behind.value = false;
    checkedAt.value = Date.now();
  }
}

/** Follows the workbook, and gives the way to stop. Where Excel tells nothing, there is still "check now". */
export async function follow(workbook: Workbook, comingBack?: ComingBack): Promise<() => void> {
  const follower = new Follower(workbook);
  const forget = comingBack?.(follower.look);
  const stopLooking = lookForRows(workbook);
  await follower.listen();
  return () => {
    forget?.();
    stopLooking();
    follower.stop();
  };
}
