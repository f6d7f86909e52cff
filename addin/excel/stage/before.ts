import { columnAt, rowId, rowOrder } from "#core/book/row-id";
import type { CellWrite, RowWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import type { Area } from "../batch";
import { isFormula } from "../body-area";
import { readAreas, type AreaRead } from "../chunked-read";
import { Refused } from "../run";
import { readEntry } from "./directory";
import { LANE_STATES, STAGE_SHEET, type Lane } from "./lane";
import { cellKey, type Before, type CellKey, type Looks, type RowImage, type StageWrite } from "./plan";

type Matrix = CellValue[][];

/** What a cell takes in an answer, until some have been seen. */
const UNSEEN_CELL = 16;

/** A table's part of a job, where it is kept what stood before it, and how things looked. */
export type Written = { readonly write: StageWrite; readonly before: Before; readonly looks: Looks };

/** What stood in a table right before a request that went astray. */
type Stood = {
  readonly headers: Matrix;
  readonly values: Matrix;
  /** By line: what was entered, and what it comes to where it is kept. */
  readonly formulas: Matrix;
  readonly results: Matrix;
};

const readInto = (area: Area, into: Partial<Record<"values" | "formulas", Matrix>>): AreaRead => {
  const what = (["values", "formulas"] as const).filter((name) => into[name]);
  return {
    area: { ...area, sheet: STAGE_SHEET },
    what,
    rowBytes: area.columns * what.length * UNSEEN_CELL,
    take: (from, answer) => {
      for (const name of what)
        (answer[name] as Matrix).forEach((row, at) => {
          const matrix = into[name];
          if (matrix) matrix[from + at] = row;
        });
    },
  };
};

/** What a request that went astray did, as the job that it was: from what stood there, in the rows where that stood. */
const asWritten = (
  { write, before, looks }: Written,
  { headers: [kept = []], values, formulas, results }: Stood,
): { readonly write: StageWrite; readonly looks: Looks } => {
  const { table } = write;
  const isShown = kept.some((header) => header !== "");
  const headers = isShown ? kept.map(String) : table.headers;
  const isEmpty = table.order.length === 0;
  const raw: CellValue[][] = table.order.map((): CellValue[] => []);
  values.forEach((line, at) => {
    const row = new Array<CellValue>(headers.length).fill("");
    before.columns.forEach((column, index) => (row[column] = line[index] ?? ""));
    raw[before.first + at] = row;
  });
  const [lone = []] = isEmpty ? raw : [];
  const isFilled = lone.some((cell) => cell !== "");
  // The blank row that Excel keeps in an empty table takes the first new row; somebody may have filled it.
  const first = isFilled ? write.added.find(({ position }) => position === 0) : undefined;
  if (isEmpty && !isFilled) raw.length = 0;
  const over = (first?.cells ?? []).flatMap((to, column): CellWrite[] =>
    to === "" ? [] : [{ position: 0, column, from: lone[column] ?? "", to }],
  );
  const cells = write.cells.map((cell) => ({ ...cell, from: raw[cell.position]?.[cell.column] ?? "" }));
  const removed = write.removed.map(({ position }): RowWrite => ({ position, cells: raw[position] ?? [] }));
  const entered = new Map<CellKey, Area>();
  const images = new Map<number, RowImage>();
  const rows = new Map<number, Area>();
  const gone = new Set(write.removed.map(({ position }) => position));
  formulas.forEach((line, at) => {
    const position = before.first + at;
    line.forEach((formula, index) => {
      if (!isFormula(formula, results[at]?.[index])) return;
      const area = { ...before.formulas, row: before.formulas.row + at, rows: 1 };
      if (gone.has(position)) rows.set(position, area);
      const column = before.entered[index];
      if (column !== undefined)
        entered.set(cellKey(position, column), { ...area, column: area.column + index, columns: 1 });
    });
  });
  for (const [position, { formats }] of looks.images)
    images.set(position, { formulas: formats.map(() => null), formats });
  const fields = headers.map((header) => table.fields[table.headers.indexOf(header)]);
  const stood = {
    ...table,
    headers,
    fields,
    columnOf: new Map(fields.flatMap((field, at) => (field ? [[field.id, columnAt(at)] as const] : []))),
    order: rowOrder(raw.map((_, position) => rowId(position))),
    raw,
  };
  return {
    write: {
      ...write,
      table: stood,
      cells: [...over, ...cells],
      removed,
      added: write.added.filter((row) => row !== first),
    },
    looks: { ...looks, images, formulas: entered, rows },
  };
};

/**
 * Reads what stood before a request that went astray, and gives what it did as the job that it was. Of a lane that
 * somebody has taken or emptied since, nothing can be told: it is refused.
 */
export const readBefore = async (
  context: Excel.RequestContext,
  lane: Lane,
  parts: readonly Written[],
  budget: number,
): Promise<ReturnType<typeof asWritten>[]> => {
  const stood = parts.map((): Stood => ({ headers: [], values: [], formulas: [], results: [] }));
  const reads = parts.flatMap(({ before }, at): AreaRead[] => {
    const into = stood[at];
    return into
      ? [
          readInto(before.headers, { values: into.headers }),
          readInto(before.values, { values: into.values }),
          readInto(before.formulas, { values: into.results, formulas: into.formulas }),
        ]
      : [];
  });
  await readAreas(context, reads, budget);
  const entry = await readEntry(context, lane);
  // Somebody's Ctrl+Z may have taken the holder away.
  const isOwn = entry?.holder === lane.id || entry?.holder === "";
  if (!isOwn || entry.state !== LANE_STATES.astray)
    throw new Refused({ kind: "not-found", name: STAGE_SHEET });
  return parts.flatMap((part, at) => {
    const own = stood[at];
    return own ? [asWritten(part, own)] : [];
  });
};
