import { area, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";

const freeze = (workbook: Workbook, sheet: Sheet, rows: number, columns: number): void => {
  if (rows < 0 || columns < 0) throw new ExcelError("InvalidArgument");
  sheet.freeze = rows + columns > 0 ? { rows, columns } : undefined;
  workbook.emit({ kind: "layout", sheet });
};

const frozen = ({ freeze: panes }: Sheet): Area | undefined =>
  panes && area(0, 0, panes.rows || MAX_ROWS, panes.columns || MAX_COLUMNS);

/** The rows and columns that stay in sight. */
export const worksheetFreezePanes: Descriptor<Sheet> = {
  call: {
    FreezeAt: (sheet, args, { workbook }) => {
      const { area: kept } = args.range(0, workbook, sheet);
      const rows = kept.rows === MAX_ROWS ? 0 : kept.row + kept.rows;
      const columns = kept.columns === MAX_COLUMNS ? 0 : kept.column + kept.columns;
      freeze(workbook, sheet, rows, columns);
    },
    FreezeColumns: (sheet, args, { workbook }) => freeze(workbook, sheet, 0, args.optionalNumber(0) ?? 1),
    FreezeRows: (sheet, args, { workbook }) => freeze(workbook, sheet, args.optionalNumber(0) ?? 1, 0),
    GetLocation: (sheet) => {
      const location = frozen(sheet);
      if (!location) throw new ExcelError("ItemNotFound");
      return handle("Range", new LiveRange(sheet, location));
    },
    GetLocationOrNullObject: (sheet) => {
      const location = frozen(sheet);
      return location ? handle("Range", new LiveRange(sheet, location)) : null;
    },
    Unfreeze: (sheet, _, { workbook }) => freeze(workbook, sheet, 0, 0),
  },
};
