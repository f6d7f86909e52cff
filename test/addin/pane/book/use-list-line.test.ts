// @vitest-environment happy-dom
import { renderHook } from "@testing-library/preact";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { useListLine } from "../../../../addin/pane/book/use-list-line";
import { bookOf, type Row } from "../../../rules/books";

const widths = (...customers: readonly Row[]) => {
  const book = bookOf({ customers: [...customers] });
  const { style, isShort } = renderHook(() => useListLine(book, tableOf(book, "customers")!)).result.current;
  expect(isShort).toBe(false);
  return [style["--first"], style["--last"]];
};

test("the first and the last column of a line are as wide as their longest text, from 3 and 4 characters to 14", () => {
  expect(widths()).toEqual(["3", "4"]);
  expect(widths({ number: "1", city: "Ås" }, { number: "22", city: "Åre" })).toEqual(["3", "4"]);
  expect(widths({ number: "12345", city: "Örebro" }, { number: "22", city: "Åre" })).toEqual(["5", "6"]);
  expect(widths({ number: "1".repeat(14), city: "a".repeat(14) })).toEqual(["14", "14"]);
  expect(widths({ number: "1".repeat(15), city: "a".repeat(15) })).toEqual(["14", "14"]);
});
