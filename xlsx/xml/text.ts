import { fromXstring, plainText } from "./escape";
import type { TagScanner } from "./tag-scanner";

const decoder = new TextDecoder();
const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const CARRIAGE_RETURN = 0x0d;
const SHORTEST = 64;

/** Several times as fast as the decoder for a short text, and as spreading the bytes into arguments. */
const fromAscii = (bytes: Uint8Array): string =>
  String.fromCharCode.apply(undefined, bytes as unknown as number[]);

/** The text between two places of an XML part, as a string of its own that does not hold on to the part. */
export const readXmlText = (bytes: Uint8Array, start: number, end: number): string => {
  let ascii = true;
  let plain = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) ascii = false;
    else if (byte === AMPERSAND || byte === LESS_THAN || byte === CARRIAGE_RETURN) plain = false;
  }
  const piece = bytes.subarray(start, end);
  const text = ascii && end - start <= SHORTEST ? fromAscii(piece) : decoder.decode(piece);
  return plain ? text : plainText(text);
};

/**
 * The text of the shared or inline string whose open tag the scanner stands on: the runs of rich text joined, the
 * reading aid of East Asian text left out. `undefined` when the XML is broken.
 */
export const readString = (tags: TagScanner, name: "si" | "is"): string | undefined => {
  let text = "";
  for (;;) {
    const kind = tags.advance();
    if (kind === "end" || kind === "broken") return undefined;
    if (kind === "close" && tags.is(name)) return text;
    if (kind !== "open") continue;
    if (tags.is("t")) {
      const start = tags.next;
      tags.advance();
      text += fromXstring(readXmlText(tags.bytes, start, tags.start));
    } else if (!tags.is("r") && !tags.passContent()) return undefined;
  }
};
