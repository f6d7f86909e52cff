import { expect, test } from "vitest";
import { dimensionName } from "#core/book/dimensions";
import { bookOf } from "../rules/books";

const book = bookOf({
  dimensions: [{ dimension: "KST", singular: "Kostnadsställe" }, { dimension: "Objekt" }],
});

test.each([
  ["by its name", "kst", "Kostnadsställe"],
  ["by its key as Dimensioner spells it, where it has no name", "objekt", "Objekt"],
  ["as it is asked for, where Dimensioner does not have it", "Region", "Region"],
])("a dimension is told of %s", (_, asked, told) => {
  expect(dimensionName(book, asked)).toBe(told);
});
