import fc from "fast-check";
import { expect, test } from "vitest";
import { Line } from "../../../../workbench/host/model/line";
import { runs } from "../../../runs";

test("a value far to the right keeps no empty cells before it", () => {
  const line = new Line();
  line.set(15_016, "Alfa");
  line.set(15_018, "Beta");
  expect([line.cells, line.end]).toEqual([["Alfa", "", "Beta"], 15_019]);
});

const columns = fc.integer({ min: 0, max: 12 });
const act = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), at: columns, content: fc.constantFrom("", "a", "b", 3) }),
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    at: columns,
    count: fc.integer({ min: 1, max: 4 }),
  }),
);

test("a line holds what a row of all its cells would", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), columns, columns, (acts, column, count) => {
      const line = new Line();
      const row = new Array<string | number>(200).fill("");
      for (const one of acts) {
        if (one.kind === "set") row[one.at] = one.content;
        else if (one.kind === "insert") row.splice(one.at, 0, ...new Array<string>(one.count).fill(""));
        else row.splice(one.at, one.count);
        if (one.kind === "set") line.set(one.at, one.content);
        else line[one.kind](one.at, one.count);
      }
      expect(line.part(column, count)).toEqual(row.slice(column, column + count));
      expect(row.slice(0, 100).map((_, at) => line.at(at))).toEqual(row.slice(0, 100));
      expect(row.slice(line.end, 100).every((content) => content === "")).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});
