import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveCodingRule } from "#core/resolve/coding-rule";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const bookWith = (project: string, code: string, dimension: string, coded = "X") =>
  bookOf({
    dimensions: [
      { dimension: "Kst", rule: dimension },
      { dimension: "Kund", kind: "Kund", rule: "Låst" },
    ],
    projects: [{ code: "Y" }, { code: "Y.1" }],
    customers: [{ number: "M3", name: "M3" }],
    codes: [
      { dimension: "Kst", code: "X", name: "X", rule: code },
      { dimension: "Kst", code: "Z", name: "Z", rule: "Låst" },
    ],
    projectCodings: [
      { project: "Y", dimension: "Kst", code: coded, rule: project },
      { project: "Y", dimension: "Kund", code: "M3" },
    ],
  });

const told = ({ trace }: ReturnType<typeof resolveCodingRule>) =>
  trace.map(({ register, verdict }) => `${register} ${verdict}`);

test("the project's rule goes first, then the code's, then the dimension's #36 #39", () => {
  const first = resolveCodingRule(bookWith("Låst", "Måste anges", "Kan anges"), fold("y"), "Kst");
  expect(first.value).toBe("locked");
  expect(told(first)).toEqual(["projectCodings decides", "codes outranked", "dimensions outranked"]);
  const second = resolveCodingRule(bookWith("", "Måste anges", "Kan anges"), fold("y"), "Kst");
  expect(second.value).toBe("required");
  expect(told(second)).toEqual(["projectCodings blank", "codes decides", "dimensions outranked"]);
});

test("Ärv regel leaves it to the code and then the dimension, never to the project above #37 Q17", () => {
  const book = bookWith("Ärv regel", "", "Måste anges");
  expect(told(resolveCodingRule(book, fold("y"), "Kst"))).toEqual([
    "projectCodings passesOn",
    "codes blank",
    "dimensions decides",
  ]);
  const below = resolveCodingRule(bookWith("Låst", "Låst", "Kan anges"), fold("y.1"), "Kst");
  expect(below.value).toBe("optional");
  expect(told(below)).toEqual(["projectCodings noRows", "dimensions decides"]);
});

test("the rule holds though the dimension lays nothing out from projects #38", () => {
  expect(resolveCodingRule(bookWith("Måste anges", "", ""), fold("y"), "Kst", undefined).value).toBe(
    "required",
  );
});

test("the code that is registered counts before the project's own #39", () => {
  const book = bookWith("", "Måste anges", "Kan anges");
  expect(resolveCodingRule(book, fold("y"), "Kst", "z").value).toBe("locked");
  expect(told(resolveCodingRule(book, fold("y"), "Kst", "Q"))).toEqual([
    "projectCodings blank",
    "codes noRow",
    "dimensions decides",
  ]);
  expect(told(resolveCodingRule(book, fold("y"), "Kund"))).toEqual([
    "projectCodings blank",
    "dimensions decides",
  ]);
});

test("where nobody states a rule, nothing is demanded", () => {
  const { value, trace } = resolveCodingRule(bookWith("", "", ""), fold("y"), "Kst");
  expect(value).toBe("optional");
  expect(trace.at(-1)).toEqual({
    register: "dimensions",
    key: "Kst",
    field: "rule",
    value: "optional",
    verdict: "standard",
  });
});

test("whatever is stated, the first of the three that says something decides #39 Q17", () => {
  const rules = {
    "": undefined,
    "Ärv regel": undefined,
    "Måste anges": "required",
    Låst: "locked",
    "Kan anges": "optional",
  };
  const stated = fc.constantFrom("", "Måste anges", "Låst", "Kan anges");
  const word = (text: string) => rules[text as keyof typeof rules];
  fc.assert(
    fc.property(fc.oneof(stated, fc.constant("Ärv regel")), stated, stated, (project, code, dimension) => {
      const { value, trace } = resolveCodingRule(bookWith(project, code, dimension), fold("y"), "Kst");
      expect(value).toBe(word(project) ?? word(code) ?? word(dimension) ?? "optional");
      expect(trace.filter(({ verdict }) => verdict === "decides" || verdict === "standard")).toHaveLength(1);
    }),
    { numRuns: runs(100) },
  );
});
