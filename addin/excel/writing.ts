import type { Workbook, WriteStrategy } from "../ports";
import { addColumns } from "./add-columns";
import { readBookable, writeBookable } from "./bookable-list";
import { createSheets } from "./create-sheets";
import { whenInFront } from "./in-front";
import { keep, readKept } from "./kept-texts";
import { makeTable } from "./make-table";
import { paint } from "./paint";
import { dressReport } from "./reports/dress";
import { takeReportAway } from "./reports/take-away";
import { run } from "./run";
import { showSheets } from "./show-sheets";
import { newPane } from "./stage/directory";
import { leftDropper } from "./stage/drop-left";
import { mendLeft } from "./stage/mend";
import { onceUnstopped } from "./stage/unstopped";
import { writeTextSheet } from "./text-sheet";
import { writeWhole } from "./write";

/** What of a workbook writes to it, or keeps up what Kontera itself has written there. */
export type Writing = Pick<
  Workbook,
  | ("createSheets" | "dropLeft" | "mendLeft" | "write" | "paint" | "readBookable")
  | ("writeBookable" | "writeTextSheet" | "makeTable" | "addColumns" | "showSheets")
  | ("dressReport" | "takeReportAway" | "readKept" | "keep")
>;

/** Everything that a pane writes by, under a name of its own; nothing here waits for its turn. */
export const openWriting = (budget: number, strategy: () => WriteStrategy): Writing => {
  const pane = newPane();
  const dropLeft = leftDropper(pane);
  const options = { budget, wholeColumns: true, pane };
  const now = () => ({ ...options, strategy: strategy() });
  const write = onceUnstopped((job, relied, progress) =>
    writeWhole(job, { ...options, strategy: relied }, progress),
  );
  return {
    createSheets: (newSheets, progress) =>
      whenInFront(() => createSheets(newSheets, now(), progress), progress),
    dropLeft: (whose) => dropLeft(whose, strategy()),
    mendLeft: (lane, how) => mendLeft(lane, how, now()),
    write: (job, progress) => whenInFront(() => write(job, strategy(), progress), progress),
    paint: (job, progress) => paint(job, now(), progress),
    readBookable: () => run((context) => readBookable(context, budget), { delayForCellEdit: true }),
    writeBookable: (stands, codes) => writeBookable(stands, codes, now()),
    writeTextSheet: (name, rows) => whenInFront(() => writeTextSheet(name, rows, now())),
    makeTable: (table) => makeTable(table, { pane, strategy: strategy() }),
    addColumns: (tables) => addColumns(tables, { pane, strategy: strategy() }),
    showSheets,
    readKept,
    keep,
    dressReport,
    takeReportAway: (report) => whenInFront(() => takeReportAway(report, now())),
  };
};
