import type { PlainBlock } from "#core/adopt/candidate";
import type { TableWrite } from "#core/book/sheet-writes";
import type { RawTable, RowFormats } from "#core/book/table";
import type { SheetRow } from "#core/csv/sources/sheet-file";
import type { CalledFunction } from "#core/functions/called-function";
import type { Field, RegisterId } from "#core/registers/register";
import type { OwnWords } from "#core/registers/sheet-spec";
import type { ReportSheet } from "#core/reports/report-sheet";
import type { Paint } from "#core/resolve/paint";
import type { CellValue, Lang } from "#core/values/cell";
import type { Result } from "#core/values/result";
import type { Hint, Selected } from "./hints";
import type { LeftJob, Mending } from "./left-jobs";
import type { Moved, Refusal, WriteRefusal } from "./refusals";
import type { SheetLock } from "./sheet-lock";

export type { Hint, Selected } from "./hints";
export type { LeftJob, Mending, WriteStrategy } from "./left-jobs";
export type { ChangeReason, Moved, Refusal, WriteRefusal } from "./refusals";
export type { SheetLock } from "./sheet-lock";

/** What one write did, counted in the request that wrote (field pain 11). */
export type Written = {
  readonly cells: number;
  readonly added: number;
  readonly removed: number;
  /** The rows had moved since the book was read: it must be read anew. */
  readonly moved?: true;
  /** The sheets whose filter Excel did not take back. */
  readonly unfiltered?: readonly string[];
  /** New rows of a job that was taken back and that stay, for somebody has written in them since. */
  readonly kept?: readonly Moved[];
};

/** A sheet to make: its register, in the workbook's language and with its owner's words. */
export type NewSheet = {
  readonly register: RegisterId;
  readonly lang: Lang;
  readonly own?: OwnWords;
  readonly rows?: readonly (readonly CellValue[])[];
  /** What stands on it besides the table, where it is a report's. */
  readonly report?: ReportSheet;
};

/**
 * Tells how far a long job has come, 0 to 1; the job stops before its next request when it answers false. It is asked
 * before each request that writes: until it first was, nothing is written.
 */
export type Progress = (share: number) => boolean;

/** A cell of the workbook, zero-based. */
export type CellPlace = { readonly sheet: string; readonly row: number; readonly column: number };

/** Where a table stands and what it is called. */
export type TableName = { readonly sheet: string; readonly name: string };

/** A table that was read as a register, and the field of each of its columns: some need their number formats. */
export type KnownTable = TableName & { readonly fields?: readonly (Field | undefined)[] };

/** All that one job writes; a sheet is made only together with the rest. */
export type WriteJob = { readonly writes: readonly TableWrite[]; readonly newSheets?: readonly NewSheet[] };

/** A report that stands on its sheet: Excel's name of its table, and what else was put there. */
export type DressedReport = { readonly table: string; readonly report: ReportSheet };

/** A plain range to make a table of, its headers on top, and the name that the table is to have if it is free. */
export type NewTable = {
  readonly area: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly name: string;
  /** What the range's first row holds as far as is known. */
  readonly headers: readonly string[];
};

/** A table that gets columns right of its own, and its headers as far as is known. */
export type AddedColumns = {
  readonly table: string;
  readonly headers: readonly string[];
  readonly columns: readonly { readonly header: string; readonly numberFormat: string }[];
};

/** Rows of a table that look alike, counted from its first; without a paint, fill and text color are taken away. */
export type PaintRun = {
  readonly at: number;
  /** What each row is known by: its cell in the column of the key. */
  readonly keys: readonly CellValue[];
  readonly paint: Paint | undefined;
};

/** Rows to paint in some columns of a table, and how many rows it has as far as is known. */
export type PaintJob = {
  readonly table: string;
  readonly rowCount: number;
  readonly headers: readonly string[];
  /** The header of the column that tells one row from another. */
  readonly keyHeader: string;
  readonly runs: readonly PaintRun[];
};

