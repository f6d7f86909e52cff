import type { CellWrite } from "#core/book/sheet-writes";
import type { Task } from "#core/values/task";
import type { WriteStrategy } from "../../ports";
import type { Area } from "../batch";
import { RANGE_BYTES } from "../bytes";
import type { RequestPiece } from "../flush";
import { rowMoves } from "../row-moves";
import { Refused } from "../run";
import type { Span } from "../spans";
import { rowCount, SHEET_ROWS, type Named, type TableLayout } from "../table-layout";
import { commitOf, type Commit } from "./commit";
import { guardTests, holdsLane } from "./guard";
import { identityColumns } from "./identity";
import { entryArea, placed, type Lane, type Size } from "./lane";
import { layTable, type Laid } from "./lay";
import { blockColumns, type Before, type Looks, type StagePlan, type StageWrite } from "./plan";
import { snapshotOf } from "./snapshot";
import { writeSteps } from "./write-pieces";

const CELLS_PER_SLICE = 4096;

/** The table of a write, and whether its rows move what stands below. */
export const namedOf = ({ table, added, removed }: StageWrite): Named => ({
  name: table.place.name,
  ...(table.place.id !== undefined && { id: table.place.id }),
  below: added.length + removed.length > 0,
});

/** A table that a job may write to; throws the refusal of one that it may not. */
export const accepted = (layout: TableLayout | undefined, write: StageWrite): TableLayout => {
  const { table, added, removed } = write;
  if (!layout) throw new Refused({ kind: "not-found", name: table.place.name });
  if (layout.isProtected) throw new Refused({ kind: "protected", sheet: layout.sheet });
  if (layout.row + 1 + layout.bodyRows + added.length - removed.length > SHEET_ROWS)
    throw new Refused({ kind: "no-room", sheet: layout.sheet });
  return layout;
};

/** Whether a table stands as the job's book says, rows and columns counted; what its cells hold is the guard's matter. */
export const isAsKnown = ({ table }: StageWrite, layout: TableLayout): boolean =>
  rowCount(layout) === table.order.length &&
  layout.headers.length === table.headers.length &&
  layout.headers.every((header, at) => header === table.headers[at]);

const spanOf = (positions: readonly number[]): Span => {
  let [first, last] = [Infinity, -1];
  for (const position of positions) {
    first = Math.min(first, position);
    last = Math.max(last, position);
  }
  return last < 0 ? { at: 0, count: 0 } : { at: first, count: last - first + 1 };
};

/** The columns that cells are written to, those where some become blank, and how many rows, which stand from the top down. */
function* reached(cells: readonly CellWrite[]): Task<{
  readonly columns: ReadonlySet<number>;
  readonly blanks: ReadonlySet<number>;
  readonly rows: number;
}> {
  const [columns, blanks] = [new Set<number>(), new Set<number>()];
  let [rows, last] = [0, -1];
  for (const [at, { position, column, to }] of cells.entries()) {
    columns.add(column);
    if (to === "") blanks.add(column);
    if (position !== last) rows++;
    last = position;
    if (at % CELLS_PER_SLICE === CELLS_PER_SLICE - 1) yield CELLS_PER_SLICE;
  }
  return { columns, blanks, rows };
}

const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

/** What is kept of a table before it is written to, but for where. */
type Kept = Omit<Before, "headers" | "values" | "formulas"> & { readonly sizes: readonly Size[] };

type Sized = Omit<StagePlan, "headers" | "block" | "rows" | "before"> & {
  readonly sizes: readonly Size[];
  readonly kept: Kept | undefined;
};

/** How many areas a table's part of a job has in its lane, besides those that keep what stood before. */
const AREAS = 3;

/** Of rows that go out all is kept, and of the blank row that Excel keeps in an empty table; else what tells rows apart. */
const keptOf = (
  { write: { removed }, layout, concerned, identity, written }: Omit<Sized, "kept">,
  strategy: WriteStrategy,
): Kept | undefined => {
  if (strategy === "stop") return undefined;
  const isEmpty = rowCount(layout) === 0;
  const isWhole = isEmpty || removed.length > 0;
  const all = layout.headers.map((_, column) => column);
  const [columns, entered] = isWhole ? [all, all] : [identity, written];
  const rows = isEmpty ? 1 : concerned.count;
  const sizes = [layout.headers, columns, entered].map((list, at) => ({
    rows: at === 0 ? 1 : rows,
    columns: list.length,
  }));
  return { first: concerned.at, columns, entered, sizes };
};

