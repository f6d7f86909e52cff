import { expect, test } from "vitest";
import type { ProfileName } from "../../workbench/host/profiles";
import { runs } from "../runs";
import { keptSeeds } from "./kept-seeds";
import { play, type Outcome } from "./play";
import { scriptOf } from "./script";

const wrong = ({ seed, violations, trace }: Outcome) =>
  violations.length > 0 ? [{ seed, violations, trace }] : [];

/** Every so many seeds, Kontera puts back in an Excel that does not stop at the guard. */
const EACH_PUT_BACK = 5;

/** The client is told once what its Excel can do, so that a test file has one profile. */
const profile: ProfileName = "m365-windows";

test.each(keptSeeds)(
  "what was once wrong in seed $seed is so no more",
  async ({ seed, without, strategy = "stop" }) => {
    expect(wrong(await play(scriptOf(seed, without), { profile, strategy }))).toEqual([]);
  },
);

test("whatever people, faults and closed panes come between, nothing is written that was not meant", async () => {
  const found: ReturnType<typeof wrong> = [];
  let jobs = 0;
  for (let seed = 1; seed <= runs(300); seed++) {
    const strategy = seed % EACH_PUT_BACK === 0 ? "putBack" : "stop";
    const outcome = await play(scriptOf(seed), { profile, strategy });
    found.push(...wrong(outcome));
    jobs += outcome.answers["ok"] ?? 0;
  }
  expect(found).toEqual([]);
  // It is not bought with refusals.
  expect(jobs).toBeGreaterThan(150);
});
