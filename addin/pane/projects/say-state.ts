import type { Status } from "#core/resolve/status";
import type { OpenState } from "./open-state";
import { treeWords } from "./words";

/** The status of a project in words: `fryst`, `pågående, inte öppet än`. */
export const sayState = (
  { status, outside }: OpenState,
  statuses: Readonly<Record<Status, string>> = treeWords.value.status,
): string => {
  const text = treeWords.value;
  const own = statuses[status];
  if (outside === undefined || status !== "ongoing") return own;
  return `${own}, ${outside === "before" ? text.notYetOpen : text.noLongerOpen}`;
};
