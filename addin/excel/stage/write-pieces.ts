import type { CellWrite } from "#core/book/sheet-writes";
import { neededFormat } from "#core/values/needed-format";
import { flatMapTask, type Task } from "#core/values/task";
import { setFormat, type Area } from "../batch";
import { blocksOf, matrixOf } from "../blocks";
import { bodyArea } from "../body-area";
import { NULL_BYTES, RANGE_BYTES } from "../bytes";
import type { RequestPiece } from "../flush";
import { afterDeletes } from "../layout-after";
import { spansOf, type Span } from "../spans";
import type { TableLayout } from "../table-layout";
import { blockArea, deletePiece, emptyPiece, isFiltered, openPiece, unfilterPiece } from "../table-requests";
import { cellCounts, rowCounts, type Count } from "./counts";
import { newFormats } from "./lay";
import { cellKey, closed, writtenGroups, type StagePlan } from "./plan";

/** A piece of the writing, or something to count at this point of it. */
export type Step = RequestPiece | Count;

export const isCount = (step: Step): step is Count => "formula" in step;

/** Larger than any block here: they all go into one request. */
const ONE_REQUEST = 4_000_000;

/** The number format that a cell gets: what it had before a job that is taken back, or else what its value needs. */
const formatOf = ({ write, looks }: StagePlan, { position, column, to }: CellWrite): string | undefined => {
  const key = cellKey(position, column);
  const before = write.cellFormats?.get(key);
  if (before !== undefined) return before;
  const field = write.table.fields[column];
  return field && neededFormat(field.type, to, looks.formats.get(key) ?? "General");
};

function* formatPieces(plan: StagePlan): Task<RequestPiece[]> {
  const cells = yield* flatMapTask(plan.write.cells, (cell) =>
    formatOf(plan, cell) === undefined ? [] : [cell],
  );
  const blocks = yield* blocksOf(cells, ONE_REQUEST);
  return blocks.map((block) => ({
    bytes: RANGE_BYTES + block.rows * (3 + block.columns * NULL_BYTES) + block.writes.length * 12,
    queue: (batch) => {
      batch.range(blockArea(plan.layout, block)).numberFormat = matrixOf(
        block,
        (cell) => formatOf(plan, cell) ?? null,
      );
    },
  }));
}

/** Blanks are no values to copy: the cells are cleared, or written blank where others lie between them. */
function* blankPieces(plan: StagePlan): Task<RequestPiece[]> {
  const blocks = yield* blocksOf(
    plan.write.cells.filter(({ to }) => to === ""),
    ONE_REQUEST,
  );
  return blocks.map((block) => {
    const isWhole = block.writes.length === block.rows * block.columns;
    return {
      bytes: RANGE_BYTES + (isWhole ? 0 : block.rows * (3 + block.columns * NULL_BYTES)),
      queue: (batch) => {
        const range = batch.range(blockArea(plan.layout, block));
        if (isWhole) range.clear("Contents");
        else range.values = matrixOf(block, () => "");
      },
    };
  });
}

const copyPieces = (plan: StagePlan): RequestPiece[] =>
  writtenGroups(plan).map(({ live, laid }) => ({
    bytes: 2 * RANGE_BYTES,
    queue: (batch) => batch.range(live).copyFrom(batch.range(laid), "Values", true),
  }));

/** Formulas that come back, from where a lane keeps them. */
const formulaPiece = (live: Area, kept: Area): RequestPiece => ({
  bytes: 2 * RANGE_BYTES,
  queue: (batch) => {
    batch.range(live).copyFrom(batch.range(kept), "Formulas");
  },
});

/** Cells that held formulas before a job that is taken back: their values stand and are counted. */
const formulaPieces = ({ write: { cells, cellFormulas }, layout }: StagePlan): RequestPiece[] =>
  cellFormulas && cellFormulas.size > 0
    ? cells.flatMap(({ position, column }) => {
        const kept = cellFormulas.get(cellKey(position, column));
        return kept ? [formulaPiece(bodyArea(layout, position, 1, column, 1), kept)] : [];
      })
    : [];

