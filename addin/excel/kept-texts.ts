import type { Result } from "#core/values/result";
import type { Refusal } from "../ports";
import { run } from "./run";

/** Reads a text that the add-in keeps in the workbook, outside its cells; undefined for none. */
export const readKept = (name: string): Promise<Result<string | undefined, Refusal>> =>
  run(
    async (context) => {
      const kept = context.workbook.settings.getItemOrNullObject(name).load("value");
      await context.sync();
      return kept.isNullObject ? undefined : String(kept.value);
    },
    { delayForCellEdit: true },
  );

/** Keeps a text in the workbook in place of what was kept under the name, or none: one request, that touches no cell. */
export const keep = (name: string, text: string | undefined): Promise<Result<void, Refusal>> =>
  run(
    async (context) => {
      const { settings } = context.workbook;
      if (text !== undefined) settings.add(name, text);
      else {
        const kept = settings.getItemOrNullObject(name).load("key");
        await context.sync();
        if (!kept.isNullObject) kept.delete();
      }
      await context.sync();
    },
    { delayForCellEdit: true },
  );
