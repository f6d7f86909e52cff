import { expect, test } from "vitest";
import { readBool } from "#core/values/bool";
import { outcome } from "./faults";

test.each(["Ja", "ja ", "J", "Yes", "y", "1", "TRUE", "Sant", "x", "X", 1, true])("%j is yes", (cell) => {
  expect(readBool(cell)).toBe(1);
});

test.each(["Nej", "NEJ", "n", "No", "0", "false", "Falskt", 0, false])("%j is no", (cell) => {
  expect(readBool(cell)).toBe(0);
});

test("anything else is a fault, and blank is neither yes nor no", () => {
  expect(readBool("")).toBeUndefined();
  expect(readBool("\u00A0")).toBeUndefined();
  expect(readBool("kanske")).toEqual({ fault: "not-a-bool", text: "kanske" });
  expect(readBool(2)).toEqual({ fault: "not-a-bool", text: "2" });
  expect(outcome(readBool("#REF!"))).toBe("error-value");
});
