import { expect, test } from "vitest";
import { play } from "./play";
import { scriptOf } from "./script";

test("a seed gives the same run each time, to the last act, answer and request", async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const script = scriptOf(seed);
    expect(await play(script)).toEqual(await play(script));
  }
});
