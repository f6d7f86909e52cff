import fc from "fast-check";
import { expect, test } from "vitest";
import { columnName } from "#core/values/a1";
import type { XlsxDocument } from "../../../xlsx/document";
import { runs } from "../../runs";
import { main, openParts, partOf, relationships, type Parts } from "../parts";
import { formula, tableBook, text } from "./table-book";

/** Columns A to C are the table's; D is blank, and E holds a cell in every row beside it. */
const TABLE_WIDTH = 3;
const DEPTH = 60;
/** The worksheet row of the table's last row of data, and of the last cell below it. */
const LAST = 4;
const NOTE = 12;

type Spot = {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly fixed: boolean;
};

const spot: fc.Arbitrary<Spot> = fc
  .record({
    rows: fc.tuple(
      fc.oneof(fc.constantFrom(1, 2, LAST, LAST + 1), fc.integer({ min: 1, max: 20 })),
      fc.oneof(fc.constantFrom(LAST, LAST + 1), fc.integer({ min: 1, max: 20 })),
    ),
    columns: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
    fixed: fc.boolean(),
  })
  .map(({ rows, columns, fixed }) => ({
    ...{
      first: Math.min(...rows),
      last: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    },
    fixed,
  }));

const nameOf = ({ first, last, left, right, fixed }: Spot): string => {
  const mark = fixed ? "$" : "";
  const corner = (column: number, row: number) => `${mark}${columnName(column)}${mark}${row}`;
  return first === last && left === right
    ? corner(left, first)
    : `${corner(left, first)}:${corner(right, last)}`;
};

/** The ways in which a workbook points at cells, and how the text that does is found again in the file. */
const ways = {
  cell: /<c r="A\d+"><f>([^<]*)<\/f>/g,
  beside: /<c r="F1\d"><f>([^<]*)<\/f>/g,
  name: /<definedName name="N\d+">([^<]*)</g,
  list: /<formula1>([^<]*)</g,
  rule: /<formula>([^<]*)</g,
  chart: /<c:f>([^<]*)</g,
  pivot: /<worksheetSource ref="([^"]*)"/g,
} as const;
type Way = keyof typeof ways;
const parts: Readonly<Record<Way, string>> = {
  cell: "xl/worksheets/sheet2.xml",
  beside: "xl/worksheets/sheet1.xml",
  name: "xl/workbook.xml",
  list: "xl/worksheets/sheet2.xml",
  rule: "xl/worksheets/sheet2.xml",
  chart: "xl/charts/chart1.xml",
  pivot: "xl/pivotCache/d1.xml",
};
const allWays = Object.keys(ways) as Way[];

type Shape = Readonly<Record<Way, Spot>> & {
  readonly totals: boolean;
  readonly removed: readonly number[];
  readonly added: number;
};

const shape: fc.Arbitrary<Shape> = fc.record({
  ...{ cell: spot, beside: spot, name: spot, list: spot, rule: spot, chart: spot, pivot: spot },
  totals: fc.boolean(),
  removed: fc.constantFrom([], [], [1], [0, 2]),
  added: fc.integer({ min: 0, max: 4 }),
});

const bookOf = ({ totals, ...shape }: Shape): Parts => {
  const to = (way: Way): string => `Kunder!${nameOf(shape[way])}`;
  const notes = Array.from({ length: 9 }, (_, at) => LAST + 4 + at).map(
    (row) =>
      `<row r="${row}">${row === NOTE ? text(`B${row}`, "Not") : ""}${row === 10 ? formula("F10", to("beside"), 1) : ""}</row>`,
  );
  return tableBook({
    totals,
    below: notes.join(""),
    names: `<definedName name="N1">${to("name")}</definedName>`,
    summary: `<row r="1">${formula("A1", to("cell"), 1)}</row>`,
    summaryBehind:
      `<conditionalFormatting sqref="C1"><cfRule type="expression" priority="1"><formula>${to("rule")}</formula></cfRule></conditionalFormatting>` +
      `<dataValidations count="1"><dataValidation type="list" sqref="D1"><formula1>${to("list")}</formula1></dataValidation></dataValidations>`,
    summaryRelations: { rId1: ["drawing", "../drawings/drawing1.xml"] },
    bookRelations: { rId9: ["pivotCacheDefinition", "pivotCache/d1.xml"] },
    parts: {
      "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="urn:xdr"/>',
      "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "../charts/chart1.xml"] }),
      "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="urn:c"><c:f>${to("chart")}</c:f></c:chartSpace>`,
      "xl/pivotCache/d1.xml": `<pivotCacheDefinition xmlns="${main}"><cacheSource><worksheetSource ref="${nameOf(shape.pivot)}" sheet="Kunder"/></cacheSource></pivotCacheDefinition>`,
    },
  });
};

