import type { Task } from "../values/task";
import type { Encoding } from "./encoding";

/** How many bytes are looked at in one slice, and between two yields. */
export const BYTES_PER_SLICE = 1_000_000;

/** How much of the file tells whether it is UTF-16. */
const START = 4096;
/** In UTF-16 nearly every other byte of Western text is NUL; a stray NUL or two is not a pattern. */
const NUL_SHARE = 0.3;

const SIE_FLAG = "#FLAGGA";

const oemLetters = new Set([0x84, 0x86, 0x94, 0x8e, 0x8f, 0x99]);
const ansiLetters = new Set([0xe4, 0xe5, 0xf6, 0xc4, 0xc5, 0xd6]);

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const byMark = (bytes: Uint8Array): Encoding | undefined => {
  if (beginsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
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

/** Yields the bytes done. */
function* isUtf8(bytes: Uint8Array): Task<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += BYTES_PER_SLICE) {
      decoder.decode(bytes.subarray(at, at + BYTES_PER_SLICE), { stream: true });
      yield Math.min(BYTES_PER_SLICE, bytes.length - at);
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

const isAsciiLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/** How many å, ä and ö a piece of the file has as CP437 writes them, and as Windows-1252 does. */
const countLetters = (bytes: Uint8Array, from: number, to: number): { oem: number; ansi: number } => {
  let oem = 0;
  let ansi = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (ansiLetters.has(byte)) ansi++;
    else if (oemLetters.has(byte) && isAsciiLetter(bytes[at - 1]) && isAsciiLetter(bytes[at + 1])) oem++;
  }
  return { oem, ansi };
};

/**
 * Whether å, ä and ö are written as CP437 has them. In Windows-1252 the same bytes are quotation marks and
 * daggers, which stand beside words but never between two letters of one.
 */
function* isCp437(bytes: Uint8Array): Task<boolean> {
  const isSie = Array.from(SIE_FLAG).every((letter, at) => bytes[at] === letter.charCodeAt(0));
  let oem = 0;
  for (let at = 0; at < bytes.length; at += BYTES_PER_SLICE) {
    const found = countLetters(bytes, at, Math.min(at + BYTES_PER_SLICE, bytes.length));
    if (found.ansi > 0) return isSie && found.oem >= found.ansi;
    oem += found.oem;
    yield 0;
  }
  return isSie || oem > 0;
}

/**
 * The encoding that a file was most likely written in (Q35, formats E4). A person sees a sample line and may
 * change it. Yields the bytes done.
 */
export function* detectEncoding(bytes: Uint8Array): Task<Encoding> {
  const known = byMark(bytes) ?? byNuls(bytes);
  if (known) return known;
  if (yield* isUtf8(bytes)) return "utf-8";
  return (yield* isCp437(bytes)) ? "cp437" : "windows-1252";
}
