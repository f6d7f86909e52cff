import { err, ok, type Result } from "#core/values/result";
import type { NewSheet, Progress, Refusal, WriteRefusal } from "../ports";
import { Batch } from "./batch";
import { planSheets, type SheetsPlan } from "./new-sheets";
import { run } from "./run";
import { sheetRequests } from "./sheet-requests";
import { isGuard } from "./stage/attempt";
import { chooseLane } from "./stage/directory";
import { queueClear } from "./stage/finish";
import { takeLane, type Way } from "./stage/hold";
import { LANE_STATES, type Lane } from "./stage/lane";
import type { MadeSheet } from "./stage/made-note";
import { isNameTaken, outcomeOfMaking, queueMade } from "./stage/made-sheets";
import { persist } from "./stage/persist";
import { causeOf } from "./stage/structure";

/** How sheets are made. */
export type SheetOptions = Way & {
  readonly budget: number;
  /** Whether new sheets get number formats for whole columns. */
  readonly wholeColumns: boolean;
  /** Reports do without a chart, and print as Excel has it: an Excel would not make them with these. */
  readonly isPlain?: boolean;
  /** Whether a job is to fill the sheets: until it has, their lane goes on noting them. */
  readonly isNoted?: boolean;
};

/** How often names are looked for anew when another pane takes the lane, or somebody makes a sheet of the same name. */
const ATTEMPTS = 3;

const WAIT = { delayForCellEdit: true } as const;

/** Sends the one request that makes the sheets; its lane says at every moment which of them are made. Gives them. */
const send = (
  plan: SheetsPlan,
  lane: Lane,
  seen: string,
  { budget, wholeColumns, isPlain = false, strategy, isNoted }: SheetOptions,
) =>
  run(async (context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const batch = new Batch(context);
    const made: MadeSheet[] = [];
    await takeLane(batch, { lane, seen, directory: plan.directory }, strategy);
    queueMade(batch, lane, made);
    const noteComing = (to: Batch, sheet: string): void =>
      queueMade(to, lane, [...made, { sheet, cells: 0, isComing: true }]);
    const noteMade = (to: Batch, one: MadeSheet): void => {
      made.push(one);
      queueMade(to, lane, made);
    };
    const ways = { wholeColumns, isPlain, noteComing, noteMade };
    for (const piece of sheetRequests(plan, budget, ways)) piece.queue(batch);
    if (isNoted) queueMade(batch, lane, made, LANE_STATES.made);
    else queueClear(batch, lane, 1, LANE_STATES.done);
    await context.sync();
    return made;
  }, WAIT);

/** Sheets that were made, where their tables stand, and the lane that may go on noting them. */
export type MadeSheets = {
  readonly plan: SheetsPlan;
  readonly made: readonly MadeSheet[];
  readonly lane: Lane;
};

/** How one attempt went: refused, and what Excel said, when nothing is left of it. */
type Attempt = Result<MadeSheets, { readonly refusal: WriteRefusal; readonly cause: Refusal }>;

const attempt = async (plan: SheetsPlan, options: SheetOptions): Promise<Attempt> => {
  const chosen = chooseLane(plan.directory?.entries, options.pane);
  const noLane: Refusal = { kind: "host", code: "NoLane", message: "" };
  if (!chosen) return err({ refusal: { kind: "not-begun", cause: noLane }, cause: noLane });
  const { lane, seen } = chosen;
  const sent = await send(plan, lane, seen, options);
  if (sent.ok) return ok({ plan, lane, made: sent.value });
  if (isGuard(sent.error))
    return err({ refusal: { kind: "not-begun", cause: sent.error }, cause: sent.error });
  const outcome = await outcomeOfMaking({ lane, seen }, { rows: 1, way: options, error: sent.error });
  if (outcome === "done") {
    // Only the answer was lost. What was filled is known no more: a sheet that somebody has touched stays.
    const made = plan.sheets.map(({ sheet, spec }) => ({ sheet, cells: spec.columns.length }));
    return ok({ plan, lane, made });
  }
  const cause = await causeOf(sent.error);
  const left = outcome === "unknown" ? plan.sheets.map(({ sheet }) => sheet) : outcome;
  return left.length > 0
    ? err({ refusal: { kind: "half-written", cause, sheets: left, cells: [] }, cause })
    : err({ refusal: { kind: "taken-back", cause }, cause });
};

/** Another way to ask for what Excel refused, if there is one. */
const otherWay = (
  cause: Refusal,
  options: SheetOptions,
  newSheets: readonly NewSheet[],
): SheetOptions | undefined => {
  if (isGuard(cause) || isNameTaken(cause) || cause.kind === "editing-cell") return options;
  const isFormat = cause.kind === "host" && cause.code === "InvalidArgument";
  if (isFormat && options.wholeColumns) return { ...options, wholeColumns: false };
  const hasMore = newSheets.some(({ report }) => report) && options.isPlain !== true;
  return cause.kind === "host" && hasMore ? { ...options, isPlain: true } : undefined;
};

/**
 * Makes sheets under free names, with their rows, in one request: all or none. Excel that breaks it off has them taken
 * away again, and none of anybody else's that got one of the names meanwhile.
 */
export const makeSheets = async (
  newSheets: readonly NewSheet[],
  options: SheetOptions,
  progress?: Progress,
): Promise<Result<MadeSheets, WriteRefusal>> => {
  let way = options;
  for (let tries = 1; ; tries++) {
    const planned = await persist(() => run((context) => planSheets(context, newSheets), WAIT));
    if (!planned.ok) return err({ kind: "not-begun", cause: planned.error });
    if (progress?.(0) === false) return err({ kind: "not-begun", cause: { kind: "canceled" } });
    const tried = await attempt(planned.value, way);
    if (tried.ok) return tried;
    const { refusal, cause } = tried.error;
    const next =
      refusal.kind === "half-written" || tries > ATTEMPTS ? undefined : otherWay(cause, way, newSheets);
    if (!next) return err(refusal);
    way = next;
  }
};
