import { expect, test } from "vitest";
import { sums } from "../../../scripts/mutants/report.mjs";
import { inTurns } from "../../../scripts/mutants/sample.mjs";

const groups = [
  ["a1", "a2", "a3", "a4", "a5"],
  ["b1", "b2"],
  ["c1", "c2", "c3"],
];

test("any beginning of the sample takes as many from each file as the file has", () => {
  for (let seed = 1; seed < 50; seed++) {
    const order = inTurns(groups, seed);
    expect([...order].sort()).toEqual(groups.flat());
    expect(
      order
        .slice(0, 6)
        .map(([file]) => file)
        .sort()
        .join(""),
    ).toBe("aabbcc");
  }
});

test("the same seed gives the same sample, and another seed another", () => {
  expect(inTurns(groups, 7)).toEqual(inTurns(groups, 7));
  expect(inTurns(groups, 7)).not.toEqual(inTurns(groups, 8));
});

test("a mutant that hangs counts as killed, in its folder and in all", () => {
  const results = [
    { file: "src/tree/a.ts", state: "killed" },
    { file: "src/tree/b.ts", state: "survived" },
    { file: "src/book/a.ts", state: "timed out" },
  ];
  expect(sums(results)).toEqual([
    { name: "src/book", killed: 1, of: 1 },
    { name: "src/tree", killed: 1, of: 2 },
    { name: "all", killed: 2, of: 3 },
  ]);
});
