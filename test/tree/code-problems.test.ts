import { expect, test } from "vitest";
import { codeProblems } from "#core/tree/code-problems";

test("letters and digits in segments between dots are a code #13", () => {
  for (const code of ["BS", "BS.HR.1", "Ö.2", "å\u0301"]) expect(codeProblems(code)).toEqual([]);
});

test("an empty segment and a character that does not belong are told, each once Q3 Q4", () => {
  expect(codeProblems("BS..HR")).toEqual([{ problem: "empty-segment", characters: "" }]);
  expect(codeProblems("B/S/1")).toEqual([{ problem: "character", characters: "/" }]);
  expect(codeProblems(".B S#")).toEqual([
    { problem: "empty-segment", characters: "" },
    { problem: "character", characters: " #" },
  ]);
});

test("a hyphen or an underscore alone is only unusual", () => {
  expect(codeProblems("B-S_1")).toEqual([{ problem: "unusual-character", characters: "-_" }]);
  expect(codeProblems("B-S/1")).toEqual([{ problem: "character", characters: "-/" }]);
});
