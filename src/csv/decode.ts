import type { Task } from "../values/task";
import { charCodesOf, isCodePage } from "./code-pages";
import { scanDamage } from "./damage";
import { BYTES_PER_SLICE } from "./detect-encoding";
import type { Decoded, Encoding } from "./encoding";

/** Turns one piece of the file after another into text; a character that is cut in two waits for its rest. */
type PieceDecoder = (piece: Uint8Array, isLast: boolean) => string;

const pieceDecoder = (encoding: Encoding): PieceDecoder => {
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
    const text = pieceOf(piece, at + BYTES_PER_SLICE >= bytes.length);
    pieces.push(text);
    scan.add(text);
    yield piece.length;
  }
  return { text: pieces.join(""), ...scan.end() };
}
