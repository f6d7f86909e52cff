import type { CellWrite, TableWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { Task } from "#core/values/task";
import { numberFormatOf } from "#core/values/value-type";
import type { Moved, Progress } from "../ports";
import { finishInSlices } from "../slices";
import { readAreas, type Ask } from "./ask";
import { blocksOf, eachWrite, readBytes, type Block } from "./blocks";
import { meanRowBytes, rowBytes } from "./bytes";
import { bodyArea, Comparison, isFormula } from "./compare";
import { reentered } from "./entered";
import { rowMoves, type RowMoves } from "./row-moves";
import { Refused } from "./run";
import { runsOf } from "./runs";
import { partBytes } from "./send";
import { blockArea } from "./table-parts";
import { rowCount, SHEET_ROWS, standings, type Named, type Stand } from "./tables";

/** Rows as they stood, to be put back: what to enter as formulas, and the number formats. */
export type Image = { readonly at: number; readonly formulas: CellValue[][]; readonly formats: string[][] };

/** A block of cells to write, and the number formats that they have, in the order of its writes. */
export type BlockPlan = { readonly block: Block; readonly formats: string[] };

/** All that one table's write needs to know, to be done and to be taken back. */
export type TablePlan = {
  readonly write: TableWrite;
  readonly stand: Stand;
  readonly moves: RowMoves;
  readonly blocks: readonly BlockPlan[];
  /** The rows that go, and the blank row that is filled. */
  readonly images: readonly Image[];
  /** What a cell of the table takes in an answer, on an average. */
  readonly cellBytes: number;
};

/** What a cell of a table takes in an answer, on an average: its value, and its number format. */
type Mean = { readonly value: number; readonly format: number };

/** What a look at the workbook found: how to write, or why not to. */
export type Looked = { readonly plans: readonly TablePlan[]; readonly moved: readonly Moved[] };

const ascending = (rows: TableWrite["removed"]): number[] =>
  rows.map(({ position }) => position).sort((a, b) => a - b);

const accepted = (stand: Stand | undefined, { table, added, removed }: TableWrite): Stand => {
  if (!stand) throw new Refused({ kind: "not-found", name: table.place.name });
  if (stand.isProtected) throw new Refused({ kind: "protected", sheet: stand.sheet });
  if (stand.row + 1 + stand.bodyRows + added.length - removed.length > SHEET_ROWS)
    throw new Refused({ kind: "no-room", sheet: stand.sheet });
  return stand;
};

/** The table of a write, and whether its rows move what stands below. */
export const namedOf = ({ table, added, removed }: TableWrite): Named => ({
  name: table.place.name,
  below: added.length + removed.length > 0,
});

const askBlock = (
  stand: Stand,
  { block, formats }: BlockPlan,
  mean: Mean,
  found: (cell: CellWrite) => void,
): Ask => ({
  area: blockArea(stand, block),
  what: ["values", "formulas", "numberFormat"],
  rowBytes: readBytes(block, mean.value) * 2 + block.columns * mean.format,
  take: (from, { values, formulas, numberFormat }) =>
    eachWrite(block, from, values.length, (write, row, column, index) => {
      formats[index] = String(numberFormat[row]?.[column]);
      if (isFormula(formulas[row]?.[column] as CellValue, values[row]?.[column] as CellValue)) found(write);
    }),
});

const askImage = (stand: Stand, image: Image, rows: number, mean: Mean): Ask => ({
  area: bodyArea(stand, image.at, rows),
  what: ["values", "formulas", "numberFormat"],
  rowBytes: stand.headers.length * (mean.value * 2 + mean.format),
  take: (from, { values, formulas, numberFormat }) =>
    formulas.forEach((row, offset) => {
      image.formats[from + offset] = numberFormat[offset] as string[];
      image.formulas[from + offset] = (row as CellValue[]).map((formula, at) =>
        isFormula(formula, values[offset]?.[at] as CellValue)
          ? formula
          : reentered(formula, String(numberFormat[offset]?.[at])),
      );
    }),
});

const meanBytes = ({ table }: TableWrite, stand: Stand): Mean => {
  const { order, raw, fields } = table;
  const formats = fields.map((field) => (field ? numberFormatOf(field.type) : "General"));
  const columns = stand.headers.length;
  const value = meanRowBytes(order.length, (position) => raw[order[position] ?? -1] ?? []) / columns;
  return { value, format: rowBytes(formats) / columns };
};

type Inspection = { readonly plan: TablePlan; readonly comparison: Comparison; readonly asks: Ask[] };

function* inspect(write: TableWrite, stand: Stand, budget: number): Task<Inspection> {
  const removed = ascending(write.removed);
  const mean = meanBytes(write, stand);
  const moves = rowMoves(rowCount(stand), removed, ascending(write.added));
  const comparison = new Comparison(write, stand);
  const there = write.cells.filter(({ position }) => position < stand.bodyRows);
  const blocks = (yield* blocksOf(there, partBytes(budget))).map((block) => ({
    block,
    formats: [] as string[],
  }));
  const kept = runsOf(moves.fillsBlank && removed.length === 0 ? [0] : removed);
  const images = kept.map(({ at, count }) => {
    const image: Image = { at, formulas: [], formats: [] };
    return { image, ask: askImage(stand, image, Math.min(count, stand.bodyRows - at), mean) };
  });
  const asks = [
    ...comparison.asks(),
    ...blocks.map((block) => askBlock(stand, block, mean, (cell) => comparison.holdsFormula(cell))),
    ...images.map(({ ask }) => ask),
  ];
  return {
    plan: { write, stand, moves, blocks, images: images.map(({ image }) => image), cellBytes: mean.value },
    comparison,
    asks,
  };
}

/**
 * Reads the tables and rows that writes concern again, and compares them with what the writes were made from. A row
 * is known by all its cells, so that rows which moved since are found; what formulas outside the written cells gave
 * may have changed.
 */
export const look = async (
  context: Excel.RequestContext,
  writes: readonly TableWrite[],
  budget: number,
  progress?: Progress,
): Promise<Looked> => {
  const stands = await standings(context, writes.map(namedOf));
  const accepting = writes.map((write, at) => ({ write, stand: accepted(stands[at], write) }));
  const inspections: Inspection[] = [];
  for (const { write, stand } of accepting)
    inspections.push(await finishInSlices(inspect(write, stand, budget)));
  await readAreas(
    context,
    inspections.flatMap(({ asks }) => asks),
    budget,
    { progress },
  );
  const again = inspections.flatMap(({ comparison }) => comparison.asksAgain());
  await readAreas(context, again, budget);
  return {
    plans: inspections.map(({ plan }) => plan),
    moved: inspections.flatMap(({ comparison }) => comparison.moved()),
  };
};
