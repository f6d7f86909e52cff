import { bytesOf } from "./code-pages";
import { ENTITY, withoutEntities } from "./html-entities";

/**
 * Letters of the North in UTF-8 as they look when read in Windows-1252, in CP437 and in Mac Roman; å, ä and ö of CP437 read
 * in Windows-1252, between letters; and letters written as programs and web pages escape them. None is a spelling in any
 * language.
 */
const UTF8_IN_1252 =
  /Ã[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]/;
const UTF8_IN_437 = /├[Ññ╢àäûÿ╕ªå⌐ë╝£╖Æ]/;
const UTF8_IN_MAC = /√[∂•§ÖÑ¶∏¶∆ò©â¥ú]/;
const CP437_IN_1252 = /(?<=\p{L})[„†”](?=\p{Ll})|(?<=(?:^|[\n;,\t])[^“”„"\n;,\t]*\p{Ll})[„†”](?=$|[\s;,])/u;
const ESCAPED = new RegExp(String.raw`\\u00[a-f\d]{2}|${ENTITY.source}`);
const LOST = /\uFFFD/;

/** The ways in which letters are misread, as patterns. */
export const mojibake: readonly RegExp[] = [UTF8_IN_1252, UTF8_IN_437, UTF8_IN_MAC, CP437_IN_1252, ESCAPED];

/** Whether a text has letters that were lost, or read in another encoding, before it came here. */
export const isDamaged = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7e || code === 0x5c || code === 0x26)
      return LOST.test(text) || mojibake.some((one) => one.test(text));
  }
  return false;
};

const unescaped = (text: string): string =>
  withoutEntities(
    text.replace(/\\u([a-f\d]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text as it was before its bytes of UTF-8 were read in a code page; undefined when they are none. */
const readAgain = (text: string, page: Parameters<typeof bytesOf>[0]): string | undefined => {
  const table = bytesOf(page);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const byte = code < 0x80 ? code : table.get(code);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
};

const from437: Readonly<Record<string, string>> = { "„": "ä", "†": "å", "”": "ö" };

/** What a damaged text said before; undefined when its letters are gone, or nobody can tell. */
export const undamaged = (text: string): string | undefined => {
  if (LOST.test(text)) return undefined;
  const plain = unescaped(text);
  const again = UTF8_IN_1252.test(plain)
    ? readAgain(plain, "windows-1252")
    : UTF8_IN_437.test(plain)
      ? readAgain(plain, "cp437")
      : UTF8_IN_MAC.test(plain)
        ? readAgain(plain, "mac-roman")
        : CP437_IN_1252.test(plain)
          ? plain.replace(/[„†”]/g, (sign) => from437[sign] ?? sign)
          : plain;
  return again === undefined || again === text || isDamaged(again) ? undefined : again;
};

/** A whole text with every line undone that can be. */
export const repaired = (text: string): string =>
  text.replace(/[^\r\n]+/g, (line) => (isDamaged(line) ? (undamaged(line) ?? line) : line));
