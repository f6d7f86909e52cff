import { expect, test } from "vitest";
import { plainLetters, plainWords } from "#core/values/plain-letters";

test("letters are plain without their rings and dots, as many as they were, and others stay in small letters", () => {
  expect(plainLetters("Åkerö 12")).toBe("akero 12");
  expect(plainLetters("Öst")).toBe("ost");
  expect(plainLetters("Brønd ÞÓR Łódź")).toBe("brønd þor łodz");
  expect(plainLetters("PLAN B")).toBe("plan b");
  expect(plainLetters("")).toBe("");
});

test("the words of a text are what stands between its separators, whatever script they are of", () => {
  expect(plainWords("R1: Fast/nord!")).toBe(" r1 fast nord");
  expect(plainWords("Brønd–Łódź (ΑΘΗΝΑ)")).toBe(" brønd łodz αθηνα");
  expect(plainWords("a[b_c{d`e@f:g/h")).toBe(" a b c d e f g h");
});
