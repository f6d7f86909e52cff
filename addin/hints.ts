/**
 * What an event said may have changed; only a hint, for events are missed (design: compare, do not track). `rows`
 * are the first and last worksheet row, zero-based, when cells changed and nothing moved.
 */
export type Hint = {
  readonly sheet?: string;
  readonly rows?: readonly [first: number, last: number];
  /** Nothing says that the rows changed: the person only went on from them. */
  readonly left?: true;
  /** Nobody wrote there: formulas came to something else. */
  readonly calculated?: true;
  /** Whose doing it was, where Excel tells: the person's at this Excel, or a co-author's. */
  readonly by?: "person" | "other";
  /** It was on the hidden sheet where jobs are laid ready, in these lanes, and no register is concerned. */
  readonly lanes?: readonly number[];
};

/** Where the person stands in the workbook: the first row of what is selected, the worksheet's, zero-based. */
export type Selected = {
  readonly sheet: string;
  readonly row: number;
  /** The column of the one cell that is selected, zero-based; left out where more is. */
  readonly column?: number;
  /** Every area that is selected, its first and its last row; left out where it is one row. */
  readonly areas?: readonly (readonly [first: number, last: number])[];
};
