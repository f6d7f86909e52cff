import type {
  CellStyle,
  PlacedEdit,
  StyleChange,
  TotalCell,
  XlsxCell,
  XlsxDocument,
  XlsxSheet,
} from "../../../xlsx/document";
import type { StalePlace } from "../../../xlsx/follow/followed";
import { CellError } from "../../host/model/content";
import type { Sheet } from "../../host/model/sheet";
import type { Style } from "../../host/model/style";
import type { Table } from "../../host/model/table";
import type { Workbook } from "../../host/model/workbook";
import { storeCharts } from "./charts";
import { calculateFilled } from "./take-filled";
import { ruleOf, validationOf } from "./validation";
import { toCharacters, toPoints } from "./widths";

/** What a file cannot be told, and so still has as it was. */
export type NotKept = {
  readonly what: "deleted-sheet" | "deleted-table" | "resized-table" | "changed-chart" | "stale";
  readonly name: string;
};

const noStyle: CellStyle = { numberFormat: "General" };

function styleChange(now: Style, before: CellStyle): StyleChange {
  return {
    ...(now.numberFormat === before.numberFormat ? {} : { numberFormat: now.numberFormat }),
    ...(now.fill === (before.fill ?? "") ? {} : { fill: now.fill || null }),
    ...(now.color === (before.color ?? "#000000") ? {} : { color: now.color }),
    ...(now.bold === (before.bold ?? false) ? {} : { bold: now.bold }),
    ...(now.italic === (before.italic ?? false) ? {} : { italic: now.italic }),
  };
}

/** The formulas of a sheet as its file had them, by their places. */
type Formulas = ReadonlyMap<string, string>;

function formulasOf(file: XlsxSheet): Formulas {
  const formulas = new Map<string, string>();
  for (const { row, cells } of file.rows())
    for (const { column, formula } of cells)
      if (formula !== undefined) formulas.set(`${row} ${column}`, `=${formula}`);
  return formulas;
}

/** A sheet of the open book, and what is known of its formulas. */
type Stored = {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly had: Formulas;
  readonly isOutdated: IsOutdated;
};

/** Whether a cell shows the result of a formula that may be another by now. */
type IsOutdated = (sheet: Sheet, row: number, column: number) => boolean;

function cellEdit(
  { workbook, sheet, had, isOutdated }: Stored,
  row: number,
  column: number,
  before: XlsxCell | undefined,
): PlacedEdit | undefined {
  const content = sheet.cells.content(row, column);
  const shown = sheet.cells.formula(row, column);
  const value = content instanceof CellError ? content.text : content;
  const isError = content instanceof CellError;
  const style = styleChange(workbook.styles.style(sheet.cells.style(row, column)), before?.style ?? noStyle);
  const oldFormula = before?.formula === undefined ? undefined : `=${before.formula}`;
  // A formula that nobody touched has followed a table that grew in the file.
  const isUntouched = shown !== undefined && shown === had.get(`${row} ${column}`);
  const formula = isUntouched && oldFormula !== undefined ? oldFormula : shown;
  // A row that came into the table has the column's formula in the file, though nothing was typed in its cell here.
  const isFilled = shown === undefined && content === "" && oldFormula !== undefined;
  if (isFilled && !had.has(`${row} ${column}`)) return undefined;
  const isKnown = formula === undefined || !isOutdated(sheet, row, column);
  const isSameResult = value === (before?.value ?? "") && isError === (before?.error ?? false);
  const isSame = formula === oldFormula && (isSameResult || !isKnown);
  if (isSame && Object.keys(style).length === 0) return undefined;
  const edit: PlacedEdit = {
    row,
    column,
    ...style,
    ...(isSame || !isKnown ? {} : { value }),
    ...(isSame || formula === undefined ? {} : { formula }),
    ...(isSame || !isKnown || !isError ? {} : { error: true as const }),
  };
  return edit;
}

/** The cells of a sheet that differ from the file. */
function cellEdits(stored: Stored, file: XlsxSheet): PlacedEdit[] {
  const { sheet } = stored;
  const edits: PlacedEdit[] = [];
  const before = new Map([...file.rows()].map(({ row, cells }) => [row, cells]));
  const rowCount = Math.max(sheet.cells.rows.length, ...[...before.keys()].map((row) => row + 1), 0);
  for (let row = 0; row < rowCount; row++) {
    const old = new Map(before.get(row)?.map((cell) => [cell.column, cell]));
    const now = sheet.cells.rows[row];
    const width = Math.max(now?.line.end ?? 0, now?.styles?.length ?? 0, now?.formulas?.length ?? 0);
    const columnCount = Math.max(width, ...[...old.keys()].map((column) => column + 1));
    for (let column = 0; column < columnCount; column++) {
      const edit = cellEdit(stored, row, column, old.get(column));
      if (edit) edits.push(edit);
    }
  }
  return edits;
}

