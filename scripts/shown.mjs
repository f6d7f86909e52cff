import { readFileSync } from "node:fs";
import { reachedFrom } from "./reach/reached.mjs";
import { entries, readGraph, ships } from "./reach/shipping.mjs";
import { testsOf } from "./reach/tests.mjs";

export const { parts, outside, byHand, notYet } = JSON.parse(
  readFileSync(new URL("behaviours.json", import.meta.url), "utf8"),
);

/** Every number that has a name. */
export const numbers = parts.flatMap(({ names }) => Object.keys(names));

/** What a name cites: `#19`, `Q5`, and `#15–#18` for all between. */
const cited = (name) => {
  const found = new Set();
  for (const [, kind, from, to] of name.matchAll(/(#|\bQ)(\d+)(?:[–-](?:#|Q)?(\d+))?/g))
    for (let at = Number(from); at <= Number(to ?? from); at += 1) found.add(kind + at);
  return found;
};

const readTests = () => {
  const graph = readGraph();
  const files = entries.filter((file) => /^(addin|cli)\//.test(file));
  const reached = reachedFrom(graph, { files });
  // An entry of the workbench serves the add-in as it is built.
  const runs = (declaration) => reached.has(declaration) || entries.includes(declaration.file);
  return testsOf(graph, ships, (name) => cited(name).size > 0).map(({ name, file, exercises }) => ({
    name,
    file,
    cites: cited(name),
    unreached: [...exercises].filter((one) => !one.file.startsWith("workbench/") && !runs(one)),
    runsNothing: ![...exercises].some(runs),
  }));
};

let read;
/** The tests that cite a number, each with what it exercises that neither the add-in nor the command line reaches. */
const citingTests = () => (read ??= readTests());

/**
 * How each number stands: the tests that show it, which exercise only what a user can reach; the names that others
 * exercise though nothing reaches them; and why still others do not count, which no tool can see.
 */
export const standings = () => {
  const all = citingTests();
  return new Map(
    numbers.map((number) => {
      const doubts = byHand.filter(({ behaviours }) => behaviours.includes(number));
      const doubted = new Set(doubts.flatMap(({ tests }) => tests));
      const tests = all.filter(({ name, cites }) => cites.has(number) && !doubted.has(name));
      const names = tests.flatMap(({ unreached }) => unreached.map(({ name }) => name));
      return [
        number,
        {
          tests: tests.filter(({ unreached, runsNothing }) => unreached.length === 0 && !runsNothing),
          unreached: [...new Set(names)].sort(),
          why: doubts.map(({ why }) => why),
        },
      ];
    }),
  );
};

/**
 * What is out of date in the list kept by hand: tests that are no more or do not cite what they are doubted for, and
 * numbers that are said to have no test and are shown.
 */
export const staleByHand = () => {
  const all = citingTests();
  const stands = standings();
  return byHand.flatMap(({ tests, behaviours }) => {
    const isCited = (name) =>
      all.some((one) => one.name === name && behaviours.some((number) => one.cites.has(number)));
    const isShown = (number) => stands.get(number).tests.length > 0;
    return tests.length > 0 ? tests.filter((name) => !isCited(name)) : behaviours.filter(isShown);
  });
};
