import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import { addChart } from "./edit-charts";

const find = (sheet: Sheet, key: string): Handle | null => {
  const wanted = key.toLowerCase();
  const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart ? handle("Chart", { sheet, chart }) : null;
};

const orNotFound = (found: Handle | null): Handle => {
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
};

/** The charts of a sheet. */
export const chartCollection: Descriptor<Sheet> = {
  read: { Count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((chart) => handle("Chart", { sheet, chart })),
  item: (sheet, args) => orNotFound(find(sheet, args.key(0))),
  call: {
    Add: (sheet, args, { workbook }) => {
      const by = args.optionalText(2) ?? "Auto";
      if (by !== "Columns")
        throw new ExcelError("NotImplemented", `ChartCollection.add by ${by} is not implemented`);
      const chart = addChart(workbook, sheet, args.text(0), args.range(1, workbook, sheet));
      return handle("Chart", { sheet, chart });
    },
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, args) => orNotFound(find(sheet, args.key(0))),
    GetItemAt: (sheet, args) => {
      const chart = sheet.charts[args.number(0)];
      return orNotFound(chart ? handle("Chart", { sheet, chart }) : null);
    },
    GetItemOrNullObject: (sheet, args) => find(sheet, args.key(0)),
  },
};
