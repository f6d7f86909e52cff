import { expect, test } from "vitest";
import { openUnguarded } from "./doors/unguarded";
import { play } from "./play";
import { printTest } from "./print";
import { scriptOf, type Script } from "./script";
import { shrink } from "./shrink";

const sizeOf = ({ rounds }: Script): number =>
  rounds.reduce(
    (sum, { before, during, faults }) => sum + 1 + before.length + during.length + faults.length,
    0,
  );

/** The first seed in which a door that writes by position does this. */
const found = async (): Promise<Script> => {
  for (let seed = 1; ; seed++) {
    const script = scriptOf(seed);
    const { violations } = await play(script, { open: openUnguarded });
    if (sizeOf(script) > 5 && violations.some(({ kind }) => kind === "wrong-cell")) return script;
  }
};

test("a script is cut down to what the violation takes, which can be pasted as a test", async () => {
  const script = await found();
  const cut = await shrink(script, "wrong-cell", { open: openUnguarded });
  expect(sizeOf(cut)).toBeLessThan(sizeOf(script));
  const { violations } = await play(cut, { open: openUnguarded });
  expect(violations.map(({ kind }) => kind)).toContain("wrong-cell");
  const printed = printTest(cut, "wrong-cell", { profile: "m365-windows", strategy: "stop" });
  const data = printed.slice(printed.indexOf("= {") + 2, printed.indexOf(";\n  const {"));
  expect(JSON.parse(data)).toEqual(cut);
});
