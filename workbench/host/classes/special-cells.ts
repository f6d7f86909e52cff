import { calculate } from "../formulas/calculate";
import { area, type Area } from "../model/area";
import { NOT_CALCULATED, valueTypeOf } from "../model/content";
import { ExcelError } from "../model/excel-error";
import type { LiveRange } from "../model/live-range";
import { liveArea, type Arguments } from "../protocol/arguments";
import { handle, type Handle } from "../protocol/handle";
import type { Scene } from "../protocol/scene";

/** The kinds of result that each word of Excel.SpecialCellValueType means, by Excel.RangeValueType. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  All: ["Double", "String", "Boolean", "Error"],
  Errors: ["Error"],
  Logical: ["Boolean"],
  Numbers: ["Double"],
  Text: ["String"],
};

/**
 * Cells of a kind: formulas or constants, by what they come to. Excel throws ItemNotFound when there are none, so that
 * Microsoft's page on special cells calls it an assertion. Of a formula that the host does not calculate it cannot
 * tell, and says so by name.
 */
export const specialCells = (target: LiveRange, args: Arguments, { workbook }: Scene): Handle => {
  const type = args.text(0);
  const wanted = args.optionalText(1) ?? "All";
  const kinds = KINDS[wanted];
  if ((type !== "Formulas" && type !== "Constants") || !kinds)
    throw new ExcelError("NotImplemented", `Range.getSpecialCells of ${type}, ${wanted} is not implemented`);
  const { sheet } = target;
  const within = liveArea(target);
  const used = sheet.cells.used(within, true);
  const found: Area[] = [];
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++) {
      const formula = sheet.cells.formula(row, column);
      const content = sheet.cells.content(row, column);
      if ((formula !== undefined) !== (type === "Formulas")) continue;
      if (formula !== undefined && content === NOT_CALCULATED && wanted !== "All")
        calculate(workbook, sheet, formula);
      // Assumption A38: what counts is the value that the formula came to when it was entered in this very request.
      if (kinds.includes(valueTypeOf(content, formula !== undefined))) found.push(area(row, column));
    }
  if (found.length === 0 && workbook.behavior.missesCells) throw new ExcelError("ItemNotFound");
  return handle("RangeAreas", { sheet, areas: found.length > 0 ? found : [within] });
};
