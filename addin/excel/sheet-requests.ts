import { listFormula } from "#core/registers/bookable-list";
import type { ColumnSpec } from "#core/registers/sheet-spec";
import type { CellValue } from "#core/values/cell";
import { setFormat, type Area, type Batch } from "./batch";
import { RANGE_BYTES, rowBytes, WRITTEN_BYTES } from "./bytes";
import { columnOf, listCells, listColumn, literalList } from "./choices";
import { entryText } from "./entry-text";
import { pieceBytes, type RequestPiece } from "./flush";
import type { ListSheet, SheetPlan, SheetsPlan } from "./new-sheets";
import { furniturePiece, reportCells } from "./reports/furniture";
import type { MadeSheet } from "./stage/made-note";
import { filledCells } from "./stage/made-sheets";
import { SHEET_ROWS } from "./table-layout";

const STYLE = "TableStyleMedium2";

/** Excel's width of a column in points, from one in characters of the standard font (7 pixels each, 5 beside). */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const area = (sheet: string, row: number, column: number, rows: number, columns: number) => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** How many rows get their formats where Excel takes none for whole columns. */
const FORMATTED_ROWS = 2_000;

/** How sheets are made. */
type MakingOptions = {
  /** Whether number formats are set for whole columns. */
  readonly wholeColumns: boolean;
  /** Whether reports do without what not every Excel makes. */
  readonly isPlain: boolean;
  /** Called right before a sheet is added. */
  readonly noteComing: (batch: Batch, sheet: string) => void;
  /** Called right after a sheet was added. */
  readonly noteMade: (batch: Batch, made: MadeSheet) => void;
};

/** The empty sheet: its columns get their formats before any value comes, so that pasted codes stay text, too. */
const framePiece = (
  { sheet, spec, rows, report }: SheetPlan,
  { wholeColumns, noteComing, noteMade }: MakingOptions,
): RequestPiece => ({
  bytes: RANGE_BYTES * (5 + 2 * spec.columns.length),
  queue: (batch) => {
    noteComing(batch, sheet);
    const made = batch.context.workbook.worksheets.add(sheet);
    const top = report?.top ?? 0;
    noteMade(batch, {
      sheet,
      cells: spec.columns.length + filledCells(rows) + (report ? reportCells(report) : 0),
    });
    spec.columns.forEach(({ numberFormat, width }, at) => {
      const some = batch.range(area(sheet, 0, at, Math.max(FORMATTED_ROWS, rows.length + 1), 1));
      const range = wholeColumns ? some.getEntireColumn().untrack() : some;
      if (numberFormat !== "General") setFormat(range, numberFormat);
      range.format.columnWidth = pointsOf(width);
    });
    const headers = batch.range(area(sheet, top, 0, 1, spec.columns.length));
    headers.values = [spec.columns.map(({ header, numberFormat }) => entryText(header, numberFormat))];
    made.freezePanes.freezeRows(top + 1);
  },
});

/** Rows of text or values from a cell on, cut to fit into requests. */
export const rowRequests = (
  { sheet, row: top, column: left }: Pick<Area, "sheet" | "row" | "column">,
  rows: readonly (readonly CellValue[])[],
  formats: readonly string[],
  budget: number,
): RequestPiece[] => {
  const pieces: RequestPiece[] = [];
  let values: CellValue[][] = [];
  let bytes = RANGE_BYTES;
  let at = top;
  const close = (): void => {
    if (values.length === 0) return;
    const [row, written] = [at, values];
    pieces.push({
      bytes,
      queue: (batch) => {
        batch.range(area(sheet, row, left, written.length, formats.length)).values = written;
      },
    });
    at += values.length;
    values = [];
    bytes = RANGE_BYTES;
  };
  for (const cells of rows) {
    const row = formats.map((format, column) => entryText(cells[column] ?? "", format));
    const size = rowBytes(row) + row.length * WRITTEN_BYTES;
    if (values.length > 0 && bytes + size > pieceBytes(budget)) close();
    values.push(row);
    bytes += size;
  }
  close();
  return pieces;
};

/** The table, made over values that are there already: faster than growing it (field pain 6). */
const tablePiece = ({ sheet, table, spec, rows, report }: SheetPlan): RequestPiece => ({
  bytes: RANGE_BYTES * 2,
  queue: (batch) => {
    const range = batch.range(
      area(sheet, report?.top ?? 0, 0, Math.max(2, rows.length + 1), spec.columns.length),
    );
    const made = batch.sheet(sheet).tables.add(range, true);
    made.name = table;
    made.style = STYLE;
  },
});

