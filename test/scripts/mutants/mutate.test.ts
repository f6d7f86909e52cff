import { expect, test } from "vitest";
import { changedLines, mutantsOf, mutated } from "../../../scripts/mutants/mutate.mjs";

/** What a source becomes, mutant by mutant. */
const become = (source: string): string[] => {
  const mutants = mutantsOf("one.ts", source);
  return mutants.map((mutant) => mutated(source, mutant)).sort();
};

/** The same, of one expression. */
const expressions = (expression: string): string[] =>
  become(`use(${expression});`)
    .filter((text) => text.startsWith("use("))
    .map((text) => text.slice("use(".length, -");".length));

test("a comparison's boundary moves, and an equality turns", () => {
  expect(expressions("a < b")).toEqual(["a <= b"]);
  expect(expressions("a >= b")).toEqual(["a > b"]);
  expect(expressions("a === b")).toEqual(["a !== b"]);
});

test("and becomes or, and of a default either side stands alone", () => {
  expect(expressions("a && b")).toEqual(["a || b"]);
  expect(expressions("a ?? b")).toEqual(["a", "b"]);
});

test("numbers are added for subtracted and multiplied for divided, but texts that are put together are left", () => {
  expect(expressions("a + b")).toEqual(["a - b"]);
  expect(expressions("a / b")).toEqual(["a * b"]);
  expect(expressions('a + "b"')).toEqual([]);
  expect(become("at += n;")).toEqual([";", "at -= n;"]);
});

test("a number is one off, a minus is lost, and true is false", () => {
  expect(expressions("0")).toEqual(["1"]);
  expect(expressions("1")).toEqual(["0"]);
  expect(expressions("1_000")).toEqual(["1001"]);
  expect(expressions("-1")).toEqual(["1"]);
  expect(expressions("true")).toEqual(["false"]);
});

test("a method becomes its twin or is not called, and a slice ends one too early", () => {
  expect(expressions("Math.min(a, b)")).toEqual(["Math.max(a, b)"]);
  expect(expressions("list.some(f)")).toEqual(["list.every(f)"]);
  expect(expressions("list.filter(f)")).toEqual(["list"]);
  expect(expressions("Math.abs(a)")).toEqual(["a"]);
  expect(expressions("list.slice(a, b)")).toEqual(["list.slice(a, b - 1)"]);
});

test("a condition is turned once, by its own operator if it has one", () => {
  expect(become("if (a) b;")).toEqual(["if (!(a)) b;"]);
  expect(become("if (!a) b;")).toEqual(["if (a) b;"]);
  expect(become("if (a < b) c;")).toEqual(["if (a <= b) c;"]);
});

test("a call, an assignment and a way out are left out", () => {
  expect(become("f();")).toEqual([";"]);
  expect(become("a.b = c;")).toEqual([";"]);
  expect(become("for (;;) continue;")).toEqual(["for (;;) ;"]);
});

test("a function that answers always answers the same", () => {
  expect(become("const f = () => a.has(b);")).toEqual(["const f = () => false;", "const f = () => true;"]);
  expect(become("const f = (): string => g;")).toEqual(['const f = (): string => "";']);
  expect(become("function f(): number { return g; }")).toEqual(["function f(): number { return 0; }"]);
});

test("types and imports have no mutants", () => {
  expect(become('import { a } from "a"; type B = -1 | 0; const c = d as 1;')).toEqual([]);
});

test("a mutant is told by its line and by the lines that it changes", () => {
  const source = "const a = 1;\n  if (a < b)\n    c();\n";
  const mutant = mutantsOf("one.ts", source).find(({ name }) => name === "boundary")!;
  expect(mutant.line).toBe(2);
  expect(changedLines(source, mutant)).toEqual({ before: "if (a < b)", after: "if (a <= b)" });
});
