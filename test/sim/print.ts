import type { ViolationKind } from "./oracle/violation";
import type { PlayOptions } from "./play";
import type { Script } from "./script";

/** A script as a test that can be pasted: it is red as long as the violation is there. */
export const printTest = (
  script: Script,
  kind: ViolationKind,
  { profile, strategy }: Required<Pick<PlayOptions, "profile" | "strategy">>,
): string =>
  `test("seed ${script.seed} on ${profile}, ${strategy}: no ${kind}", async () => {
  const script: Script = ${JSON.stringify(script, undefined, 2).replaceAll("\n", "\n  ")};
  const { violations, trace } = await play(script, { profile: "${profile}", strategy: "${strategy}" });
  expect(violations, trace.join("\\n")).toEqual([]);
});
`;
