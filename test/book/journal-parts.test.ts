import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "#core/book/fingerprint";
import { partOf, readParts, writeParts } from "#core/book/journal-parts";
import { finish } from "#core/values/task";
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
      const parts = finish(writeParts(written));
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(32_767);
      const shuffled = parts
        .map((part, at) => ({ part: part.trim(), by: order[at] ?? 0 }))
        .sort((a, b) => a.by - b.by)
        .map(({ part }) => part);
      expect(finish(readParts(shuffled))).toEqual({ ok: true, value: written });
    }),
    { numRuns: runs(60) },
  );
});

test("a single changed character is noticed, wherever it stands", () => {
  const parts = finish(writeParts([["a", "b"], ["x".repeat(40_000)], ["c"]]));
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
        const read = finish(readParts(changed));
        expect(read.ok && JSON.stringify(read.value)).toBe(false);
      },
    ),
    { numRuns: runs(300) },
  );
});

test("a part that is gone, one of another journal, and what is no part are told apart", () => {
  const parts = finish(writeParts([["x".repeat(29_000)], ["y".repeat(29_000)], ["z".repeat(2_000)]]));
  expect(parts).toHaveLength(3);
  expect(finish(readParts(parts.toSpliced(1, 1)))).toEqual({
    ok: false,
    error: { kind: "missing", part: 2, parts: 3 },
  });
  expect(finish(readParts(parts.slice(0, 2)))).toEqual({
    ok: false,
    error: { kind: "missing", part: 3, parts: 3 },
  });
  const other = parts.with(2, parts[2]!.replace("zz", "zw"));
  expect(finish(readParts(other))).toEqual({ ok: false, error: { kind: "changed", part: 3, parts: 3 } });
  expect(finish(readParts([...parts, parts[2]!]))).toMatchObject({ ok: false, error: { kind: "changed" } });
  expect(finish(readParts(parts.with(0, "x")))).toEqual({ ok: false, error: { kind: "damaged" } });
  expect(finish(readParts(["[2,1,1]"]))).toEqual({ ok: false, error: { kind: "damaged" } });
});

test("a job without changes has a journal, too", () => {
  expect(finish(readParts(finish(writeParts([]))))).toEqual({ ok: true, value: [] });
});

/** What a worksheet's cell holds at most. */
const CELL = 32_767;

/** Texts whose entry, quoted, is so many characters long. */
const entry = (length: number): string => "x".repeat(length - 2);

const read = (cells: readonly string[]): unknown => {
  const found = finish(readParts(cells));
  return found.ok ? found.value : found.error;
};

test("a part holds 30 000 characters of entries and no more, and each fits in a cell", () => {
  expect(finish(writeParts([entry(14_998), entry(14_998)]))).toHaveLength(1);
  expect(finish(writeParts([entry(14_998), entry(14_999)]))).toHaveLength(2);
  const lengths = [29_997, 29_998, 29_999, 30_000, 42_000, 90_000];
  for (const length of lengths) {
    const entries = ["first", entry(length), "last"];
    const parts = finish(writeParts(entries));
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(CELL);
    expect(read(parts)).toEqual(entries);
  }
});

test("an entry of nothing but quotation marks, which double, still fits in its cells", () => {
  const entries = ['"'.repeat(40_000), "\\".repeat(14_001)];
  const parts = finish(writeParts(entries));
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(CELL);
  expect(read(parts)).toEqual(entries);
});

test("an entry that no cell can hold is cut at 14 000 characters, and its last piece says that it ends", () => {
  const pieces = (length: number): unknown[] =>
    finish(writeParts([entry(length)])).map((part) => {
      const load = partOf(part)?.[4];
      return load && "piece" in load ? [load.piece.length, load.more] : [];
    });
  expect(pieces(42_000)).toEqual([
    [14_000, true],
    [14_000, true],
    [14_000, false],
  ]);
  expect(pieces(42_001).at(-1)).toEqual([1, false]);
});

test("a part that was changed, or stands there twice, is told", () => {
  const parts = finish(writeParts([entry(20_000), "b", entry(20_001)]));
  expect(read([parts[0]!.replace('"b"', '"c"'), parts[1]!])).toEqual({ kind: "changed", part: 1, parts: 2 });
  expect(read([parts[0]!.replace("[2,1,2,", "[2,1,3,"), parts[1]!])).toMatchObject({ kind: "changed" });
  expect(read([...parts, parts[1]!])).toEqual({ kind: "changed", part: 2, parts: 2 });
  const [other] = finish(writeParts(["of another job"]));
  expect(read([...parts, other!])).toMatchObject({ kind: "changed", part: 1, parts: 2 });
});

test("a text that is no part is damage, and so is no text at all", () => {
  const [part] = finish(writeParts(["a"]));
  expect(read([])).toEqual({ kind: "damaged" });
  expect(read([part!, "not JSON"])).toEqual({ kind: "damaged" });
  for (const text of [
    "null",
    "{}",
    '[2,1,1,"x"]',
    '[2,1,1,"x",[],1]',
    '[1,1,1,"x",[]]',
    '[2,"1",1,"x",[]]',
    '[2,1,1.5,"x",[]]',
    "[2,1,1,7,[]]",
    '[2,1,1,"x","y"]',
    '[2,1,1,"x",null]',
    '[2,1,1,"x",{"piece":1,"more":false}]',
    '[2,1,1,"x",{"more":false}]',
  ])
    expect(partOf(text), text).toBeUndefined();
});

/** Loads as the cells that would hold them, each with its right checksum. */
const cellsOf = (...loads: readonly unknown[]): string[] =>
  loads.map((load, at) => {
    const text = JSON.stringify(load);
    return `[2,${at + 1},${loads.length},"${fingerprint([at + 1, loads.length, text])}",${text}]`;
  });

test("a long entry that lacks its end, or that another breaks into, is damage", () => {
  const [begin, end] = [
    { piece: '"a', more: true },
    { piece: 'b"', more: false },
  ];
  expect(read(cellsOf(begin, end, ["c"]))).toEqual(["ab", "c"]);
  expect(read(cellsOf(["c"], begin))).toEqual({ kind: "damaged" });
  expect(read(cellsOf(begin, ["c"], end))).toEqual({ kind: "damaged" });
});
