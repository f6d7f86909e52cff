import { expect, test } from "vitest";
import { play } from "./play";
import { scriptOf } from "./script";

/** Seeds in which something was once wrong on Microsoft 365 for Mac, in the pane or in the oracle. */
test.each([
  // A job was taken back, and the person's Ctrl+Z took that back.
  [1328, { later: false }],
  // A Ctrl+Z brought back what a pane that is closed had laid ready.
  [1805, { later: false }],
  [2079, { later: false }],
  // An undo empties a row that was blank before the job.
  [1888, { later: false }],
  // Somebody wrote in a new row before the job was taken back: it stays, and nobody was told.
  [2237, { later: false }],
  // What was proved and refused stayed in a lane that nobody held.
  [6, {}],
  [209, {}],
] as const)("what was once wrong on a Mac in seed %i is so no more", async (seed, without) => {
  const { violations, trace } = await play(scriptOf(seed, without), { profile: "m365-mac" });
  expect(violations, trace.join("\n")).toEqual([]);
});