/** The hidden list of projects that can be registered on: its sheet, the header there, and what stands below it. */
export type BookableList = {
  readonly sheet: string;
  readonly header: string;
  readonly codes: readonly string[];
};

/** The workbook, as the pane sees it. Only addin/excel implements it. */
export type Workbook = {
  /** Every table of the workbook as raw cells. */
  readonly readTables: (progress?: Progress) => Promise<
    Result<
      {
        readonly tables: readonly RawTable[];
        readonly date1904: boolean;
        /** What jobs left on the sheet where they are laid ready: their panes were closed, or are not done. */
        readonly left?: readonly LeftJob[];
      },
      Refusal
    >
  >;
  /** The names of all tables: what tells at little cost whether one came, went or was renamed. */
  readonly listTables: () => Promise<Result<readonly TableName[], Refusal>>;
  /** The tables of one sheet again. */
  readonly readSheet: (
    sheet: string,
    known?: readonly KnownTable[],
  ) => Promise<Result<readonly RawTable[], Refusal>>;
  /**
   * Some rows of a table again, by worksheet row, how many rows the table has now, and the row of its headers; its columns
   * are as before.
   */
  readonly readRows: (
    table: KnownTable,
    first: number,
    last: number,
  ) => Promise<
    Result<
      {
        readonly row: number;
        readonly rowCount: number;
        readonly rows: readonly (readonly CellValue[])[];
        readonly formats?: RowFormats;
      },
      Refusal
    >
  >;
  /** Makes sheets with headers, formats, drop-downs and a frozen header row. All or none. */
  readonly createSheets: (
    sheets: readonly NewSheet[],
    progress?: Progress,
  ) => Promise<Result<void, WriteRefusal>>;
  /** Writes to tables: all of it, or nothing. Reads the cells concerned again first, and writes over none that changed. */
  readonly write: (job: WriteJob, progress?: Progress) => Promise<Result<Written, WriteRefusal>>;
  /**
   * Drops what jobs left that are over or never came to write: everyone's; or those that are done, this pane's own and
   * what stands in lanes that somebody touched by hand. Nothing of them is lost. Gives those that Excel broke off, which
   * are kept.
   */
  readonly dropLeft: (
    whose: "everyone's" | { readonly touched: readonly number[] },
  ) => Promise<Result<readonly LeftJob[], Refusal>>;
  /** Makes a job whole that Excel broke off, or takes back what stands of it. Others' cells are left alone. */
  readonly mendLeft: (lane: number, how: Mending) => Promise<Result<Written, WriteRefusal>>;
  /**
   * Fills cells and colors their text; what they hold is left alone. False when the table has other rows or columns by
   * now, or the rows stand otherwise: nothing was painted that the job does not say.
   */
  readonly paint: (job: PaintJob, progress?: Progress) => Promise<Result<boolean, Refusal>>;
  /** The hidden list of projects that can be registered on; undefined in a workbook whose drop-downs offer all projects. */
  readonly readBookable: () => Promise<Result<BookableList | undefined, Refusal>>;
  /** Lets that list hold these codes. False when it stands otherwise by now: then nothing more of it was written. */
  readonly writeBookable: (
    stands: BookableList,
    codes: readonly string[],
  ) => Promise<Result<boolean, Refusal>>;
  /**
   * Has the chart of a report show the rows that its table has now, and stand below them, where somebody has not moved it
   * away. False when there is no chart: Excel makes none, or somebody has deleted it.
   */
  readonly dressReport: (report: DressedReport) => Promise<Result<boolean, Refusal>>;
  /**
   * Takes away the sheet of a report that has no rows; false when anything stands there but what Kontera put on it, or a
   * formula elsewhere points at it: then it stays.
   */
  readonly takeReportAway: (report: DressedReport) => Promise<Result<boolean, Refusal>>;
  /** A text that Kontera keeps in the workbook under a name, outside its cells; undefined for none. */
  readonly readKept: (name: string) => Promise<Result<string | undefined, Refusal>>;
  /** Keeps a text in place of what was kept under the name, or none. No cell is touched, and nothing of what Excel can undo. */
  readonly keep: (name: string, text: string | undefined) => Promise<Result<void, Refusal>>;
  /** Puts text on a new sheet, for those whose Excel cannot download a file. */
  readonly writeTextSheet: (
    name: string,
    rows: readonly (readonly string[])[],
  ) => Promise<Result<string, Refusal>>;
  /** The first rows of every sheet that has no table. */
  readonly readPlainBlocks: () => Promise<Result<readonly PlainBlock[], Refusal>>;
  /** The registers that stand on these sheets without a table: they are read as tables are, under no name. */
  readonly readPlain: (sheets: readonly string[]) => Promise<Result<readonly RawTable[], Refusal>>;
  /** The names of the sheets that show. */
  readonly listSheets: () => Promise<Result<readonly string[], Refusal>>;
  /** The rows of a sheet of any kind, each cell with its number format, as those of another workbook are read. */
  readonly readCells: (sheet: string) => Promise<Result<readonly SheetRow[], Refusal>>;
  /**
   * Makes a plain range a table and gives the name that it got; the cells are left as they are. Refused as unread when the
   * range does not stand as it was seen.
   */
  readonly makeTable: (table: NewTable) => Promise<Result<string, Refusal>>;
  /**
   * Gives tables columns right of their own, all or none; refused where something stands there, or the headers are not
   * as they were read.
   */
  readonly addColumns: (tables: readonly AddedColumns[]) => Promise<Result<void, Refusal>>;
  /** Shows or hides sheets; those that are gone are passed over. */
  readonly showSheets: (names: readonly string[], visible: boolean) => Promise<Result<void, Refusal>>;
  /** How some sheets are locked; those that are gone are passed over. */
  readonly sheetLocks: (names: readonly string[]) => Promise<Result<readonly SheetLock[], Refusal>>;
  /** Locks some sheets and unlocks others, and tells how they are then; what somebody else has protected is left as it is. */
  readonly lockSheets: (
    closed: readonly string[],
    open: readonly string[],
  ) => Promise<Result<readonly SheetLock[], Refusal>>;
  /** Of some areas of a sheet, by their first and last row, the rows that show: no filter hides them, and no person. */
  readonly visibleRows: (
    sheet: string,
    areas: readonly (readonly [first: number, last: number])[],
  ) => Promise<Result<readonly (readonly [first: number, last: number])[], Refusal>>;
  /** Those of some cells that hold a formula: no job writes over one. */
  readonly formulaCells: (cells: readonly CellPlace[]) => Promise<Result<readonly CellPlace[], Refusal>>;
  /** The function of Kontera's that a cell calls, with what it is asked; undefined where it holds anything else. */
  readonly functionIn: (cell: CellPlace) => Promise<Result<CalledFunction | undefined, Refusal>>;
  /** Selects a cell, zero-based, and brings it into view; focus stays in the pane. */
  readonly goTo: (sheet: string, row: number, column: number) => Promise<Result<void, Refusal>>;
  /** Calls back when Excel says that something changed, and when something else is selected; gives the way to stop. */
  readonly watch: (
    onHint: (hint: Hint) => void,
    onSelect?: (selected: Selected) => void,
  ) => Promise<Result<() => Promise<void>, Refusal>>;
  /**
   * Tells when Excel has been silent for 1.5 s because a cell is being edited, and when it answers again; gives the way
   * to stop.
   */
  readonly watchCell: (tell: (isWaiting: boolean) => void) => () => void;
  /** Tells when a job waits because another workbook is in front, and when it does no longer; gives the way to stop. */
  readonly watchFront: (tell: (isWaiting: boolean) => void) => () => void;
};
