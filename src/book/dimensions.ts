import { type CodeRegister, registerOfKind } from "../registers/dimension-kinds";
import { headerKey } from "../registers/headers";
import type { RegisterId } from "../registers/register";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { tableOf, type Book } from "./book";
import { foldedKey, rowWithKey } from "./keys";
import type { RowId } from "./row-id";
import { texts, type Table } from "./table";

/** The dimensions of a workbook that lacks `dimensions` (Dimensioner): projects and customers, by their numbers in SIE. */
export const standardDimensions = [
  { key: fold("6"), kind: "project", register: "projects", names: ["projekt", "project", "projects"] },
  {
    key: fold("8"),
    kind: "customer",
    register: "customers",
    names: ["kund", "customer", "kunder", "customers"],
  },
] as const;

/**
 * Where the codes of a dimension stand: projects, customers, or, for a simple dimension, among its rows in `codes`
 * (Koder).
 */
export const registerOfDimension = (book: Book, dimension: Folded): CodeRegister | undefined => {
  const table = tableOf(book, "dimensions");
  if (!table) return standardDimensions.find(({ key }) => key === dimension)?.register;
  const row = rowWithKey(table, dimension);
  return row === undefined ? undefined : (registerOfKind(texts(table, "kind")[row]) ?? "codes");
};

/** The key that a code of a dimension has in its register. */
export const keyOfCode = (register: RegisterId, dimension: Folded, code: Folded): Folded =>
  register === "codes" ? foldedKey([dimension, code]) : code;

/** A code of a dimension where its register has it. */
export const rowOfCode = (
  book: Book,
  dimension: Folded,
  code: Folded,
): { readonly register: RegisterId; readonly row: RowId } | undefined => {
  const register = registerOfDimension(book, dimension);
  const table = register && book.tables.get(register);
  const row = table && rowWithKey(table, keyOfCode(register, dimension, code));
  return row === undefined || !register ? undefined : { register, row };
};

/** A column of a register that bears a dimension's name and holds its codes. */
export type DimensionColumn = { readonly column: number; readonly dimension: Folded };

/**
 * The dimension of each name that `dimensions` (Dimensioner) gives one, its key among them; the topmost row has a name
 * first.
 */
const dimensionNames = (book: Book): ReadonlyMap<string, Folded> => {
  const names = new Map<string, Folded>();
  const table = tableOf(book, "dimensions");
  if (!table)
    return new Map(
      standardDimensions.flatMap(({ key, names: own }) => own.map((name) => [headerKey(name), key])),
    );
  const dimensions = texts(table, "dimension");
  for (const id of ["dimension", "singular", "plural"] as const)
    for (const row of table.order) {
      const [name, dimension] = [texts(table, id)[row], dimensions[row]];
      if (name === undefined || dimension === undefined) continue;
      const key = headerKey(name);
      if (!names.has(key)) names.set(key, fold(dimension));
    }
  return names;
};

/**
 * The columns of a register that stand for a dimension as `dimensions` (Dimensioner) stands now (further dimensions of
 * a time entry, the columns of `codingCombinations`), with the dimension's folded key; none where the register has
 * no such columns.
 */
export const dimensionColumns = (book: Book, table: Table): readonly DimensionColumn[] => {
  if (!table.register.dimensionColumns) return [];
  const names = dimensionNames(book);
  return table.headers.flatMap((header, column) => {
    const dimension = table.fields[column] ? undefined : names.get(headerKey(header));
    return dimension === undefined ? [] : [{ column, dimension }];
  });
};

/**
 * What the company calls a dimension: its Benämning, or its key as `dimensions` (Dimensioner) spells it; the key as it
 * is asked for where `dimensions` has no such row, so that a sentence always has a name to tell.
 */
export const dimensionName = (book: Book, dimension: string): string => {
  const table = tableOf(book, "dimensions");
  const row = table && rowWithKey(table, fold(dimension));
  if (!table || row === undefined) return dimension;
  return texts(table, "singular")[row] ?? texts(table, "dimension")[row] ?? dimension;
};
