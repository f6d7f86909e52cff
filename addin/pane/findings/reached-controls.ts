import type { RowId } from "#core/book/row-id";
import type { Listed } from "#core/rules/engine/listing";

/** The rows of the register of controls that are found to be reached. */
export const reachedControls = (found: readonly Listed[]): ReadonlySet<RowId> =>
  new Set(
    found.flatMap(({ finding: { rule, at } }) =>
      rule === "control-reached" && at?.register === "controls" ? [at.row] : [],
    ),
  );
