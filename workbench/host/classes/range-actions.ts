import { clearContents } from "../edit/cells";
import { copyCells } from "../edit/copy-cells";
import { calculateCells } from "../edit/enter";
import { guardFormat, guardLocked } from "../edit/guard";
import { select } from "../edit/sheets";
import { deleteCells, insertCells } from "../edit/shift-cells";
import { restyle } from "../edit/styles";
import { setValidation } from "../edit/validations";
import type { Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import { DEFAULT_STYLE } from "../model/style";
import type { Workbook } from "../model/workbook";
import { liveArea, type Arguments } from "../protocol/arguments";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";
import { getCellProperties, setCellProperties } from "./cell-properties";

type Calls = NonNullable<Descriptor<LiveRange>["call"]>;

const axisOf = (args: Arguments, down: string, right: string): "rows" | "columns" => {
  const value = args.text(0);
  if (value === down) return "rows";
  if (value === right) return "columns";
  throw new ExcelError("InvalidArgument");
};

const clear = (workbook: Workbook, { sheet }: LiveRange, area: Area, what: string): void => {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(what)) {
    throw new ExcelError("InvalidArgument");
  }
  guardLocked(workbook, sheet, area);
  if (what === "All" || what === "Contents") clearContents(workbook, sheet, area);
  if (what !== "All" && what !== "Formats") return;
  guardFormat(workbook, sheet, area);
  restyle(workbook, sheet, area, () => DEFAULT_STYLE);
  // Assumption A14: clearing everything takes the data validation along, clearing formats does not.
  if (what === "All") setValidation(workbook, sheet, area, undefined);
};

/** The methods of a range that change something, and those by which the client keeps it. */
export const rangeActions: Calls = {
  Calculate: (target, _, { workbook }) => {
    calculateCells(workbook, target.sheet, liveArea(target));
    return null;
  },
  Clear: (target, args, { workbook }) =>
    clear(workbook, target, liveArea(target), args.optionalText(0) ?? "All"),
  CopyFrom: (target, args, { workbook }) => {
    if (args.flag(3))
      throw new ExcelError("NotImplemented", "Range.copyFrom with transpose is not implemented");
    guardLocked(workbook, target.sheet, liveArea(target));
    const source = args.range(0, workbook, target.sheet);
    copyCells(
      workbook,
      source,
      { sheet: target.sheet, area: liveArea(target) },
      args.optionalText(1) ?? "All",
      args.flag(2),
    );
  },
  Delete: (target, args, { workbook }) => {
    guardLocked(workbook, target.sheet, liveArea(target));
    deleteCells(workbook, target.sheet, liveArea(target), axisOf(args, "Up", "Left"));
  },
  GetCellProperties: (target, args, { workbook }) => getCellProperties(workbook, target, args.raw(0)),
  Insert: (target, args, { workbook }) => {
    const area = liveArea(target);
    guardLocked(workbook, target.sheet, area);
    insertCells(workbook, target.sheet, area, axisOf(args, "Down", "Right"));
    return handle("Range", new LiveRange(target.sheet, area));
  },
  Select: (target, _, { workbook }) => select(workbook, target.sheet, liveArea(target)),
  SetCellProperties: (target, args, { workbook }) => setCellProperties(workbook, target, args.raw(0)),
  _KeepReference: (target, _, { references }) => {
    references.keep(target);
  },
  _ValidateArraySize: (target, args) => {
    const { rows, columns } = liveArea(target);
    if (args.number(0) === rows && args.number(1) === columns) return;
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  },
};