/** Cells, and rows out; what is counted of cells is counted before rows move. */
function* cellsAndDeletes(plan: StagePlan): Task<Step[]> {
  return [
    ...(isFiltered(plan.layout) ? [unfilterPiece(plan.layout)] : []),
    ...(yield* formatPieces(plan)),
    ...copyPieces(plan),
    ...(yield* blankPieces(plan)),
    ...(yield* cellCounts(plan)),
    ...formulaPieces(plan),
    ...(closed(plan).count > 0 ? [deletePiece(plan.layout, closed(plan))] : []),
    ...plan.moves.deletes.map((span) => deletePiece(plan.layout, span)),
    ...(plan.moves.emptiesFirst ? [emptyPiece(plan.layout)] : []),
  ];
}

/** More groups of new rows than this are not formatted one by one: all that is written must fit into one request. */
const MOST_FORMATTED = 200;

/**
 * The number formats of rows that came in, by their columns' types; the user's own columns keep what they have. A row that
 * is opened inside a table looks like the one above it, so that many need none; under the headers, and at the end, they do.
 */
const newFormatPieces = (plan: StagePlan, now: TableLayout): RequestPiece[] => {
  const formats = newFormats(plan);
  // Neighboring columns of one format are one range.
  const starts = formats.flatMap((format, column) =>
    column > 0 && format === formats[column - 1] ? [] : [column],
  );
  const spans = spansOf(plan.write.added.map(({ position }) => position));
  const isBetween = ({ at, count }: Span): boolean => at > 0 && at + count < plan.added.at + plan.added.count;
  const formatted = spans.length > MOST_FORMATTED ? spans.filter((span) => !isBetween(span)) : spans;
  return formatted.map(({ at, count }) => ({
    bytes: RANGE_BYTES * starts.length,
    queue: (batch) =>
      starts.forEach((column, next) => {
        const format = formats[column];
        const columns = (starts[next + 1] ?? formats.length) - column;
        if (format !== undefined) setFormat(batch.range(bodyArea(now, at, count, column, columns)), format);
      }),
  }));
};

/** Rows that come back as they looked: number formats, and formulas where there were any. */
const imagePieces = ({ write }: StagePlan, now: TableLayout): RequestPiece[] =>
  [...(write.rowImages ?? [])].map(([position, { formulas, formats }]) => ({
    bytes: RANGE_BYTES * 2 + formulas.length * 20,
    queue: (batch) => {
      const range = batch.range(bodyArea(now, position, 1));
      range.numberFormat = [[...formats]];
      if (formulas.some((formula) => formula !== null)) range.formulas = [[...formulas]];
    },
  }));

/** Rows that come back with what was entered in them, from where a lane keeps it. */
const rowFormulaPieces = ({ write }: StagePlan, now: TableLayout): RequestPiece[] =>
  [...(write.rowFormulas ?? [])].map(([position, kept]) => formulaPiece(bodyArea(now, position, 1), kept));

const inserts = (plan: StagePlan, plans: readonly StagePlan[]): Step[] => {
  const now = afterDeletes(plan, plans);
  // Where Excel is not thought to stop, what somebody notes under the table is moved down, never written over.
  const opening = plan.before ? { ...now, below: now.below ?? 0 } : now;
  let rows = now.bodyRows;
  const opened = plan.moves.inserts.map((span) => {
    const piece = openPiece(opening, rows, span);
    rows += span.count;
    return piece;
  });
  const { added } = plan;
  const copied: RequestPiece[] =
    added.count === 0
      ? []
      : [
          {
            bytes: 2 * RANGE_BYTES,
            queue: (batch) => {
              const live = batch.range(bodyArea(now, added.at, added.count));
              live.copyFrom(batch.range(plan.rows), "Values", true);
            },
          },
        ];
  return [
    ...opened,
    ...newFormatPieces(plan, now),
    ...copied,
    ...imagePieces(plan, now),
    ...rowCounts(plan, now),
    ...rowFormulaPieces(plan, now),
  ];
};

/**
 * All that changes the person's tables, in order: cells as they stand, rows out, rows in, and between them what is
 * counted. Tables of one sheet are taken from the bottom up, so that none moves before its turn.
 */
export function* writeSteps(plans: readonly StagePlan[]): Task<Step[]> {
  const upwards = [...plans].sort((a, b) => b.layout.row - a.layout.row);
  const steps: Step[] = [];
  for (const plan of upwards) steps.push(...(yield* cellsAndDeletes(plan)));
  for (const plan of upwards) steps.push(...inserts(plan, plans));
  return steps;
}
