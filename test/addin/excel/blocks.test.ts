import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellWrite } from "#core/book/sheet-writes";
import { finish } from "#core/values/task";
import { blocksOf as blockSteps, matrixOf } from "../../../addin/excel/blocks";
import { cellBytes, rowBytes } from "../../../addin/excel/bytes";
import { spansOf } from "../../../addin/excel/spans";
import { runs } from "../../runs";

const blocksOf = (writes: readonly CellWrite[], most: number) => finish(blockSteps(writes, most));

const write = (position: number, column: number, to = "x"): CellWrite => ({ position, column, from: "", to });

const places = fc
  .uniqueArray(fc.tuple(fc.nat(200), fc.nat(15)), { selector: ([row, column]) => row * 16 + column })
  .map((cells) =>
    cells.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([row, column]) => write(row, column)),
  );

test("blocks hold every changed cell once, at its place, and no other", () => {
  fc.assert(
    fc.property(places, (writes) => {
      const found = blocksOf(writes, 10_000).flatMap((block) =>
        matrixOf(block, (cell) => cell).flatMap((row, r) =>
          row.flatMap((cell, c) => (cell ? [{ cell, at: [block.position + r, block.column + c] }] : [])),
        ),
      );
      expect(new Set(found.map(({ cell }) => cell))).toEqual(new Set(writes));
      expect(found).toHaveLength(writes.length);
      for (const { cell, at } of found) expect(at).toEqual([cell.position, cell.column]);
    }),
    { numRuns: runs(100) },
  );
});

test("neighboring changed cells go together, and a far one goes alone", () => {
  const writes = [write(0, 1), write(0, 2), write(1, 1), write(1, 2), write(90, 0)];
  expect(blocksOf(writes, 100_000).map(({ position, column, rows }) => [position, column, rows])).toEqual([
    [0, 1, 2],
    [90, 0, 1],
  ]);
});

test("an unchanged row between two changed ones costs less than a range of its own", () => {
  expect(blocksOf([write(0, 0), write(2, 3)], 100_000)).toHaveLength(1);
});

test("a block is closed before it is too large for a request", () => {
  const writes = Array.from({ length: 1000 }, (_, row) => write(row, 0, "å".repeat(50)));
  const blocks = blocksOf(writes, 10_000);
  expect(blocks.length).toBeGreaterThan(9);
  expect(Math.max(...blocks.map(({ bytes }) => bytes))).toBeLessThan(13_000);
});

test("runs join what is no farther apart than the gap", () => {
  expect(spansOf([1, 2, 3, 5, 9])).toEqual([
    { at: 1, count: 3 },
    { at: 5, count: 1 },
    { at: 9, count: 1 },
  ]);
  expect(spansOf([1, 2, 3, 5, 9], 1)).toEqual([
    { at: 1, count: 5 },
    { at: 9, count: 1 },
  ]);
});

test("a row is estimated at no fewer bytes than its JSON takes, and at few more", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.boolean(),
  );
  const finite = cell.filter((value) => typeof value !== "number" || Number.isFinite(value));
  fc.assert(
    fc.property(fc.array(fc.option(finite), { minLength: 1 }), (row) => {
      const bytes = new TextEncoder().encode(JSON.stringify(row)).length;
      expect(rowBytes(row)).toBeGreaterThanOrEqual(bytes);
    }),
    { numRuns: runs(100) },
  );
  expect(cellBytes("Kund 42")).toBe('"Kund 42",'.length);
  expect(cellBytes(1234.5)).toBe("1234.5,".length);
});
