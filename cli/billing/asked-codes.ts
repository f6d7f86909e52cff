import { tableOf, type Book } from "#core/book/book";
import { dimensionName, registerOfDimension, rowOfCode } from "#core/book/dimensions";
import { rowWithKey } from "#core/book/keys";
import { texts } from "#core/book/table";
import type { Folded } from "#core/values/brands";
import { err, ok, type Result } from "#core/values/result";
import { fold } from "#core/values/text";
import type { Options } from "../options";
import type { Problem } from "../problem";

/** The dimension that a name means: its key, or what the company calls it. */
const dimensionNamed = (book: Book, name: string): Folded | undefined => {
  const table = tableOf(book, "dimensions");
  if (!table) return undefined;
  const key = fold(name);
  if (rowWithKey(table, key) !== undefined) return key;
  const [keys, names] = [texts(table, "dimension"), texts(table, "singular")];
  const row = table.order.find((one) => fold(names[one] ?? "") === key);
  const found = row === undefined ? undefined : keys[row];
  return found === undefined ? undefined : fold(found);
};

/** The dimensions of customers. */
const customerDimensions = (book: Book): Folded[] => {
  const table = tableOf(book, "dimensions");
  return (table?.order ?? []).flatMap((row): Folded[] => {
    const key = fold((table && texts(table, "dimension")[row]) ?? "");
    return registerOfDimension(book, key) === "customers" ? [key] : [];
  });
};

/** The codes that `--customer` and `--code` say, by dimension; undefined for none. What no register has is refused. */
export const askedCodes = (
  book: Book,
  { customer, codes }: Options,
): Result<ReadonlyMap<Folded, string | undefined>, Problem> => {
  const asked = new Map<Folded, string | undefined>();
  if (customer !== undefined) {
    const customers = tableOf(book, "customers");
    if (customer !== "" && (!customers || rowWithKey(customers, fold(customer)) === undefined))
      return err({ code: "unknown-customer", text: customer });
    for (const key of customerDimensions(book)) asked.set(key, customer === "" ? undefined : customer);
  }
  for (const { dimension, code } of codes) {
    const key = dimensionNamed(book, dimension);
    if (key === undefined) return err({ code: "unknown-dimension", text: dimension });
    if (code !== "" && !rowOfCode(book, key, fold(code)))
      return err({ code: "unknown-code", text: code, dimension: dimensionName(book, key) });
    asked.set(key, code === "" ? undefined : code);
  }
  return ok(asked);
};
