import fc from "fast-check";
import { expect, test } from "vitest";
import { guard, unguard } from "#core/values/export-guard";
import { runs } from "../runs";

test.each([
  "=1+1",
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "+1-HYPERLINK(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "\0=1",
  "  =1",
  "\u00A0=1",
  "\u200B=1",
  "\uFEFF@A1",
  "＝1+1",
  "＋A1",
  "－A1",
  "＠A1",
  "\u2212A1",
  "- avdrag",
  "-",
])("the text %j gets an apostrophe on its way out, reliability A4", (text) => {
  expect(guard(text)).toBe(`'${text}`);
});

test.each([
  "+46 8 123 45 67",
  "+46-8-123",
  "+46 (0)70-123",
  "-5",
  "- 5,50",
  "-1.234,50",
  "a=b",
  "'s-Hertogenbosch",
  "",
  "å",
])("the text %j goes out as it is, reliability A4", (text) => {
  expect(guard(text)).toBe(text);
});

test("only the guard's own apostrophe is taken away on import", () => {
  expect(unguard("'=1")).toBe("=1");
  expect(unguard("''=1")).toBe("'=1");
  expect(unguard("'hej")).toBe("'hej");
});

test("what other programs keep zeros and signs by is taken away too: an apostrophe before a number, and an equals sign", () => {
  expect(unguard("'0010")).toBe("0010");
  expect(unguard("'+46 8 123")).toBe("+46 8 123");
  expect(unguard('="0010"')).toBe("0010");
  expect(unguard('="a""b"')).toBe('a"b');
  expect(unguard('=A1&"x"')).toBe('=A1&"x"');
  for (const own of ["'0010", '="0010"', "''1"]) expect(unguard(guard(own))).toBe(own);
});

test("export and import give back any text, also one that begins like a guarded one, reliability A4", () => {
  const tricky = fc.constantFrom("'", "=", "+", "-", "@", " ", "\t", "1", "a", "\u200B", "＝", "\u2212", "(");
  const anyText = fc.oneof(fc.string({ unit: tricky, maxLength: 8 }), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unguard(guard(text))).toBe(text);
    }),
    { numRuns: runs(2000) },
  );
});
