import type { ChartTarget, SeriesTarget } from "../charts/targets";
import type { Area } from "../model/area";
import type { LiveRange } from "../model/live-range";
import type { DefinedName } from "../model/name";
import type { Sheet } from "../model/sheet";
import type { BorderSide } from "../model/style";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";

/** What an object of each Excel class stands for in the model. The keys are the client's class names. */
export type Targets = {
  AddinInternalService: undefined;
  Application: Workbook;
  AppRuntimeService: undefined;
  /** Of a sheet, or of a table. */
  AutoFilter: Sheet | Table;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartTarget;
  ChartCollection: Sheet;
  ChartFill: SeriesTarget;
  ChartLegend: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartTitle: ChartTarget;
  CultureInfo: Workbook;
  CustomFunctions: undefined;
  DataValidation: LiveRange;
  DatetimeFormatInfo: Workbook;
  /** Of one column of a table. */
  Filter: TableColumnTarget;
  FormatProtection: LiveRange;
  FunctionResult: { readonly value: number };
  Functions: Workbook;
  NamedItem: DefinedName;
  /** The workbook's own names, or those of a sheet. */
  NamedItemCollection: Sheet | undefined;
  NumberFormatInfo: Workbook;
  PageLayout: Sheet;
  Range: LiveRange;
  RangeAreas: RangeAreasTarget;
  RangeBorder: { readonly range: LiveRange; readonly side: BorderSide };
  RangeBorderCollection: LiveRange;
  RangeFill: LiveRange;
  RangeFont: LiveRange;
  RangeFormat: LiveRange;
  Runtime: Workbook;
  Setting: { readonly key: string };
  SettingCollection: Workbook;
  Table: Table;
  /** All tables, or those of a sheet. */
  TableCollection: Sheet | undefined;
  TableColumn: TableColumnTarget;
  TableColumnCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  TableRowCollection: Table;
  TableSort: Table;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
};

/** Blocks of cells of one sheet that are spoken of together. */
export type RangeAreasTarget = { readonly sheet: Sheet; readonly areas: readonly Area[] };

/** A table's column by its id, which it keeps wherever it moves. */
export type TableColumnTarget = { readonly table: Table; readonly id: number };

export type ClassName = keyof Targets;
