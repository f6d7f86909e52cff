import { bytesOf, isCodePage, type CodePage } from "./code-pages";
import type { Encoding, LostCharacter } from "./encoding";

/** Bytes, and the characters that are not in them because the encoding lacks them. */
export type Encoded = { readonly bytes: Uint8Array; readonly lost: readonly LostCharacter[] };

const QUESTION_MARK = 0x3f;
const FIRST_HIGH = 0x80;

const counted = (characters: readonly string[]): LostCharacter[] => {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts].map(([character, count]) => ({ character, count }));
};

const encodePage = (text: string, page: CodePage): Encoded => {
  // `a` and a combining ring are `å` in no code page, but composed they are.
  const composed = text.normalize("NFC");
  const table = bytesOf(page);
  const bytes = new Uint8Array(composed.length);
  const lost: string[] = [];
  let length = 0;
  for (let at = 0; at < composed.length; at++) {
    const code = composed.charCodeAt(at);
    const byte = code < FIRST_HIGH ? code : table.get(code);
    bytes[length++] = byte ?? QUESTION_MARK;
    if (byte !== undefined) continue;
    const character = String.fromCodePoint(composed.codePointAt(at) ?? code);
    lost.push(character);
    at += character.length - 1;
  }
  return { bytes: bytes.slice(0, length), lost: counted(lost) };
};

const encodeUtf32 = (text: string, littleEndian: boolean): Uint8Array => {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(codes.length * 4));
  for (const [at, code] of codes.entries()) view.setUint32(at * 4, code, littleEndian);
  return new Uint8Array(view.buffer);
};

/** Half of a pair, or a pair: most texts have neither, which is seen in a tenth of the time. */
const SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

const encodeUtf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};

/**
 * Text as bytes. Characters that the encoding lacks become `?` and are listed, so that a person can be asked
 * first (formats E4). No byte order mark is added.
 */
export const encode = (text: string, encoding: Encoding): Encoded => {
  if (isCodePage(encoding)) return encodePage(text, encoding);
  const halves = SURROGATE.test(text) ? (text.match(LONE_SURROGATE) ?? []) : [];
  const whole = halves.length > 0 ? text.replace(LONE_SURROGATE, "?") : text;
  const isLittle = encoding === "utf-16le" || encoding === "utf-32le";
  const encodeWhole = encoding === "utf-16le" || encoding === "utf-16be" ? encodeUtf16 : encodeUtf32;
  const bytes = encoding === "utf-8" ? new TextEncoder().encode(whole) : encodeWhole(whole, isLittle);
  return { bytes, lost: counted(halves) };
};

/** What several pieces of one file lost, together. */
export const lostTogether = (lists: readonly (readonly LostCharacter[])[]): LostCharacter[] => {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const { character, count } of list) counts.set(character, (counts.get(character) ?? 0) + count);
  return [...counts].map(([character, count]) => ({ character, count }));
};
