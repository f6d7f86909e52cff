import type { CellValue } from "#core/values/cell";
import type { Result } from "#core/values/result";
import type { XlsxChart } from "./chart/chart";
import type { FollowedCounts, StalePlace } from "./follow/followed";
import type { XlsxPage } from "./sheet/page";
import type { StaysBecause } from "./workbook/remove-sheet";

/** A rectangle of cells, counted from 0. */
export type CellRange = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** How a cell looks; colors are `#RRGGBB`. Dictionary: the same look is the same object. */
export type CellStyle = {
  readonly numberFormat: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
};

/** A cell of a row. An error cell has its text (`#N/A`) as value; a formula stands as in the file, without `=`. */
export type XlsxCell = {
  readonly column: number;
  readonly value: CellValue;
  readonly error?: true;
  readonly formula?: string;
  /** Nobody has calculated the formula: the file holds no value of it, not even a blank text. */
  readonly uncalculated?: true;
  readonly style: CellStyle;
};

/** The cells of a row that stand in the file, left to right; `row` counts from 0. */
export type XlsxRow = { readonly row: number; readonly cells: readonly XlsxCell[] };

/** The values of a rectangle of cells, row by row. */
export type CellBlock = {
  readonly rows: CellValue[][];
  /** The number formats that make something else of a number, and formulas that nobody has calculated, by column and row. */
  readonly formats: Map<number, Map<number, string>>;
};

/** A change of how a cell looks: what is left out stays, `null` takes a color away. */
export type StyleChange = {
  readonly numberFormat?: string;
  readonly fill?: string | null;
  readonly color?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
};

/**
 * A change of a cell. A `value` is data: text that begins with `=` stays text, `""` empties the cell. With a `formula`
 * (with or without its `=`) the value is the result to show until Excel has recalculated. `error` says the value is an
 * error. With neither, only the look changes. Throws on NaN, ±Infinity and text longer than `maxTextLength`.
 */
export type CellEdit = StyleChange & {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly error?: true;
};

export type PlacedEdit = CellEdit & { readonly row: number; readonly column: number };

/** The most characters an Excel cell holds. */
export const MAX_TEXT_LENGTH = 32_767;

/** An Excel table. `range` is all of it, header and totals too; `rows` counts the data rows alone. */
export type XlsxTable = {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly rows: number;
  readonly columns: readonly string[];
  /** The columns that a formula fills in every row, counted from 0; those of array formulas are not among them. */
  readonly calculated?: readonly number[];
  readonly style?: string;
};

/** What a table says of a cell of its totals row: its word, or its formula without `=`; nothing of a blank one. */
export type TotalCell = { readonly label?: string; readonly formula?: string };

/** A table to add: the header stands on `row`, `rows` data rows under it (Excel keeps at least one, maybe blank). */
export type NewTable = {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly headers: readonly string[];
  /** What stands in a totals row below the data, column by column; without it there is none. */
  readonly totals?: readonly TotalCell[];
  /** As many as the headers, unless said. */
  readonly columns?: number;
  readonly style?: string;
};

/** Something that stands where a table is to grow, or that cannot be moved out of its way. */
export type Obstacle = {
  readonly range: CellRange;
  readonly what: "cells" | "table" | "merged" | "array" | "pivot" | "comment" | "drawing";
};

/** Why a table was not resized: no such table, no room on a sheet, or what stands in the way (at least one thing). */
export type ResizeFault =
  | { readonly fault: "no-table" | "beyond-sheet" }
  | { readonly fault: "occupied"; readonly obstacles: readonly Obstacle[] };

/** Rows that go out of a table or plain register, by where they stand, and come in, by where they will; each rising. */
export type RowPlan = {
  readonly removed: readonly number[];
  readonly added: readonly number[];
  /** So many rows from the top hold nothing from now on, and are new rows where they stand. */
  readonly anew?: number;
};

/** A table by its name, or the rows of a register that is none. */
export type RowsOf = { readonly table: string } | { readonly range: CellRange };

export type ValidationType =
  | "none"
  | "list"
  | "whole"
  | "decimal"
  | "date"
  | "time"
  | "textLength"
  | "custom";

export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "lessThan"
  | "lessThanOrEqual"
  | "greaterThan"
  | "greaterThanOrEqual";

