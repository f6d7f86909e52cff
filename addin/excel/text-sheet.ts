import { freeName, numberedSheet, sheetNameOf } from "#core/registers/free-name";
import { err, ok, type Result } from "#core/values/result";
import type { Refusal, WriteStrategy } from "../ports";
import { Batch, setFormat, type Area } from "./batch";
import { packed, type RequestPiece } from "./flush";
import { Refused, run } from "./run";
import { rowRequests } from "./sheet-requests";
import { isGuard } from "./stage/attempt";
import { chooseLane, loadDirectory } from "./stage/directory";
import { queueClear } from "./stage/finish";
import { holdsLane } from "./stage/guard";
import { prove, queueHold, takeToProve, type Way } from "./stage/hold";
import { absolute, LANE_STATES, placed, type Lane } from "./stage/lane";
import type { MadeSheet } from "./stage/made-note";
import { filledCells, isNameTaken, outcomeOfMaking, queueMade } from "./stage/made-sheets";

type Rows = readonly (readonly string[])[];

/** How often it is tried when another pane takes the lane, or somebody makes a sheet of the same name. */
const ATTEMPTS = 3;

const WAIT = { delayForCellEdit: true } as const;

/** Adds the sheet, every cell of it text, and notes that it is made. */
const queueSheet = (batch: Batch, lane: Lane, area: Area, made: MadeSheet): void => {
  queueMade(batch, lane, [{ sheet: area.sheet, cells: 0, isComing: true }]);
  batch.context.workbook.worksheets.add(area.sheet);
  queueMade(batch, lane, [made]);
  setFormat(batch.range(area), "@");
};

/** Lays the rows ready in as many requests as they take; each sees first that the lane is still this job's. */
const lay = async (
  context: Excel.RequestContext,
  pieces: readonly RequestPiece[],
  budget: number,
  takeFirst: (batch: Batch) => Promise<void>,
  { lane, strategy }: { readonly lane: Lane; readonly strategy: WriteStrategy },
): Promise<void> => {
  for (const [at, request] of packed(pieces, budget).entries()) {
    const batch = new Batch(context);
    if (at === 0) await takeFirst(batch);
    else queueHold(batch, lane, strategy);
    for (const piece of request) piece.queue(batch);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each megabyte, not for each piece
    await context.sync();
  }
};

type Attempt = { taken?: { readonly lane: Lane; readonly seen: string }; rows: number; name: string };

/** For which pane it is written, and how much a request may hold. */
type TextWay = Way & { readonly budget: number };

const writeOnce = (wanted: string, rows: Rows, { budget, pane, strategy }: TextWay, attempt: Attempt) =>
  run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const loaded = loadDirectory(context);
    await context.sync();
    const directory = loaded();
    const names = sheets.items.map((sheet) => sheet.name);
    const sheet = freeName(sheetNameOf(wanted), names, numberedSheet);
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const area: Area = { sheet, row: 0, column: 0, rows: Math.max(1, rows.length), columns };
    const chosen = chooseLane(directory?.entries, pane);
    if (!chosen) throw new Refused({ kind: "host", code: "NoLane", message: "" });
    const { lane, seen } = chosen;
    const made: MadeSheet = { sheet, cells: filledCells(rows) };
    const take = (to: Batch) => takeToProve(to, { lane, seen, directory }, strategy);
    attempt.name = sheet;
    attempt.taken = chosen;
    attempt.rows = 1;
    const formats = (format: string): string[] => new Array<string>(columns).fill(format);
    const direct = rowRequests(area, rows, formats("@"), budget);
    const batch = new Batch(context);
    if (direct.reduce((sum, { bytes }) => sum + bytes, 0) <= budget) {
      await take(batch);
      queueSheet(batch, lane, area, made);
      for (const piece of direct) piece.queue(batch);
    } else {
      const [laid] = placed(lane, [area]) ?? [];
      if (!laid) throw new Refused({ kind: "no-room", sheet });
      attempt.rows = laid.row + laid.rows;
      await lay(context, rowRequests(laid, rows, formats("General"), budget), budget, take, {
        lane,
        strategy,
      });
      queueHold(batch, lane, strategy);
      const tests = [holdsLane(lane), `COUNTA(${absolute(laid)})=${made.cells}`];
      await prove(batch, lane, tests, strategy);
      queueSheet(batch, lane, area, made);
      batch.range(area).copyFrom(batch.range(laid), "Values", true);
    }
    queueClear(batch, lane, attempt.rows, LANE_STATES.done);
    await context.sync();
    return sheet;
  }, WAIT);

/**
 * Puts text on a new sheet, every cell of it text whatever it looks like; gives the sheet's name. The sheet comes with all
 * of it in one request, or not at all: what does not fit into one is laid ready first.
 */
export const writeTextSheet = async (
  wanted: string,
  rows: Rows,
  way: TextWay,
): Promise<Result<string, Refusal>> => {
  for (let tries = 1; ; tries++) {
    const attempt: Attempt = { rows: 1, name: "" };
    const written = await writeOnce(wanted, rows, way, attempt);
    if (written.ok || !attempt.taken) return written;
    const { error } = written;
    const isTaken = isGuard(error) || isNameTaken(error);
    if ((await outcomeOfMaking(attempt.taken, { rows: attempt.rows, way, error })) === "done")
      return ok(attempt.name);
    if (!isTaken || tries >= ATTEMPTS) return err(error);
  }
};
