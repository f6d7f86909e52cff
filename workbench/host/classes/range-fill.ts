import type { LiveRange } from "../model/live-range";
import type { Descriptor } from "../protocol/descriptor";
import { colorOf } from "./color";
import { changeStyle, commonOf } from "./range-styles";

/** A range's background. A cell without fill reads as white, as in Excel. */
export const rangeFill: Descriptor<LiveRange> = {
  read: {
    Color: (target, { workbook }) => commonOf(workbook, target, ({ fill }) => fill || "#FFFFFF") ?? "",
  },
  write: {
    Color: (target, value, { workbook }) =>
      changeStyle(workbook, target, { fill: value === "" ? "" : colorOf(value) }),
  },
  call: { Clear: (target, _, { workbook }) => changeStyle(workbook, target, { fill: "" }) },
};
