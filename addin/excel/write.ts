import { err, ok, type Result } from "#core/values/result";
import type { Progress, Refusal, WriteJob, WriteRefusal, Written } from "../ports";
import { finishInSlices } from "../slices";
import { countWritten } from "./count-written";
import { flush, type Flushed } from "./flush";
import { planSheets, sheetNames, type SheetsPlan } from "./new-sheets";
import { preflight, type Preflight } from "./preflight";
import { isTooLarge, run } from "./run";
import { sheetRequests } from "./sheet-requests";
import { takeBack } from "./take-back";
import { writeRequests } from "./write-requests";

/** How a job is flushed to Excel. */
export type FlushOptions = {
  readonly budget: number;
  /** Whether one undo takes the whole job back. */
  readonly undoGroup: boolean;
  /** Whether new sheets get number formats for whole columns. */
  readonly wholeColumns: boolean;
};

type Plan = Preflight & { readonly sheets: SheetsPlan };

/** A request under this size that is still too large is not too large. */
const SMALLEST_BUDGET = 50_000;

/** A part of a longer progress. */
const between = (progress: Progress | undefined, from: number, to: number): Progress =>
  progress ? (share) => progress(from + share * (to - from)) : () => true;

const prepare = async (
  job: WriteJob,
  { budget }: FlushOptions,
  progress: Progress | undefined,
): Promise<Result<Plan, Refusal>> =>
  run(
    async (context) => {
      const sheets = await planSheets(context, job.newSheets ?? []);
      const checked =
        job.writes.length === 0
          ? { plans: [], moved: [] }
          : await preflight(context, job.writes, budget, between(progress, 0, 0.2));
      return { ...checked, sheets };
    },
    { delayForCellEdit: true },
  );

/**
 * Writes, and counts what was written. Without an undo group the requests wait while a cell is being edited; with one
 * they cannot (reliability B3), and a cell opened meanwhile takes the job back.
 */
const carryOut = async (
  { plans, sheets }: Plan,
  { budget, undoGroup, wholeColumns }: FlushOptions,
  flushed: Flushed,
  progress: Progress | undefined,
): Promise<Result<Written, Refusal>> => {
  const pieces = [
    ...sheetRequests(sheets, budget, wholeColumns),
    ...(await finishInSlices(writeRequests(plans, budget))),
  ];
  const written = await run(
    (context) => flush(context, pieces, budget, flushed, between(progress, 0.2, 0.9)),
    undoGroup ? { mergeUndoGroup: true } : { delayForCellEdit: true },
  );
  if (!written.ok) return written;
  if (plans.length === 0) return ok({ cells: 0, added: 0, removed: 0 });
  const count = (): Promise<Result<Written, Refusal>> =>
    run((context) => countWritten(context, plans, budget, between(progress, 0.9, 1)), {
      delayForCellEdit: true,
    });
  const counted = await count();
  // A reading may simply be tried again.
  return counted.ok || counted.error.kind === "canceled" ? counted : count();
};

/** Another way to send what Excel refused, if there is one. */
const otherWay = (cause: Refusal, options: FlushOptions, { sheets }: Plan): FlushOptions | undefined => {
  const { budget, undoGroup, wholeColumns } = options;
  if (isTooLarge(cause))
    return budget / 2 >= SMALLEST_BUDGET ? { ...options, budget: budget / 2 } : undefined;
  if (cause.kind !== "host") return undefined;
  if (undoGroup) return { ...options, undoGroup: false };
  const isFormat = cause.code === "InvalidArgument" && sheets.sheets.length > 0;
  return isFormat && wholeColumns ? { ...options, wholeColumns: false } : undefined;
};

/** Names the sheet in a refusal that Excel gave without one. */
const named = (cause: Refusal, { plans }: Plan): Refusal => {
  const sheet = (plans.find(({ moves }) => moves.inserts.length > 0) ?? plans[0])?.layout.sheet ?? "";
  return (cause.kind === "no-room" || cause.kind === "protected") && cause.sheet === ""
    ? { ...cause, sheet }
    : cause;
};

const attempt = async (
  plan: Plan,
  options: FlushOptions,
  progress: Progress | undefined,
): Promise<Result<Written, WriteRefusal>> => {
  const flushed: Flushed = { requests: 0, opening: false };
  const done = await carryOut(plan, options, flushed, progress);
  if (done.ok) return done;
  const cause = named(done.error, plan);
  if (flushed.requests === 0) return err({ kind: "not-begun", cause });
  const begun = { plans: plan.plans, sheets: sheetNames(plan.sheets), flushed };
  const sheets = await takeBack(begun, Math.min(options.budget, SMALLEST_BUDGET * 4));
  if (sheets.length > 0) return err({ kind: "half-written", cause, sheets });
  const next = otherWay(cause, options, plan);
  return next ? attempt(plan, next, progress) : err({ kind: "taken-back", cause });
};

/**
 * Does all of a job or nothing of it. The rows concerned are read again first, and when one changed since the writes
 * were made from it, nothing is written; the book must therefore still stand as it was before the edits.
 */
export const writeJob = async (
  job: WriteJob,
  options: FlushOptions,
  progress?: Progress,
): Promise<Result<Written, WriteRefusal>> => {
  if (job.writes.length + (job.newSheets?.length ?? 0) === 0) return ok({ cells: 0, added: 0, removed: 0 });
  const prepared = await prepare(job, options, progress);
  if (!prepared.ok) return err({ kind: "not-begun", cause: prepared.error });
  const plan = prepared.value;
  if (plan.moved.length > 0) return err({ kind: "changed-since", cells: plan.moved });
  return attempt(plan, options, progress);
};
