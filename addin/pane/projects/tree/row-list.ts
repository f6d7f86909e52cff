/** A project as a row of the list; its place among its siblings counts from 1. */
export type VisibleRow = {
  /** In the tree's order. */
  readonly place: number;
  /** 1 for what has no parent in the list. */
  readonly depth: number;
  /** Undefined for a project with nothing below it in the list. */
  readonly isExpanded: boolean | undefined;
  readonly position: number;
  readonly siblings: number;
};

/** What is kept of a row: place, depth, whether it is expanded, position and siblings. */
const WIDTH = 5;
const LEAF = 0;
const CLOSED = 1;
const OPEN = 2;

/** The rows of the list, top to bottom: as many as a register has, so that they are kept as numbers. */
export class RowList {
  length = 0;
  readonly #numbers: Int32Array;

  constructor(most: number) {
    this.#numbers = new Int32Array(most * WIDTH);
  }

  add(
    place: number,
    depth: number,
    isExpanded: boolean | undefined,
    position: number,
    siblings: number,
  ): void {
    const from = this.length * WIDTH;
    const numbers = this.#numbers;
    numbers[from] = place;
    numbers[from + 1] = depth;
    numbers[from + 2] = isExpanded === undefined ? LEAF : isExpanded ? OPEN : CLOSED;
    numbers[from + 3] = position;
    numbers[from + 4] = siblings;
    this.length++;
  }

  at(row: number): VisibleRow | undefined {
    if (row < 0 || row >= this.length) return undefined;
    const from = row * WIDTH;
    const [place = 0, depth = 0, expanded = 0, position = 0, siblings = 0] = this.#numbers.subarray(
      from,
      from + WIDTH,
    );
    return {
      place,
      depth,
      isExpanded: expanded === LEAF ? undefined : expanded === OPEN,
      position,
      siblings,
    };
  }

  /** The row of a project; -1 where it is not in the list. */
  rowOf(place: number): number {
    for (let row = 0; row < this.length; row++) if (this.#numbers[row * WIDTH] === place) return row;
    return -1;
  }

  *[Symbol.iterator](): Generator<VisibleRow, undefined> {
    for (let row = 0; row < this.length; row++) {
      const one = this.at(row);
      if (one) yield one;
    }
    return undefined;
  }
}
