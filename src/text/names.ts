import type { Book } from "../book/book";
import { positionsIn } from "../book/positions";
import { registers } from "../registers";
import { fieldLabel, registerLabel, standardNaming, type Naming } from "../registers/naming";
import type { Field, RegisterId } from "../registers/register";
import type { At } from "../rules/engine/rule";
import type { Lang } from "../values/cell";

/** The definition of a column by its id. */
export const fieldOf = (register: RegisterId, field: string): Field | undefined =>
  registers[register].fields.find(({ id }) => id === field);

/** What registers and columns are called in one workbook, in the reader's language (#3). */
export type Names = {
  readonly lang: Lang;
  readonly register: (register: RegisterId) => string;
  readonly field: (register: RegisterId, field: string) => string;
  /** The worksheet rows that cells stand on now, from 1; absent where no workbook is at hand. */
  readonly rowsOf?: (cells: readonly At[]) => readonly number[];
};

/** The worksheet rows of cells, from 1. */
const rowsIn = (book: Book, cells: readonly At[]): number[] =>
  cells.flatMap(({ register, row }) => {
    const table = book.tables.get(register);
    const position = table && positionsIn(table)[row];
    return table && position !== undefined ? [table.place.row + 2 + position] : [];
  });

/** The names of a language, with the company's own where it has some, and where the book's rows stand. */
export const namesOf = (lang: Lang, naming: Naming, book?: Book): Names => ({
  lang,
  ...(book && { rowsOf: (cells: readonly At[]) => rowsIn(book, cells) }),
  register: (register) => registerLabel(registers[register], lang, naming),
  field: (register, id) => {
    const field = fieldOf(register, id);
    return field ? fieldLabel(field, lang, naming) : id;
  },
});

/** A register's name in a language, where no workbook has renamed it. */
export const registerName = (register: RegisterId, lang: Lang): string =>
  namesOf(lang, standardNaming).register(register);

/** A column's header in a language, where no workbook has renamed it. */
export const fieldName = (register: RegisterId, field: string, lang: Lang): string =>
  namesOf(lang, standardNaming).field(register, field);
