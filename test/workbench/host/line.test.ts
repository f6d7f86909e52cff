import fc from "fast-check";
import { expect, test } from "vitest";
import { Line } from "../../../workbench/host/model/line";
import { runs } from "../../runs";

const step = fc.record({ column: fc.nat(40), content: fc.constantFrom("", "", "a", 1, true) });

test("a row holds what was written to each of its cells last, and keeps nothing right of the last that is filled", () => {
  fc.assert(
    fc.property(fc.array(step), fc.nat(40), fc.nat(10), (steps, from, count) => {
      const line = new Line();
      const plain = Array.from({ length: 60 }, (): string | number | boolean => "");
      for (const { column, content } of steps) {
        line.set(column, content);
        plain[column] = content;
        const last = plain.findLastIndex((cell) => cell !== "");
        expect(line.cells.length === 0 ? -1 : line.end - 1).toBe(last);
      }
      expect(plain.map((_, column) => line.at(column))).toEqual(plain);
      expect(line.part(from, count)).toEqual(plain.slice(from, from + count));
    }),
    { numRuns: runs(200) },
  );
});

test("what was laid ready far to the right takes no room once it is cleared, so that the next may lie elsewhere", () => {
  const line = new Line();
  for (const column of [9000, 9001, 9002]) line.set(column, "laid");
  for (const column of [9000, 9001, 9002]) line.set(column, "");
  line.set(3, "value");
  expect([line.first, line.cells]).toEqual([3, ["value"]]);
});
