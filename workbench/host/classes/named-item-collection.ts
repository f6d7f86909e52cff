import { addName, findName, namesIn, nameTarget } from "../edit/names";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Sheet } from "../model/sheet";
import { liveArea } from "../protocol/arguments";
import type { Descriptor } from "../protocol/descriptor";
import { Handle, handle } from "../protocol/handle";

/** The names of the workbook, or those that one sheet keeps to itself. */
export const namedItemCollection: Descriptor<Sheet | undefined> = {
  items: (scope, { workbook }) => namesIn(workbook, scope).map((name) => handle("NamedItem", name)),
  item: (scope, args, { workbook }) => {
    const found = findName(workbook, scope, args.key(0));
    if (!found) throw new ExcelError("ItemNotFound");
    return handle("NamedItem", found);
  },
  call: {
    Add: (scope, args, { workbook }) => {
      const reference = args.raw(1);
      const target =
        reference instanceof Handle && reference.target instanceof LiveRange
          ? new LiveRange(reference.target.sheet, liveArea(reference.target))
          : nameTarget(workbook, args.text(1));
      return handle("NamedItem", addName(workbook, scope, args.text(0), target, args.optionalText(2) ?? ""));
    },
    GetCount: (scope, _, { workbook }) => namesIn(workbook, scope).length,
    GetItemOrNullObject: (scope, args, { workbook }) => {
      const found = findName(workbook, scope, args.key(0));
      return found ? handle("NamedItem", found) : null;
    },
  },
};
