import type { Delimiter } from "./delimiter";

const SEP_LINE = /^sep=([;,|\t])[ \t]*(?:\r\n?|\n|$)/i;

/** The delimiter that Excel's own first line `sep=;` names, when the file has one and it is one that we read. */
export const sepLineDelimiter = (text: string): Delimiter | undefined =>
  SEP_LINE.exec(text)?.[1] as Delimiter | undefined;

/** How many characters that line takes, its line end included; 0 when there is none. */
export const sepLineLength = (text: string): number => SEP_LINE.exec(text)?.[0].length ?? 0;
