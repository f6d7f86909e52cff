/** What a file was read from, where it is no CSV. */
export type Source =
  | { readonly kind: "sheet"; readonly sheet: string; readonly isGuess?: true }
  /** A list of records in Fortnox' or another program's JSON, of those that it has; a guess where more than one may be meant. */
  | {
      readonly kind: "json";
      readonly list: string;
      readonly lists: readonly string[];
      readonly isGuess: boolean;
    }
  /** The objects of a SIE file, columns of a fixed width. */
  | { readonly kind: "sie" | "fixedWidth" };
