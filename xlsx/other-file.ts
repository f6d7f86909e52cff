import type { OtherFile } from "./fault";
import type { ZipEntry } from "./zip/entry";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const encryptedPackage = new Uint8Array(
  Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat(),
);
/** The first record of a file of Excel 2, 3 or 4, which are not compound files yet. */
const OLDEST = [0x00_09, 0x02_09, 0x04_09];
/** So many bytes tell whether a file is text. */
const LOOKED_AT = 4096;

const contains = (bytes: Uint8Array, wanted: Uint8Array): boolean => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

const isText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);

/** What a file is by its first bytes, when it is no zip that may be a workbook. */
export const otherFile = (bytes: Uint8Array): OtherFile | undefined => {
  if (bytes.length === 0) return "empty";
  // Older Excel files and encrypted new ones are both compound files; an encrypted one keeps its zip in a stream.
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    return contains(bytes, encryptedPackage) ? "encrypted" : "legacy-xls";
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (OLDEST.includes(first + second * 256) && fourth === 0 && third < 0x20) return "legacy-xls";
  const head = bytes.subarray(0, LOOKED_AT);
  if (!isText(head)) return undefined;
  const text = new TextDecoder()
    .decode(head)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^<\?xml[^]*(Excel\.Sheet|urn:schemas-microsoft-com:office:spreadsheet)/.test(text)) return "xml-2003";
  return /^(<!doctype html|<html|<table|<\?xml[^>]*\?>\s*<(!doctype )?html)/i.test(text)
    ? "web-page"
    : "text";
};

/** What a zip is that holds no workbook: a spreadsheet of LibreOffice and others, or anything. */
export const otherZip = (entries: readonly ZipEntry[]): OtherFile => {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has("xl/workbook.bin")) return "xlsb";
  return names.has("mimetype") && names.has("content.xml") ? "ods" : "not-a-workbook";
};
