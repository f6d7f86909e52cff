import type { CellStyle, XlsxDocument, XlsxSheet } from "../../../xlsx/document";
import { follow } from "../../host/edit/enter";
import { parseArea, splitAddress } from "../../host/model/address";
import { errorValue } from "../../host/model/content";
import { LiveRange } from "../../host/model/live-range";
import { DefinedName } from "../../host/model/name";
import { Sheet } from "../../host/model/sheet";
import type { Visibility } from "../../host/model/sheet";
import { DEFAULT_STYLE } from "../../host/model/style";
import { Table } from "../../host/model/table";
import { Workbook } from "../../host/model/workbook";
import type { Locale } from "../../host/model/workbook";
import { loadCharts } from "./charts";
import { validationOf } from "./validation";
import { toPoints } from "./widths";

const visibility: Record<XlsxSheet["state"], Visibility> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** The style of the emulated Excel for a style of the file, looked up once for each. */
function styleReader(workbook: Workbook): (style: CellStyle) => number {
  const known = new Map<CellStyle, number>();
  return (style) => {
    const id = known.get(style) ?? workbook.styles.idOf({ ...DEFAULT_STYLE, ...style });
    known.set(style, id);
    return id;
  };
}

function loadSheet(workbook: Workbook, from: XlsxSheet, styleOf: (style: CellStyle) => number): void {
  const sheet = new Sheet(workbook.nextSheetId().id, from.name);
  sheet.visibility = visibility[from.state];
  for (const { row, cells } of from.rows()) {
    for (const { column, value, error, formula, style } of cells) {
      const content = error === true ? (errorValue(String(value)) ?? String(value)) : value;
      sheet.cells.set(row, column, content, formula === undefined ? undefined : `=${formula}`);
      if (formula !== undefined) follow(workbook, sheet, row, column, `=${formula}`);
      const id = styleOf(style);
      if (id !== 0) sheet.cells.setStyle(row, column, id);
    }
  }
  if (from.frozenRows > 0) sheet.freeze = { rows: from.frozenRows, columns: 0 };
  for (const [column, width] of from.columnWidths) sheet.columnWidths[column] = toPoints(width);
  const { gridlines, landscape, oneWide } = from.page;
  sheet.showGridlines = gridlines;
  sheet.page = {
    orientation: landscape ? "Landscape" : "Portrait",
    zoom: oneWide ? { horizontalFitToPages: 1 } : { scale: 100 },
  };
  sheet.validations = from.validations.map(validationOf);
  workbook.sheets.push(sheet);
  for (const { name, range, headerRow, totalsRow, style } of from.tables) {
    const table = new Table(workbook.nextTableId().id, name, sheet, range);
    table.showHeaders = headerRow;
    table.showTotals = totalsRow;
    if (style !== undefined) table.style = style;
    workbook.tables.push(table);
  }
}

/** The workbook that a file holds, in the emulated Excel: what it does not know of stays in the file alone. */
export function loadWorkbook(file: XlsxDocument, name: string, locale: Locale): Workbook {
  const workbook = new Workbook({ name, locale });
  const styleOf = styleReader(workbook);
  for (const sheet of file.sheets) loadSheet(workbook, sheet, styleOf);
  for (const from of file.sheets) loadCharts(workbook, workbook.sheet(from.name), from);
  for (const { name: defined, refersTo, sheet: scope, hidden } of file.names) {
    const { sheet: sheetName = scope, local } = splitAddress(refersTo);
    const area = parseArea(local);
    const sheet = sheetName === undefined ? undefined : workbook.findSheet(sheetName);
    const target = area && sheet ? new LiveRange(sheet, area) : `=${refersTo}`;
    if (typeof target !== "string") workbook.live.add(target);
    const entry = new DefinedName(
      defined,
      scope === undefined ? undefined : workbook.findSheet(scope),
      target,
    );
    entry.visible = !hidden;
    workbook.names.push(entry);
  }
  const first = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  if (first) workbook.setActive(first);
  return workbook;
}
