import type { Result } from "#core/values/result";
import type { Refusal, SheetLock } from "../ports";
import { run } from "./run";

/** What is left free on a sheet that Kontera locks: to look at it as one likes. By these it is known again, for they are nobody's standard. */
const FREE = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
} as const satisfies Excel.WorksheetProtectionOptions;

const WAIT = { delayForCellEdit: true } as const;

/** Whether a protection leaves free what Kontera's does, and nothing else. */
const isOwn = (options: Excel.WorksheetProtectionOptions | null): boolean =>
  options !== null &&
  Object.entries(options).every(
    ([name, value]) => typeof value !== "boolean" || value === Object.hasOwn(FREE, name),
  );

const load = async (
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<(SheetLock & { readonly protection: Excel.WorksheetProtection })[]> => {
  const asked = names.map((sheet) => ({
    sheet,
    found: context.workbook.worksheets.getItemOrNullObject(sheet).load("name"),
  }));
  await context.sync();
  const there = asked
    .filter(({ found }) => !found.isNullObject)
    .map(({ sheet, found }) => ({ sheet, protection: found.protection.load("protected,options") }));
  await context.sync();
  return there.map(({ sheet, protection }) => ({
    sheet,
    protection,
    lock: !protection.protected
      ? "open"
      : isOwn(protection.options as Excel.WorksheetProtectionOptions | null)
        ? "own"
        : "others",
  }));
};

/** How some sheets are locked; those that are gone are passed over. Two requests. */
export const sheetLocks = (names: readonly string[]): Promise<Result<readonly SheetLock[], Refusal>> =>
  run(async (context) => (await load(context, names)).map(({ sheet, lock }) => ({ sheet, lock })), WAIT);

/**
 * Locks some sheets and unlocks others, without a password; what somebody else has protected is left as it is. Tells how they
 * are locked then. Nothing of it is a barrier: it keeps out mistakes.
 */
export const lockSheets = (
  closed: readonly string[],
  open: readonly string[],
): Promise<Result<readonly SheetLock[], Refusal>> =>
  run(async (context) => {
    const sheets = await load(context, [...closed, ...open]);
    const wanted = sheets.map(({ sheet, protection, lock }) => {
      const to: SheetLock["lock"] = lock === "others" ? lock : closed.includes(sheet) ? "own" : "open";
      if (to !== lock && to === "own") protection.protect(FREE);
      if (to !== lock && to === "open") protection.unprotect();
      return { sheet, lock: to };
    });
    await context.sync();
    return wanted;
  }, WAIT);
