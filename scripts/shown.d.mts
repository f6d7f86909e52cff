/** How a number stands: the tests that show it, what others exercise in vain, and why still others do not count. */
export type Standing = {
  readonly tests: readonly { readonly name: string; readonly file: string }[];
  readonly unreached: readonly string[];
  readonly why: readonly string[];
};

/** What cannot live in a workbook, and why, by number. */
export declare const outside: Readonly<Record<string, string>>;
/** What is not shown yet; the list only shrinks. */
export declare const notYet: { readonly atMost: number; readonly numbers: readonly string[] };
/** Every number that has a name. */
export declare const numbers: readonly string[];
/** How each number stands. */
export declare const standings: () => ReadonlyMap<string, Standing>;
/** What is out of date in the list kept by hand: tests that are no more, and numbers that are shown after all. */
export declare const staleByHand: () => readonly string[];
