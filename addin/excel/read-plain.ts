import { fieldsOf } from "#core/book/format-spans";
import { endsRegister, MOST_TITLES, plainHeaders, type SheetLine } from "#core/book/plain-register";
import type { RawTable } from "#core/book/table";
import type { CellValue } from "#core/values/cell";
import { Batch } from "./batch";
import { readAreas, type AreaRead } from "./chunked-read";
import { readFormats } from "./read-formats";

/** What of a sheet is in use. */
type Used = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A cell's value and its formula, which is the value once more where there is none. */
const UNSEEN_CELL = 32;

const lineOf = (
  row: number,
  left: number,
  values: readonly CellValue[],
  formulas: readonly CellValue[],
): SheetLine => ({
  row,
  cells: values.map((value, at) => {
    const formula = formulas[at];
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return { column: left + at, value, ...(isFormula && { formula }) };
  }),
});

/** A register of a sheet, and the reading of its rows: down to the last that is filled, or to a row that sums it up. */
const readingOf = (used: Used, first: readonly (readonly CellValue[])[]) => {
  const { sheet, row: top, column: left } = used;
  const found = plainHeaders(
    sheet,
    first.map((values, at) => lineOf(top + at, left, values, [])),
  );
  if (!found) return [];
  const { row, column, headers } = found;
  const rows: CellValue[][] = [];
  const ends = endsRegister(sheet, found);
  const start = row + 1;
  let filled = 0;
  let isOver = false;
  const read: AreaRead = {
    area: { sheet, row: start, column: left, rows: top + used.rows - start, columns: used.columns },
    what: ["values", "formulas"],
    rowBytes: used.columns * UNSEEN_CELL,
    take: (from, { values, formulas }) => {
      (values as CellValue[][]).forEach((cells, at) => {
        isOver ||= ends(lineOf(start + from + at, left, cells, (formulas as CellValue[][])[at] ?? []));
        if (isOver) return;
        rows.push(cells.slice(column - left, column - left + headers.length));
        if (cells.some((cell) => cell !== "")) filled = rows.length;
      });
    },
  };
  const raw = (): RawTable => ({ name: "", sheet, row, column, headers, rows: rows.slice(0, filled) });
  return [{ read, raw }];
};

/**
 * The registers on sheets without a table: those that are named as one and hold its headers, titles above them or not.
 * The same that the command line finds in the file.
 */
export const readPlain = async (
  context: Excel.RequestContext,
  names: readonly string[],
  budget: number,
): Promise<RawTable[]> => {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const tables = sheet.tables.load("items/name");
    const range = sheet.getUsedRangeOrNullObject(true).untrack();
    return { name, sheet, tables, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  const used = asked.flatMap(({ name, sheet, tables, range }): Used[] =>
    sheet.isNullObject || range.isNullObject || tables.items.length > 0
      ? []
      : [
          {
            ...{ sheet: name, row: range.rowIndex, column: range.columnIndex },
            ...{ rows: range.rowCount, columns: range.columnCount },
          },
        ],
  );
  if (used.length === 0) return [];
  const batch = new Batch(context);
  const tops = used.map((one) =>
    batch.range({ ...one, rows: Math.min(one.rows, MOST_TITLES) }).load("values"),
  );
  await context.sync();
  const readings = used.flatMap((one, at) => readingOf(one, (tops[at]?.values ?? []) as CellValue[][]));
  await readAreas(
    context,
    readings.map(({ read }) => read),
    budget,
  );
  const raws = readings.map(({ raw }) => raw());
  const fields = fieldsOf(raws);
  return readFormats(
    context,
    raws.map((raw, at) => ({ raw, fields: fields[at] ?? [] })),
    budget,
  );
};
