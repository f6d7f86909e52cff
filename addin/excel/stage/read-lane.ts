import { emptyTable } from "#core/book/empty-table";
import { columnAt, rowId, rowOrder } from "#core/book/row-id";
import type { CellWrite, RowWrite } from "#core/book/sheet-writes";
import { matchHeaders } from "#core/registers/headers";
import { registers } from "#core/registers/index";
import type { CellValue } from "#core/values/cell";
import type { Area } from "../batch";
import { readAreas, type AreaRead } from "../chunked-read";
import { Refused } from "../run";
import { readBefore, type Written } from "./before";
import { loadDirectory } from "./directory";
import { partsOf, readRecord, type TableRecord } from "./job-record";
import { LANE_STATES, recordArea, STAGE_SHEET, type Lane } from "./lane";
import { isBlank } from "./opened-rows";
import type { Looks, StageWrite } from "./plan";

/** What a cell takes in an answer, until some have been seen. */
const UNSEEN_CELL = 16;

type Matrix = CellValue[][];

const matrixRead = (area: Area, into: Matrix): AreaRead => ({
  area: { ...area, sheet: STAGE_SHEET },
  what: ["values"],
  rowBytes: area.columns * UNSEEN_CELL,
  take: (from, { values }) =>
    (values as Matrix).forEach((row, at) => {
      into[from + at] = row;
    }),
});

/** A row of the block that goes out. */
const REMOVED = 2;

/** A table's part of the job, as it was laid ready: of its table's rows, only those that it concerned are known. */
const writeOf = (
  record: TableRecord,
  headers: readonly string[],
  block: Matrix,
  rows: Matrix,
): StageWrite => {
  const { register, identity, written, blanked, first, length, addedFirst } = record;
  const blanks = new Set(record.blanks);
  const raw: CellValue[][] = Array.from({ length }, () => []);
  const cells: CellWrite[] = [];
  const removed: RowWrite[] = [];
  block.forEach((line, at) => {
    const [mark] = line;
    if (typeof mark !== "number") return;
    const position = first + at;
    const known = headers.map((_, column) => line[1 + identity.indexOf(column)] ?? "");
    raw[position] = headers.map((_, column) => (identity.includes(column) ? (known[column] ?? "") : ""));
    if (mark === REMOVED) {
      removed.push({ position, cells: raw[position] });
      return;
    }
    const from = (column: number): CellValue => raw[position]?.[column] ?? "";
    written.forEach((column, index) => {
      const to = line[1 + identity.length + index] ?? "";
      if (to !== "") cells.push({ position, column, from: from(column), to });
    });
    blanked.forEach((column, index) => {
      const isBlank = line[1 + identity.length + written.length + index] === 1;
      if (isBlank) cells.push({ position, column, from: from(column), to: "" });
    });
  });
  const added = rows.flatMap((line, at): RowWrite[] =>
    !isBlank(line) || blanks.has(addedFirst + at) ? [{ position: addedFirst + at, cells: line }] : [],
  );
  const fields = matchHeaders(registers[register], headers);
  const empty = emptyTable(register, "sv");
  const { id, name, sheet } = record;
  const table = {
    ...empty,
    place: { id, name, sheet, row: 0, column: 0 },
    headers,
    fields,
    columnOf: new Map(fields.flatMap((field, at) => (field ? [[field.id, columnAt(at)] as const] : []))),
    order: rowOrder(raw.map((_, position) => rowId(position))),
    raw,
  };
  cells.sort((a, b) => a.position - b.position || a.column - b.column);
  return { register, table, cells, removed: removed.reverse(), added };
};

/** A table's part of a job, and what was read of it. */
type Part = {
  readonly record: TableRecord;
  readonly headers: Matrix;
  readonly block: Matrix;
  readonly rows: Matrix;
};

/** A job that was laid ready, read from its lane. */
export type LaneJob = {
  readonly lane: Lane;
  readonly writes: readonly StageWrite[];
  /** What is known of how things looked before each write. */
  readonly looks: readonly Looks[];
  readonly rows: number;
  /** What the job in fact did, when Excel wrote it astray and it is kept what stood before. */
  readonly astray: readonly { readonly write: StageWrite; readonly looks: Looks }[] | undefined;
  /** Whether Excel wrote it although the guard did not hold. */
  readonly isAstray: boolean;
};

/** Reads the job of a lane as it was laid ready. A lane that holds none any more is refused. */
export const readLane = async (
  context: Excel.RequestContext,
  number: number,
  budget: number,
): Promise<LaneJob> => {
  const directory = loadDirectory(context);
  await context.sync();
  const entry = directory()?.entries[number];
  const text = entry?.job ?? "";
  const cells: Matrix = [];
  const lane = { number, id: entry?.holder ?? "" };
  await readAreas(context, [matrixRead(recordArea(lane, partsOf(text)), cells)], budget);
  const told = cells.flat().map(String);
  const records = readRecord(text, told);
  if (!entry || !records) throw new Refused({ kind: "not-found", name: STAGE_SHEET });
  const parts = records.map((record): Part => ({ record, headers: [], block: [], rows: [] }));
  const reads = parts.flatMap(({ record, headers, block, rows }) => [
    matrixRead(record.headers, headers),
    matrixRead(record.block, block),
    matrixRead(record.rows, rows),
  ]);
  await readAreas(context, reads, budget);
  const lowest = Math.max(
    ...records
      .flatMap(({ headers, block, rows, before }) => [
        ...[headers, block, rows],
        ...(before ? [before.headers, before.values, before.formulas] : []),
      ])
      .map(({ row, rows }) => row + rows),
  );
  const writes = parts.map(({ record, headers, block, rows }) =>
    writeOf(record, (headers[0] ?? []).map(String), block, rows),
  );
  const looks = records.map(({ below }) => ({ formats: new Map(), images: new Map(), below }));
  const isAstray = entry.state === LANE_STATES.astray;
  const kept = records.flatMap(({ before }, at): Written[] => {
    const [write, look] = [writes[at], looks[at]];
    return before && write && look ? [{ write, before, looks: look }] : [];
  });
  const isKept = isAstray && kept.length === records.length;
  const astray = isKept ? await readBefore(context, lane, kept, budget) : undefined;
  return { lane, writes, looks, rows: lowest, astray, isAstray };
};
