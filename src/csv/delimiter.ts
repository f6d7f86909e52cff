/** What stands between the columns of a file (#141). */
export type Delimiter = ";" | "\t" | "," | "|";

/** In order of preference where a file could be read in several ways. */
export const delimiters = [";", "\t", ",", "|"] as const satisfies readonly Delimiter[];

/** Whether a text is what stands between columns. */
export const isDelimiter = (text: string): text is Delimiter => delimiters.some((one) => one === text);
