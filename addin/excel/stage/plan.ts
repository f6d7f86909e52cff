import type { TableWrite } from "#core/book/sheet-writes";
import type { Brand } from "#core/values/brands";
import type { CellValue } from "#core/values/cell";
import type { Area } from "../batch";
import { bodyArea } from "../body-area";
import type { RowMoves } from "../row-moves";
import { spansOf, type Span } from "../spans";
import type { TableLayout } from "../table-layout";

/** A row that comes back after a job was taken back: what to enter where it held formulas, and its number formats. */
export type RowImage = {
  /** Null where a cell holds no formula. */
  readonly formulas: readonly (CellValue | null)[];
  readonly formats: readonly string[];
};

/** A table's write, and what a taking back knows besides: how cells and rows looked, by position when all is done. */
export type StageWrite = TableWrite & {
  readonly cellFormats?: ReadonlyMap<CellKey, string>;
  readonly rowImages?: ReadonlyMap<number, RowImage>;
  /** How many blank rows right below the table are closed: a job that Excel broke opened them. */
  readonly closes?: number;
  /** Cells that held formulas, by `cellKey`, and rows, by position: where a lane keeps their formulas. */
  readonly cellFormulas?: ReadonlyMap<CellKey, Area>;
  /** Cells that hold formulas which a job that is taken back entered itself: they may be written over. */
  readonly overFormulas?: ReadonlySet<CellKey>;
  readonly rowFormulas?: ReadonlyMap<number, Area>;
};

/** Where the request that writes keeps what stood before it, when Excel is not thought to stop at the guard. */
export type Before = {
  /** Position of the first row that is kept; what stood in the table's headers; below, a line for each row. */
  readonly first: number;
  readonly headers: Area;
  /** What the cells of these columns held. */
  readonly values: Area;
  readonly columns: readonly number[];
  /** What was entered in the cells of these columns. */
  readonly formulas: Area;
  readonly entered: readonly number[];
};

/** How one table's write is laid ready in the lane, and where it will go. */
export type StagePlan = {
  readonly write: StageWrite;
  readonly layout: TableLayout;
  readonly moves: RowMoves;
  /** The rows from the first to the last that the write changes or takes out. */
  readonly concerned: Span;
  /** The columns that say that a row still is the one that the preview showed. */
  readonly identity: readonly number[];
  /** Whether a row is known by its key: then, besides, only cells that are written to must be as they were. */
  readonly isKeyed: boolean;
  /** The columns that are written to. */
  readonly written: readonly number[];
  /** The columns where some cell becomes blank. */
  readonly blanked: readonly number[];
  /** From the first to the last row that comes in, by position when all is done. */
  readonly added: Span;
  /** The headers; below them a row for each of `concerned`: mark, identity, new values, marks of blanks. */
  readonly headers: Area;
  readonly block: Area;
  /** The rows that come in. */
  readonly rows: Area;
  readonly before: Before | undefined;
  readonly looks: Looks;
};

/** How cells looked before the job: the number formats of those to write, by `cellKey`, and the rows that go out. */
export type Looks = {
  readonly formats: ReadonlyMap<CellKey, string>;
  readonly images: ReadonlyMap<number, RowImage>;
  /** How many blank rows lay between the table and what stands below it, where that was asked and there is any. */
  readonly below: number | undefined;
  /** Where a lane keeps formulas: of cells, by `cellKey`, and of rows that went out, by position. */
  readonly formulas?: ReadonlyMap<CellKey, Area>;
  readonly rows?: ReadonlyMap<number, Area>;
};

/** A cell of a table in maps, by position and column: a number, for a job may speak of a million cells. */
export type CellKey = Brand<number, "CellKey">;

/** As many columns as a worksheet has. */
const COLUMNS = 16_384;

export const cellKey = (position: number, column: number): CellKey =>
  (position * COLUMNS + column) as CellKey;

export const columnOfKey = (key: CellKey): number => key % COLUMNS;

/** How wide a row of the block is. */
export const blockColumns = (
  identity: readonly number[],
  written: readonly number[],
  blanked: readonly number[],
): number => 1 + identity.length + written.length + blanked.length;

/** Neighboring columns as they stand in the table and in the lane. */
export type ColumnGroup = { readonly live: Area; readonly laid: Area };

const part = (block: Area, column: number, columns: number): Area => ({
  ...block,
  column: block.column + column,
  columns,
});

const groups = (plan: StagePlan, columns: readonly number[], from: number): ColumnGroup[] =>
  spansOf(columns).map(({ at, count }) => ({
    live: bodyArea(plan.layout, plan.concerned.at, plan.concerned.count, at, count),
    laid: part(plan.block, from + columns.indexOf(at), count),
  }));

/** Which rows of the block are concerned: above 0. */
export const markArea = ({ block }: StagePlan): Area => part(block, 0, 1);

export const identityGroups = (plan: StagePlan): ColumnGroup[] => groups(plan, plan.identity, 1);

export const writtenGroups = (plan: StagePlan): ColumnGroup[] =>
  groups(plan, plan.written, 1 + plan.identity.length);

export const blankedGroups = (plan: StagePlan): ColumnGroup[] =>
  groups(plan, plan.blanked, 1 + plan.identity.length + plan.written.length);

/** The blank rows below a table that are closed. */
export const closed = ({ write, layout }: Pick<StagePlan, "write" | "layout">): Span => ({
  at: layout.bodyRows,
  count: write.closes ?? 0,
});

/** Whether rows that come in are opened by making the table larger over what must be free cells. */
export const growsOver = ({ layout, moves, before }: StagePlan): Span | undefined => {
  if (before || layout.showsTotals || layout.below !== undefined) return undefined;
  const count = moves.inserts.reduce((sum, span) => sum + span.count, 0);
  return count > 0 ? { at: layout.bodyRows, count } : undefined;
};
