import { plainCandidate, type PlainBlock } from "#core/adopt/candidate";
import type { TableWrite } from "#core/book/sheet-writes";
import type { RawTable } from "#core/book/table";
import type { Paint } from "#core/resolve/paint";
import type { CellValue } from "#core/values/cell";
import { err, ok } from "#core/values/result";
import type {
  BookableList,
  Hint,
  LeftJob,
  Mending,
  Moved,
  Selected,
  Workbook,
  WriteJob,
  WriteRefusal,
  Written,
} from "../../../addin/ports";
import { rawTables, type Rows } from "../../rules/books";
import { AnsweringWorkbook } from "./answering-workbook";
import { FakeFunctions, FakeLocks } from "./fake-cells";
import { FakeSheets } from "./fake-sheets";

type Sheet = Omit<RawTable, "rows"> & { rows: CellValue[][] };

const copyOf = (sheet: Sheet): RawTable => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) });

/** A workbook in memory: tables as raw cells, written as the port promises, and what the pane has asked of it. */
export class FakeWorkbook extends AnsweringWorkbook implements Workbook {
  readonly sheets: Sheet[];
  /** Where the pane has gone: sheet, row, column. */
  readonly visited: (readonly [string, number, number])[] = [];
  private tell: ((hint: Hint) => void) | undefined;
  private tellSelected: ((selected: Selected) => void) | undefined;

  constructor(rows: Rows, lang: "sv" | "en" = "sv") {
    super();
    this.sheets = rawTables(rows, lang).map((table) => ({
      ...table,
      rows: table.rows.map((row) => [...row]),
    }));
  }

  /** A cell by its sheet, its row among the table's and its header. */
  cell(sheet: string, row: number, header: string): CellValue | undefined {
    const table = this.sheets.find((one) => one.sheet === sheet);
    return table?.rows[row]?.[table.headers.indexOf(header)];
  }

  /** Someone types in a cell, and Excel tells of it. */
  type(sheet: string, row: number, header: string, value: CellValue): void {
    const table = this.sheets.find((one) => one.sheet === sheet)!;
    table.rows[row]![table.headers.indexOf(header)] = value;
    this.tell?.({ sheet, rows: [table.row + 1 + row, table.row + 1 + row] });
  }

  /** Someone selects another row, and Excel tells which one was left. */
  leave(sheet: string, row: number): void {
    const table = this.sheets.find((one) => one.sheet === sheet)!;
    this.tell?.({ sheet, rows: [table.row + 1 + row, table.row + 1 + row], left: true });
  }

  /** Excel tells of something. */
  hint(hint: Hint): void {
    this.tell?.(hint);
  }

  /** Someone selects a row of the worksheet, and Excel tells where. */
  select(selected: Selected): void {
    this.tellSelected?.(selected);
  }

  readonly readTables: Workbook["readTables"] = () =>
    this.answer(() => ({ tables: this.sheets.map(copyOf), date1904: false, left: [...this.left] }));

  /** The hidden list of projects that can be registered on; undefined in a workbook without one. */
  bookable: BookableList | undefined;
  /** How often it was written. */
  bookableWrites = 0;

  readonly readBookable: Workbook["readBookable"] = () => this.answer(() => this.bookable);

  readonly writeBookable: Workbook["writeBookable"] = (stands, codes) =>
    this.answer(() => {
      if (stands.codes.join() !== this.bookable?.codes.join()) return false;
      if (stands.codes.join() !== codes.join()) this.bookableWrites++;
      this.bookable = { ...stands, codes };
      return true;
    });

  readonly listTables: Workbook["listTables"] = () =>
    this.answer(() => this.sheets.map(({ name, sheet }) => ({ name, sheet })));

  readonly readSheet: Workbook["readSheet"] = (sheet) =>
    this.answer(() => this.sheets.filter((one) => one.sheet === sheet).map(copyOf));

  readonly readRows: Workbook["readRows"] = ({ sheet }, first, last) =>
    this.answer(() => {
      const table = this.sheets.find((one) => one.sheet === sheet)!;
      const top = table.row + 1;
      const rows = copyOf(table).rows.slice(first - top, last - top + 1);
      return { row: table.row, rowCount: table.rows.length, rows };
    });

  /** The reports whose charts were seen to, and whose sheets were taken away. */
  readonly dressed: string[] = [];

