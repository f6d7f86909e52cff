import type { Result } from "#core/values/result";
import type { Refusal } from "../ports";
import { run } from "./run";

/**
 * Shows or hides sheets; those that do already are left as they are. Excel wants one sheet to show: the first stays when all
 * of them were to be hidden.
 */
export const showSheets = (names: readonly string[], visible: boolean): Promise<Result<void, Refusal>> =>
  run(
    async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      const named = sheets.items.filter(({ name }) => names.includes(name));
      const stays = sheets.items.some((sheet) => sheet.visibility === "Visible" && !named.includes(sheet));
      const others = (visible || stays ? named : named.slice(1)).filter(
        (sheet) => (sheet.visibility === "Visible") !== visible,
      );
      if (others.length === 0) return;
      for (const sheet of others) sheet.visibility = visible ? "Visible" : "Hidden";
      await context.sync();
    },
    { delayForCellEdit: true },
  );
