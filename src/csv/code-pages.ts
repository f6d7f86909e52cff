import type { Encoding } from "./encoding";

/** An encoding where every character is one byte; the lower half is ASCII. */
export type CodePage = Extract<Encoding, "windows-1252" | "cp437" | "cp850" | "mac-roman" | "iso-8859-15">;

const FIRST_HIGH = 0x80;

/**
 * Of our own, because TextDecoder has no CP437, and Node 20 reads the bytes 80–9F of Windows-1252 wrongly
 * (nodejs/node#56542); this way the pane, the command line and the tests agree.
 */
const windows1252 =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" +
  String.fromCharCode(...Array.from({ length: 0x60 }, (_, at) => 0xa0 + at));

const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

const CP850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
  "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

const MAC_ROMAN =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

const latin9: Readonly<Record<number, string>> = {
  ...{ 0xa4: "€", 0xa6: "Š", 0xa8: "š", 0xb4: "Ž", 0xb8: "ž", 0xbc: "Œ", 0xbd: "œ", 0xbe: "Ÿ" },
};
const LATIN_9 = Array.from(
  { length: 0x80 },
  (_, at) => latin9[0x80 + at] ?? String.fromCharCode(0x80 + at),
).join("");

const upperHalves: Record<CodePage, string> = {
  "windows-1252": windows1252,
  cp437: CP437,
  cp850: CP850,
  "mac-roman": MAC_ROMAN,
  "iso-8859-15": LATIN_9,
};

export const isCodePage = (encoding: Encoding): encoding is CodePage => encoding in upperHalves;

/** The character code of each byte. */
export const charCodesOf = (page: CodePage): Uint16Array =>
  Uint16Array.from({ length: 0x100 }, (_, byte) =>
    byte < FIRST_HIGH ? byte : upperHalves[page].charCodeAt(byte - FIRST_HIGH),
  );

const byteMaps: Partial<Record<CodePage, ReadonlyMap<number, number>>> = {};

/** The byte of each character beyond ASCII that the page has, by its code. */
export const bytesOf = (page: CodePage): ReadonlyMap<number, number> =>
  (byteMaps[page] ??= new Map(
    Array.from(upperHalves[page], (character, at) => [character.charCodeAt(0), FIRST_HIGH + at]),
  ));
