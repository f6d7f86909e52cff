import { NO_ROW, positionAt } from "#core/book/row-id";
import type { CellWrite, TableWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { Task } from "#core/values/task";
import { numberFormatOf } from "#core/values/value-type";
import type { Moved, Progress } from "../ports";
import { finishInSlices } from "../slices";
import { blocksOf, eachWrite, readBytes, type Block } from "./blocks";
import { meanRowBytes, rowBytes } from "./bytes";
import { readAreas, type AreaRead } from "./chunked-read";
import { bodyArea, Comparison, isFormula } from "./compare";
import { reentryText } from "./entry-text";
import { pieceBytes } from "./flush";
import { rowMoves, type RowMoves } from "./row-moves";
import { Refused } from "./run";
import { spansOf } from "./spans";
import { rowCount, SHEET_ROWS, readLayouts, type Named, type TableLayout } from "./table-layout";
import { blockArea } from "./table-requests";

/** Rows as they stood, to be put back: what to enter as formulas, and the number formats. */
export type Image = { readonly at: number; readonly formulas: CellValue[][]; readonly formats: string[][] };

/** A block of cells to write, and the number formats that they have, in the order of its writes. */
export type BlockPlan = { readonly block: Block; readonly formats: string[] };

/** All that one table's write needs to know, to be done and to be taken back. */
export type TablePlan = {
  readonly write: TableWrite;
  readonly layout: TableLayout;
  readonly moves: RowMoves;
  readonly blocks: readonly BlockPlan[];
  /** The rows that go, and the blank row that is filled. */
  readonly images: readonly Image[];
  /** What a cell of the table takes in an answer, on an average. */
  readonly cellBytes: number;
};

/** What a cell of a table takes in an answer, on an average: its value, and its number format. */
type Mean = { readonly value: number; readonly format: number };

/** What was found before writing: how to write, or why not to. */
export type Preflight = { readonly plans: readonly TablePlan[]; readonly moved: readonly Moved[] };

const ascending = (rows: TableWrite["removed"]): number[] =>
  rows.map(({ position }) => position).sort((a, b) => a - b);

const accepted = (layout: TableLayout | undefined, { table, added, removed }: TableWrite): TableLayout => {
  if (!layout) throw new Refused({ kind: "not-found", name: table.place.name });
  if (layout.isProtected) throw new Refused({ kind: "protected", sheet: layout.sheet });
  if (layout.row + 1 + layout.bodyRows + added.length - removed.length > SHEET_ROWS)
    throw new Refused({ kind: "no-room", sheet: layout.sheet });
  return layout;
};

/** The table of a write, and whether its rows move what stands below. */
export const namedOf = ({ table, added, removed }: TableWrite): Named => ({
  name: table.place.name,
  below: added.length + removed.length > 0,
});

const blockRead = (
  layout: TableLayout,
  { block, formats }: BlockPlan,
  mean: Mean,
  found: (cell: CellWrite) => void,
): AreaRead => ({
  area: blockArea(layout, block),
  what: ["values", "formulas", "numberFormat"],
  rowBytes: readBytes(block, mean.value) * 2 + block.columns * mean.format,
  take: (from, { values, formulas, numberFormat }) =>
    eachWrite(block, from, values.length, (write, row, column, index) => {
      formats[index] = String(numberFormat[row]?.[column]);
      if (isFormula(formulas[row]?.[column] as CellValue, values[row]?.[column] as CellValue)) found(write);
    }),
});

const imageRead = (layout: TableLayout, image: Image, rows: number, mean: Mean): AreaRead => ({
  area: bodyArea(layout, image.at, rows),
  what: ["values", "formulas", "numberFormat"],
  rowBytes: layout.headers.length * (mean.value * 2 + mean.format),
  take: (from, { values, formulas, numberFormat }) =>
    formulas.forEach((row, offset) => {
      image.formats[from + offset] = numberFormat[offset] as string[];
      image.formulas[from + offset] = (row as CellValue[]).map((formula, at) =>
        isFormula(formula, values[offset]?.[at] as CellValue)
          ? formula
          : reentryText(formula, String(numberFormat[offset]?.[at])),
      );
    }),
});

const meanBytes = ({ table }: TableWrite, layout: TableLayout): Mean => {
  const { order, raw, fields } = table;
  const formats = fields.map((field) => (field ? numberFormatOf(field.type) : "General"));
  const columns = layout.headers.length;
  const value = meanRowBytes(order.length, (at) => raw[order[positionAt(at)] ?? NO_ROW] ?? []) / columns;
  return { value, format: rowBytes(formats) / columns };
};

type Inspection = { readonly plan: TablePlan; readonly comparison: Comparison; readonly reads: AreaRead[] };

function* inspect(write: TableWrite, layout: TableLayout, budget: number): Task<Inspection> {
  const removed = ascending(write.removed);
  const mean = meanBytes(write, layout);
  const moves = rowMoves(rowCount(layout), removed, ascending(write.added));
  const comparison = new Comparison(write, layout);
  const there = write.cells.filter(({ position }) => position < layout.bodyRows);
  const blocks = (yield* blocksOf(there, pieceBytes(budget))).map((block) => ({
    block,
    formats: [] as string[],
  }));
  const imaged = spansOf(moves.fillsBlank && removed.length === 0 ? [0] : removed);
  const images = imaged.map(({ at, count }) => {
    const image: Image = { at, formulas: [], formats: [] };
    return { image, read: imageRead(layout, image, Math.min(count, layout.bodyRows - at), mean) };
  });
  const reads = [
    ...comparison.reads(),
    ...blocks.map((block) => blockRead(layout, block, mean, (cell) => comparison.holdsFormula(cell))),
    ...images.map(({ read }) => read),
  ];
  return {
    plan: { write, layout, moves, blocks, images: images.map(({ image }) => image), cellBytes: mean.value },
    comparison,
    reads,
  };
}

/**
 * Reads the tables and rows that writes concern again, and compares them with what the writes were made from. A row
 * is known by all its cells, so that rows which moved since are found; what formulas outside the written cells gave
 * may have changed.
 */
export const preflight = async (
  context: Excel.RequestContext,
  writes: readonly TableWrite[],
  budget: number,
  progress?: Progress,
): Promise<Preflight> => {
  const layouts = await readLayouts(context, writes.map(namedOf));
  const accepting = writes.map((write, at) => ({ write, layout: accepted(layouts[at], write) }));
  const inspections: Inspection[] = [];
  for (const { write, layout } of accepting)
    inspections.push(await finishInSlices(inspect(write, layout, budget)));
  await readAreas(
    context,
    inspections.flatMap(({ reads }) => reads),
    budget,
    { progress },
  );
  const again = inspections.flatMap(({ comparison }) => comparison.readsAgain());
  await readAreas(context, again, budget);
  return {
    plans: inspections.map(({ plan }) => plan),
    moved: inspections.flatMap(({ comparison }) => comparison.moved()),
  };
};
