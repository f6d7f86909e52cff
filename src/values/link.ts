import { fold } from "./text";

/** What a document can be fetched by; a link without any is a path. */
const SAFE = new Set(["https", "http", "file"]);

/** A drive of Windows is one letter, no scheme. */
const SCHEME = /^([a-z][a-z\d+.-]+):/;
const FIRST_PRINTED = 0x20;

/** What a browser reads: it passes over control characters wherever they stand. */
const asRead = (link: string): string => {
  let read = "";
  for (const character of link) if (character.charCodeAt(0) >= FIRST_PRINTED) read += character;
  return fold(read);
};

/**
 * The scheme of a link that does not lead to a document (`javascript`, `mailto`); undefined for a web address, a file
 * address, a network path and a path from the workbook's own folder (#57).
 */
export const unsafeScheme = (link: string): string | undefined => {
  const scheme = SCHEME.exec(asRead(link))?.[1];
  return scheme === undefined || SAFE.has(scheme) ? undefined : scheme;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The extension of a file name in small letters, without its dot; undefined where it has none (#60). */
export const extensionOf = (fileName: string): string | undefined =>
  /[^.]\.([^.\s]+)$/.exec(fold(fileName))?.[1];

/** The name of the file that a link ends in; undefined where it ends in no file. */
export const linkedFile = (link: string): string | undefined => {
  const isWeb = /^https?:/i.test(link);
  const path = isWeb ? link.replace(/[?#].*$/s, "") : link;
  const last =
    path
      .replace(/^https?:\/\/[^/]*/i, "")
      .split(/[/\\]/)
      .at(-1) ?? "";
  const name = isWeb || /^file:/i.test(link) ? decoded(last) : last;
  return extensionOf(name) === undefined ? undefined : name;
};
