import { chart, chartAxes, chartAxis, chartLegend, chartTitle } from "../charts/chart";
import { chartCollection } from "../charts/chart-collection";
import { chartFill, chartSeries, chartSeriesCollection, chartSeriesFormat } from "../charts/chart-series";
import type { Descriptor } from "../protocol/descriptor";
import { addinInternalService } from "./addin-internal-service";
import { appRuntimeService } from "./app-runtime-service";
import { application, cultureInfo, datetimeFormatInfo, numberFormatInfo } from "./application";
import { autoFilter } from "./auto-filter";
import { customFunctions } from "./custom-functions";
import { dataValidation } from "./data-validation";
import { filter } from "./filter";
import { formatProtection } from "./format-protection";
import { functionResult, functions } from "./functions";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-item-collection";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-border";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { runtime } from "./runtime";
import { setting, settingCollection } from "./setting";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { tableColumn, tableColumnCollection } from "./table-column";
import { tableRow, tableRowCollection } from "./table-row";
import { tableSort } from "./table-sort";
import type { ClassName, Targets } from "./targets";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbook-protection";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";

/** Every Excel class that the host plays, under the name the client gives it. */
export const classes: { readonly [K in ClassName]: Descriptor<Targets[K]> } = {
  AddinInternalService: addinInternalService,
  Application: application,
  AppRuntimeService: appRuntimeService,
  AutoFilter: autoFilter,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartLegend: chartLegend,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  CultureInfo: cultureInfo,
  CustomFunctions: customFunctions,
  DataValidation: dataValidation,
  DatetimeFormatInfo: datetimeFormatInfo,
  Filter: filter,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: functions,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TableSort: tableSort,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
