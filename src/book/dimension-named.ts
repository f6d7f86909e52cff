import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { tableOf, type Book } from "./book";
import { registerOfDimension } from "./dimensions";
import { rowWithKey } from "./keys";
import { texts } from "./table";

/** The dimension that a name means: its key, or what the company calls it. */
export const dimensionNamed = (book: Book, name: string): Folded | undefined => {
  const table = tableOf(book, "dimensions");
  if (!table) return undefined;
  const key = fold(name);
  if (rowWithKey(table, key) !== undefined) return key;
  const [keys, names] = [texts(table, "dimension"), texts(table, "singular")];
  const row = table.order.find((one) => fold(names[one] ?? "") === key);
  const found = row === undefined ? undefined : keys[row];
  return found === undefined ? undefined : fold(found);
};

/** The dimensions whose codes are customers. */
export const customerDimensions = (book: Book): Folded[] => {
  const table = tableOf(book, "dimensions");
  return (table?.order ?? []).flatMap((row): Folded[] => {
    const key = fold((table && texts(table, "dimension")[row]) ?? "");
    return registerOfDimension(book, key) === "customers" ? [key] : [];
  });
};

/** The topmost dimension whose codes are projects, as its row spells it. */
export const projectDimension = (book: Book): string | undefined => {
  const table = tableOf(book, "dimensions");
  const keys = table && texts(table, "dimension");
  return table?.order
    .flatMap((row) => keys?.[row] ?? [])
    .find((key) => registerOfDimension(book, fold(key)) === "projects");
};
