/** What stands between the columns of a file (#141). */
export type Delimiter = ";" | "\t" | "," | "|";

/** In order of preference where a file could be read in several ways. */
export const delimiters = [";", "\t", ",", "|"] as const satisfies readonly Delimiter[];
