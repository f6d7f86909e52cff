import type { Workbook, WriteStrategy } from "../ports";
import { watchCell } from "./cell-wait";
import { createSheets } from "./create-sheets";
import { goTo } from "./go-to";
import { whenInFront } from "./in-front";
import { makeTable } from "./make-table";
import { paint } from "./paint";
import { readPlainBlocks } from "./plain-blocks";
import { listTables, readRows, readSheet, readWorkbook } from "./read";
import { run } from "./run";
import { showSheets } from "./show-sheets";
import { newPane } from "./stage/directory";
import { leftDropper } from "./stage/drop-left";
import { mendLeft } from "./stage/mend";
import { onceUnstopped } from "./stage/unstopped";
import { writeTextSheet } from "./text-sheet";
import { turns } from "./turns";
import { watch } from "./watch";
import { writeWhole } from "./write";

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

/** Excel's workbook, the one that the pane stands beside. Jobs are done one at a time, in the order they are asked for. */
export const openWorkbook = ({ budget = BUDGET, strategy = () => "stop" }: Settings = {}): Workbook => {
  const inTurn = turns();
  const pane = newPane();
  const dropLeft = leftDropper(pane);
  const options = { budget, wholeColumns: true, pane };
  const write = onceUnstopped((job, relied, progress) =>
    writeWhole(job, { ...options, strategy: relied }, progress),
  );
  return {
    readTables: (progress) => inTurn(() => run((context) => readWorkbook(context, budget, progress), WAIT)),
    listTables: () => inTurn(() => run(listTables, WAIT)),
    readSheet: (sheet, known = []) =>
      inTurn(() => run((context) => readSheet(context, sheet, known, budget), WAIT)),
    readRows: (table, first, last) =>
      inTurn(() => run((context) => readRows(context, table, [first, last], budget), WAIT)),
    createSheets: (newSheets, progress) =>
      inTurn(() => createSheets(newSheets, { ...options, strategy: strategy() }, progress)),
    dropLeft: (whose) => inTurn(() => dropLeft(whose)),
    mendLeft: (lane, how) => inTurn(() => mendLeft(lane, how, { ...options, strategy: strategy() })),
    write: (job, progress) => inTurn(() => write(job, strategy(), progress)),
    paint: (job, progress) => inTurn(() => paint(job, options, progress)),
    writeTextSheet: (name, rows) => inTurn(() => whenInFront(() => writeTextSheet(name, rows, options))),
    readPlainBlocks: () => inTurn(() => run(readPlainBlocks)),
    makeTable: (table) => inTurn(() => makeTable(table, pane)),
    showSheets: (names, visible) => inTurn(() => showSheets(names, visible)),
    goTo,
    watch,
    watchCell,
  };
};
