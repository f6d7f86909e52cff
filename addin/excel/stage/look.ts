import type { CellWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import { numberFormatOf } from "#core/values/value-type";
import type { Progress } from "../../ports";
import { finishInSlices } from "../../slices";
import type { Batch } from "../batch";
import { blocksOf, eachWrite } from "../blocks";
import { bodyArea, isFormula } from "../body-area";
import { readAreas, type AreaRead } from "../chunked-read";
import { pieceBytes } from "../flush";
import { Refused } from "../run";
import { spansOf } from "../spans";
import { loadLayouts, readLayouts, type TableLayout } from "../table-layout";
import { loadDirectory, type Directory } from "./directory";
import { knownRow } from "./identity";
import { cellKey, type CellKey, type RowImage, type StageWrite } from "./plan";
import { accepted, isAsKnown, namedOf, type Found } from "./prepare";

/** What a number format takes in an answer, until some have been seen. */
const FORMAT_BYTES = 8;
/** And a value. */
const VALUE_BYTES = 16;

/** Whether the cell's number format decides which one its new value needs. */
const asksFormat = ({ table, cellFormats }: StageWrite, { position, column, to }: CellWrite): boolean => {
  const field = table.fields[column];
  if (!field || to === "" || cellFormats?.has(cellKey(position, column))) return false;
  return typeof to !== "string" || numberFormatOf(field.type) === "@";
};

/** Where the table's cells stand as far as the book knows. */
const placeOf = ({ table: { place, headers } }: StageWrite) => ({ ...place, headers });

const formatReads = async (
  write: StageWrite,
  budget: number,
  formats: Map<CellKey, string>,
): Promise<AreaRead[]> => {
  const cells = write.cells.filter((cell) => asksFormat(write, cell));
  const blocks = await finishInSlices(blocksOf(cells, pieceBytes(budget)));
  return blocks.map((block) => ({
    area: bodyArea(placeOf(write), block.position, block.rows, block.column, block.columns),
    what: ["numberFormat"],
    rowBytes: 3 + block.columns * FORMAT_BYTES,
    take: (from, { numberFormat }) =>
      eachWrite(block, from, numberFormat.length, ({ position, column: at }, row, column) => {
        formats.set(cellKey(position, at), String(numberFormat[row]?.[column]));
      }),
  }));
};

/** A job of so few cells is refused before anything is written when one of them is another by now: Excel may forget what the person can undo. */
const FEW_CELLS = 200;

/** The cells that a small job writes to, as they stand: `other` is called for one that is not as the preview showed it. */
const valueReads = async (write: StageWrite, budget: number, other: () => void): Promise<AreaRead[]> => {
  if (write.cells.length > FEW_CELLS) return [];
  const blocks = await finishInSlices(blocksOf(write.cells, pieceBytes(budget)));
  return blocks.map((block) => ({
    area: bodyArea(placeOf(write), block.position, block.rows, block.column, block.columns),
    what: ["values"],
    rowBytes: 3 + block.columns * VALUE_BYTES,
    take: (from, { values }) =>
      eachWrite(block, from, values.length, ({ from: known }, row, column) => {
        if (values[row]?.[column] !== known) other();
      }),
  }));
};

/** The rows that go out, as they must be entered if they are to come back. */
const imageReads = (write: StageWrite, images: Map<number, RowImage>): AreaRead[] => {
  const positions = write.removed.map(({ position }) => position).sort((a, b) => a - b);
  return spansOf(positions).map(({ at, count }) => ({
    area: bodyArea(placeOf(write), at, count),
    what: ["formulas", "numberFormat"],
    rowBytes: write.table.headers.length * 2 * FORMAT_BYTES,
    take: (from, { formulas, numberFormat }) =>
      formulas.forEach((line, row) => {
        const position = at + from + row;
        const known = knownRow(write, position);
        const formulasHere = (line as CellValue[]).map((formula, column) =>
          isFormula(formula, known[column]) ? formula : null,
        );
        images.set(position, { formulas: formulasHere, formats: (numberFormat[row] ?? []).map(String) });
      }),
  }));
};

/** What was found before anything is laid ready. */
export type Look = {
  readonly layouts: readonly TableLayout[];
  readonly found: readonly Found[];
  readonly directory: Directory | undefined;
  /** A cell to write is another by now. */
  readonly isOther: boolean;
};

/** Whether a table stands where the book says. */
const isInPlace = ({ table: { place } }: StageWrite, layout: TableLayout): boolean =>
  place.sheet === layout.sheet && place.row === layout.row && place.column === layout.column;

/**
 * Looks where the tables of a job stand, which lanes are free, and which number formats the cells to write have, where
 * the book says that they are. One request, and more as the formats' bytes ask for.
 */
export const look = async (
  context: Excel.RequestContext,
  writes: readonly StageWrite[],
  budget: number,
  progress?: Progress,
): Promise<Look> => {
  const looking = writes.map((write) => {
    return { write, formats: new Map<CellKey, string>(), images: new Map<number, RowImage>() };
  });
  const reads: AreaRead[] = [];
  let isOther = false;
  const other = (): void => {
    isOther = true;
  };
  for (const { write, formats, images } of looking) {
    reads.push(...(await formatReads(write, budget, formats)), ...imageReads(write, images));
    reads.push(...(await valueReads(write, budget, other)));
  }
  let layouts: () => (TableLayout | undefined)[] = () => [];
  let directory: () => Directory | undefined = () => undefined;
  const load = ({ context: own }: Pick<Batch, "context">): void => {
    layouts = loadLayouts(own, writes.map(namedOf));
    directory = loadDirectory(own);
  };
  if (reads.length > 0) await readAreas(context, reads, budget, { load, progress });
  else {
    load({ context });
    await context.sync();
  }
  const stands = layouts();
  const found = looking.map(({ write, ...looks }, at) => {
    const layout = accepted(stands[at], write);
    return { write, layout, looks: { ...looks, below: layout.below } };
  });
  return { layouts: found.map(({ layout }) => layout), found, directory: directory(), isOther };
};

/** The writes with their tables where they stand now, by id or name: a sheet was renamed, or cells above came or went. */
export const replaced = async (
  context: Excel.RequestContext,
  writes: readonly StageWrite[],
): Promise<StageWrite[]> => {
  const named = writes.map(namedOf);
  const byId = await readLayouts(context, named);
  const isLost = named.some(({ id }, at) => id !== undefined && !byId[at]);
  const byName = isLost
    ? await readLayouts(
        context,
        named.map(({ name, below }) => ({ name, below })),
      )
    : byId;
  return writes.map((write, at) => {
    const layout = byId[at] ?? byName[at];
    if (!layout) throw new Refused({ kind: "not-found", name: write.table.place.name });
    const { id, name, sheet, row, column } = layout;
    return { ...write, table: { ...write.table, place: { id, name, sheet, row, column } } };
  });
};

/** Whether a job can be laid ready on what was found, without looking for its rows. */
export const isReady = ({ found, isOther }: Look): boolean =>
  !isOther && found.every(({ write, layout }) => isInPlace(write, layout) && isAsKnown(write, layout));
