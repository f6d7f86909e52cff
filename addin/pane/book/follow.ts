import { compareAt, compareRows } from "#core/book/compare";
import type { Edit } from "#core/book/edit";
import { positionAt } from "#core/book/row-id";
import type { RawTable, Table } from "#core/book/table";
import { applyChecked } from "#core/rules/engine/check";
import type { Hint, Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { isBusy, notice } from "../jobs/job";
import { behind, check, checkedAt, revision } from "./book";
import { checkAll } from "./open";
import { selected } from "./selected";

/** How long typing must rest before what an event named is read again, in ms. */
const shortRest = 120;
/** How long the workbook must rest before a whole sheet is compared, for the changes that no event told of. */
const longRest = 2500;

/** More changes than this, a sorted register say, are taken in slices by reading the workbook anew. */
const mostEdits = 2000;

const tablesOn = (sheet: string): Table[] =>
  [...(check.value?.book.tables.values() ?? [])].filter(({ place }) => place.sheet === sheet);

/** Brings what was read into the book, and judges what it touches. */
const take = (edits: readonly Edit[]): void => {
  if (!check.value || edits.length === 0) return;
  applyChecked(check.value, edits);
  revision.value++;
};

const isSameShape = (table: Table, raw: RawTable): boolean =>
  table.place.name === raw.name &&
  table.place.row === raw.row &&
  table.place.column === raw.column &&
  table.headers.length === raw.headers.length &&
  table.headers.every((header, at) => header === raw.headers[at]);

/** Keeps the pane's book true to the workbook while someone works in it. */
class Follower {
  private readonly rows = new Map<string, [first: number, last: number]>();
  private readonly sheets = new Set<string>();
  private soon: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  private reading = false;
  /** A whole sheet was named, so that the rows alone do not bring the book up to date. */
  private wholeSheet = false;

  constructor(private readonly workbook: Workbook) {}

  /** Takes an event's hint: what it names is read again soon, and its whole sheet when the workbook rests. */
  readonly hear = ({ sheet, rows, left }: Hint): void => {
    const names = sheet === undefined ? registerSheets() : [sheet];
    if (!left) behind.value = true;
    if (!rows) this.wholeSheet = true;
    for (const name of names) {
      if (!left) this.sheets.add(name);
      const known = this.rows.get(name);
      if (!rows) this.rows.delete(name);
      else
        this.rows.set(name, known ? [Math.min(known[0], rows[0]), Math.max(known[1], rows[1])] : [...rows]);
    }
    clearTimeout(this.soon);
    this.soon = setTimeout(() => void this.readRows(), rows ? shortRest : 0);
    // Rows that someone only went past say nothing of the rest of the sheet.
    if (left) return;
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.readSheets(), rows ? longRest : shortRest);
  };

  stop(): void {
    clearTimeout(this.soon);
    clearTimeout(this.later);
  }

  private async readRows(): Promise<void> {
    if (this.isWaiting(() => void this.readRows())) return;
    const named = [...this.rows];
    this.rows.clear();
    for (const [sheet, [first, last]] of named)
      for (const table of tablesOn(sheet)) await this.readPart(table, first, last);
    this.tellUpToDate();
  }

  private async readPart(table: Table, first: number, last: number): Promise<void> {
    const top = table.place.row + 1;
    const from = Math.max(first, top);
    if (last < from) return;
    const read = await this.workbook.readRows(table.place, from, last);
    // A table that grew, shrank or is gone is compared whole.
    if (!read.ok || read.value.rowCount !== table.order.length) {
      void this.readSheets();
      return;
    }
    take(compareAt(table, positionAt(from - top), read.value.rows));
  }

  private async readSheets(): Promise<void> {
    if (this.isWaiting(() => void this.readSheets())) return;
    clearTimeout(this.later);
    this.reading = true;
    this.wholeSheet = false;
    const sheets = [...this.sheets];
    this.sheets.clear();
    try {
      for (const sheet of sheets) {
        const outcome = await this.readSheet(sheet);
        if (outcome === "anew") {
          await checkAll(this.workbook);
          break;
        }
        if (outcome === "later") this.readLater(sheet);
      }
    } finally {
      this.reading = false;
    }
    this.tellUpToDate();
  }

  /** Compares a sheet's registers with what it holds now; anew when tables came, went or changed their columns. */
  private async readSheet(sheet: string): Promise<"compared" | "anew" | "later"> {
    const read = await this.workbook.readSheet(sheet);
    if (!read.ok) return read.error.kind === "editing-cell" ? "later" : "anew";
    const known = tablesOn(sheet);
    if (known.length === 0 && read.value.length > 0) return "anew";
    for (const table of known) {
      const raw = read.value.find((one) => isSameShape(table, one));
      if (!raw) return "anew";
      const began = revision.value;
      const compared = await inSlices(
        compareRows(table, raw.rows),
        () => !isBusy.value && revision.value === began,
      );
      // Someone wrote meanwhile: what was read is no longer what the sheet holds.
      if (!compared.ok) return "later";
      if (compared.value.length > mostEdits) return "anew";
      take(compared.value);
    }
    return "compared";
  }

  /** Someone is typing in a cell, and Excel answers nobody meanwhile. */
  private readLater(sheet: string): void {
    this.wholeSheet = true;
    this.sheets.add(sheet);
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.readSheets(), longRest);
  }

  private tellUpToDate(): void {
    if (this.rows.size > 0 || this.wholeSheet || this.reading) return;
    behind.value = false;
    checkedAt.value = Date.now();
  }

  /** While a job writes or another reading is on, the next one waits its turn. */
  private isWaiting(again: () => void): boolean {
    if (!isBusy.value && !this.reading) return false;
    this.later = setTimeout(again, shortRest);
    return true;
  }
}

/** Follows the workbook, and gives the way to stop. Where Excel tells nothing, there is still "check now". */
export async function follow(workbook: Workbook): Promise<() => void> {
  const follower = new Follower(workbook);
  const watched = await workbook.watch(follower.hear, (place) => (selected.value = place));
  if (!watched.ok) notice.value = { kind: "refused", cause: watched.error };
  return () => follower.stop();
}

const registerSheets = (): string[] =>
  [...(check.value?.book.tables.values() ?? [])].map(({ place }) => place.sheet);
