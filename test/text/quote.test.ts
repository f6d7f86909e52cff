import { expect, test } from "vitest";
import { quote } from "#core/text/quote";

test("a text of sixty characters is quoted whole, and one longer is cut to sixty with its dots", () => {
  expect(quote("x".repeat(60), "en")).toBe(`“${"x".repeat(60)}”`);
  expect(quote("x".repeat(61), "en")).toBe(`“${"x".repeat(59)}…”`);
});

test("a character of two units counts as one, and is never cut in half", () => {
  expect(quote("😀".repeat(60), "en")).toBe(`“${"😀".repeat(60)}”`);
  expect(quote("😀".repeat(61), "en")).toBe(`“${"😀".repeat(59)}…”`);
});

test("each language has its own marks and its own word for a blank cell", () => {
  expect(quote("BS", "sv")).toBe("”BS”");
  expect(quote("", "sv")).toBe("(tomt)");
  expect(quote("", "en")).toBe("(blank)");
});

test("a line end is shown as a space and what nobody sees as a dot", () => {
  expect(quote("a\r\n\tb", "en")).toBe("“a b”");
  expect(quote("BS\u200BHR", "en")).toBe("“BS·HR”");
});
