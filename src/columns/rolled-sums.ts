/** How many numbers a sum has: hours, what is known of its amount, and the rows whose amount nobody knows. */
const WIDTH = 3;
const [HOURS, AMOUNT, UNKNOWN] = [0, 1, 2];
const NOWHERE = -1;

/** What a sum comes to. */
export type RolledSum = { readonly hours: number; readonly amount: number; readonly unknown: number };

/**
 * Sums at the places of a tree, of some kinds, each with all that stands below its place. Parts are added first, and then
 * rolled up once; what is added from then on is added to everything above as well.
 */
export class RolledSums {
  readonly #values: Float64Array;
  readonly #parents: Int32Array;
  readonly #kinds: number;
  #isRolled = false;

  constructor(parents: Int32Array, kinds: number) {
    this.#parents = parents;
    this.#kinds = kinds;
    this.#values = new Float64Array(WIDTH * kinds * parents.length);
  }

  /** Adds a part so many times: once, or -1 to take it out. */
  add(place: number, kind: number, hours: number, amount: number, unknown: number, times: number): void {
    const values = this.#values;
    for (let at = place; at >= 0; at = this.#isRolled ? (this.#parents[at] ?? NOWHERE) : NOWHERE) {
      const from = WIDTH * (this.#kinds * at + kind);
      values[from + HOURS] = (values[from + HOURS] ?? 0) + times * hours;
      values[from + AMOUNT] = (values[from + AMOUNT] ?? 0) + times * amount;
      values[from + UNKNOWN] = (values[from + UNKNOWN] ?? 0) + times * unknown;
    }
  }

  /** Adds what stands at each place to the one above it: a node always comes after its parent. */
  rollUp(): void {
    const [values, parents, width] = [this.#values, this.#parents, WIDTH * this.#kinds];
    for (let place = parents.length - 1; place >= 0; place--) {
      const above = parents[place] ?? NOWHERE;
      if (above < 0) continue;
      for (let at = 0; at < width; at++)
        values[width * above + at] = (values[width * above + at] ?? 0) + (values[width * place + at] ?? 0);
    }
    this.#isRolled = true;
  }

  at(place: number, kind: number): RolledSum {
    const from = WIDTH * (this.#kinds * place + kind);
    const values = this.#values;
    return {
      hours: values[from + HOURS] ?? 0,
      amount: values[from + AMOUNT] ?? 0,
      unknown: values[from + UNKNOWN] ?? 0,
    };
  }
}

/** Adds parts of rows to sums, and remembers none. */
export class PassingParts {
  constructor(readonly sums: RolledSums) {}

  placeOf(): number {
    return NOWHERE;
  }

  put(_row: number, place: number, kind: number, hours: number, amount: number): void {
    if (kind < 0 || place < 0) return;
    const isKnown = !Number.isNaN(amount);
    this.sums.add(place, kind, hours, isKnown ? amount : 0, isKnown ? 0 : 1, 1);
  }
}

/** The parts that rows of a table have in sums, each remembered so that it can be taken out when the row says something else. */
export class RowParts {
  readonly #sums: RolledSums;
  readonly #places: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #hours: Float64Array;
  readonly #amounts: Float64Array;

  constructor(sums: RolledSums, rows: number) {
    this.#sums = sums;
    this.#places = new Int32Array(rows).fill(NOWHERE);
    this.#kinds = new Uint8Array(rows);
    this.#hours = new Float64Array(rows);
    this.#amounts = new Float64Array(rows);
  }

  /** The place that a row has a part at; negative where it has none. */
  placeOf(row: number): number {
    return this.#places[row] ?? NOWHERE;
  }

  /** Puts a row's part in the place of the one it had. */
  put(row: number, place: number, kind: number, hours: number, amount: number): void {
    if (this.placeOf(row) >= 0) this.#add(row, -1);
    this.#places[row] = kind < 0 ? NOWHERE : place;
    if (kind < 0 || place < 0) return;
    this.#kinds[row] = kind;
    this.#hours[row] = hours;
    this.#amounts[row] = amount;
    this.#add(row, 1);
  }

  #add(row: number, times: number): void {
    const amount = this.#amounts[row] ?? Number.NaN;
    const isKnown = !Number.isNaN(amount);
    const place = this.placeOf(row);
    const [kind, hours] = [this.#kinds[row] ?? 0, this.#hours[row] ?? 0];
    this.#sums.add(place, kind, hours, isKnown ? amount : 0, isKnown ? 0 : 1, times);
  }
}
