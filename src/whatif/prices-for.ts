import { tableOf, type Book } from "../book/book";
import { projectDimension } from "../book/dimension-named";
import type { RowId } from "../book/row-id";
import { priceRowsOf } from "../resolve/price-rows";
import { resolveProjectPrice } from "../resolve/project-price";
import { ancestorCodes } from "../tree/codes";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { priceIn } from "./price-row";

/** The prices that a project may be worth thinking otherwise of: what its time and travel cost today, its own, and those above it. */
export const pricesFor = (book: Book, code: Folded): NonNullable<ReturnType<typeof priceIn>>[] => {
  const prices = tableOf(book, "prices");
  if (!prices) return [];
  const rows = new Set<RowId>();
  for (const use of ["time", "travel"] as const) {
    const { value } = resolveProjectPrice(book, code, use);
    if (value.kind === "price") rows.add(value.row);
  }
  const dimension = projectDimension(book);
  if (dimension !== undefined)
    for (const one of [code, ...ancestorCodes(code)])
      for (const row of priceRowsOf(book, fold(dimension), one)) rows.add(row);
  return [...rows].flatMap((row) => priceIn(prices, row) ?? []);
};
