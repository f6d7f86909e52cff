import { tableOf, type Book } from "#core/book/book";
import { customerDimensions, dimensionNamed } from "#core/book/dimension-named";
import { dimensionName, rowOfCode } from "#core/book/dimensions";
import { rowWithKey } from "#core/book/keys";
import type { Folded } from "#core/values/brands";
import { err, ok, type Result } from "#core/values/result";
import { fold } from "#core/values/text";
import type { Options } from "../options";
import type { Problem } from "../problem";

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
