import type { Argument } from "#core/functions/arguments";
import { functionIds } from "#core/functions/function-ids";

/** A call of a function in a cell, as Excel makes it: it may be answered again and again until it is canceled. */
type Invocation = { onCanceled?: () => void; readonly setResult: (value: unknown) => void };

/** What Excel has for functions of add-ins; not every Excel does. */
type ExcelFunctions = {
  readonly associate: (id: string, call: (...given: unknown[]) => void) => void;
  readonly Error: new (code: unknown, sentence: string) => unknown;
  readonly ErrorCode: { readonly notAvailable: unknown; readonly invalidValue: unknown };
};

const inExcel = (): ExcelFunctions | undefined =>
  (globalThis as { readonly CustomFunctions?: ExcelFunctions }).CustomFunctions;

/**
 * Ties the functions of cells, before anything is awaited, for a workbook that holds them may be what started the add-in. What
 * answers them is fetched when the first is called.
 */
export function associateFunctions(): void {
  const excel = inExcel();
  if (!excel) return;
  // Looked up when an error is made: Excel may lay them out after the page has started.
  const errorOf = (sentence: string, isAsking: boolean): unknown => {
    const { Error: CellError, ErrorCode } = excel;
    return new CellError(isAsking ? ErrorCode.invalidValue : ErrorCode.notAvailable, sentence);
  };
  for (const id of functionIds)
    excel.associate(id, (...given) => {
      const invocation = given.at(-1) as Invocation;
      const args = given.slice(0, -1) as Argument[];
      const call = { id, args, show: (value: unknown) => invocation.setResult(value) };
      let isCanceled = false;
      let cancel = (): void => undefined;
      invocation.onCanceled = () => {
        isCanceled = true;
        cancel();
      };
      void import("./cell-functions").then(({ cellFunctions }) => {
        if (!isCanceled) cancel = cellFunctions(errorOf).add(call);
      });
    });
}
