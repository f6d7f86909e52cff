import type { Besides, Reconciled } from "./reconcile";
import type { Told } from "./told";

/**
 * Whether nothing of a file is entered: something would go, and a line of it cannot be used. Half of an answer, entered,
 * would look like all of it.
 */
export const isHeldBack = ({ unread }: Told, { onlyHere }: Reconciled): boolean =>
  unread.length > 0 && onlyHere.length > 0;

/**
 * Whether nothing of a list is entered until somebody says whether it is all that there is: it lacks what stands here, which goes by a
 * whole list and stays by a part of one.
 */
export const awaitsWhole = ({ isList }: Told, { onlyHere }: Reconciled, { isWhole }: Besides): boolean =>
  isList && onlyHere.length > 0 && isWhole === undefined;
