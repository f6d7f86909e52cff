import type { WriteStrategy } from "../../ports";
import { run } from "../run";
import { SHEET_ROWS } from "../table-layout";
import { loadDirectory, partOf } from "./directory";
import { clearLanes } from "./finish";
import { LANE_STATES, type Lane } from "./lane";

/**
 * Empties the lanes of attempts to take a lane's job back, or to make it whole, that Excel broke and whose pane was closed:
 * the job has been seen to, and they say nothing more. Those that were written astray tell of themselves.
 */
export const dropParts = async ({ id }: Lane, strategy: WriteStrategy): Promise<void> => {
  const read = await run(
    async (context) => {
      const directory = loadDirectory(context);
      await context.sync();
      return directory()?.entries ?? [];
    },
    { delayForCellEdit: true },
  );
  const parts = (read.ok ? read.value : []).filter(
    ({ holder, state }) => state !== LANE_STATES.astray && holder.startsWith(partOf(id)),
  );
  await clearLanes(
    new Map(parts.map(({ number, holder }) => [{ number, id: holder }, SHEET_ROWS])),
    strategy,
  );
};
