import type { Delimiter } from "./delimiter";

const LINE_END = "\r\n";

/** Quotes stand only where a reader needs them. */
const quoted = (text: string, delimiter: Delimiter): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Texts as one line of a CSV file, its end included. */
export const csvLine = (texts: readonly string[], delimiter: Delimiter): string =>
  texts.map((text) => quoted(text, delimiter)).join(delimiter) + LINE_END;
