import { area, type Area } from "./area";
import { PLAIN_BEHAVIOR, type Behavior } from "./behavior";
import type { Content } from "./content";
import type { Actor, Happening, WorkbookEvent } from "./events";
import { ExcelError } from "./excel-error";
import { LiveRange } from "./live-range";
import type { DefinedName } from "./name";
import type { Sheet } from "./sheet";
import { StyleBook } from "./style";
import type { Table } from "./table";

/** The languages a person may have Excel in. */
export type Locale = "sv-SE" | "en-US";

export type WorkbookOptions = {
  readonly name?: string;
  readonly locale?: Locale;
  /** The year that "1/2" means; Excel takes the clock's. */
  readonly year?: number;
};

// Ids differ between workbooks, as Excel's do: what listens to a sheet of one never hears of another's.
let opened = 0;

/** One open workbook: sheets, tables, names, settings, and what is selected. */
export class Workbook {
  name: string;
  locale: Locale;
  year: number;
  sheets: Sheet[] = [];
  tables: Table[] = [];
  names: DefinedName[] = [];
  readonly styles = new StyleBook();
  /** Excel.Setting and Office.context.document.settings: JSON by name, in one store (office-js-docs-reference 769). */
  documentSettings = new Map<string, string>();
  calculationMode = "Automatic";
  /** Dates count from 1904 instead of 1900, as old Excels for Mac had it. */
  date1904 = false;
  isDirty = false;
  /** Sheets do not come, go, hide or change their names while the structure is protected. */
  isStructureProtected = false;
  /** The person is typing in a cell: Excel takes no requests meanwhile. */
  editingCell = false;
  /** Another workbook of the same Excel has the focus. */
  isInBackground = false;
  /** What happens raises no change events, as where Excel forgets to tell. */
  isSilent = false;
  /** How the Excel that has it open behaves. */
  behavior: Behavior = PLAIN_BEHAVIOR;
  /** Who is acting right now. */
  actor: Actor = "user";
  /** While the person acts: how to take back what was done, step by step. */
  journal: (() => void)[] | undefined;
  /** Puts what an add-in did on the person's list of what can be undone. */
  rememberAct: ((steps: (() => void)[]) => void) | undefined;
  /** Gives a formula's result when somebody can; else it shows #N/A. */
  evaluate: ((formula: string, sheet: Sheet, row: number, column: number) => Content | undefined) | undefined;
  /** Calls a function of the add-in that a formula is; the cell is busy until it answers. */
  callFunction: Workbook["evaluate"];
  /** Calculates anew what depends on what happened; set by whoever enters the first such formula. */
  followed: { readonly hear: (event: WorkbookEvent) => void } | undefined;
  #active: Sheet | undefined;
  readonly #selections = new Map<Sheet, LiveRange>();
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  /** Ranges held across requests or within one: they follow the cells when rows come and go. */
  readonly live = new Set<LiveRange>();
  readonly #serial = ++opened;
  #sheetCount = 0;
  #chartCount = 0;
  #tableCount = 0;

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? "Book1.xlsx";
    this.locale = options.locale ?? "en-US";
    this.year = options.year ?? 2026;
  }

  /** Calls `listener` with every event; the function returned stops it. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(happening: Happening): void {
    this.isDirty = true;
    const event = { ...happening, actor: this.actor } as WorkbookEvent;
    for (const listener of this.#listeners) listener(event);
    this.followed?.hear(event);
  }

  /** The sheet of that name or id; names ignore case. */
  findSheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  }

  /** The sheet of that name; throws ItemNotFound. */
  sheet(key: string): Sheet {
    const found = this.findSheet(key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }

  findTable(key: string): Table | undefined {
    const wanted = key.toLowerCase();
    return this.tables.find((table) => table.id === key || table.name.toLowerCase() === wanted);
  }

  tablesOn(sheet: Sheet): Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  nextSheetId(): { id: string; number: number } {
    const number = ++this.#sheetCount;
    return { id: `{${hex(this.#serial, 8)}-0001-0000-${hex(number, 4)}-000000000000}`, number };
  }

  nextTableId(): { id: string; number: number } {
    const number = ++this.#tableCount;
    return { id: `{${hex(number, 8)}-000C-0000-FFFF-FFFF${hex(this.#serial, 8)}}`, number };
  }

  nextChartId(): { id: string; number: number } {
    const number = ++this.#chartCount;
    return { id: `{${hex(number, 8)}-0010-0000-0000-0000${hex(this.#serial, 8)}}`, number };
  }

  get active(): Sheet {
    const sheet = this.#active ?? this.sheets[0];
    if (!sheet) throw new Error("a workbook without sheets");
    return sheet;
  }

  setActive(sheet: Sheet): void {
    this.#active = sheet;
  }

  /** What is selected on a sheet; A1 until somebody selects. */
  selection(sheet: Sheet): Area {
    return this.#selections.get(sheet)?.area ?? area(0, 0);
  }

  setSelection(sheet: Sheet, selected: Area): void {
    const before = this.#selections.get(sheet);
    if (before) this.live.delete(before);
    const range = new LiveRange(sheet, selected);
    this.#selections.set(sheet, range);
    this.live.add(range);
  }
}

const hex = (n: number, width: number): string => n.toString(16).toUpperCase().padStart(width, "0");
