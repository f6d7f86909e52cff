/** What cannot live in a workbook, and why, by number. */
export const outside: Readonly<Record<string, string>>;
/** Every number that the page tells of. */
export const numbers: readonly string[];
/** The tests that cite each number. */
export const shownBy: () => ReadonlyMap<string, readonly { readonly name: string; readonly file: string }[]>;
/** The page as the tests stand. */
export const behavioursPage: () => string;