function* sized(write: StageWrite, layout: TableLayout, looks: Looks, strategy: WriteStrategy): Task<Sized> {
  const { columns, blanks, rows } = yield* reached(write.cells);
  const removed = ascending(write.removed.map(({ position }) => position));
  const written = ascending(columns);
  const blanked = ascending(blanks);
  const { columns: identity, isKeyed } = yield* identityColumns(write, written, rows + removed.length);
  const ends = [write.cells[0], write.cells.at(-1)].flatMap((cell) => (cell ? [cell.position] : []));
  const concerned = spanOf([...ends, ...removed]);
  const addedAt = ascending(write.added.map(({ position }) => position));
  const added = spanOf(addedAt);
  const width = layout.headers.length;
  const sizes = [
    { rows: 1, columns: width },
    { rows: concerned.count, columns: blockColumns(identity, written, blanked) },
    { rows: added.count, columns: width },
  ];
  const moves = rowMoves(rowCount(layout), removed, addedAt);
  const part = { write, layout, moves, concerned, identity, isKeyed, written, blanked, added, looks, sizes };
  const kept = keptOf(part, strategy);
  return { ...part, kept, sizes: [...sizes, ...(kept?.sizes ?? [])] };
}

const planOf = ({ kept, ...part }: Sized, areas: readonly Area[]): StagePlan => {
  const [headers, block, rows, ...others] = areas;
  if (!headers || !block || !rows) throw new Error("A lane has fewer areas than were asked for");
  const [keptHeaders, values, formulas] = others;
  if (!kept || !keptHeaders || !values || !formulas)
    return { ...part, headers, block, rows, before: undefined };
  const { first, columns, entered } = kept;
  const before: Before = { first, columns, entered, headers: keptHeaders, values, formulas };
  return { ...part, headers, block, rows, before };
};

/** A job made ready for a lane: what to lay there, and what to ask of Excel in the request that writes. */
export type Staged = {
  readonly plans: readonly StagePlan[];
  readonly laid: readonly Laid[];
  readonly commit: Commit;
  /** The lane's last row that the job uses. */
  readonly rows: number;
};

/** A table of a job, where it stands, and how what the job changes looks. */
export type Found = { readonly write: StageWrite; readonly layout: TableLayout; readonly looks: Looks };

/** What a lane notes of sheets that the job fills is over when it has. */
const forgetPiece = (note: Lane): RequestPiece => ({
  bytes: RANGE_BYTES,
  queue: (batch) => {
    batch.range(entryArea(note)).values = [["", "", ""]];
  },
});

/** Excel takes five megabytes in a request, on the web. */
const MOST_BYTES = 4_800_000;

/** Makes a job ready: no request. */
export function* stage(
  found: readonly Found[],
  lane: Lane,
  {
    budget,
    strategy,
    notes,
  }: { readonly budget: number; readonly strategy: WriteStrategy; readonly notes: readonly Lane[] },
): Task<Staged> {
  const parts: Sized[] = [];
  for (const { write, layout, looks } of found) parts.push(yield* sized(write, layout, looks, strategy));
  const areas = placed(
    lane,
    parts.flatMap(({ sizes }) => sizes),
  );
  const lowest = Math.max(0, ...(areas ?? []).map(({ row, rows }) => row + rows));
  if (!areas || lowest > SHEET_ROWS)
    throw new Refused({ kind: "no-room", sheet: parts[0]?.layout.sheet ?? "" });
  const each = strategy === "stop" ? AREAS : 2 * AREAS;
  const plans = parts.map((part, at) => planOf(part, areas.slice(at * each, (at + 1) * each)));
  const laid: Laid[] = [];
  for (const plan of plans) laid.push(yield* layTable(plan, budget));
  const tests = plans.flatMap((plan, at) => {
    const own = laid[at];
    return own ? guardTests(plan, own) : [];
  });
  const steps = [...(yield* writeSteps(plans)), ...notes.map(forgetPiece)];
  const commit = commitOf([holdsLane(lane), ...tests], steps, snapshotOf(plans));
  if (commit.bytes > MOST_BYTES) throw new Refused({ kind: "too-large" });
  return { plans, laid, commit, rows: lowest };
}
