import { expect, test } from "vitest";
import { secondsLeft } from "../../../../addin/pane/shell/seconds-left";

test("how much is left is told after three seconds of work, in steps of five", () => {
  expect(secondsLeft(0.5, 2999)).toBeUndefined();
  expect(secondsLeft(0, 60_000)).toBeUndefined();
  expect(secondsLeft(0.2, 5000)).toBe(20);
  expect(secondsLeft(0.99, 10_000)).toBe(5);
  expect(secondsLeft(1, 10_000)).toBeUndefined();
});
