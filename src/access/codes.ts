import { requireTable, tableOf, type Book } from "../book/book";
import { indexBy, rowWithKey } from "../book/keys";
import { numbers, texts } from "../book/table";
import { fold } from "../values/text";

/** The registers that access is between, and the column of each that is its key. */
export const sides = { clients: "client", consultants: "consultant", programs: "program" } as const;
export type Side = keyof typeof sides;

/** The registers that access is planned by. */
export const accessRegisters = ["clients", "consultants", "programs", "adminRights", "assignments"] as const;

/** Every code of a register, each once, as it stands there. */
export const codesOf = (book: Book, side: Side): string[] => {
  const table = tableOf(book, side);
  if (!table) return [];
  const codes = texts(table, sides[side] as never);
  const found = new Map<string, string>();
  for (const row of table.order) {
    const code = codes[row];
    if (code !== undefined && !found.has(fold(code))) found.set(fold(code), code);
  }
  return [...found.values()];
};

/** A code as its register writes it; undefined where it has none. */
export const codeIn = (book: Book, side: Side, text: string): string | undefined => {
  const table = tableOf(book, side);
  const row = table && rowWithKey(table, fold(text));
  return table && row !== undefined ? texts(table, sides[side] as never)[row] : undefined;
};

/** A code as its register writes it, or else as `assignments` (Tilldelningar) does: what is gone can still be taken away. */
export const codeInUse = (book: Book, side: Side, text: string): string | undefined => {
  const known = codeIn(book, side, text);
  const table = tableOf(book, "assignments");
  if (known !== undefined || !table) return known;
  const row = rowWithKeyOf(book, side, text);
  return row === undefined ? undefined : texts(table, sides[side])[row];
};

const rowWithKeyOf = (book: Book, side: Side, text: string) => {
  const found = indexBy(requireTable(book, "assignments"), [sides[side]]).rows.get(fold(text));
  return Array.isArray(found) ? found[0] : found;
};

/** The codes of a register, and those that only `assignments` (Tilldelningar) knows: what can be taken away. */
export const codesInUse = (book: Book, side: Side): string[] => {
  const known = codesOf(book, side);
  const table = tableOf(book, "assignments");
  if (!table) return known;
  const found = new Set(known.map(fold));
  const column = texts(table, sides[side]);
  const gone: string[] = [];
  for (const row of table.order) {
    const code = column[row];
    if (code === undefined || found.has(fold(code))) continue;
    found.add(fold(code));
    gone.push(code);
  }
  return [...known, ...gone];
};

/** What a code is called in its register; undefined where it says nothing. */
export const nameOf = (book: Book, side: Side, code: string): string | undefined => {
  const table = tableOf(book, side);
  const row = table && rowWithKey(table, fold(code));
  return table && row !== undefined ? texts(table, "name")[row] : undefined;
};

/** Whether a program is in the bureau's package (byråpaketet): only those can be given and taken (#153, #157). */
export const isInPackage = (book: Book, program: string): boolean => {
  const table = tableOf(book, "programs");
  const row = table && rowWithKey(table, fold(program));
  return table !== undefined && row !== undefined && numbers(table, "inPackage")[row] === 1;
};

/** The programs of the bureau's package: what is ticked to begin with (#153). */
export const packagePrograms = (book: Book): string[] =>
  codesOf(book, "programs").filter((program) => isInPackage(book, program));

/** The administrators that `adminRights` (Adminrätter) knows, each once, as they stand there. */
export const administrators = (book: Book): string[] => {
  const table = tableOf(book, "adminRights");
  if (!table) return [];
  const codes = texts(table, "administrator");
  const found = new Map<string, string>();
  for (const row of table.order) {
    const code = codes[row];
    if (code !== undefined && !found.has(fold(code))) found.set(fold(code), code);
  }
  return [...found.values()];
};
