import fc from "fast-check";
import { expect, test } from "vitest";
import { rowMoves } from "../../../addin/excel/row-moves";
import { runs } from "../../runs";

/** A table of rows 0, 1, 2 …, what goes and what comes. */
const jobs = fc
  .record({
    rows: fc.nat(12),
    goes: fc.infiniteStream(fc.boolean()),
    comes: fc.array(fc.nat(15), { maxLength: 6 }),
  })
  .map(({ rows, goes, comes }) => {
    const removed = Array.from({ length: rows }, (_, row) => row).filter(() => goes.next().value);
    const kept = rows - removed.length;
    const added: number[] = [];
    for (const place of comes.sort((a, b) => a - b)) {
      const lowest = (added.at(-1) ?? -1) + 1;
      added.push(Math.min(Math.max(place, lowest), kept + added.length));
    }
    return { rows, removed, added };
  });

/** What a person would expect: the rows left, with the new ones where they belong. */
const expected = (rows: number, removed: readonly number[], added: readonly number[]): (number | "new")[] => {
  const order: (number | "new")[] = Array.from({ length: rows }, (_, row) => row).filter(
    (row) => !removed.includes(row),
  );
  for (const position of added) order.splice(position, 0, "new");
  return order;
};

test("deleting and opening rows gives the table that was asked for", () => {
  fc.assert(
    fc.property(jobs, ({ rows, removed, added }) => {
      const moves = rowMoves(rows, removed, added);
      const cells: (number | "new" | "blank")[] =
        rows === 0 ? ["blank"] : Array.from({ length: rows }, (_, row) => row);
      for (const { at, count } of moves.deletes) cells.splice(at, count);
      if (moves.emptiesFirst) cells[0] = "blank";
      for (const { at, count } of moves.inserts) cells.splice(at, 0, ...new Array<"new">(count).fill("new"));
      if (moves.fillsBlank) cells[0] = "new";
      const wanted = expected(rows, removed, added);
      expect(cells).toEqual(wanted.length === 0 ? ["blank"] : wanted);
    }),
    { numRuns: runs(100) },
  );
});
