import type { Argument } from "./arguments";
import type { FunctionId } from "./function-ids";

/** A function as a cell calls it: what it is asked, cells and all. */
export type CalledFunction = { readonly id: FunctionId; readonly args: readonly Argument[] };
