/** What stands between the columns of a file (#141). */
export type Delimiter = ";" | "\t" | "," | "|";

/** In order of preference where a file could be read in several ways. */
export const delimiters = [";", "\t", ",", "|"] as const satisfies readonly Delimiter[];

/** What a file looks like when split by one delimiter. */
export type Candidate = {
  readonly delimiter: Delimiter;
  /** The number of columns that most lines have. */
  readonly columns: number;
  /** How large a share of the lines have that many, 0 to 1. */
  readonly share: number;
};

/** The delimiter that a file was most likely written with. */
export type Sniffed = {
  readonly delimiter: Delimiter;
  /** The file says it itself, in a first line `sep=;`. */
  readonly sepLine: boolean;
  /** False when a person should look at the preview and decide. */
  readonly sure: boolean;
  /** Best first. */
  readonly candidates: readonly Candidate[];
};
