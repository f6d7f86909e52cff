import type { CellRange } from "../document";
import { lastColumn, lastRow } from "../reference";

/** From the row `at` on, so many rows go out and so many come in there; rows are those before the change. */
export type RowStep = {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
  /** The rows that go hold nothing: a cell of theirs that is pointed at stays where it is. */
  readonly blank?: true;
};

/** The data rows of a table or plain register, before and after. */
export type DataRows = { readonly first: number; readonly last: number; readonly newLast: number };

/** What becomes of a range: other rows, none, or rows that a formula cannot be told. */
export type Landing = { readonly first: number; readonly last: number } | "gone" | "stale";

/** How a range is spoken of. */
export type Manner = {
  /** Written as two corners: one cell alone never becomes more. */
  readonly isPair: boolean;
  /** Ends in the row that it is spoken of from, and means all until there. */
  readonly isUntil?: boolean;
  /** May reach outside the columns whose rows move, and follows them all the same. */
  readonly isWide?: boolean;
  /** Follows nothing: it names several sheets at once, or is put together while it is calculated. */
  readonly isRigid?: boolean;
};

/** Rows that come and go in some columns of a sheet, as Excel does it in a table: what stands below them moves. */
export class RowChange {
  readonly #steps: readonly (RowStep & { readonly by: number })[];

  constructor(
    readonly sheet: string,
    /** The columns whose rows move. */
    readonly band: Pick<CellRange, "column" | "columns">,
    readonly data: DataRows,
    steps: readonly RowStep[],
    /** The rows of the band from the data's last one on that hold something, rising. */
    readonly used: readonly number[],
  ) {
    let by = 0;
    this.#steps = steps.map((step) => {
      const before = by;
      by += step.added - step.removed;
      return { ...step, by: before };
    });
  }

  /** The first row that may stand elsewhere afterwards. */
  get from(): number {
    return this.#steps[0]?.at ?? Infinity;
  }

  /** Where a row stands afterwards; undefined when it is gone. */
  row(row: number): number | undefined {
    const step = this.#stepAt(row);
    if (!step) return row;
    if (row < step.at + step.removed) return step.blank ? row : undefined;
    return row + step.by + step.added - step.removed;
  }

  /** What becomes of a range of this sheet, its columns told apart from those that move. */
  landing(range: CellRange, { isPair, isUntil = false, isWide = false, isRigid = false }: Manner): Landing {
    const here = { first: range.row, last: lastRow(range) };
    const { column, columns } = this.band;
    const right = column + columns - 1;
    if (lastColumn(range) < column || range.column > right) return here;
    const moved = this.#rows(here.first, here.last, isPair && !isUntil);
    const isInside = range.column >= column && lastColumn(range) <= right;
    if (!isRigid && (isInside || isWide)) return moved;
    if (moved === "gone") return "stale";
    if (moved.first === here.first && moved.last === here.last) return here;
    return this.#stillCovers(here.first, here.last) ? here : "stale";
  }

  /** The same for a list of cells that hold a rule together: what ends with the last data row goes on with it. */
  span(first: number, last: number): { readonly first: number; readonly last: number } | undefined {
    const moved = this.#rows(first, last, true);
    if (moved === "gone") return undefined;
    const isEnd = last === this.data.last && first <= last;
    return isEnd ? { ...moved, last: Math.max(moved.last, this.data.newLast) } : moved;
  }

  /** The same for what lies on cells and is no rule for them: a link, a small chart, a watch. It takes no new rows. */
  place(first: number, last: number): { readonly first: number; readonly last: number } | undefined {
    const moved = this.#rows(first, last, false);
    return moved === "gone" ? undefined : moved;
  }

  #stepAt(row: number): (RowStep & { readonly by: number }) | undefined {
    let low = 0;
    let high = this.#steps.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#steps[middle]?.at ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return this.#steps[low - 1];
  }

  #rows(first: number, last: number, isPair: boolean): { first: number; last: number } | "gone" {
    const top = this.#stepAt(first);
    const end = this.#stepAt(last);
    const isTopGone = top !== undefined && first < top.at + top.removed;
    const isEndGone = end !== undefined && last < end.at + end.removed;
    if (isTopGone && isEndGone && top === end) return top.blank ? { first, last } : "gone";
    const newFirst = isTopGone ? top.at + top.by + top.added : (this.row(first) ?? first);
    const newLast = isEndGone ? end.at - 1 + end.by : (this.row(last) ?? last);
    const isWhole = isPair && first <= this.data.first && last === this.data.last;
    // What comes above the first row of the data stands in it, too: the data begins below its headers as before.
    const isFromTop = isWhole && first === this.data.first;
    return { first: isFromTop ? first : newFirst, last: isWhole ? this.data.newLast : newLast };
  }

  /** Whether all that a range of rows held is still in it, all that came where it covers the data, and nothing from below it. */
  #stillCovers(first: number, last: number): boolean {
    if (first >= this.from) return false;
    if (last <= this.data.last) return false;
    const lowest = this.used.findLast((row) => row <= last) ?? this.data.last;
    const next = this.used.find((row) => row > last);
    const isReached = next !== undefined && (this.row(next) ?? next) <= last;
    return !isReached && Math.max(this.row(lowest) ?? 0, this.data.newLast) <= last;
  }
}
