import type { CellValue } from "#core/values/cell";
import type { Refusal } from "../../ports";
import { Batch, type Area } from "../batch";
import { run } from "../run";
import { SHEET_ROWS } from "../table-layout";
import { ask } from "./ask";
import { queueGuard } from "./commit";
import { chooseLane, isMaking, loadDirectory, queueReadySheet, type LaneEntry } from "./directory";
import { clearLanes, queueClear } from "./finish";
import { queueTake } from "./hold";
import { absolute, entryArea, LANE_STATES, type Lane } from "./lane";

/** A sheet that Kontera made, and how many of its cells it filled at most: with more, somebody has written there. */
export type MadeSheet = {
  readonly sheet: string;
  readonly cells: number;
  /** It was about to be made: the sheet of that name may be somebody else's, and goes only while it is empty. */
  readonly isComing?: true;
};

export const filledCells = (rows: readonly (readonly CellValue[])[]): number =>
  rows.reduce((sum, cells) => sum + cells.filter((cell) => cell !== "").length, 0);

/** Queues the lane's note of the sheets that are made so far and the one to come, so that whoever takes them away takes no other's. */
export const queueMade = (batch: Batch, lane: Lane, made: readonly MadeSheet[]): void => {
  batch.range(entryArea(lane)).values = [[lane.id, LANE_STATES.making, JSON.stringify(made)]];
};

const isMade = (value: unknown): value is MadeSheet =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "sheet") === "string" &&
  Number.isInteger(Reflect.get(value, "cells"));

/** The sheets that a lane notes as made by a request that Excel broke off. */
export const madeIn = (entry: LaneEntry): MadeSheet[] => {
  if (!isMaking(entry)) return [];
  try {
    const value: unknown = JSON.parse(entry.job);
    return Array.isArray(value) ? value.filter(isMade) : [];
  } catch {
    return [];
  }
};

/** Whether Excel has a sheet of a name that was asked for. */
export const isNameTaken = (error: Refusal): boolean =>
  error.kind === "host" && error.code === "ItemAlreadyExists";

/** How often a sheet is tried to be taken away. */
const ATTEMPTS = 3;

const wholeOf = (sheet: string): Area => ({ sheet, row: 0, column: 0, rows: SHEET_ROWS, columns: 16_384 });

/** Takes a sheet away if it holds no more than was made there; false when it does, and stays. */
const removeSheet = ({ sheet, cells }: MadeSheet, pane: string) =>
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
      queueReadySheet(batch, directory());
      queueTake(batch, lane, seen);
      queueGuard(batch, lane, [`COUNTA(${absolute(wholeOf(sheet))})<=${cells}`], "stop");
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
export const removeSheets = async (made: readonly MadeSheet[], pane: string): Promise<string[]> => {
  const left: string[] = [];
  for (const one of made) {
    let isGone = false;
    for (let attempt = 0; attempt < ATTEMPTS && !isGone; attempt++) {
      const removed = await removeSheet(one, pane);
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
  { rows, pane, error }: { readonly rows: number; readonly pane: string; readonly error: Refusal },
): Promise<"done" | "unknown" | readonly string[]> => {
  const entry = await ask(lane);
  // Of a lane that somebody else took since, nobody can tell how far it came.
  if (entry?.holder !== lane.id) return entry?.holder === seen ? [] : "unknown";
  if (entry.state === LANE_STATES.done) return "done";
  // A name that was taken is somebody else's sheet.
  const made = madeIn(entry).filter(({ isComing }) => !isComing || !isNameTaken(error));
  const left = await removeSheets(made, pane);
  if (left.length === 0) await clearLanes(new Map([[lane, rows]]));
  return left;
};
