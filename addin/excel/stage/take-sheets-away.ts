import { err, ok, type Result } from "#core/values/result";
import type { Mending, WriteRefusal, Written } from "../../ports";
import { run } from "../run";
import { isMaking, isOnePane, loadDirectory } from "./directory";
import { clearLanes } from "./finish";
import type { Way } from "./hold";
import { LANE_STATES } from "./lane";
import { madeIn } from "./made-note";
import { removeSheets } from "./made-sheets";

/**
 * Takes away the sheets of a lane whose job made them and was broken off in the middle of it; undefined when the lane's
 * job is of another kind. Those that somebody has written in stay, and are told.
 */
export const takeSheetsAway = async (
  number: number,
  way: Way,
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
  const left = await removeSheets(madeIn(entry), way);
  await clearLanes(new Map([[{ number, id: entry.holder }, 1]]), way.strategy);
  if (left.length > 0)
    return err({ kind: "half-written", cause: { kind: "not-as-asked" }, sheets: left, cells: [] });
  return ok({ cells: 0, added: 0, removed: 0 });
};

/**
 * Sees to the sheets that were made for a job which Excel broke off, and which has been mended: they are kept, or taken
 * away with it. Gives those that stay because somebody has written in them.
 */
export const seeToMade = async (holder: string, how: Mending, way: Way): Promise<string[]> => {
  const read = await run(
    async (context) => {
      const directory = loadDirectory(context);
      await context.sync();
      return directory()?.entries ?? [];
    },
    { delayForCellEdit: true },
  );
  const notes = (read.ok ? read.value : []).filter(
    (entry) => entry.state === LANE_STATES.made && isOnePane(entry.holder, holder),
  );
  const left = how === "finish" ? [] : await removeSheets(notes.flatMap(madeIn), way);
  await clearLanes(new Map(notes.map(({ number, holder: id }) => [{ number, id }, 1])), way.strategy);
  return left;
};
