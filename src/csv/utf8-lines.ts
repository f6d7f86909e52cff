import { quoter } from "./csv-line";
import type { Delimiter } from "./delimiter";
import { encode, lostTogether } from "./encode";
import type { LostCharacter } from "./encoding";
import type { LineSink } from "./line-sink";

const CR = 0x0d;
const LF = 0x0a;
const QUOTE = 0x22;

/** The most bytes of UTF-8 that one unit of a text takes. */
const MOST_BYTES = 3;
/** What is made larger is made so by some more than it is thought to need: rows differ. */
const SPARE = 1.04;
const FIRST_BYTES = 65_536;

/** What a reader needs quotes for, by its code. */
const specials = (delimiter: Delimiter): Uint8Array => {
  const marks = new Uint8Array(0x80);
  for (const code of [CR, LF, QUOTE, delimiter.charCodeAt(0)]) marks[code] = 1;
  return marks;
};

/** The bytes of a file as they are written. */
class Utf8Lines implements LineSink {
  readonly #lost: (readonly LostCharacter[])[] = [];
  readonly #isSpecial: Uint8Array;
  readonly #quote: (text: string) => string;
  readonly #delimiter: number;
  #bytes = new Uint8Array(FIRST_BYTES);
  #length = 0;
  #share = 1;

  constructor(before: string, delimiter: Delimiter) {
    this.#isSpecial = specials(delimiter);
    this.#quote = quoter(delimiter);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#whole(before);
  }

  readonly line = (cells: readonly string[]): void => {
    for (let at = 0; at < cells.length; at++) {
      if (at > 0) this.#bytes[this.#length++] = this.#delimiter;
      this.#cell(cells[at] ?? "");
    }
    this.#room(2);
    this.#bytes[this.#length++] = CR;
    this.#bytes[this.#length++] = LF;
  };

  readonly slice = (share: number): void => {
    this.#share = share;
  };

  readonly end = (): ReturnType<LineSink["end"]> => ({
    bytes: this.#bytes.subarray(0, this.#length),
    lost: lostTogether(this.#lost),
  });

  /** Makes room for so many bytes more, and a sign after them. */
  #room(more: number): void {
    const needed = this.#length + more + 1;
    if (needed <= this.#bytes.length) return;
    const thought = Math.ceil((needed / this.#share) * SPARE);
    const larger = new Uint8Array(Math.max(needed, thought, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  /** Writes a cell in one pass, sign by sign; one that needs quotes, or has signs of two units, is written as any other text. */
  #cell(text: string): void {
    this.#room(MOST_BYTES * text.length);
    const bytes = this.#bytes;
    let to = this.#length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) {
        if (this.#isSpecial[code] === 1) {
          this.#whole(this.#quote(text));
          return;
        }
        bytes[to++] = code;
      } else if (code < 0x800) {
        bytes[to++] = 0xc0 | (code >> 6);
        bytes[to++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[to++] = 0xe0 | (code >> 12);
        bytes[to++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[to++] = 0x80 | (code & 0x3f);
      } else {
        this.#whole(this.#quote(text));
        return;
      }
    }
    this.#length = to;
  }

  #whole(text: string): void {
    const encoded = encode(text, "utf-8");
    this.#room(encoded.bytes.length);
    this.#bytes.set(encoded.bytes, this.#length);
    this.#length += encoded.bytes.length;
    if (encoded.lost.length > 0) this.#lost.push(encoded.lost);
  }
}

/** Lines in UTF-8, written into the file's bytes without being put together as text first: half the time of a large export. */
export const utf8Lines = (before: string, delimiter: Delimiter): LineSink => new Utf8Lines(before, delimiter);
