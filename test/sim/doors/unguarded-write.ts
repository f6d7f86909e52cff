import type { TableWrite } from "#core/book/sheet-writes";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { CellValue } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { refusalOf } from "../../../addin/excel/run";
import type { NewSheet, Progress, WriteJob, WriteRefusal, Written } from "../../../addin/ports";

/** So many cells or rows go in one request. */
const EACH = 4;

/** A table where it stood when the job began, and all that stood in it. */
type Place = {
  readonly write: TableWrite;
  readonly row: number;
  readonly column: number;
  readonly showsTotals: boolean;
  /** Something stood below the table. */
  readonly isFollowed: boolean;
  readonly values: unknown[][];
};

type Step = (context: Excel.RequestContext) => void;

const sheetOf = (context: Excel.RequestContext, { write }: Place): Excel.Worksheet =>
  context.workbook.worksheets.getItem(write.table.place.sheet);

const rowRange = (context: Excel.RequestContext, place: Place, at: number, rows = 1): Excel.Range =>
  sheetOf(context, place).getRangeByIndexes(place.row + at, place.column, rows, place.values[0]?.length ?? 1);

const findPlaces = async (writes: readonly TableWrite[]): Promise<Place[]> =>
  Excel.run(async (context) => {
    const tables = writes.map(({ table }) =>
      context.workbook.tables.getItem(table.place.name).load("showTotals"),
    );
    const bodies = tables.map((table) => table.getDataBodyRange().load("rowIndex,columnIndex,values"));
    const used = tables.map(({ worksheet }) => worksheet.getUsedRange().load("rowIndex,rowCount"));
    await context.sync();
    return writes.map((write, at): Place => {
      const { rowIndex, columnIndex, values } = bodies[at]!;
      const { showTotals: showsTotals } = tables[at]!;
      const isFollowed = used[at]!.rowIndex + used[at]!.rowCount > rowIndex + values.length;
      return { write, row: rowIndex, column: columnIndex, showsTotals, isFollowed, values };
    });
  });

const isLone = ({ values }: Place): boolean => values.length === 1 && values[0]!.every((cell) => cell === "");

/** How many rows really stood there: a lone blank one is Excel's. */
const rowCount = (place: Place): number => (isLone(place) ? 0 : place.values.length);

const setSteps = (place: Place): Step[] =>
  place.write.cells.map(({ position, column, to }) => (context) => {
    const cell = sheetOf(context, place).getRangeByIndexes(place.row + position, place.column + column, 1, 1);
    cell.values = [[to]];
  });

const removeSteps = (place: Place): Step[] =>
  place.write.removed.map(({ position }) => (context) => {
    rowRange(context, place, position).delete("Up");
  });

const addSteps = (place: Place): Step[] => {
  const from = rowCount(place) - place.write.removed.length;
  return place.write.added.map(({ cells }, at) => (context) => {
    const end = from + at;
    if (end > 0 && place.isFollowed) rowRange(context, place, end).insert("Down");
    if (end > 0 && !place.showsTotals) {
      const whole = rowRange(context, place, -1, end + 2);
      context.workbook.tables.getItem(place.write.table.place.name).resize(whole);
    }
    const row = rowRange(context, place, end);
    row.numberFormat = [cells.map(() => "@")];
    row.values = [[...cells]];
  });
};

const newSheetStep =
  ({ register, lang, rows = [] }: NewSheet): Step =>
  (context) => {
    const spec = sheetSpec(register, lang);
    const sheet = context.workbook.worksheets.add(spec.sheet);
    const headers = spec.columns.map(({ header }) => header);
    const lines = rows.length > 0 ? rows : [headers.map((): CellValue => "")];
    const area = sheet.getRangeByIndexes(0, 0, lines.length + 1, headers.length);
    area.numberFormat = [headers, ...lines].map((line) => line.map(() => "@"));
    area.values = [headers, ...lines.map((line) => headers.map((_, at) => line[at] ?? ""))];
    sheet.tables.add(area, true).name = spec.table;
  };

/** Puts every table back as it was, where it was. */
const takeBack = async (places: readonly Place[]): Promise<boolean> => {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      for (const place of places) {
        const { values } = place;
        const whole = rowRange(context, place, -1, values.length + 1);
        context.workbook.tables.getItem(place.write.table.place.name).resize(whole);
        rowRange(context, place, 0, values.length).values = values;
        await context.sync();
      }
    });
    return true;
  } catch (error) {
    refusalOf(error);
    return false;
  }
};

/**
 * Writes a job as one would at first: to where everything stood when it began, request by request, and back to there
 * when one fails. What others do meanwhile is not thought of. It is what the simulator is tried on.
 */
export const unguardedWrite = async (
  { writes, newSheets = [] }: WriteJob,
  progress: Progress = () => true,
): Promise<Result<Written, WriteRefusal>> => {
  let places: Place[];
  try {
    places = await findPlaces(writes);
  } catch (error) {
    return err({ kind: "not-begun", cause: refusalOf(error) });
  }
  const steps = [
    ...newSheets.map(newSheetStep),
    ...[setSteps, removeSteps, addSteps].flatMap((of) => places.flatMap(of)),
  ];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      for (let from = 0; from < steps.length; from += EACH) {
        if (!progress(from / steps.length)) break;
        for (const step of steps.slice(from, from + EACH)) step(context);
        await context.sync();
      }
    });
  } catch (error) {
    const cause = refusalOf(error);
    if (await takeBack(places)) return err({ kind: "taken-back", cause });
    return err({
      kind: "half-written",
      cause,
      sheets: writes.map(({ table }) => table.place.sheet),
      cells: [],
    });
  }
  const sum = (count: (write: TableWrite) => number): number =>
    writes.reduce((total, write) => total + count(write), 0);
  return ok({
    cells: sum(({ cells }) => cells.length),
    added: sum(({ added }) => added.length),
    removed: sum(({ removed }) => removed.length),
  });
};
