import { expect, test } from "vitest";
import { testsOf } from "../../scripts/reach/tests.mjs";
import { project, ships } from "./code";

const code = {
  "src/a.ts": `export const one = 1; export const two = 2; export type Three = 3; export const four = 4;`,
  "test/books.ts": `import { two } from "../src/a"; export const book = () => two; export const other = 1;`,
};

const exercised = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    testsOf(project({ ...code, "test/a.test.ts": text }), ships).map(({ name, exercises }) => [
      name,
      [...exercises].map((declaration) => declaration.name).sort(),
    ]),
  );

test("a test exercises what its own code runs, and not what another test of the file runs", () => {
  const text = `
    import { one, two } from "../src/a";
    test("first #1", () => { one; });
    test.each([two])("second, %s", (given) => given);`;
  expect(exercised(text)).toEqual({ "first #1": ["one"], "second, %s": ["two"] });
});

test("what it runs by a function of its file, by a builder or before each test counts", () => {
  const text = `
    import { four, one } from "../src/a";
    import { book } from "./books";
    const local = () => one;
    beforeEach(() => four);
    test("all", () => local() + book());`;
  expect(exercised(text)).toEqual({ all: ["four", "one", "two"] });
});

test("what only types name does not count, nor what is imported and not used", () => {
  const text = `
    import { one, four, type Three } from "../src/a";
    test(\`of \${1} types\`, () => { const x: typeof one | Three = 1 as Three; return x satisfies typeof one; });`;
  expect(exercised(text)).toEqual({ "of … types": [] });
});

test("a loop may make the tests", () => {
  const text = `import { one } from "../src/a"; for (const x of [1]) describe("d", () => { test("t", () => one); });`;
  expect(exercised(text)).toEqual({ t: ["one"] });
});
