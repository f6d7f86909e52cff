import type { Result } from "#core/values/result";
import type { Refusal } from "../../ports";
import { Batch } from "../batch";
import { run } from "../run";
import { SHEET_ROWS } from "../table-layout";
import { isBroken, loadDirectory } from "./directory";
import { queueClear } from "./finish";

/**
 * Empties the lanes of jobs that never came to write. Nothing of such a job stands anywhere; one that another pane is
 * still laying ready finds its lane gone, and begins anew. Lanes of jobs that Excel broke off are kept.
 */
export const dropLeft = (): Promise<Result<void, Refusal>> =>
  run(
    async (context) => {
      const directory = loadDirectory(context);
      await context.sync();
      const left = (directory()?.entries ?? []).filter((entry) => entry.holder !== "" && !isBroken(entry));
      const batch = new Batch(context);
      for (const { number, holder } of left) queueClear(batch, { number, id: holder }, SHEET_ROWS);
      if (left.length > 0) await context.sync();
    },
    { delayForCellEdit: true },
  );
