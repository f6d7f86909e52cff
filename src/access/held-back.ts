import type { Reconciled } from "./reconcile";
import type { Told } from "./told";

/**
 * Whether nothing of a file is entered: something would go, and a line of it cannot be used. Half of an answer, entered,
 * would look like all of it.
 */
export const isHeldBack = ({ unread }: Told, { onlyHere }: Reconciled): boolean =>
  unread.length > 0 && onlyHere.length > 0;
