import { freeName, numberedTable } from "#core/registers/free-name";
import type { Result } from "#core/values/result";
import type { NewTable, Refusal } from "../ports";
import { Batch } from "./batch";
import { Refused, run } from "./run";

/** The plainest of Excel's looks: the cells keep their own. */
const STYLE = "TableStyleLight1";

/** Makes a plain range a table under a free name, which it gives; no cell changes its content. */
export const makeTable = ({ area, name: wanted }: NewTable): Promise<Result<string, Refusal>> =>
  run(
    async (context) => {
      const { protection } = context.workbook.worksheets.getItem(area.sheet).load("protection/protected");
      const tables = context.workbook.tables.load("items/name");
      const names = context.workbook.names.load("items/name");
      await context.sync();
      if (protection.protected) throw new Refused({ kind: "protected", sheet: area.sheet });
      const name = freeName(
        wanted,
        [...tables.items, ...names.items].map((one) => one.name),
        numberedTable,
      );
      const batch = new Batch(context);
      const made = batch.sheet(area.sheet).tables.add(batch.range(area), true);
      made.name = name;
      made.style = STYLE;
      made.showBandedRows = false;
      await context.sync();
      return name;
    },
    { delayForCellEdit: true },
  );
