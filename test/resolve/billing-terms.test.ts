import { expect, test } from "vitest";
import { billingTerms } from "#core/resolve/billing-terms";
import { bookOf, type Row } from "../rules/books";

const termsOf = (...dimensions: readonly Row[]) => {
  const { governing, priceOrder, travelDimension } = billingTerms(
    bookOf({ dimensions, projects: [], customers: [] }),
  );
  const keys = (list: readonly { readonly key: string }[]): string => list.map(({ key }) => key).join(" ");
  return {
    governing: keys(governing),
    time: keys(priceOrder.time),
    travel: keys(priceOrder.travel),
    travelDimension,
  };
};

test("the topmost of the dimensions that are said to set prices in Travel does, where it governs billing #173", () => {
  const said = (dimension: string, more: Row = {}): Row => ({
    dimension,
    billing: "Ja",
    travelPrice: "Ja",
    ...more,
  });
  expect(termsOf(said("A"), said("B"))).toEqual({
    governing: "a b",
    time: "",
    travel: "a",
    travelDimension: "a",
  });
  expect(termsOf(said("A", { billing: "Nej" }), said("B"), said("C"))).toMatchObject({
    governing: "b c",
    travelDimension: "b",
  });
  expect(termsOf(said("A", { travelPrice: "Nej" })).travelDimension).toBeUndefined();
});

test("prices are looked for in the order of their priority, and in Travel last in the one without #165 #173", () => {
  expect(
    termsOf(
      { dimension: "A", billing: "Ja", travelPrice: "Ja" },
      { dimension: "B", billing: "Ja", pricePriority: 2 },
      { dimension: "C", billing: "Ja", pricePriority: 1 },
      { dimension: "D", billing: "Ja" },
      { dimension: "E", pricePriority: 3 },
    ),
  ).toEqual({ governing: "a b c d", time: "c b", travel: "c b a", travelDimension: "a" });
});
