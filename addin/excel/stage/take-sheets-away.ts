import { err, ok, type Result } from "#core/values/result";
import type { WriteRefusal, Written } from "../../ports";
import { run } from "../run";
import { isMaking, loadDirectory } from "./directory";
import { clearLanes } from "./finish";
import { madeIn, removeSheets } from "./made-sheets";

/**
 * Takes away the sheets of a lane whose job made them and was broken off in the middle of it; undefined when the lane's
 * job is of another kind. Those that somebody has written in stay, and are told.
 */
export const takeSheetsAway = async (
  number: number,
  pane: string,
): Promise<Result<Written, WriteRefusal> | undefined> => {
  const read = await run(
    async (context) => {
      const directory = loadDirectory(context);
      await context.sync();
      return directory()?.entries[number];
    },
    { delayForCellEdit: true },
  );
  if (!read.ok) return err({ kind: "not-begun", cause: read.error });
  const entry = read.value;
  if (!entry || !isMaking(entry)) return undefined;
  const left = await removeSheets(madeIn(entry), pane);
  await clearLanes(new Map([[{ number, id: entry.holder }, 1]]));
  if (left.length > 0)
    return err({ kind: "half-written", cause: { kind: "not-as-asked" }, sheets: left, cells: [] });
  return ok({ cells: 0, added: 0, removed: 0 });
};
