import { expect, test } from "vitest";
import { play } from "./play";
import { scriptOf } from "./script";

/** Each was found in a door that wrote by position, and is kept. */
test.each([
  ["wrong-receipt", 6],
  ["stray-blank-rows", 24],
  ["half-after-reload", 7],
  ["wrong-cell", 7],
  ["ok-but-partial", 10],
  ["lost-row", 10],
  ["wrong-row", 23],
  ["refused-but-left", 31],
  ["lost-edit", 39],
  ["second-log", 369],
])(
  "what a door that writes by position did wrong in this seed is right: %s, in seed %i",
  async (kind, seed) => {
    const { violations } = await play(scriptOf(seed, { later: false }));
    expect(violations.map((one) => one.kind)).not.toContain(kind);
  },
);
