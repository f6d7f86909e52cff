import fc from "fast-check";
import { expect, test } from "vitest";
import { columnName } from "#core/values/a1";
import { runs } from "../../runs";
import { tableBook } from "../follow/table-book";
import { open, openParts } from "../parts";

const SHEETS = ["Kunder", "Översikt"] as const;
/** Below the table on its own sheet, and from the top of the other. */
const ROOM = 12;
const LEFT = 4;

type Piece = {
  readonly on: number;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
};
type Sum = {
  readonly on: number;
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly Piece[];
};

const at = { on: fc.nat(1), row: fc.nat(ROOM - 1), column: fc.nat(LEFT - 1) };
const piece: fc.Arbitrary<Piece> = fc.record({ ...at, down: fc.nat(4), across: fc.nat(2) });
const sum: fc.Arbitrary<Sum> = fc.record({ ...at, pieces: fc.array(piece, { minLength: 1, maxLength: 3 }) });

/** Sums stand in columns E to H, and read the table in A to C or sums that come before them in `order`. */
const formulaOf = (
  { pieces }: Sum,
  isKnown: (on: number, row: number, column: number) => boolean,
): string => {
  const terms = pieces.map(({ on, row, column, down, across }) => {
    const isSum = isKnown(on, row, column);
    const from = isSum ? { row, column: column + LEFT } : { row: row % 6, column: column % 3 };
    const to = isSum ? from : { row: from.row + down, column: Math.min(from.column + across, 2) };
    const corner = (place: { row: number; column: number }) => `${columnName(place.column)}${place.row + 1}`;
    return `SUM(${SHEETS[isSum ? on : 0]!}!${corner(from)}:${corner(to)})`;
  });
  return terms.join("+");
};

type Cells = ReadonlyMap<string, { readonly value: unknown; readonly formula?: string }>;

/** What a workbook of nothing but such sums comes to, worked out from the text of its formulas. */
const comesTo = (cells: Cells, key: string): number => {
  const cell = cells.get(key);
  if (!cell) return 0;
  if (cell.formula === undefined || !cell.formula.startsWith("SUM"))
    return typeof cell.value === "number" ? cell.value : 0;
  let total = 0;
  for (const [, sheet, left, top, right, bottom] of cell.formula.matchAll(
    /SUM\((\p{L}+)!([A-Z])(\d+):([A-Z])(\d+)\)/gu,
  ))
    for (let row = Number(top); row <= Number(bottom); row++)
      for (let column = left!.charCodeAt(0); column <= right!.charCodeAt(0); column++)
        total += comesTo(cells, `${sheet}!${String.fromCharCode(column)}${row}`);
  return total;
};

const cellsIn = (bytes: Uint8Array): Map<string, { value: unknown; formula?: string; uncalculated?: true }> =>
  new Map(
    open(bytes).sheets.flatMap((sheet) =>
      Array.from(sheet.rows()).flatMap(({ row, cells }) =>
        cells.map((cell) => [`${sheet.name}!${columnName(cell.column)}${row + 1}`, cell] as const),
      ),
    ),
  );

/** A workbook of these sums, each with the result that it comes to. */
const bookOf = (sums: readonly Sum[]): Uint8Array => {
  const plain = { cells: (row: number) => `<c r="C${row}"><v>${row}</v></c>` };
  const document = openParts(tableBook(plain));
  const known = new Set<string>();
  for (const one of sums) {
    const key = `${one.on} ${one.row} ${one.column}`;
    if (known.has(key)) continue;
    const formula = formulaOf(one, (...place) => known.has(place.join(" ")));
    known.add(key);
    document.sheets[one.on]?.setCell(one.row, one.column + LEFT, { formula, value: 0 });
  }
  const cells = cellsIn(document.save());
  const again = open(document.save());
  for (const [key, { formula }] of cells) {
    const [, sheet = "", column = "", row = ""] = /^(.+)!([A-Z])(\d+)$/.exec(key) ?? [];
    if (formula?.startsWith("SUM"))
      again.sheets
        .find(({ name }) => name === sheet)
        ?.setCell(Number(row) - 1, column.charCodeAt(0) - 65, { formula, value: comesTo(cells, key) });
  }
  return again.save();
};

const change = fc.record({
  added: fc.nat(3),
  removed: fc.subarray([0, 1, 2], { maxLength: 2 }),
  cell: fc.option(fc.record({ row: fc.nat(2), value: fc.integer({ min: 1, max: 99 }) }), { nil: undefined }),
});

test("no result stands that is another than its formula comes to, whatever came, went or changed, and each that cannot be another stands", () => {
  fc.assert(
    fc.property(fc.array(sum, { minLength: 1, maxLength: 12 }), change, (sums, { added, removed, cell }) => {
      const document = open(bookOf(sums));
      const sheet = document.sheets[0]!;
      const left = 3 - removed.length;
      const came = Array.from({ length: added }, (_, one) => left + one);
      if (left > 0 && !sheet.arrangeRows({ table: "Kunder" }, { removed, added: came }).ok) return;
      for (const row of left > 0 ? came : []) sheet.setCell(1 + row, 1, { value: 1000 + row });
      if (cell && cell.row < left) sheet.setCell(1 + cell.row, 1, { value: cell.value });
      const isIdle = (left === 0 || (added === 0 && removed.length === 0)) && (!cell || cell.row >= left);
      document.settleResults();
      const cells = cellsIn(document.save());
      for (const [key, { value, formula, uncalculated }] of cells) {
        if (!formula?.startsWith("SUM") || formula.includes("#REF!")) continue;
        if (!uncalculated) expect([key, formula, value]).toEqual([key, formula, comesTo(cells, key)]);
        if (isIdle) expect([key, uncalculated]).toEqual([key, undefined]);
      }
    }),
    { numRuns: runs(60) },
  );
});
