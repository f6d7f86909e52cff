import { err, ok, type Result } from "#core/values/result";
import type { Refusal } from "../ports";
import { tellWaits } from "./cell-wait";
import { isBehindOther } from "./needs-focus";

/** Thrown inside a batch to leave it with a refusal that the pane can tell. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/** Errors by which the client tells that it was used wrongly: bugs, which nobody should hide. */
const BUGS = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

const isReadOnly = (): boolean => {
  // The typings promise a document that not every host has.
  const { document } = Office.context as Partial<Office.Context>;
  return document?.mode === Office.DocumentMode.ReadOnly;
};

/** What an error of Excel's means to the pane. Anything that Excel did not say is thrown on. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refused) return error.refusal;
  if (!(error instanceof OfficeExtension.Error) || BUGS.has(error.code)) throw error;
  const { code, message } = error;
  // The typings promise debugInfo; errors of the transport come without.
  const { debugInfo } = error as Partial<OfficeExtension.Error>;
  if (isBehindOther(code, debugInfo?.errorLocation)) return { kind: "other-workbook" };
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "editing-cell" };
    case "AccessDenied":
      return isReadOnly() ? { kind: "read-only" } : { kind: "protected", sheet: "" };
    case "ItemNotFound":
      return { kind: "not-found", name: debugInfo?.errorLocation ?? "" };
    case "InsertDeleteConflict":
      return { kind: "no-room", sheet: "" };
    default:
      return { kind: "host", code, message };
  }
};

/** Whether Excel refused a request or an answer for its size, and nothing of it was done. */
export const isTooLarge = (refusal: Refusal): boolean =>
  refusal.kind === "host" && /^(Request|Response)PayloadSizeLimitExceeded$/.test(refusal.code);

/** Runs a batch in Excel; one that may wait for a cell tells when it does (`cell-wait.ts`). What Excel refuses is the error; a bug throws. */
export const run = async <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: Pick<Excel.RunOptions, "delayForCellEdit" | "mergeUndoGroup"> = {},
): Promise<Result<T, Refusal>> => {
  try {
    const waits = options.delayForCellEdit === true;
    return ok(
      await Excel.run(options, (context) => {
        if (waits) tellWaits(context);
        return batch(context);
      }),
    );
  } catch (error) {
    return err(refusalOf(error));
  }
};
