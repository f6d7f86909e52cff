import { tableOf, type Book } from "../../book/book";
import { registerOfDimension } from "../../book/dimensions";
import { foldedOf, indexBy, rowWithKey } from "../../book/keys";
import { NO_ROW, type RowId } from "../../book/row-id";
import { texts, type Table } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { isBookable } from "../../resolve/bookable";
import { isOn } from "../../resolve/setting";
import { ancestorCodes } from "../../tree/codes";
import { firstBelow } from "../../tree/sorted-codes";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";
import { billingUses } from "../shapes/where-billed";

type Facts = {
  readonly code: string;
  /** A project below it, when that is why it is not bookable. */
  readonly child: string | undefined;
};

const overPrices = (
  book: Book,
  prices: Table<"prices">,
  projects: Table<"projects">,
): BoundRule<Facts, RowId> => {
  const [dimensions, codes, uses] = [
    texts(prices, "dimension"),
    texts(prices, "code"),
    texts(prices, "usedIn"),
  ];
  return {
    reads: {
      prices: ["dimension", "code", "usedIn"],
      projects: ["code", "bookable"],
      dimensions: ["dimension", "kind"],
      settings: ["name", "value"],
    },
    subjects: () => prices.order,
    touched: ({ register, row }) => {
      if (register === "prices") return [row];
      if (register !== "projects") return prices.order;
      const code = foldedOf(projects, row, ["code"]);
      const byCode = indexBy(prices, ["code"]);
      return code === undefined ? [] : [code, ...ancestorCodes(code)].flatMap((one) => rowsIn(byCode, one));
    },
    judge: (row, report) => {
      const [dimension, code, use] = [dimensions[row], codes[row], uses[row]];
      if (dimension === undefined || code === undefined || (use !== "time" && use !== "travel")) return;
      if (registerOfDimension(book, fold(dimension)) !== "projects") return;
      const key = fold(code);
      if (rowWithKey(projects, key) === undefined || isBookable(book, key)) return;
      if (!billingUses(book)[use] || isOn(book, "pricesInherit")) return;
      const below = firstBelow(book.projectCodes, key);
      const child =
        below === undefined ? undefined : texts(projects, "code")[rowWithKey(projects, below) ?? NO_ROW];
      report({ at: { register: "prices", row, field: "code" }, facts: { code, child } });
    },
  };
};

/**
 * A price stands on a project that is not bookable, while prices are not inherited in the tree (#8, Q25): nothing is
 * ever registered there, so it does nothing.
 */
export const priceOnParent = defineRule({
  id: "price-on-parent",
  severity: "warning",
  bind: (book) => {
    const [prices, projects] = [tableOf(book, "prices"), tableOf(book, "projects")];
    return prices && projects && tableOf(book, "settings") ? [overPrices(book, prices, projects)] : [];
  },
});