/** What stands in the totals row of a table. */
const totalsOf = ({ sheet, area }: Table): TotalCell[] => {
  const row = area.row + area.rows - 1;
  return Array.from({ length: area.columns }, (_, at) => {
    const content = sheet.cells.content(row, area.column + at);
    const formula = sheet.cells.formula(row, area.column + at)?.slice(1);
    if (formula !== undefined) return { formula };
    return typeof content === "string" && content !== "" ? { label: content } : {};
  });
};

function storeTable(file: XlsxSheet, table: Table): NotKept | undefined {
  const { name, area, body } = table;
  const before = file.tables.find((other) => other.name === name);
  if (before === undefined) {
    const headers = Array.from({ length: area.columns }, (_, column) => table.columnName(column));
    const totals = table.showTotals ? { totals: totalsOf(table) } : {};
    const { row, column } = area;
    file.addTable({ name, row, column, rows: body.rows, headers, style: table.style, ...totals });
    return undefined;
  }
  const isMoved = before.range.row !== area.row || before.range.column !== area.column;
  const isTotaled = before.totalsRow === table.showTotals;
  const isSame = before.rows === body.rows && before.range.columns === area.columns;
  if (!isMoved && isTotaled && isSame) return undefined;
  const isDone = !isMoved && isTotaled && file.resizeTable(name, body.rows, area.columns).ok;
  return isDone ? undefined : { what: "resized-table", name };
}

/** Lays the tables of a sheet where they lie now; gives what the file could not be told. */
function storeTables(workbook: Workbook, sheet: Sheet, file: XlsxSheet): NotKept[] {
  const tables = workbook.tablesOn(sheet);
  const gone = file.tables.filter(({ name }) => !tables.some((table) => table.name === name));
  const notKept = tables.map((table) => storeTable(file, table)).filter((lost) => lost !== undefined);
  return [...notKept, ...gone.map(({ name }) => ({ what: "deleted-table", name }) as const)];
}

/** How a sheet shows and prints, as far as a file is told. */
const pageOf = ({ showGridlines, page }: Sheet): XlsxSheet["page"] => ({
  gridlines: showGridlines,
  landscape: page.orientation === "Landscape",
  oneWide: page.zoom.horizontalFitToPages === 1 && page.zoom.verticalFitToPages === undefined,
});

function storeSheet(stored: Stored, file: XlsxSheet): void {
  const { sheet } = stored;
  file.setCells(cellEdits(stored, file));
  if (JSON.stringify(file.validations.map(validationOf)) !== JSON.stringify(sheet.validations)) {
    for (const range of file.validations.flatMap(({ ranges }) => ranges)) file.clearValidation(range);
    for (const validation of sheet.validations) {
      for (const area of validation.areas) file.setValidation(area, ruleOf(validation));
    }
  }
  if (file.frozenRows !== (sheet.freeze?.rows ?? 0)) file.freezeRows(sheet.freeze?.rows ?? 0);
  const page = pageOf(sheet);
  if (JSON.stringify(file.page) !== JSON.stringify(page)) file.setPage(page);
  sheet.columnWidths.forEach((points, column) => {
    const before = file.columnWidths.get(column);
    if (points === undefined || (before !== undefined && toPoints(before) === points)) return;
    file.setColumnWidth(column, toCharacters(points));
  });
}

/** What points at cells that moved and could not be told where they went. */
const nameOf = (place: StalePlace): string => {
  switch (place.kind) {
    case "cell":
      return `${place.sheet} ${place.cell} (=${place.formula})`;
    case "rule":
    case "column":
      return `${place.sheet} (${place.formula})`;
    case "chart":
      return place.sheet;
    case "name":
      return place.name;
    case "pivot":
      return place.source;
  }
};

/**
 * Writes into the opened file what differs from it, and leaves all else as it was read. No result of a formula is written
 * that may be another by now, and none stays in the file: it is calculated, or left to Excel. Gives back what the file
 * could not be told.
 */
export function storeWorkbook(
  workbook: Workbook,
  file: XlsxDocument,
  isOutdated: IsOutdated = () => false,
): NotKept[] {
  const before = file.followed.stale.length;
  const gone = file.sheets.filter(({ name }) => !workbook.sheets.some((sheet) => sheet.name === name));
  const lost = gone.map(({ name }) => ({ what: "deleted-sheet", name }) as const);
  const pairs = workbook.sheets.map((sheet) => {
    const own = file.sheets.find(({ name }) => name === sheet.name) ?? file.addSheet(sheet.name);
    return { sheet, own, had: formulasOf(own) };
  });
  // All tables first: formulas on other sheets point at them.
  const notKept = pairs.flatMap(({ sheet, own }) => storeTables(workbook, sheet, own));
  for (const { sheet, own, had } of pairs) storeSheet({ workbook, sheet, had, isOutdated }, own);
  const charts = pairs.flatMap(({ sheet, own }) => storeCharts(sheet, own));
  for (const { own } of pairs) calculateFilled(own);
  file.settleResults();
  const stale = file.followed.stale
    .slice(before)
    .map((place) => ({ what: "stale", name: nameOf(place) }) as const);
  return [...lost, ...notKept, ...stale, ...charts.map((name) => ({ what: "changed-chart", name }) as const)];
}
