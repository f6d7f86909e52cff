import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { mutantsOf } from "../../../scripts/mutants/mutate.mjs";
import { probed } from "../../../scripts/mutants/probes.mjs";

const source = `
const half = (a) => a / 2;
const adder = (a) => (b) => a + b;
function* steps() { yield half(4); }
const sum = adder(1);
`;

/** The keys of what a source reaches, with these calls at its end. */
const reached = (calls: string): Set<string> => {
  const keys = new Set<string>();
  runInNewContext(probed("one.js", source + calls), { tellReached: (key: string) => keys.add(key) });
  return keys;
};

const keyOf = (name: string, line: number): string =>
  mutantsOf("one.js", source).find((mutant) => mutant.name === name && mutant.line === line)!.key;

test("a source tells which of its functions ran, by the key that their mutants have", () => {
  expect([...reached("half(2);")]).toContain(keyOf("arithmetic", 2));
  expect([...reached("")]).not.toContain(keyOf("arithmetic", 2));
  expect([...reached("")]).not.toContain(keyOf("arithmetic", 3));
  expect([...reached("sum(2);")]).toContain(keyOf("arithmetic", 3));
});

test("what stands in no function is reached when the file is loaded", () => {
  expect([...reached("")]).toContain(keyOf("number", 5));
});

test("a generator is reached when it is first asked", () => {
  expect([...reached("steps();")]).not.toContain(keyOf("arithmetic", 2));
  expect([...reached("steps().next();")]).toContain(keyOf("arithmetic", 2));
});