/** What a data validation lets in; formulas stand without `=`, a literal list is also read into `list`. */
export type ValidationRule = {
  readonly type: ValidationType;
  readonly list?: readonly string[];
  readonly operator?: ValidationOperator;
  readonly formula1?: string;
  readonly formula2?: string;
  /** Blank is let in unless false. */
  readonly allowBlank?: boolean;
  readonly errorStyle?: "stop" | "warning" | "information";
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
};

export type XlsxValidation = { readonly ranges: readonly CellRange[]; readonly rule: ValidationRule };

/** A defined name; `sheet` when it belongs to one sheet only. */
export type XlsxName = {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
  readonly hidden: boolean;
};

/** A worksheet: what stands in the file with the edits made so far. */
export type XlsxSheet = {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Whether Excel lets nobody change its cells until the protection is taken off. */
  readonly isProtected: boolean;
  readonly tables: readonly XlsxTable[];
  readonly validations: readonly XlsxValidation[];
  readonly frozenRows: number;
  /** Widths in characters, by column from 0; a column without a width of its own is absent. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rows: () => Iterable<XlsxRow>;
  readonly block: (range: CellRange) => CellBlock;
  readonly setCell: (row: number, column: number, edit: CellEdit) => void;
  readonly setCells: (edits: Iterable<PlacedEdit>) => void;
  /** Writes the header cells and lays a table over them; equal headers get a number, as in Excel. */
  readonly addTable: (table: NewTable) => XlsxTable;
  /**
   * Gives the table so many data rows (at least one); new rows take the last row's looks, calculated columns and
   * validation, and a totals row moves along; cells below stay where they are. Grow a table before writing its new rows. Rows that a smaller table
   * leaves behind keep their cells.
   */
  readonly resizeTable: (name: string, rows: number, columns?: number) => Result<XlsxTable, ResizeFault>;
  /**
   * Takes rows out and opens blank ones as Excel does in a table: what stands below moves, and everything in the
   * workbook that points at cells that moved follows. New rows take looks, calculated columns and validation.
   */
  readonly arrangeRows: (of: RowsOf, plan: RowPlan) => Result<void, ResizeFault>;
  /** A list of texts must be at most 255 characters when joined by commas, and hold none; else refer to a range. */
  readonly setValidation: (range: CellRange, rule: readonly string[] | ValidationRule) => void;
  readonly clearValidation: (range: CellRange) => void;
  readonly freezeRows: (rows: number) => void;
  readonly setColumnWidth: (column: number, width: number) => void;
  /** The charts of bars on the sheet; of other charts and drawings nothing is told, and they are kept. */
  readonly charts: readonly XlsxChart[];
  readonly addChart: (chart: XlsxChart) => void;
  /** Changes the chart of a place in `charts`, or takes it away; false for one that holds more than is told of it. */
  readonly changeChart: (at: number, to: XlsxChart | undefined) => boolean;
  readonly page: XlsxPage;
  readonly setPage: (page: XlsxPage) => void;
};

/** A workbook file: what is not edited is saved as it was read. */
export type XlsxDocument = {
  /** Dates count from 1904 instead of 1900; serials are handed over as they stand. */
  readonly date1904: boolean;
  /** Whether Excel lets nobody add, hide or rename sheets until the protection of the structure is taken off. */
  readonly isStructureProtected: boolean;
  /** The worksheets in tab order; chart sheets are kept in the file but not listed. */
  readonly sheets: readonly XlsxSheet[];
  readonly names: readonly XlsxName[];
  /** How many formulas have been written whose values nobody has calculated: Excel does when it opens the file. */
  readonly uncalculated: number;
  /** What pointed at cells that have moved since the file was opened: how much of it follows, and what could not. */
  readonly followed: { readonly counts: FollowedCounts; readonly stale: readonly StalePlace[] };
  /** Adds a worksheet last, hidden if asked for. Throws when Excel would not accept the name. */
  readonly addSheet: (name: string, state?: "visible" | "hidden") => XlsxSheet;
  /**
   * Takes a worksheet out, with what stands on it; or says why it stays, and nothing is changed. Cells elsewhere that speak of it keep
   * it.
   */
  readonly removeSheet: (name: string) => StaysBecause | undefined;
  /** The parts of the file that went with the sheets that were taken out. */
  readonly removed: readonly string[];
  /**
   * Lets no result stand that may be another because of the edits so far: it is calculated, or taken away for Excel to
   * work out (`uncalculated` counts those). To be called when all is written.
   */
  readonly settleResults: () => void;
  /** The file with every edit so far; can be called again after more edits. */
  readonly save: () => Uint8Array;
};
