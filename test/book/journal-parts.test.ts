import fc from "fast-check";
import { expect, test } from "vitest";
import { readParts, writeParts } from "#core/book/journal-parts";
import { runs } from "../runs";

/** Texts of every length, with what JSON and Excel take to heart: quotes, blanks at the ends, letters of two units. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(" ", "a", "\n", '"', "\\", "å", "𝄞", "'") }),
  fc.integer({ min: 0, max: 90_000 }).map((length) => `${'" '.repeat(length / 2)}𝄞`),
);
const entries = fc.array(fc.tuple(text, text), { maxLength: 6 });

test("whatever entries a journal has, its parts fit in cells and are read back, shuffled and trimmed Q32", () => {
  fc.assert(
    fc.property(entries, fc.array(fc.nat()), (written, order) => {
      const parts = writeParts(written);
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(32_767);
      const shuffled = parts
        .map((part, at) => ({ part: part.trim(), by: order[at] ?? 0 }))
        .sort((a, b) => a.by - b.by)
        .map(({ part }) => part);
      expect(readParts(shuffled)).toEqual({ ok: true, value: written });
    }),
    { numRuns: runs(60) },
  );
});

test("a single changed character is noticed, wherever it stands", () => {
  const parts = writeParts([["a", "b"], ["x".repeat(40_000)], ["c"]]);
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.constantFrom("0", "7", "x", " ", '"', "]", "{"),
      (which, where, by) => {
        const at = which % parts.length;
        const part = parts[at]!;
        const place = where % part.length;
        const changed = parts.with(at, part.slice(0, place) + by + part.slice(place + 1));
        if (changed[at] === part) return;
        const read = readParts(changed);
        expect(read.ok && JSON.stringify(read.value)).toBe(false);
      },
    ),
    { numRuns: runs(300) },
  );
});

test("a part that is gone, one of another journal, and what is no part are told apart", () => {
  const parts = writeParts([["x".repeat(29_000)], ["y".repeat(29_000)], ["z".repeat(2_000)]]);
  expect(parts).toHaveLength(3);
  expect(readParts(parts.toSpliced(1, 1))).toEqual({
    ok: false,
    error: { kind: "missing", part: 2, parts: 3 },
  });
  expect(readParts(parts.slice(0, 2))).toEqual({ ok: false, error: { kind: "missing", part: 3, parts: 3 } });
  const other = parts.with(2, parts[2]!.replace("zz", "zw"));
  expect(readParts(other)).toEqual({ ok: false, error: { kind: "changed", part: 3, parts: 3 } });
  expect(readParts([...parts, parts[2]!])).toMatchObject({ ok: false, error: { kind: "changed" } });
  expect(readParts(parts.with(0, "x"))).toEqual({ ok: false, error: { kind: "damaged" } });
  expect(readParts(["[2,1,1]"])).toEqual({ ok: false, error: { kind: "damaged" } });
});

test("a job without changes has a journal, too", () => {
  expect(readParts(writeParts([]))).toEqual({ ok: true, value: [] });
});
