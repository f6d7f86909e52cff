import type { CellValue } from "#core/values/cell";
import type { Refusal } from "../../ports";
import { Batch, type Area } from "../batch";
import { run } from "../run";
import { SHEET_ROWS } from "../table-layout";
import { ask } from "./ask";
import { chooseLane, loadDirectory } from "./directory";
import { clearLanes, queueClear } from "./finish";
import { prove, takeToProve, type Way } from "./hold";
import { absolute, entryArea, LANE_STATES, type Lane } from "./lane";
import { madeIn, type MadeSheet } from "./made-note";

export const filledCells = (rows: readonly (readonly CellValue[])[]): number =>
  rows.reduce((sum, cells) => sum + cells.filter((cell) => cell !== "").length, 0);

/** Queues the lane's note of the sheets that are made so far and the one to come, so that whoever takes them away takes no other's. */
export const queueMade = (
  batch: Batch,
  lane: Lane,
  made: readonly MadeSheet[],
  state: "making" | "made" = LANE_STATES.making,
): void => {
  batch.range(entryArea(lane)).values = [[lane.id, state, JSON.stringify(made)]];
};

/** Whether Excel has a sheet of a name that was asked for. */
export const isNameTaken = (error: Refusal): boolean =>
  error.kind === "host" && error.code === "ItemAlreadyExists";

/** How often a sheet is tried to be taken away. */
const ATTEMPTS = 3;

const wholeOf = (sheet: string): Area => ({ sheet, row: 0, column: 0, rows: SHEET_ROWS, columns: 16_384 });

/** Takes a sheet away if it holds no more than was made there; false when it does, and stays. */
const removeSheet = ({ sheet, cells }: MadeSheet, { pane, strategy }: Way) =>
  run(
    async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
      const directory = loadDirectory(context);
      await context.sync();
      if (found.isNullObject) return true;
      const chosen = chooseLane(directory()?.entries, pane);
      if (!chosen) return false;
      const { lane, seen } = chosen;
      const batch = new Batch(context);
      await takeToProve(batch, { lane, seen, directory: directory() }, strategy);
      await prove(batch, lane, [`COUNTA(${absolute(wholeOf(sheet))})<=${cells}`], strategy);
      batch.sheet(sheet).delete();
      queueClear(batch, lane, 1);
      await context.sync();
      return true;
    },
    { delayForCellEdit: true },
  );

/**
 * Takes away sheets that Kontera made and that came to nothing; gives the names of those that stay, because Excel keeps
 * them or somebody has written there since.
 */
export const removeSheets = async (made: readonly MadeSheet[], way: Way): Promise<string[]> => {
  const left: string[] = [];
  for (const one of made) {
    let isGone = false;
    for (let attempt = 0; attempt < ATTEMPTS && !isGone; attempt++) {
      const removed = await removeSheet(one, way);
      isGone = removed.ok && removed.value;
    }
    if (!isGone) left.push(one.sheet);
  }
  return left;
};

/**
 * What became of a request that made sheets and whose answer is an error: "done" when only the answer was lost,
 * "unknown" when Excel does not tell, else the sheets that could not be taken away again; none is what is hoped for.
 */
export const outcomeOfMaking = async (
  { lane, seen }: { readonly lane: Lane; readonly seen: string },
  { rows, way, error }: { readonly rows: number; readonly way: Way; readonly error: Refusal },
): Promise<"done" | "unknown" | readonly string[]> => {
  const entry = await ask(lane);
  // Of a lane that somebody else took since, nobody can tell how far it came.
  if (entry?.holder !== lane.id) return entry?.holder === seen ? [] : "unknown";
  if (entry.state === LANE_STATES.done || entry.state === LANE_STATES.made) return "done";
  // A name that was taken is somebody else's sheet.
  const made = madeIn(entry).filter(({ isComing }) => !isComing || !isNameTaken(error));
  const left = await removeSheets(made, way);
  if (left.length === 0) await clearLanes(new Map([[lane, rows]]), way.strategy);
  return left;
};
