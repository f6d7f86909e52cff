import type { CellValue } from "#core/values/cell";
import type { Result } from "#core/values/result";
import type { CellPlace, Refusal } from "../ports";
import { isFormula } from "./body-area";
import { readAreas, type AreaRead } from "./chunked-read";
import { run } from "./run";
import { spansOf } from "./spans";

/** Rows between two cells of a column that are read along, for naming another area costs more. */
const GAP = 16;

/** What a formula and its value take in an answer, about. */
const CELL_BYTES = 24;

type Columns = ReadonlyMap<number, readonly number[]>;

/** The rows of each column of each sheet that are asked for. */
const byColumn = (cells: readonly CellPlace[]): ReadonlyMap<string, Columns> => {
  const sheets = new Map<string, Map<number, number[]>>();
  for (const { sheet, row, column } of cells) {
    const columns = sheets.get(sheet) ?? new Map<number, number[]>();
    sheets.set(sheet, columns);
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  return sheets;
};

const keyOf = ({ sheet, row, column }: CellPlace): string => `${row} ${column} ${sheet}`;

/**
 * Those of some cells that hold a formula, in the order that they are asked for; what is gone holds none. They are read area
 * by area, in as many requests as their size needs.
 */
export const formulaCells = (
  cells: readonly CellPlace[],
  budget: number,
): Promise<Result<readonly CellPlace[], Refusal>> =>
  run(async (context) => {
    const asked = byColumn(cells);
    const { worksheets } = context.workbook;
    const sheets = [...asked.keys()].map((name) => ({
      name,
      sheet: worksheets.getItemOrNullObject(name).load("name"),
    }));
    await context.sync();
    const found = new Set<string>();
    const reads = sheets.flatMap(({ name, sheet }): AreaRead[] => {
      if (sheet.isNullObject) return [];
      return [...(asked.get(name) ?? [])].flatMap(([column, rows]) =>
        spansOf(
          rows.toSorted((a, b) => a - b),
          GAP,
        ).map(({ at, count }): AreaRead => ({
          area: { sheet: name, row: at, column, rows: count, columns: 1 },
          what: ["formulas", "values"],
          rowBytes: CELL_BYTES,
          take: (from, { formulas, values }) =>
            formulas.forEach((line, index) => {
              const [formula, value] = [(line as CellValue[])[0], (values[index] as CellValue[])[0]];
              if (isFormula(formula, value))
                found.add(keyOf({ sheet: name, row: at + from + index, column }));
            }),
        })),
      );
    });
    await readAreas(context, reads, budget);
    return found.size === 0 ? [] : cells.filter((cell) => found.has(keyOf(cell)));
  });
