import type { Damage } from "../fault";
import { MOST_COLUMNS, MOST_ROWS } from "../reference";
import { readNumber } from "../xml/number";
import { TagScanner } from "../xml/tag-scanner";

export type CellKind = "n" | "s" | "b" | "e" | "d" | "str" | "inlineStr";

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const LOWER_TO_UPPER = 0xdf;
const kinds: readonly CellKind[] = ["n", "s", "b", "e", "d", "str", "inlineStr"];
const ABSENT = -1;

/** Task through the rows and cells of a sheet's XML and says where each piece stands, without making objects. */
export class RowCursor {
  /** Counted from 0; before the first row -1. */
  row: number;
  rowStart = 0;
  rowOpenEnd = 0;
  /** The row's own style, for cells that do not stand in the file. */
  rowStyle: number | undefined;
  /** Where the row's last cell so far ends, and, once there are no more cells, where the row ends. */
  lastCellEnd = 0;
  rowEnd = 0;
  rowEmpty = false;

  column = -1;
  cellStart = 0;
  cellOpenEnd = 0;
  cellEnd = 0;
  style = 0;
  kind: CellKind = "n";
  valueStart = ABSENT;
  valueEnd = ABSENT;
  formulaTag = ABSENT;
  formulaStart = ABSENT;
  formulaEnd = ABSENT;
  inlineStart = ABSENT;

  /** Whether a row or a cell so far has left out its own number, and stands where it does because of its neighbors. */
  implicit = false;
  damage: Damage | undefined;
  #inRow = false;
  readonly tags: TagScanner;

  constructor(bytes: Uint8Array, from: number, limit: number, rowBefore = -1) {
    this.tags = new TagScanner(bytes, from, limit);
    this.row = rowBefore;
  }

  /** Goes to the next row; false when the sheet's rows are over or damaged. */
  nextRow(): boolean {
    while (this.#inRow) this.nextCell();
    const { tags } = this;
    while (this.damage === undefined) {
      const kind = tags.advance();
      if (kind === "end" || (kind === "close" && tags.is("sheetData"))) return false;
      if (kind !== "open" && kind !== "empty") return this.#stop("broken-xml");
      if (tags.is("row")) return this.#readRowTag(kind === "empty");
      if (kind === "open" && !tags.passContent()) return this.#stop("broken-xml");
    }
    return false;
  }

  /** Goes to the row's next cell; false when there is none. */
  nextCell(): boolean {
    const { tags } = this;
    while (this.#inRow) {
      const kind = tags.advance();
      if (kind === "close" && tags.is("row")) {
        this.#inRow = false;
        this.rowEnd = tags.next;
        return false;
      }
      if (kind !== "open" && kind !== "empty") return this.#stop("broken-xml");
      if (tags.is("c")) return this.#readCell(kind === "empty");
      if (kind === "open" && !tags.passContent()) return this.#stop("broken-xml");
    }
    return false;
  }

  #stop(damage: Damage): false {
    this.damage = damage;
    this.#inRow = false;
    return false;
  }

  #readRowTag(empty: boolean): boolean {
    const { tags } = this;
    let row = this.row + 1;
    let explicit = false;
    let style: number | undefined;
    while (tags.nextAttribute()) {
      if (tags.isAttribute(LETTER_R)) {
        const number = readNumber(tags.bytes, tags.valueStart, tags.valueEnd) - 1;
        if (number < row) {
          this.row = Math.max(number, 0);
          return this.#stop("out-of-order");
        }
        row = number;
        explicit = true;
      } else if (tags.isAttribute(LETTER_S)) style = readNumber(tags.bytes, tags.valueStart, tags.valueEnd);
    }
    this.column = -1;
    if (!(row < MOST_ROWS)) {
      this.row = Number.isInteger(row) ? row : this.row + 1;
      return this.#stop("bad-cell");
    }
    if (!explicit) this.implicit = true;
    this.row = row;
    this.rowStyle = style;
    this.rowStart = tags.start;
    this.rowOpenEnd = this.lastCellEnd = this.rowEnd = tags.next;
    this.rowEmpty = empty;
    this.column = -1;
    this.#inRow = !empty;
    return true;
  }

  #readCell(empty: boolean): boolean {
    const { tags } = this;
    const before = this.column;
    this.column = before + 1;
    this.style = 0;
    this.kind = "n";
    this.valueStart = this.formulaStart = this.formulaTag = this.inlineStart = ABSENT;
    this.cellStart = tags.start;
    this.cellOpenEnd = tags.next;
    let explicit = false;
    while (tags.nextAttribute()) {
      if (tags.isAttribute(LETTER_R)) {
        explicit = true;
        this.column = this.#readReference();
        if (this.column < 0) return this.#stop("bad-cell");
        if (this.column <= before) return this.#stop("out-of-order");
      } else if (tags.isAttribute(LETTER_S))
        this.style = readNumber(tags.bytes, tags.valueStart, tags.valueEnd);
      else if (tags.isAttribute(LETTER_T) && !this.#readKind()) return this.#stop("bad-cell");
    }
    if (this.column >= MOST_COLUMNS) return this.#stop("bad-cell");
    if (!explicit) this.implicit = true;
    if (!empty && !this.#readContent()) return this.#stop("broken-xml");
    this.cellEnd = this.lastCellEnd = tags.next;
    return true;
  }

  /** The column of a cell's reference; negative when it names another row or nothing. */
  #readReference(): number {
    const { bytes, valueStart, valueEnd } = this.tags;
    let column = 0;
    let at = valueStart;
    for (; at < valueEnd; at++) {
      const letter = (bytes[at] ?? 0) & LOWER_TO_UPPER;
      if (letter < UPPER_A || letter > UPPER_Z) break;
      column = column * 26 + letter - UPPER_A + 1;
    }
    return readNumber(bytes, at, valueEnd) === this.row + 1 ? column - 1 : ABSENT;
  }

  #readKind(): boolean {
    const { bytes, valueStart, valueEnd } = this.tags;
    const length = valueEnd - valueStart;
    const kind = kinds.find((name) => name.length === length && name.charCodeAt(0) === bytes[valueStart]);
    if (kind !== undefined) this.kind = kind;
    return kind !== undefined;
  }

  #readContent(): boolean {
    const { tags } = this;
    for (;;) {
      const kind = tags.advance();
      if (kind === "close") return tags.is("c");
      if (kind === "end" || kind === "broken") return false;
      if (tags.is("v") && kind === "open") {
        this.valueStart = tags.next;
        if (tags.advance() !== "close" || !tags.is("v")) return false;
        this.valueEnd = tags.start;
      } else if (tags.is("f")) {
        this.formulaTag = tags.start;
        this.formulaStart = this.formulaEnd = tags.next;
        if (kind === "empty") continue;
        if (tags.advance() !== "close" || !tags.is("f")) return false;
        this.formulaEnd = tags.start;
      } else if (kind === "open") {
        if (tags.is("is")) this.inlineStart = tags.next;
        if (!tags.passContent()) return false;
      }
    }
  }
}
