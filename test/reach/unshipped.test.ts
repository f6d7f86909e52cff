import { expect, test } from "vitest";
import { unshipped } from "../../scripts/reach/unshipped.mjs";
import { project, ships } from "./code";

const found = (files: Readonly<Record<string, string>>, atMost = 0, ...names: readonly string[]) =>
  unshipped(project(files), {
    ships,
    entries: ["cli/main.ts"],
    waiting: { atMost, exports: names.map((name) => ({ name })) },
  });

const main = (code: string): Record<string, string> => ({ "cli/main.ts": code });
const only = (name: string, file = "src/a.ts"): string => `${file}: only tests use ${name}`;

test("what the entries reach is used, and what only a test uses is found", () => {
  const files = {
    ...main(`import { one } from "../src/a"; one();`),
    "src/a.ts": `import { two } from "./b"; export const one = () => two(); export const three = 3;`,
    "src/b.ts": `export function two() {}`,
    "test/a.test.ts": `import { three } from "../src/a"; test("three", () => three);`,
  };
  expect(found(files)).toEqual([only("three")]);
});

test("what only an unused export uses is unused with it", () => {
  const files = {
    ...main(`import { one } from "../src/a"; one();`),
    "src/a.ts": `import { two } from "./b"; export const one = 1; export const three = () => two;`,
    "src/b.ts": `export const two = 2;`,
  };
  expect(found(files)).toEqual([only("three"), only("two", "src/b.ts")]);
});

test.each([
  ["by another name", `import { one as first } from "../src/a"; first();`],
  ["passed on", `import { one } from "../src"; one();`],
  ["by its alias", `import { one } from "#core/a"; one();`],
  ["as a shorthand", `import { one } from "../src/a"; export const all = { one };`],
  ["as a component", `import { one as One } from "../src/a"; export const view = <One />;`],
  ["by its type", `import { one } from "../src/a"; export type T = typeof one;`],
  ["as a part of all", `import * as all from "../src/a"; all.one();`],
  ["when it is needed", `export const later = () => import("../src/a").then(({ one }) => one);`],
])("an export counts as used %s", (_, code) => {
  const files = {
    "cli/main.tsx": code,
    "src/a.ts": `export const one = 1;`,
    "src/index.ts": `export * from "./a";`,
  };
  const shipping = { ships, entries: ["cli/main.tsx"], waiting: { atMost: 0, exports: [] } };
  expect(unshipped(project(files), shipping)).toEqual([]);
});

test.each([
  ["a parameter", `(one) => one`],
  ["a variable", `() => { const { one } = { one: 1 }; return one; }`],
  ["a property", `(it) => it.one`],
  ["a key", `() => ({ one: 1 })`],
  ["an attribute", `() => <p one="1" />`],
])("%s of the same name is no use of an export", (_, code) => {
  const files = {
    "cli/main.tsx": `import { one } from "../src/a"; export const f = ${code};`,
    "src/a.ts": `export const one = 1;`,
  };
  const shipping = { ships, entries: ["cli/main.tsx"], waiting: { atMost: 0, exports: [] } };
  expect(unshipped(project(files), shipping)).toEqual([only("one")]);
});

test("a value that only its own file uses need not be exported, and a type may be", () => {
  const files = {
    ...main(`import { one } from "../src/a"; one();`),
    "src/a.ts": `export const two = 2; export type Two = typeof two; export const one = (): Two => two;`,
  };
  expect(found(files)).toEqual([only("two")]);
});

const waiting = {
  ...main(`export const used = 1;`),
  "src/a.ts": `export type Two = 2; export const two = (): Two => 2; export const one = () => two();`,
};

test("an export that waits stands in the list by its name, and its types with it", () => {
  expect(found(waiting)).toEqual([only("Two"), only("two"), only("one")]);
  expect(found(waiting, 1, "one")).toEqual([only("two")]);
  expect(found(waiting, 2, "one", "two")).toEqual([]);
});

test("an entry that is used or gone, and one more than is allowed, are faults of the list", () => {
  expect(found(waiting, 1, "one", "two")).toEqual(["waiting.json: it holds 2, and atMost is 1"]);
  expect(found(waiting, 3, "one", "two", "three")).toEqual([
    "waiting.json: 0 exports are named three; one is meant",
  ]);
  expect(found(waiting, 3, "one", "two", "used")).toEqual([
    "waiting.json: used is reached now, and waits no longer",
  ]);
});
