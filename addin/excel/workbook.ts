import type { Workbook, WriteStrategy } from "../ports";
import { watchCell } from "./cell-wait";
import { goTo } from "./go-to";
import { watchFront } from "./in-front";
import { readPlainBlocks } from "./plain-blocks";
import { listTables, readRows, readSheet, readWorkbook } from "./read";
import { readPlain } from "./read-plain";
import { run } from "./run";
import { turns } from "./turns";
import { watch } from "./watch";
import type { Writing } from "./writing";

/** How Excel is spoken to. */
export type Settings = {
  /** The size of a request or answer in bytes: a megabyte takes the pane's thread 30 to 60 ms, and Excel takes five. */
  readonly budget?: number;
  /** What a job relies on that is written now (the settings register says). */
  readonly strategy?: () => WriteStrategy;
};

const BUDGET = 500_000;

/** A reading waits while a cell is being edited, and is done as soon as it is left. */
const WAIT = { delayForCellEdit: true } as const;

const importWriting = () => import("./writing").then(({ openWriting }) => openWriting);
type OpenWriting = Awaited<ReturnType<typeof importWriting>>;
let fetched: OpenWriting | undefined;

/** Fetches what writes: nobody writes before the workbook has been read, and the pane shows without it. What failed is tried again. */
export const fetchWriting = async (): Promise<OpenWriting> => (fetched ??= await importWriting());

/** Reads a sheet of any kind: fetched when somebody imports from one. */
const fetchCells = () =>
  import("./sheet-cells").then(({ listSheets, readCells }) => ({ listSheets, readCells }));

/** Excel's workbook, the one that the pane stands beside. Jobs are done one at a time, in the order they are asked for. */
export const openWorkbook = ({ budget = BUDGET, strategy = () => "stop" }: Settings = {}): Workbook => {
  const inTurn = turns();
  let writing: Writing | undefined;
  /** Does something that writes, when its turn comes. */
  const inWriting = <T>(act: (by: Writing) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      writing ??= (fetched ?? (await fetchWriting()))(budget, strategy);
      return act(writing);
    });
  return {
    readTables: (progress) => inTurn(() => run((context) => readWorkbook(context, budget, progress), WAIT)),
    listTables: () => inTurn(() => run(listTables, WAIT)),
    readSheet: (sheet, known = []) =>
      inTurn(() => run((context) => readSheet(context, sheet, known, budget), WAIT)),
    readRows: (table, first, last) =>
      inTurn(() => run((context) => readRows(context, table, [first, last], budget), WAIT)),
    createSheets: (...asked) => inWriting((by) => by.createSheets(...asked)),
    dropLeft: (...asked) => inWriting((by) => by.dropLeft(...asked)),
    mendLeft: (...asked) => inWriting((by) => by.mendLeft(...asked)),
    write: (...asked) => inWriting((by) => by.write(...asked)),
    paint: (...asked) => inWriting((by) => by.paint(...asked)),
    readBookable: () => inWriting((by) => by.readBookable()),
    writeBookable: (...asked) => inWriting((by) => by.writeBookable(...asked)),
    readKept: (name) => inWriting((by) => by.readKept(name)),
    keep: (...asked) => inWriting((by) => by.keep(...asked)),
    dressReport: (...asked) => inWriting((by) => by.dressReport(...asked)),
    takeReportAway: (...asked) => inWriting((by) => by.takeReportAway(...asked)),
    writeTextSheet: (...asked) => inWriting((by) => by.writeTextSheet(...asked)),
    readPlainBlocks: () => inTurn(() => run(readPlainBlocks)),
    readPlain: (sheets) => inTurn(() => run((context) => readPlain(context, sheets, budget), WAIT)),
    listSheets: () => inTurn(async () => run((await fetchCells()).listSheets)),
    readCells: (sheet) =>
      inTurn(async () => {
        const { readCells } = await fetchCells();
        return run((context) => readCells(context, sheet, budget), WAIT);
      }),
    makeTable: (...asked) => inWriting((by) => by.makeTable(...asked)),
    addColumns: (...asked) => inWriting((by) => by.addColumns(...asked)),
    showSheets: (...asked) => inWriting((by) => by.showSheets(...asked)),
    sheetLocks: async (names) => (await import("./sheet-locks")).sheetLocks(names),
    lockSheets: (closed, open) =>
      inTurn(async () => (await import("./sheet-locks")).lockSheets(closed, open)),
    visibleRows: async (...asked) => (await import("./visible-rows")).visibleRows(...asked),
    formulaCells: async (cells) => (await import("./formula-cells")).formulaCells(cells, budget),
    functionIn: async (cell) => (await import("./function-in")).functionIn(cell),
    goTo,
    watch,
    watchCell,
    watchFront,
  };
};
