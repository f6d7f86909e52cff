import { fromXstring } from "./escape";
import { readXmlText } from "./text";

/** As many texts are remembered, each where its bytes send it: a power of two. */
const PLACES = 2 ** 14;
/** Longer ones are seldom twice the same. */
const LONGEST = 40;

/** Where the bytes of a text between two places are looked for. */
const placeOf = (bytes: Uint8Array, start: number, end: number): number => {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
};

const isEqual = (bytes: Uint8Array, start: number, end: number, other: number): boolean => {
  for (let at = start; at < end; at++) if (bytes[at] !== bytes[other + at - start]) return false;
  return true;
};

/**
 * The texts that stood in a part lately: one that stands in many of its cells, a city or a Ja, is made once and held
 * once.
 */
export class RecentTexts {
  #bytes: Uint8Array | undefined;
  readonly #starts = new Int32Array(PLACES);
  /** Behind each text; 0 where none is remembered. */
  readonly #ends = new Int32Array(PLACES);
  readonly #texts = new Array<string>(PLACES).fill("");

  /** The text between two places, Excel's own escapes read too. */
  read(bytes: Uint8Array, start: number, end: number): string {
    if (end - start > LONGEST) return fromXstring(readXmlText(bytes, start, end));
    if (this.#bytes !== bytes) {
      this.#bytes = bytes;
      this.#ends.fill(0);
    }
    const place = placeOf(bytes, start, end);
    const from = this.#starts[place] ?? 0;
    const isKnown = (this.#ends[place] ?? 0) - from === end - start && this.#ends[place] !== 0;
    if (isKnown && isEqual(bytes, start, end, from)) return this.#texts[place] ?? "";
    const text = fromXstring(readXmlText(bytes, start, end));
    this.#starts[place] = start;
    this.#ends[place] = end;
    this.#texts[place] = text;
    return text;
  }
}
