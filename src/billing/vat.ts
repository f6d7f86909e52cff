import type { Book } from "../book/book";
import { ore, type Ore } from "../values/brands";
import { quotient } from "../values/quotient";
import { fold } from "../values/text";
import { registerSpelling } from "./group-keys";
import type { InvoiceLine } from "./line";

/** VAT (moms) of a customer at a rate, on the sum of its lines (#170, Q49). */
export type Vat = {
  readonly customer: string | undefined;
  /** Per cent. */
  readonly vatRate: number;
  readonly base: Ore;
  readonly vat: Ore;
};

/** VAT per customer and rate, rounded half away from zero on the sum: what an invoice shows. */
export const vatOf = (book: Book, lines: readonly InvoiceLine[]): Vat[] => {
  const spelling = registerSpelling(book, "customers");
  const bases = new Map<string, { customer: string | undefined; vatRate: number; base: number }>();
  for (const { customer, vatRate, amount } of lines) {
    const key = customer === undefined ? undefined : fold(customer);
    const name = `${vatRate} ${key ?? ""}`;
    const told = key === undefined ? undefined : (spelling(key) ?? customer);
    const sum = bases.get(name) ?? { customer: told, vatRate, base: 0 };
    sum.base += amount;
    bases.set(name, sum);
  }
  return [...bases.values()]
    .sort((one, other) => {
      const [a, b] = [fold(one.customer ?? ""), fold(other.customer ?? "")];
      return a === b ? one.vatRate - other.vatRate : a === "" || (b !== "" && a > b) ? 1 : -1;
    })
    .map(({ customer, vatRate, base }) => ({
      customer,
      vatRate,
      base: ore(base),
      vat: ore(quotient(BigInt(base) * BigInt(vatRate), 100n) ?? 0),
    }));
};
