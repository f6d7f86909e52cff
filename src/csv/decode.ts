import type { Task } from "../values/task";
import { charCodesOf, isCodePage } from "./code-pages";
import { scanDamage } from "./damage";
import { BYTES_PER_SLICE } from "./detect-encoding";
import type { Decoded, Encoding } from "./encoding";

const MARKS = /^\uFEFF+/;

/** Turns one piece of the file after another into text; a character that is cut in two waits for its rest. */
type PieceDecoder = (piece: Uint8Array, isLast: boolean) => string;

/** TextDecoder knows no UTF-32; what is no character becomes U+FFFD, and a piece that is cut waits for its rest. */
const utf32Decoder = (littleEndian: boolean): PieceDecoder => {
  let rest = new Uint8Array(0);
  return (piece) => {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const view = new DataView(bytes.buffer);
    const characters: string[] = [];
    let at = 0;
    for (; at + 4 <= bytes.length; at += 4) {
      const code = view.getUint32(at, littleEndian);
      const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      characters.push(isCharacter ? String.fromCodePoint(code) : "\uFFFD");
    }
    rest = bytes.slice(at);
    return characters.join("");
  };
};

const pieceDecoder = (encoding: Encoding): PieceDecoder => {
  if (encoding === "utf-32le" || encoding === "utf-32be") return utf32Decoder(encoding === "utf-32le");
  if (!isCodePage(encoding)) {
    const decoder = new TextDecoder(encoding);
    return (piece, isLast) => decoder.decode(piece, { stream: !isLast });
  }
  const codes = charCodesOf(encoding);
  const units = new TextDecoder("utf-16le", { ignoreBOM: true });
  return (piece) => {
    const text = new Uint16Array(piece.length);
    for (let at = 0; at < piece.length; at++) text[at] = codes[piece[at] ?? 0] ?? 0;
    return units.decode(text);
  };
};

/**
 * The file as text, and where letters had been lost before it came here. Bytes that the encoding has no
 * character for become U+FFFD and count as damage. Yields the bytes done.
 */
export function* decode(bytes: Uint8Array, encoding: Encoding): Task<Decoded> {
  const pieceOf = pieceDecoder(encoding);
  const scan = scanDamage();
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_PER_SLICE) {
    const piece = bytes.subarray(at, at + BYTES_PER_SLICE);
    const decoded = pieceOf(piece, at + BYTES_PER_SLICE >= bytes.length);
    // A program that adds a mark to text that has one leaves two.
    const text = at === 0 ? decoded.replace(MARKS, "") : decoded;
    pieces.push(text);
    scan.add(text);
    yield piece.length;
  }
  return { text: pieces.join(""), ...scan.end() };
}
