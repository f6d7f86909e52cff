import fc from "fast-check";
import { expect, test } from "vitest";
import type { RowId } from "#core/book/row-id";
import { rollUp } from "#core/budget/rollup";
import type { Folded } from "#core/values/brands";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { treeFacts, chipCounts, type TreeFacts } from "../../../../addin/pane/projects/tree/tree-facts";
import { treeMove } from "../../../../addin/pane/projects/tree/tree-keys";
import { visibleRows, type Asked } from "../../../../addin/pane/projects/tree/visible-rows";
import { bookOf, type Row, type Rows } from "../../../rules/books";
import { runs } from "../../../runs";

const factsOf = (rows: Rows, marks: ReadonlyMap<Folded, "reached" | "clear"> = new Map()): TreeFacts =>
  treeFacts(finish(rollUp(bookOf(rows))).nodes, { errors: new Set([0 as RowId]), marks });
const treeOf = (codes: readonly string[]): TreeFacts =>
  factsOf({ projects: codes.map((code) => ({ code, name: `namn ${code}` })) });
const asked: Asked = { expanded: new Set(), chip: "all", sort: undefined, found: undefined };
const shown = (facts: TreeFacts, what: Partial<Asked> = {}): string[] =>
  [...visibleRows(facts, { ...asked, ...what })].map(({ place }) => facts.nodes.at(place)!.code);

const tree = treeOf(["A", "A-1", "A.B", "A.B.C", "A.D", "E"]);
const places = (...codes: string[]): ReadonlySet<number> =>
  new Set(codes.map((code) => tree.nodes.placeOf(code)));

test("a tree that nobody has opened shows its main projects", () => {
  expect(shown(tree)).toEqual(["A", "A-1", "E"]);
});

test("what is below a project follows it, also where the codes sort otherwise", () => {
  expect(shown(tree, { expanded: new Set(["a", "a.b"]) })).toEqual(["A", "A.B", "A.B.C", "A.D", "A-1", "E"]);
  expect(shown(tree, { expanded: new Set(["a.b"]) })).toEqual(["A", "A-1", "E"]);
});

test("a search shows its finds and all above them, whatever is open", () => {
  expect(shown(tree, { found: places("A.B.C") })).toEqual(["A", "A.B", "A.B.C"]);
  expect(shown(tree, { found: places("E") })).toEqual(["E"]);
});

test("a row knows its place among its siblings and whether it can be opened", () => {
  const rows = visibleRows(tree, { ...asked, expanded: new Set(["a"]) });
  expect(
    [...rows].map(({ depth, position, siblings, isExpanded }) => [depth, position, siblings, isExpanded]),
  ).toEqual([
    [1, 1, 3, true],
    [2, 1, 2, false],
    [2, 2, 2, undefined],
    [1, 2, 3, undefined],
    [1, 3, 3, undefined],
  ]);
});

const begins = (): boolean => false;

test("right opens and then goes in, left closes and then goes out", () => {
  const rows = visibleRows(tree, { ...asked, expanded: new Set(["a"]) });
  expect(treeMove(rows, 1, "ArrowRight", false, begins)).toEqual({ kind: "toggle" });
  expect(treeMove(rows, 0, "ArrowRight", false, begins)).toEqual({ kind: "go", to: 1 });
  expect(treeMove(rows, 0, "ArrowLeft", false, begins)).toEqual({ kind: "toggle" });
  expect(treeMove(rows, 2, "ArrowLeft", false, begins)).toEqual({ kind: "go", to: 0 });
  expect(treeMove(rows, 3, "ArrowRight", false, begins)).toBeUndefined();
});

test("left goes out of what a search found, which stays open, and no key opens or closes it", () => {
  const rows = visibleRows(tree, { ...asked, found: places("A.B.C") });
  expect(treeMove(rows, 1, "ArrowLeft", true, begins)).toEqual({ kind: "go", to: 0 });
  expect(treeMove(rows, 1, "*", true, begins)).toBeUndefined();
});

test("a letter goes to the next row that begins so, going round; a star opens all beside the row", () => {
  const rows = visibleRows(tree, asked);
  const only = (row: number) => (at: number) => at === row;
  expect(treeMove(rows, 1, "x", false, only(0))).toEqual({ kind: "go", to: 0 });
  expect(treeMove(rows, 1, "x", false, begins)).toBeUndefined();
  expect(treeMove(rows, 0, "*", false, begins)).toEqual({ kind: "siblings" });
});

const time = (project: string, hours: number): Row => ({ date: "2026-03-02", employee: "7", project, hours });
const company = {
  projects: [
    { code: "A", name: "A" },
    { code: "A.1", name: "Över", budgetHours: 10 },
    { code: "A.2", name: "Nära", budgetHours: 10 },
    { code: "A.3", name: "Precis", budgetHours: 10 },
    { code: "A.4", name: "Inom", budgetHours: 1000 },
    { code: "B", name: "Mest över", budgetHours: 1 },
    { code: "C", name: "Utan", budgetHours: "" },
  ],
  timeEntries: [
    time("A.1", 12),
    time("A.2", 9),
    time("A.3", 10),
    time("A.4", 89),
    time("B", 20),
    time("C", 500),
  ],
} satisfies Rows;

test("a chip makes one list of what it asks for, the most over first; near is from 90 per cent, and exactly on #100 #101", () => {
  const facts = factsOf(company);
  expect(shown(facts, { chip: "over" })).toEqual(["B", "A.1"]);
  expect(shown(facts, { chip: "near" })).toEqual(["A.3", "A.2"]);
  expect(chipCounts(facts)).toMatchObject({ all: 7, over: 2, near: 2, alarms: 0 });
});

test("a project with controls of its own says itself what is near: one that is reached, not 90 per cent #40 #47", () => {
  const facts = factsOf(
    company,
    new Map([
      [fold("a.2"), "clear"],
      [fold("a.4"), "reached"],
    ]),
  );
  expect(shown(facts, { chip: "near" })).toEqual(["A.3", "A.4"]);
  expect(shown(facts, { chip: "alarms" })).toEqual(["A.4"]);
});

test("siblings stand by what is asked for, and what has no budget stands last where budgets are asked of", () => {
  const facts = factsOf(company);
  const open = new Set(["a"]);
  expect(shown(facts, { sort: "worked" })).toEqual(["C", "A", "B"]);
  expect(shown(facts, { sort: "over", expanded: open })).toEqual(["B", "A", "A.1", "A.3", "A.2", "A.4", "C"]);
  expect(shown(facts, { sort: "left" })).toEqual(["A", "B", "C"]);
});

test("everything opened shows every project once, each right below its own", () => {
  const segment = fc.constantFrom("A", "B", "A-1", "0");
  const code = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
  fc.assert(
    fc.property(
      fc.uniqueArray(code, { maxLength: 20 }),
      fc.constantFrom(undefined, "worked", "over", "code" as const),
      (codes, sort) => {
        const facts = treeOf(codes);
        const { nodes } = facts;
        const rows = [
          ...visibleRows(facts, {
            ...asked,
            sort: sort,
            expanded: new Set(nodes.order.codes),
          }),
        ];
        expect(rows.map(({ place }) => nodes.at(place)!.code).sort()).toEqual([...codes].sort());
        rows.forEach(({ place, depth }, at) => {
          const above = rows.slice(0, at).findLast((row) => row.depth < depth);
          expect(above?.place).toBe(nodes.at(place)!.parent);
        });
      },
    ),
    { numRuns: runs(100) },
  );
});
