import { clearTableFilters, reapplyFilters } from "../edit/filters";
import { guardLocked } from "../edit/guard";
import { showTotals } from "../edit/table-totals";
import { convertToRange, deleteTable, renameTable, resizeTable } from "../edit/tables";
import type { Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import { TABLE_EVENTS } from "./sheet-events";
import { asFlag, asText } from "./values";

const made = (table: Table, area: Area): Handle => handle("Range", new LiveRange(table.sheet, area));

const redrawn = (workbook: Workbook, table: Table): void =>
  workbook.emit({ kind: "layout", sheet: table.sheet });

type FlagName =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

const setFlag =
  (name: FlagName) =>
  (table: Table, value: unknown, { workbook }: { workbook: Workbook }): void => {
    table[name] = asFlag(value);
    redrawn(workbook, table);
  };

/** One table. */
export const table: Descriptor<Table> = {
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    ShowHeaders: ({ showHeaders }) => showHeaders,
    ShowTotals: (target) => target.showTotals,
    Style: ({ style }) => style,
    HighlightFirstColumn: ({ highlightFirstColumn }) => highlightFirstColumn,
    HighlightLastColumn: ({ highlightLastColumn }) => highlightLastColumn,
    ShowBandedRows: ({ showBandedRows }) => showBandedRows,
    ShowBandedColumns: ({ showBandedColumns }) => showBandedColumns,
    ShowFilterButton: ({ showFilterButton }) => showFilterButton,
    LegacyId: ({ id }) => String(Number.parseInt(id.slice(1, 9), 16)),
  },
  write: {
    Name: (target, value, { workbook }) => renameTable(workbook, target, asText(value)),
    ShowTotals: (target, value, { workbook }) => showTotals(workbook, target, asFlag(value)),
    Style: (target, value, { workbook }) => {
      target.style = asText(value);
      redrawn(workbook, target);
    },
    HighlightFirstColumn: setFlag("highlightFirstColumn"),
    HighlightLastColumn: setFlag("highlightLastColumn"),
    ShowBandedRows: setFlag("showBandedRows"),
    ShowBandedColumns: setFlag("showBandedColumns"),
    ShowFilterButton: setFlag("showFilterButton"),
  },
  navigate: {
    AutoFilter: (target) => handle("AutoFilter", target),
    Columns: (target) => handle("TableColumnCollection", target),
    Rows: (target) => handle("TableRowCollection", target),
    Sort: (target) => handle("TableSort", target),
    Worksheet: ({ sheet }) => handle("Worksheet", sheet),
  },
  call: {
    ClearFilters: (target, _, { workbook }) => clearTableFilters(workbook, target),
    ConvertToRange: (target, _, { workbook }) => {
      const { area } = target;
      convertToRange(workbook, target);
      return made(target, area);
    },
    Delete: (target, _, { workbook }) => {
      guardLocked(workbook, target.sheet, target.area);
      deleteTable(workbook, target);
    },
    GetDataBodyRange: (target) => made(target, target.body),
    GetHeaderRowRange: (target) => {
      if (!target.header) throw new ExcelError("ItemNotFound");
      return made(target, target.header);
    },
    GetRange: (target) => made(target, target.area),
    GetTotalRowRange: (target) => {
      if (!target.showTotals) throw new ExcelError("ItemNotFound");
      return made(target, { ...target.area, row: target.area.row + target.area.rows - 1, rows: 1 });
    },
    ReapplyFilters: (target, _, { workbook }) => reapplyFilters(workbook, target.sheet),
    Resize: (target, args, { workbook }) => {
      const wanted = args.range(0, workbook, target.sheet);
      if (wanted.sheet !== target.sheet) throw new ExcelError("InvalidArgument");
      resizeTable(workbook, target, wanted.area);
    },
  },
  events: { types: TABLE_EVENTS, targetId: ({ id }) => id },
};
