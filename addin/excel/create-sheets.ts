import { ok, type Result } from "#core/values/result";
import type { NewSheet, Progress, WriteRefusal } from "../ports";
import { rowBytes } from "./bytes";
import { makeSheets, type SheetOptions } from "./make-sheets";
import type { StageOptions } from "./stage/stage-job";
import { writeWhole } from "./write";

/**
 * Makes sheets with their rows, all or none: in one request while the rows fit into it. More rows are laid ready first,
 * and go at once into sheets that are made empty.
 */
export const createSheets = async (
  newSheets: readonly NewSheet[],
  options: SheetOptions & StageOptions,
  progress?: Progress,
): Promise<Result<void, WriteRefusal>> => {
  if (newSheets.length === 0) return ok(undefined);
  const rows = newSheets.flatMap((sheet) => sheet.rows ?? []);
  const bytes = rows.reduce((sum, cells) => sum + rowBytes(cells), 0);
  const made =
    bytes <= options.budget
      ? await makeSheets(newSheets, options, progress)
      : await writeWhole({ writes: [], newSheets }, options, progress);
  return made.ok ? ok(undefined) : made;
};