/** What a column's drop-down offers: words, or the cells that hold them. */
const sourceOf = (
  batch: Batch,
  { choices }: ColumnSpec,
  { lang }: SheetPlan,
  { lists, tables, bookable }: SheetsPlan,
): string | Excel.Range | undefined => {
  if (!choices) return undefined;
  if (choices.kind === "keys") {
    if (choices.bookable !== undefined && bookable) return `=${listFormula(bookable.name)}`;
    const column = columnOf(tables, choices.register, choices.field);
    return column && batch.table(column.table).columns.getItem(column.header).getDataBodyRange().untrack();
  }
  const literal = literalList(choices.words);
  if (literal !== undefined) return literal;
  const list = lists.find((one) => one.lang === lang);
  return list && batch.range(area(list.name, 1, listColumn(lang, choices.words), choices.words.length, 1));
};

/** The drop-downs, down to the end of the sheet. They offer and warn; what is right, the rules judge (reliability B3). */
const choicesPiece = (plan: SheetPlan, all: SheetsPlan): RequestPiece => ({
  bytes: RANGE_BYTES * 3 * plan.spec.columns.length,
  queue: (batch) =>
    plan.spec.columns.forEach((column, at) => {
      const source = sourceOf(batch, column, plan, all);
      if (source === undefined) return;
      const { dataValidation } = batch.range(area(plan.sheet, 1, at, SHEET_ROWS - 1, 1));
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      // A code may be typed before its own row is: the list of keys does not forbid.
      if (column.choices?.kind === "keys")
        dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    }),
});

const listPiece = ({ lang, name }: ListSheet, { noteComing, noteMade }: MakingOptions): RequestPiece => {
  const cells = listCells(lang);
  return {
    bytes: RANGE_BYTES * 3 + cells.reduce((sum, row) => sum + rowBytes(row), 0),
    queue: (batch) => {
      noteComing(batch, name);
      const sheet = batch.context.workbook.worksheets.add(name);
      noteMade(batch, { sheet: name, cells: filledCells(cells) });
      const range = batch.range(area(name, 0, 0, cells.length, cells[0]?.length ?? 0));
      setFormat(range, "@");
      range.values = cells.map((row) => row.map((word) => entryText(word, "@")));
      sheet.visibility = "Hidden";
    },
  };
};

/** The list of projects that can be registered on, blank: what stands there is kept up by the pane. */
const bookablePiece = (name: string, { noteComing, noteMade }: MakingOptions): RequestPiece => ({
  bytes: RANGE_BYTES * 4,
  queue: (batch) => {
    noteComing(batch, name);
    const sheet = batch.context.workbook.worksheets.add(name);
    noteMade(batch, { sheet: name, cells: 1 });
    setFormat(batch.range(area(name, 0, 0, FORMATTED_ROWS, 1)), "@");
    batch.range(area(name, 0, 0, 1, 1)).values = [[name]];
    sheet.visibility = "Hidden";
  },
});

/**
 * All that makes the sheets, in order: frames and rows, tables, and at last what points from one to another. Whole
 * columns take a format by issue 5400 of office-js-docs-pr, and take none by the documents: both ways are there.
 */
export const sheetRequests = (plan: SheetsPlan, budget: number, options: MakingOptions): RequestPiece[] => [
  ...plan.sheets.flatMap((sheet) => [
    framePiece(sheet, options),
    ...rowRequests(
      { sheet: sheet.sheet, row: (sheet.report?.top ?? 0) + 1, column: 0 },
      sheet.rows,
      sheet.spec.columns.map(({ numberFormat }) => numberFormat),
      budget,
    ),
    tablePiece(sheet),
    ...(sheet.report ? [furniturePiece(sheet.sheet, sheet.table, sheet.report, options.isPlain)] : []),
  ]),
  ...plan.lists.filter(({ isNew }) => isNew).map((list) => listPiece(list, options)),
  ...(plan.bookable?.isNew ? [bookablePiece(plan.bookable.name, options)] : []),
  ...plan.sheets.map((sheet) => choicesPiece(sheet, plan)),
];
