import { edgeOf, regionAround, type Direction } from "../edit/regions";
import { area, bounding, intersect, isOnGrid, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import { liveArea, type Arguments } from "../protocol/arguments";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import type { Scene } from "../protocol/scene";
import { specialCells } from "./special-cells";

type Calls = NonNullable<Descriptor<LiveRange>["call"]>;

const made = ({ sheet }: LiveRange, wanted: Area): Handle => {
  if (!isOnGrid(wanted)) throw new ExcelError("InvalidArgument");
  return handle("Range", new LiveRange(sheet, wanted));
};

const other = (target: LiveRange, args: Arguments, { workbook }: Scene): Area => {
  const found = args.range(0, workbook, target.sheet);
  if (found.sheet !== target.sheet) throw new ExcelError("InvalidArgument");
  return found.area;
};

const used = (target: LiveRange, valuesOnly: boolean): Area | undefined =>
  target.sheet.cells.used(liveArea(target), valuesOnly);

const direction = (args: Arguments): Direction => {
  const value = args.text(0);
  if (value === "Up" || value === "Down" || value === "Left" || value === "Right") return value;
  throw new ExcelError("InvalidArgument");
};

// A count below zero means the other side; none means one line.
const beside = (target: LiveRange, count: number, axis: "rows" | "columns", after: boolean): Handle => {
  const a = liveArea(target);
  const n = Math.abs(count);
  const isAfter = after === count > 0;
  if (n === 0) throw new ExcelError("InvalidArgument");
  return axis === "rows"
    ? made(target, { ...a, rows: n, row: isAfter ? a.row + a.rows : a.row - n })
    : made(target, { ...a, columns: n, column: isAfter ? a.column + a.columns : a.column - n });
};

/** The methods of a range that give another range. */
export const rangeNavigation: Calls = {
  GetAbsoluteResizedRange: (target, args) =>
    made(target, { ...liveArea(target), rows: args.number(0), columns: args.number(1) }),
  GetBoundingRect: (target, args, scene) =>
    made(target, bounding(liveArea(target), other(target, args, scene))),
  GetCell: (target, args) => {
    const a = liveArea(target);
    return made(target, area(a.row + args.number(0), a.column + args.number(1)));
  },
  GetColumn: (target, args) => {
    const a = liveArea(target);
    return made(target, { ...a, column: a.column + args.number(0), columns: 1 });
  },
  GetColumnsAfter: (target, args) => beside(target, args.optionalNumber(0) ?? 1, "columns", true),
  GetColumnsBefore: (target, args) => beside(target, args.optionalNumber(0) ?? 1, "columns", false),
  GetEntireColumn: (target) => made(target, { ...liveArea(target), row: 0, rows: MAX_ROWS }),
  GetEntireRow: (target) => made(target, { ...liveArea(target), column: 0, columns: MAX_COLUMNS }),
  GetExtendedRange: (target, args) => {
    const a = liveArea(target);
    return made(target, bounding(a, edgeOf(target.sheet, a, direction(args))));
  },
  GetIntersection: (target, args, scene) => {
    const common = intersect(liveArea(target), other(target, args, scene));
    if (!common) throw new ExcelError("ItemNotFound");
    return made(target, common);
  },
  GetIntersectionOrNullObject: (target, args, scene) => {
    const common = intersect(liveArea(target), other(target, args, scene));
    return common ? made(target, common) : null;
  },
  GetLastCell: (target) => {
    const a = liveArea(target);
    return made(target, area(a.row + a.rows - 1, a.column + a.columns - 1));
  },
  GetLastColumn: (target) => {
    const a = liveArea(target);
    return made(target, { ...a, column: a.column + a.columns - 1, columns: 1 });
  },
  GetLastRow: (target) => {
    const a = liveArea(target);
    return made(target, { ...a, row: a.row + a.rows - 1, rows: 1 });
  },
  GetOffsetRange: (target, args) => {
    const a = liveArea(target);
    return made(target, { ...a, row: a.row + args.number(0), column: a.column + args.number(1) });
  },
  GetRangeEdge: (target, args) => made(target, edgeOf(target.sheet, liveArea(target), direction(args))),
  GetResizedRange: (target, args) => {
    const a = liveArea(target);
    return made(target, { ...a, rows: a.rows + args.number(0), columns: a.columns + args.number(1) });
  },
  GetRow: (target, args) => {
    const a = liveArea(target);
    return made(target, { ...a, row: a.row + args.number(0), rows: 1 });
  },
  GetRowsAbove: (target, args) => beside(target, args.optionalNumber(0) ?? 1, "rows", false),
  GetRowsBelow: (target, args) => beside(target, args.optionalNumber(0) ?? 1, "rows", true),
  GetSpecialCells: specialCells,
  GetSpecialCellsOrNullObject: (target, args, scene) => {
    try {
      return specialCells(target, args, scene);
    } catch (error) {
      if (error instanceof ExcelError && error.code === "ItemNotFound") return null;
      throw error;
    }
  },
  GetSurroundingRegion: (target) => made(target, regionAround(target.sheet, liveArea(target))),
  GetUsedRange: (target, args) => {
    const a = liveArea(target);
    return made(target, used(target, args.flag(0)) ?? area(a.row, a.column));
  },
  GetUsedRangeOrNullObject: (target, args) => {
    const block = used(target, args.flag(0));
    return block ? made(target, block) : null;
  },
};
