import { expect, test } from "vitest";
import { runs } from "../runs";
import { play, type Outcome } from "./play";
import { scriptOf, type Without } from "./script";

const wrong = ({ seed, violations, trace }: Outcome) =>
  violations.length > 0 ? [{ seed, violations, trace }] : [];

const playAll = async (seeds: number, without: Without): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (let seed = 1; seed <= seeds; seed++) outcomes.push(await play(scriptOf(seed, without)));
  return outcomes;
};

const sum = (outcomes: readonly Outcome[], answer: string): number =>
  outcomes.reduce((total, { answers }) => total + (answers[answer] ?? 0), 0);

test("when nobody else is at work and nothing fails, every job is done, and nothing is ever wrong", async () => {
  const outcomes = await playAll(runs(100), { people: false, faults: false, deaths: false });
  expect(outcomes.flatMap(wrong)).toEqual([]);
  const jobs = outcomes.reduce(
    (total, { answers }) => total + Object.values(answers).reduce((a, b) => a + b, 0),
    0,
  );
  expect(jobs).toBeGreaterThan(100);
  expect(sum(outcomes, "ok")).toBe(jobs);
});
