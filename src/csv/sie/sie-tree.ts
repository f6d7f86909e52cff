import { tableOf, type Book } from "../../book/book";
import { rowWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { texts, type Table } from "../../book/table";
import { ancestorCodes, parentCode } from "../../tree/codes";
import { fold } from "../../values/text";
import { FIRST_FREE } from "./sie-numbers";
import type { SieDimension } from "./sie-objects";

/** The numbers that the company's own dimensions have already. */
const takenIn = (book: Book): ReadonlySet<number> => {
  const [dimensions, codes] = [tableOf(book, "dimensions"), tableOf(book, "codes")];
  const names = [
    ...(dimensions ? texts(dimensions, "dimension") : []),
    ...(codes ? texts(codes, "dimension") : []),
  ];
  return new Set(names.map(Number));
};

/**
 * Projects with the tree above them (formats E5): main projects are dimension 6, what stands between and what time is registered
 * on are dimensions under it. A code is whole in each of them, so that none is two objects.
 * @param bookable - the rows of the projects that can be registered on
 */
export const projectTree = (
  book: Book,
  table: Table<"projects">,
  bookable: readonly RowId[],
): readonly SieDimension[] => {
  const [codes, names] = [texts(table, "code"), texts(table, "name")];
  const above = new Set<RowId>();
  for (const row of bookable)
    for (const code of ancestorCodes(fold(codes[row] ?? ""))) {
      const parent = rowWithKey(table, code);
      if (parent !== undefined) above.add(parent);
    }
  const isMain = (row: RowId): boolean => parentCode(codes[row] ?? "") === undefined;
  const object = (row: RowId) => ({ code: codes[row] ?? "", name: names[row] ?? "", row });
  const between = table.order.filter((row) => above.has(row));
  const taken = takenIn(book);
  const [inner = FIRST_FREE, leaf = FIRST_FREE + 1] = Array.from(
    { length: taken.size + 2 },
    (_, at) => FIRST_FREE + at,
  ).filter((number) => !taken.has(number));
  return [
    {
      ...{ number: 6, name: "Huvudprojekt" },
      objects: [...between, ...bookable.filter((row) => !above.has(row))].filter(isMain).map(object),
    },
    {
      ...{ number: inner, name: "Delprojekt", parent: 6 },
      objects: between.filter((row) => !isMain(row)).map(object),
    },
    {
      ...{ number: leaf, name: "Registrerbart", parent: inner },
      objects: bookable.filter((row) => !isMain(row)).map(object),
    },
  ];
};
