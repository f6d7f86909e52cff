import type { Delimiter } from "./delimiter";

const LINE_END = "\r\n";

/** What makes a cell need quotes, by the delimiter. */
const needQuotes: Readonly<Record<Delimiter, RegExp>> = {
  ";": /[;"\r\n]/,
  "\t": /[\t"\r\n]/,
  ",": /[,"\r\n]/,
  "|": /[|"\r\n]/,
};

/** Puts quotes round a cell's text where a reader needs them, and only there. */
export const quoter = (delimiter: Delimiter): ((text: string) => string) => {
  const needs = needQuotes[delimiter];
  return (text) => (needs.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
};

/** Texts as one line of a CSV file, its end included. */
export const csvLine = (texts: readonly string[], delimiter: Delimiter): string =>
  texts.map(quoter(delimiter)).join(delimiter) + LINE_END;
