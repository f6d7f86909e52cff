import type { LiveRange } from "../model/live-range";
import type { Descriptor } from "../protocol/descriptor";
import { changeStyle, commonOf } from "./range-styles";
import { asFlag } from "./values";

/** Whether a range's cells are locked once their sheet is protected. */
export const formatProtection: Descriptor<LiveRange> = {
  read: { Locked: (target, { workbook }) => commonOf(workbook, target, ({ locked }) => locked) },
  write: {
    Locked: (target, value, { workbook }) => changeStyle(workbook, target, { locked: asFlag(value) }),
  },
};
