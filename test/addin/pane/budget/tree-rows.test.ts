import fc from "fast-check";
import { expect, test } from "vitest";
import type { BudgetNodes } from "#core/budget/budget-nodes";
import { rollUp } from "#core/budget/rollup";
import { finish } from "#core/values/task";
import { parentCodes, treeMove, treeOf, treeRows } from "../../../../addin/pane/budget/tree-rows";
import { bookOf } from "../../../rules/books";
import { runs } from "../../../runs";

const nodesOf = (codes: readonly string[]): BudgetNodes =>
  finish(rollUp(bookOf({ projects: codes.map((code) => ({ code, name: `namn ${code}` })) }))).nodes;
const shown = (codes: readonly string[], expanded: readonly string[], search = ""): string[] =>
  treeRows(treeOf(nodesOf(codes)), new Set(expanded), search).map(({ node }) => node.code);

const tree = ["A", "A-1", "A.B", "A.B.C", "A.D", "E"];

test("a tree that nobody has expanded shows its main projects", () => {
  expect(shown(tree, [])).toEqual(["A", "A-1", "E"]);
});

test("what is below a project follows it, also where the codes sort otherwise", () => {
  expect(shown(tree, ["A", "A.B"])).toEqual(["A", "A.B", "A.B.C", "A.D", "A-1", "E"]);
  expect(shown(tree, ["A.B"])).toEqual(["A", "A-1", "E"]);
});

test("a search shows its finds and all above them, whatever is expanded", () => {
  expect(shown(tree, [], "a.b.c")).toEqual(["A", "A.B", "A.B.C"]);
  expect(shown(tree, [], "NAMN E")).toEqual(["E"]);
});

test("a row knows its place among its siblings and whether it can be expanded", () => {
  const rows = treeRows(treeOf(nodesOf(tree)), new Set(["A"]), "");
  expect(rows.map(({ depth, place, siblings, isExpanded }) => [depth, place, siblings, isExpanded])).toEqual([
    [1, 1, 3, true],
    [2, 1, 2, false],
    [2, 2, 2, undefined],
    [1, 2, 3, undefined],
    [1, 3, 3, undefined],
  ]);
});

test("right expands and then goes in, left collapses and then goes out", () => {
  const rows = treeRows(treeOf(nodesOf(tree)), new Set(["A"]), "");
  expect(treeMove(rows, 1, "ArrowRight", false)).toEqual({ kind: "expand", code: "A.B" });
  expect(treeMove(rows, 0, "ArrowRight", false)).toEqual({ kind: "go", to: 1 });
  expect(treeMove(rows, 0, "ArrowLeft", false)).toEqual({ kind: "collapse", code: "A" });
  expect(treeMove(rows, 2, "ArrowLeft", false)).toEqual({ kind: "go", to: 0 });
  expect(treeMove(rows, 3, "ArrowRight", false)).toBeUndefined();
});

test("left goes out of what a search found, which stays expanded", () => {
  const rows = treeRows(treeOf(nodesOf(tree)), new Set(), "a.b.c");
  expect(treeMove(rows, 1, "ArrowLeft", true)).toEqual({ kind: "go", to: 0 });
});

test("everything expanded shows every project once, each right below its own", () => {
  const segment = fc.constantFrom("A", "B", "A-1", "0");
  const code = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
  fc.assert(
    fc.property(fc.uniqueArray(code, { maxLength: 20 }), (codes) => {
      const nodes = nodesOf(codes);
      const rows = treeRows(treeOf(nodes), parentCodes(treeOf(nodes)), "");
      expect(rows.map(({ node }) => node.code).sort()).toEqual([...codes].sort());
      rows.forEach(({ node, depth }, at) => {
        const above = rows.slice(0, at).findLast((row) => row.depth < depth);
        expect(above?.node).toEqual(node.parent === undefined ? undefined : nodes.at(node.parent));
      });
    }),
    { numRuns: runs(100) },
  );
});
