import type { Task } from "../values/task";
import type { Encoding } from "./encoding";
import { likeliestPage } from "./encoding-score";
import { sieEncoding } from "./sie/sie-encoding";

/** How many bytes are looked at in one slice, and between two yields. */
export const BYTES_PER_SLICE = 1_000_000;

/** How much of the file tells whether it is UTF-16. */
const START = 4096;
/** In UTF-16 nearly every other byte of Western text is NUL; a stray NUL or two is not a pattern. */
const NUL_SHARE = 0.3;

const SIE_FLAG = "#FLAGGA";

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const byMark = (bytes: Uint8Array): Encoding | undefined => {
  if (beginsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (beginsWith(bytes, 0xff, 0xfe, 0, 0)) return "utf-32le";
  if (beginsWith(bytes, 0, 0, 0xfe, 0xff)) return "utf-32be";
  if (beginsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  return beginsWith(bytes, 0xfe, 0xff) ? "utf-16be" : undefined;
};

const byNuls = (bytes: Uint8Array): Encoding | undefined => {
  const nuls: [number, number] = [0, 0];
  const length = Math.min(bytes.length, START);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at % 2 === 0 ? 0 : 1]++;
  const many = (length / 2) * NUL_SHARE;
  const [even, odd] = nuls;
  if (odd > many && even < odd / 2) return "utf-16le";
  return even > many && odd < even / 2 ? "utf-16be" : undefined;
};

/** How many bytes a letter of UTF-8 takes that begins so; 0 for a byte that begins none. */
const lengthOf = (byte: number): number => {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
};

/** How many letters beyond ASCII are whole, and how many bytes belong to none; a letter that the end cuts counts as neither. */
type Utf8Count = { readonly whole: number; readonly broken: number };

/** Yields the bytes done. */
function* countUtf8(bytes: Uint8Array): Task<Utf8Count> {
  let whole = 0;
  let broken = 0;
  let told = 0;
  for (let at = 0; at < bytes.length;) {
    if (at - told >= BYTES_PER_SLICE) {
      yield BYTES_PER_SLICE;
      told += BYTES_PER_SLICE;
    }
    const length = lengthOf(bytes[at] ?? 0);
    if (length === 1) {
      at++;
      continue;
    }
    let next = 1;
    while (next < length && at + next < bytes.length && ((bytes[at + next] ?? 0) & 0xc0) === 0x80) next++;
    if (length > 0 && next === length) {
      whole++;
      at += length;
    } else if (length > 0 && at + next === bytes.length) at = bytes.length;
    else {
      broken++;
      at++;
    }
  }
  yield bytes.length - told;
  return { whole, broken };
}

/** So many whole letters for each broken byte make a file UTF-8 that was damaged in places. */
const WHOLE_PER_BROKEN = 3;

/**
 * The encoding that a file was most likely written in (Q35, formats E4): the one that does the least damage. UTF-8 with a
 * wrong byte or a cut last letter is UTF-8 still. A person sees a sample line and may change it. Yields the bytes done.
 */
export function* detectEncoding(bytes: Uint8Array): Task<Encoding> {
  const known = byMark(bytes) ?? byNuls(bytes);
  if (known) return known;
  const { whole, broken } = yield* countUtf8(bytes);
  if (broken === 0 || whole >= broken * WHOLE_PER_BROKEN) return "utf-8";
  const isSie = Array.from(SIE_FLAG).every((letter, at) => bytes[at] === letter.charCodeAt(0));
  return isSie ? sieEncoding(bytes) : likeliestPage(bytes, "windows-1252");
}