/** The cells of the sheet by columns, each with the place that it had; lived through by the change, row for row. */
const gridOf = (
  live: (column: (string | undefined)[]) => void,
): readonly (readonly (string | undefined)[])[] =>
  Array.from({ length: 6 }, (_, at) => {
    const column = Array.from(
      { length: DEPTH },
      (__, row): string | undefined => `${columnName(at)}${row + 1}`,
    );
    if (at < TABLE_WIDTH) live(column);
    return column;
  });

const cellsIn = (grid: ReturnType<typeof gridOf>, reference: string): readonly (string | undefined)[] => {
  const [, left = "", top = "", right = left, bottom = top] =
    /^(?:Kunder!)?\$?([A-Z])\$?(\d+)(?::\$?([A-Z])\$?(\d+))?$/.exec(reference) ?? [];
  const cells: (string | undefined)[] = [];
  for (let column = left.charCodeAt(0) - 65; column <= right.charCodeAt(0) - 65; column++)
    for (let row = Number(top); row <= Number(bottom); row++) cells.push(grid[column]?.[row - 1]);
  return cells;
};

/** Cells that hold something: the table and its totals, the note below it, the formula beside it. */
const isFilled = (place: string, totals: boolean): boolean => {
  const row = Number(place.slice(1));
  return (place < "D" && row <= LAST + Number(totals)) || place === `B${NOTE}` || place === "F10";
};

const isStale = ({ followed: { stale } }: XlsxDocument, way: Way): boolean =>
  stale.some((place) =>
    way === "cell" || way === "beside"
      ? place.kind === "cell" && place.sheet === (way === "cell" ? "Översikt" : "Kunder")
      : way === "list" || way === "rule"
        ? place.kind === "rule"
        : place.kind === way,
  );

test("whatever points at a table's sheet points at the same cells in the file when rows have come and gone, and at the new ones where it meant all; or it is told", () => {
  fc.assert(
    fc.property(shape, (one) => {
      const { totals, removed, added } = one;
      const kept = 3 - removed.length;
      const document = openParts(bookOf(one));
      const came = Array.from({ length: added }, (_, at) => kept + at);
      expect(document.sheets[0]?.arrangeRows({ table: "Kunder" }, { removed, added: came }).ok).toBe(true);
      const bytes = document.save();
      const before = gridOf(() => undefined);
      const now = gridOf((column) => {
        for (const row of removed.toReversed()) column.splice(1 + row, 1);
        column.splice(1 + kept, 0, ...came.map(() => undefined));
      });
      const there = new Set(now.flat());
      for (const way of allWays) {
        const [[, after = ""] = []] = Array.from(partOf(bytes, parts[way]).matchAll(ways[way]));
        if (isStale(document, way)) continue;
        const meant = cellsIn(before, nameOf(one[way]));
        const means = cellsIn(now, after);
        // Where a range is wider than what moves, its blank cells are nobody's.
        const isWide = one[way].right >= TABLE_WIDTH && one[way].left < TABLE_WIDTH;
        const counts = (cell: string | undefined): cell is string =>
          cell !== undefined && there.has(cell) && (!isWide || isFilled(cell, totals));
        const told = [way, nameOf(one[way]), after];
        expect([...told, means.filter(counts).sort()]).toEqual([...told, meant.filter(counts).sort()]);
        const isAll =
          one[way].first <= 2 &&
          one[way].last >= LAST &&
          one[way].left < TABLE_WIDTH &&
          one[way].first < one[way].last;
        if (isAll)
          expect([...told, means.filter((cell) => cell === undefined).length % Math.max(added, 1)]).toEqual([
            ...told,
            0,
          ]);
        if (isAll && added > 0) expect([...told, means.includes(undefined)]).toEqual([...told, true]);
      }
    }),
    { numRuns: runs(150) },
  );
});
