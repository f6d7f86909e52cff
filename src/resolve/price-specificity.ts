import type { RowId } from "../book/row-id";
import { isUnread, numbers, texts, type Table } from "../book/table";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";

/**
 * How specific a price is (Q24): one that asks for a code in one dimension more (När dimension, När kod)
 * goes before one that does not; an incomplete one never holds, by what stands in the field, or lacks there.
 */
export type Specificity =
  | { readonly kind: "plain" }
  | { readonly kind: "conditional"; readonly dimension: Folded; readonly code: Folded }
  | { readonly kind: "incomplete"; readonly field: "price" | "whenDimension" | "whenCode" };

const plain: Specificity = { kind: "plain" };

export const specificity = (prices: Table<"prices">, row: RowId): Specificity => {
  if (numbers(prices, "price")[row] === undefined) return { kind: "incomplete", field: "price" };
  const [dimension, code] = [texts(prices, "whenDimension")[row], texts(prices, "whenCode")[row]];
  const isHalf = (dimension === undefined) !== (code === undefined);
  if (isHalf || isUnread(prices, row, "whenDimension") || isUnread(prices, row, "whenCode"))
    return { kind: "incomplete", field: code === undefined ? "whenCode" : "whenDimension" };
  return dimension === undefined || code === undefined
    ? plain
    : { kind: "conditional", dimension: fold(dimension), code: fold(code) };
};
