import { tableOf } from "../../book/book";
import { rowWithKey } from "../../book/keys";
import { NO_ROW, type RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import { billingTerms } from "../../resolve/billing-terms";
import type { Folded } from "../../values/brands";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";
import { rowsHolding } from "../shapes/rows-holding";

type Facts = {
  readonly code: string;
  /** The dimension that sets prices in Travel; undefined when none does. */
  readonly sets: string | undefined;
};

/** A price in Travel carries neither on itself nor in its condition the one dimension that sets prices there: it does nothing (#173, Q41). */
export const travelPriceDimension = defineRule({
  id: "travel-price-dimension",
  severity: "warning",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const prices = tableOf(book, "prices");
    const dimensions = tableOf(book, "dimensions");
    if (!prices || !dimensions) return [];
    const [stands, when] = [texts(prices, "dimension"), texts(prices, "whenDimension")];
    const [codes, uses, names] = [
      texts(prices, "code"),
      texts(prices, "usedIn"),
      texts(dimensions, "dimension"),
    ];
    const rows = (): RowId[] => rowsHolding(uses, "travel");
    let known: { readonly key: Folded | undefined } | undefined;
    return [
      {
        reads: {
          prices: ["dimension", "code", "whenDimension", "usedIn"],
          dimensions: ["dimension", "kind", "billing", "travelPrice"],
        },
        subjects: rows,
        touched: ({ register, row }) => {
          if (register === "prices") return [row];
          known = undefined;
          return rows();
        },
        judge: (row, report) => {
          if (uses[row] !== "travel" || stands[row] === undefined) return;
          known ??= { key: billingTerms(book).travelDimension };
          const { key } = known;
          if (key !== undefined && [stands[row], when[row]].some((one) => fold(one ?? "") === key)) return;
          const sets = key === undefined ? undefined : names[rowWithKey(dimensions, key) ?? NO_ROW];
          report({
            at: { register: "prices", row, field: "whenDimension" },
            facts: { code: codes[row] ?? "", sets },
          });
        },
      },
    ];
  },
});
