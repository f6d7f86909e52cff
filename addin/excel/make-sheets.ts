import { err, ok, type Result } from "#core/values/result";
import type { NewSheet, Progress, Refusal, WriteRefusal } from "../ports";
import { flush, type RequestPiece } from "./flush";
import { planSheets, sheetNames, type SheetsPlan } from "./new-sheets";
import { isTooLarge, run } from "./run";
import { sheetRequests } from "./sheet-requests";
import { STAGE_SHEET } from "./stage/lane";
import { causeOf } from "./stage/structure";

/** How sheets are made. */
export type SheetOptions = {
  readonly budget: number;
  /** Whether new sheets get number formats for whole columns. */
  readonly wholeColumns: boolean;
};

/** A request under this size that is still too large is not too large. */
const SMALLEST_BUDGET = 50_000;

/** How often sheets are tried to be taken away again. */
const ATTEMPTS = 3;

const WAIT = { delayForCellEdit: true } as const;

const deletePiece = (name: string): RequestPiece => ({
  bytes: 300,
  queue: ({ context }) => context.workbook.worksheets.getItemOrNullObject(name).delete(),
});

/** The sheet where jobs are laid ready stays, once it is made, and nobody is to see it. */
const hidePiece: RequestPiece = {
  bytes: 300,
  queue: ({ context }) => {
    context.workbook.worksheets.getItemOrNullObject(STAGE_SHEET).visibility = "VeryHidden";
  },
};

/** The names of all sheets; undefined when Excel does not tell. */
const sheetsThere = async (): Promise<ReadonlySet<string> | undefined> => {
  const read = await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return new Set(sheets.items.map(({ name }) => name));
  }, WAIT);
  return read.ok ? read.value : undefined;
};

/** Takes sheets away that a job made; gives the names of those that Excel keeps. */
export const removeSheets = async (plan: SheetsPlan): Promise<string[]> => {
  let left = sheetNames(plan);
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt++) {
    const pieces = [...left.map(deletePiece), ...(plan.needsStage ? [hidePiece] : [])];
    await run((context) => flush(context, pieces, SMALLEST_BUDGET), WAIT);
    const names = await sheetsThere();
    if (names) left = left.filter((name) => names.has(name));
  }
  return left;
};

/** Another way to send what Excel refused, if there is one. */
const otherWay = (cause: Refusal, options: SheetOptions): SheetOptions | undefined => {
  const { budget, wholeColumns } = options;
  if (isTooLarge(cause))
    return budget / 2 >= SMALLEST_BUDGET ? { ...options, budget: budget / 2 } : undefined;
  const isFormat = cause.kind === "host" && cause.code === "InvalidArgument";
  return isFormat && wholeColumns ? { ...options, wholeColumns: false } : undefined;
};

const attempt = async (
  plan: SheetsPlan,
  options: SheetOptions,
  progress: Progress | undefined,
): Promise<Result<SheetsPlan, WriteRefusal>> => {
  const pieces = sheetRequests(plan, options.budget, options.wholeColumns);
  const made = await run((context) => flush(context, pieces, options.budget, progress), WAIT);
  if (made.ok) return ok(plan);
  const left = await removeSheets(plan);
  const cause = await causeOf(made.error);
  if (left.length > 0) return err({ kind: "half-written", cause, sheets: left, cells: [] });
  const next = otherWay(cause, options);
  return next ? attempt(plan, next, progress) : err({ kind: "taken-back", cause });
};

/** Makes sheets under free names, with their rows: all or none. */
export const makeSheets = async (
  newSheets: readonly NewSheet[],
  options: SheetOptions,
  progress?: Progress,
): Promise<Result<SheetsPlan, WriteRefusal>> => {
  if (newSheets.length === 0) return ok({ sheets: [], lists: [], tables: [], needsStage: false });
  const planned = await run((context) => planSheets(context, newSheets), WAIT);
  if (!planned.ok) return err({ kind: "not-begun", cause: planned.error });
  if (progress?.(0) === false) return err({ kind: "not-begun", cause: { kind: "canceled" } });
  return attempt(planned.value, options, progress);
};