  readonly dressReport: Workbook["dressReport"] = ({ table }) =>
    this.answer(() => this.dressed.push(table) > 0);

  readonly takeReportAway: Workbook["takeReportAway"] = ({ table }) =>
    this.answer(() => {
      const at = this.sheets.findIndex((one) => one.name === table);
      if (at < 0 || this.sheets[at]!.rows.length > 0) return false;
      this.sheets.splice(at, 1);
      return true;
    });

  readonly addColumns: Workbook["addColumns"] = (tables) =>
    this.answer(() => {
      for (const { table, columns } of tables) {
        const at = this.sheets.findIndex((one) => one.name === table);
        const { headers, rows, ...sheet } = this.sheets[at]!;
        const added = headers.concat(columns.map(({ header }) => header));
        const wider = rows.map((row) => [...row, ...columns.map(() => "")]);
        this.sheets[at] = { ...sheet, headers: added, rows: wider };
      }
    });

  /** The sheets that do not show. */
  readonly hidden = new Set<string>();

  readonly showSheets: Workbook["showSheets"] = (names, visible) =>
    this.answer(() => {
      for (const name of names)
        if (visible) this.hidden.delete(name);
        else this.hidden.add(name);
    });

  /** What stands on the sheets without a table; a table made of one holds its rows below the headers. */
  readonly blocks: PlainBlock[] = [];

  readonly readPlainBlocks: Workbook["readPlainBlocks"] = () => this.answer(() => [...this.blocks]);

  readonly readPlain: Workbook["readPlain"] = (sheets) =>
    this.answer(() =>
      this.blocks
        .filter(({ sheet }) => sheets.includes(sheet))
        .flatMap((block) => plainCandidate(block) ?? [])
        .map(({ sheet, row, column, headers, samples }) => {
          return { name: "", sheet, row, column, headers, rows: samples };
        }),
    );

  readonly makeTable: Workbook["makeTable"] = ({ area, name }) =>
    this.answer(() => {
      const { sheet, row, column, rows, columns } = area;
      const at = this.blocks.findIndex((block) => block.sheet === sheet);
      const [block] = this.blocks.splice(at, 1);
      const cells = (block?.cells ?? [])
        .slice(row - (block?.row ?? 0), row - (block?.row ?? 0) + rows)
        .map((line) => line.slice(column - (block?.column ?? 0)).slice(0, columns));
      const [headers = [], ...body] = cells;
      this.sheets.push({ name, sheet, row, column, headers: headers.map(String), rows: body });
      return name;
    });

  readonly createSheets: Workbook["createSheets"] = (sheets) => {
    if (this.refusal) return Promise.resolve(err({ kind: "not-begun", cause: this.refusal }));
    for (const { register, lang, rows = [] } of sheets)
      for (const table of rawTables({ [register]: [{}] }, lang))
        this.sheets.push({ ...table, rows: rows.map((row) => [...row]) });
    return Promise.resolve(ok(undefined));
  };

  readonly write: Workbook["write"] = async ({ writes, newSheets = [] }: WriteJob) => {
    const refused = this.refused(writes);
    if (refused) return err(refused);
    let written: Written = { cells: 0, added: 0, removed: 0 };
    for (const write of writes) {
      const table = this.tableOf(write);
      for (const { position, column, to } of write.cells) table.rows[position]![column] = to;
      for (const { position } of write.removed) table.rows.splice(position, 1);
      for (const { position, cells } of write.added) table.rows.splice(position, 0, [...cells]);
      written = {
        cells: written.cells + write.cells.length,
        added: written.added + write.added.length,
        removed: written.removed + write.removed.length,
      };
    }
    await this.createSheets(newSheets);
    return ok(written);
  };

  /** The jobs that were broken off, and how each was mended. */
  readonly left: LeftJob[] = [];
  readonly mended: (readonly [lane: number, how: Mending])[] = [];
  /** The rows that stay of a job that is taken back. */
  kept: readonly Moved[] = [];

  readonly dropLeft: Workbook["dropLeft"] = () =>
    this.answer(() => {
      const broken = this.left.filter(({ isBroken }) => isBroken);
      this.left.splice(0, this.left.length, ...broken);
      return broken;
    });

