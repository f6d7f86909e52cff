import fc from "fast-check";
import { expect, test } from "vitest";
import { newProject } from "#core/restructure/new-project";
import { nextCode } from "#core/restructure/next-code";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const bookWith = (codes: readonly string[]) =>
  bookOf({ projects: codes.map((code) => ({ code, name: code })) });
const next = (parent: string, ...codes: readonly string[]): string =>
  finish(nextCode(bookWith(codes), parent));

test("the next code of a branch is the one after the highest of its own, as wide as they are", () => {
  expect(next("ENT", "ENT", "ENT.2501", "ENT.2502", "ENT.2601")).toBe("2602");
  expect(next("LO", "LO", "LO.101", "LO.103", "LO.099", "BS.7")).toBe("104");
  expect(next("lo", "LO", "LO.Del7", "LO.Del8")).toBe("Del9");
});

test("what stands deeper, or has no row above it, counts by its part in the branch, once", () => {
  expect(next("A", "A", "A.1.1", "A.1.2", "A.1.9", "A.2")).toBe("3");
});

test("a main project is suggested among main projects", () => {
  expect(next("", "R1", "R2", "R2.Nord", "BS")).toBe("R3");
});

test("names, two series as long, a branch without projects and an unknown one suggest nothing", () => {
  expect(next("R1.Fast", "R1.Fast", "R1.Fast.Nord", "R1.Fast.Syd")).toBe("");
  expect(next("A", "A", "A.1", "A.X7")).toBe("");
  expect(next("A", "A")).toBe("");
  expect(next("B", "A")).toBe("");
  expect(next("")).toBe("");
});

test("what is suggested can be made", () => {
  const segment = fc.oneof(fc.constantFrom("Nord", "a", "X1", "x2"), fc.nat(120).map(String));
  const code = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("."));
  fc.assert(
    fc.property(fc.uniqueArray(code, { maxLength: 12, selector: (one) => one.toLowerCase() }), (codes) => {
      const book = bookWith(codes);
      for (const parent of ["", ...codes]) {
        const suggested = finish(nextCode(book, parent));
        if (suggested === "") continue;
        const plan = finish(newProject(book, { parent, code: suggested, name: "Ny", unbookParent: true }));
        expect({ parent, suggested, plan: plan.ok || plan.error }).toMatchObject({ plan: true });
      }
    }),
    { numRuns: runs(100) },
  );
});
