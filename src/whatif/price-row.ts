import { requireTable, tableOf, type Book } from "../book/book";
import { setField } from "../book/new-row";
import type { RowId } from "../book/row-id";
import { numbers, texts, type Table } from "../book/table";
import { priceRowsOf } from "../resolve/price-rows";
import type { Ore } from "../values/brands";
import { err, ok, type Result } from "../values/result";
import { fold } from "../values/text";
import type { Assumption, AssumptionRefusal, PriceTerms, Step } from "./assumption";

const isUse = (use: string | undefined): use is PriceTerms["usedIn"] => use === "time" || use === "travel";

/** A row of `prices` (Priser) as terms and a price; undefined where it lacks something or cannot be read. */
export const priceIn = (
  prices: Table<"prices">,
  row: RowId,
): { readonly terms: PriceTerms; readonly price: Ore } | undefined => {
  const said = (field: "dimension" | "code" | "usedIn" | "whenDimension" | "whenCode"): string | undefined =>
    texts(prices, field)[row];
  const [dimension, code, usedIn] = [said("dimension"), said("code"), said("usedIn")];
  const price = numbers(prices, "price")[row];
  if (dimension === undefined || code === undefined || price === undefined || !isUse(usedIn))
    return undefined;
  if (prices.faults.has(row)) return undefined;
  const [validFrom, validTo] = [numbers(prices, "validFrom")[row], numbers(prices, "validTo")[row]];
  const when = { whenDimension: said("whenDimension"), whenCode: said("whenCode") };
  return { terms: { dimension, code, usedIn, validFrom, validTo, ...when }, price };
};

const same = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined ? one === other : fold(one) === fold(other);

const areSame = (one: PriceTerms, other: PriceTerms): boolean =>
  one.usedIn === other.usedIn &&
  one.validFrom === other.validFrom &&
  one.validTo === other.validTo &&
  same(one.dimension, other.dimension) &&
  same(one.code, other.code) &&
  same(one.whenDimension, other.whenDimension) &&
  same(one.whenCode, other.whenCode);

/** Another price in the one row that says what is meant; several that say it are asked of, none is chosen. */
export const changePrice = (
  book: Book,
  { terms, was, price }: Extract<Assumption, { readonly kind: "price" }>,
): Result<Step, AssumptionRefusal> => {
  if (!tableOf(book, "prices")) return err({ code: "no-prices" });
  const prices = requireTable(book, "prices");
  const rows = priceRowsOf(book, fold(terms.dimension), fold(terms.code)).filter((row) => {
    const there = priceIn(prices, row);
    return there !== undefined && there.price === was && areSame(there.terms, terms);
  });
  const [row] = rows;
  if (row === undefined) return err({ code: "price-gone" });
  if (rows.length > 1) return err({ code: "price-twice", rows: rows.length });
  if (was === price) return err({ code: "same-price" });
  const edit = setField(book, prices, row, "price", price);
  return edit ? ok({ edits: [edit], codes: [], notes: [] }) : err({ code: "price-gone" });
};