  readonly mendLeft: Workbook["mendLeft"] = (lane, how) => {
    if (this.refusal) return Promise.resolve(err({ kind: "not-begun", cause: this.refusal }));
    this.mended.push([lane, how]);
    const at = this.left.findIndex((one) => one.lane === lane);
    if (at >= 0) this.left.splice(at, 1);
    const { kept } = this;
    return Promise.resolve(ok({ cells: 2, added: 1, removed: 0, ...(kept.length > 0 && { kept }) }));
  };

  private refused(writes: readonly TableWrite[]): WriteRefusal | undefined {
    if (this.refusal) return { kind: "not-begun", cause: this.refusal };
    const cells = writes.flatMap((write) => {
      const { sheet, row, rows, column: left } = this.tableOf(write);
      return write.cells.flatMap(({ position, column, from }) => {
        const found = rows[position]?.[column] ?? "";
        const place = { sheet, row: row + 1 + position, column: left + column };
        return found === from ? [] : [{ ...place, expected: from, found }];
      });
    });
    return cells.length > 0 ? { kind: "changed-since", reason: "cells", cells } : undefined;
  }

  private tableOf({ table }: TableWrite): Sheet {
    return this.sheets.find(({ sheet }) => sheet === table.place.sheet)!;
  }

  /** How cells look, by sheet, row among the table's and header. */
  readonly looks = new Map<string, Paint>();
  /** How many rows were painted or cleared, job by job. */
  readonly paintJobs: number[] = [];

  /** How a cell of a sheet looks: its fill and its text. */
  look(sheet: string, row: number, header: string): string | undefined {
    const paint = this.looks.get(`${sheet} ${row} ${header}`);
    return paint && `${paint.fill} ${paint.text}`;
  }

  readonly paint: Workbook["paint"] = ({ table, rowCount, headers, runs }) =>
    this.answer(() => {
      const sheet = this.sheets.find(({ name }) => name === table);
      if (sheet?.rows.length !== rowCount) return false;
      this.paintJobs.push(runs.reduce((sum, { keys }) => sum + keys.length, 0));
      for (const { at, keys, paint } of runs)
        for (let row = at; row < at + keys.length; row++)
          for (const header of headers)
            if (paint) this.looks.set(`${sheet.sheet} ${row} ${header}`, paint);
            else this.looks.delete(`${sheet.sheet} ${row} ${header}`);
      return true;
    });

  readonly plain = new FakeSheets(() => this.sheets, this.answer.bind(this));
  readonly textSheets = this.plain.texts;
  readonly writeTextSheet = this.plain.write;
  readonly listSheets = this.plain.list;
  readonly readCells = this.plain.read;

  /** The rows that a filter hides: sheet and worksheet row. */
  readonly hiddenRows = new Set<string>();

  readonly visibleRows: Workbook["visibleRows"] = (sheet, areas) =>
    this.answer(() =>
      areas.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at)
          .filter((row) => !this.hiddenRows.has(`${sheet} ${row}`))
          .map((row) => [row, row] as const),
      ),
    );

  /** The cells that hold a formula: sheet, worksheet row and column. */
  readonly formulas = new Set<string>();

  readonly formulaCells: Workbook["formulaCells"] = (cells) =>
    this.answer(() =>
      cells.filter(({ sheet, row, column }) => this.formulas.has(`${sheet} ${row} ${column}`)),
    );

  readonly locks = new FakeLocks();
  readonly sheetLocks = this.locks.told;
  readonly lockSheets = this.locks.lock;

  readonly functions = new FakeFunctions();
  readonly functionIn = this.functions.in;

  readonly goTo: Workbook["goTo"] = (sheet, row, column) =>
    this.answer(() => {
      this.visited.push([sheet, row, column]);
    });

  /** Excel keeps requests waiting for a cell, or does no longer. */
  waitForCell: (isWaiting: boolean) => void = () => undefined;

  readonly watchFront: Workbook["watchFront"] = () => () => undefined;

  readonly watchCell: Workbook["watchCell"] = (tell) => {
    this.waitForCell = tell;
    return () => (this.waitForCell = () => undefined);
  };

  readonly watch: Workbook["watch"] = (onHint, onSelect) => {
    this.tell = onHint;
    this.tellSelected = onSelect;
    return this.answer(() => () => {
      this.tell = undefined;
      return Promise.resolve();
    });
  };
}
