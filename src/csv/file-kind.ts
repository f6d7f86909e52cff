/** What a file is that is no CSV. */
export type FileKind =
  | "workbook"
  | "old-workbook"
  | "protected-workbook"
  | "zip"
  | "gzip"
  | "pdf"
  | "image"
  | "html"
  | "json"
  | "xml"
  | "rtf"
  | "sie"
  | "vcard"
  | "ofx"
  | "word";

/** Why nothing was read of a file: what it is instead, or what a file that is read otherwise lacks. */
export type Unread =
  | FileKind
  | "broken-json"
  | "json-name-twice"
  | "json-without-records"
  | "sie-without-objects";

const START = 4096;

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** A workbook with a password keeps itself in a stream of this name, written in UTF-16. */
const ENCRYPTED = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");

const inCompound = (bytes: Uint8Array): FileKind =>
  new TextDecoder("latin1").decode(bytes).includes(ENCRYPTED) ? "protected-workbook" : "old-workbook";

/** What the first bytes say, in a format that is no text. */
const byBytes = (bytes: Uint8Array): FileKind | undefined => {
  if (beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return undefined;
  if (beginsWith(bytes, 0x50, 0x4b)) return "zip";
  if (beginsWith(bytes, 0x1f, 0x8b)) return "gzip";
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return inCompound(bytes);
  if (beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || beginsWith(bytes, 0xff, 0xd8, 0xff)) return "image";
  return beginsWith(bytes, 0x47, 0x49, 0x46, 0x38) || beginsWith(bytes, 0x42, 0x4d, 0, 0)
    ? "image"
    : undefined;
};

const texts: readonly (readonly [RegExp, FileKind])[] = [
  [/^%PDF-/, "pdf"],
  [/^\{\\rtf/, "rtf"],
  [/^#FLAGGA\b/, "sie"],
  [/^BEGIN:VCARD/i, "vcard"],
  [/^(?:OFXHEADER|<\?OFX|<OFX>)/i, "ofx"],
  [/^(?:<!doctype html|<html\b|<head\b|<body\b|<table\b|<!--)/i, "html"],
  [/^<\?xml[^>]*>\s*(?:<!doctype html|<html\b)/i, "html"],
  [/^<\?xml\b/, "xml"],
];

/** A list or an object whose text begins as one: no row of a table does. */
const JSON_START = /^(?:\[\s*(?:[{[\]"\d-]|null|true|false)|\{\s*(?:"|\}))/;

const inZip = (bytes: Uint8Array): FileKind => {
  const names = new TextDecoder("latin1").decode(bytes);
  if (/\bxl\//.test(names)) return "workbook";
  return /\bword\//.test(names) ? "word" : "zip";
};

/** The start of a file as text, whatever encoding its byte order mark tells; NULs tell of UTF-16 without a mark. */
const startOf = (bytes: Uint8Array): string => {
  const start = bytes.subarray(0, START);
  const isLittle = beginsWith(bytes, 0xff, 0xfe);
  const isBig = beginsWith(bytes, 0xfe, 0xff);
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(start).replaceAll("\0", "").trimStart();
};

/** What a file is by its first bytes, where it is something else than rows of text; undefined for what may be rows. */
export const fileKind = (bytes: Uint8Array): FileKind | undefined => {
  if (beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return inZip(bytes);
  const binary = byBytes(bytes);
  if (binary) return binary;
  const start = startOf(bytes);
  const found = texts.find(([pattern]) => pattern.test(start));
  if (found) return found[1];
  return JSON_START.test(start) ? "json" : undefined;
};
