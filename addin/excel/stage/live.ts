import type { CellValue } from "#core/values/cell";
import { bodyArea, isFormula } from "../body-area";
import { readAreas, type AreaRead } from "../chunked-read";
import { run } from "../run";
import { spansOf } from "../spans";
import { readLayouts, rowCount, type TableLayout } from "../table-layout";
import { withHeadersNow } from "./headers-now";
import { replaced } from "./look";
import { cellKey, type CellKey, type StageWrite } from "./plan";
import { namedOf } from "./prepare";

/** A table of a job as it stands now. */
export type Live = {
  readonly layout: TableLayout;
  readonly rows: readonly (readonly CellValue[])[];
  /** The cells that hold formulas, by `cellKey`, in the columns that the job writes to, or in all. */
  readonly formulas: ReadonlySet<CellKey>;
};

/** What a cell takes in an answer, until some have been seen. */
const UNSEEN_CELL = 16;

/** Where the columns that a write changes stand now, by their headers. */
const writtenNow = ({ table, cells }: StageWrite, { headers }: TableLayout): number[] => {
  const columns = new Set(cells.map(({ column }) => headers.indexOf(table.headers[column] ?? "")));
  return [...columns].filter((column) => column >= 0).sort((a, b) => a - b);
};

/**
 * What is read of a table: for a job that is to be written, the formulas of the columns that it writes to; to take one back
 * or make it whole, all formulas where rows that it added may go out again, and its columns under any name.
 */
export type ReadFor = "writing" | "mending";

const liveReads = (
  write: StageWrite,
  layout: TableLayout,
  readFor: ReadFor,
  rows: CellValue[][],
  formulas: Set<CellKey>,
): AreaRead[] => {
  const count = rowCount(layout);
  const values: AreaRead = {
    area: bodyArea(layout, 0, count),
    what: ["values"],
    rowBytes: layout.headers.length * UNSEEN_CELL,
    take: (_, answer) => {
      for (const row of answer.values as CellValue[][]) rows.push(row);
    },
  };
  const isAll = readFor === "mending" && write.added.length > 0;
  const columns = isAll ? [...layout.headers.keys()] : writtenNow(write, layout);
  const written = spansOf(columns).map((span): AreaRead => ({
    area: bodyArea(layout, 0, count, span.at, span.count),
    what: ["formulas"],
    rowBytes: span.count * UNSEEN_CELL,
    take: (from, answer) =>
      answer.formulas.forEach((line, row) =>
        (line as CellValue[]).forEach((formula, column) => {
          const value = rows[from + row]?.[span.at + column];
          if (isFormula(formula, value)) formulas.add(cellKey(from + row, span.at + column));
        }),
      ),
  }));
  return [values, ...written];
};

/** Reads the tables of a job whole, wherever they stand now. A table that is gone is refused by its name. */
export const readLive = (
  asked: readonly StageWrite[],
  budget: number,
  readFor: ReadFor = "writing",
): ReturnType<typeof run<{ writes: StageWrite[]; lives: Live[] }>> =>
  run(
    async (context) => {
      const placed = await replaced(context, asked);
      const layouts = await readLayouts(context, placed.map(namedOf));
      const writes = placed.map((write, at) => {
        const layout = layouts[at];
        return layout && readFor === "mending" ? withHeadersNow(write, layout) : write;
      });
      const lives = layouts.flatMap((layout): (Live & { rows: CellValue[][]; formulas: Set<CellKey> })[] =>
        layout ? [{ layout, rows: [], formulas: new Set() }] : [],
      );
      const reads = lives.flatMap(({ layout, rows, formulas }, at) => {
        const write = writes[at];
        return write ? liveReads(write, layout, readFor, rows, formulas) : [];
      });
      await readAreas(context, reads, budget);
      return { writes, lives };
    },
    { delayForCellEdit: true },
  );
