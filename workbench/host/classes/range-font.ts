import type { LiveRange } from "../model/live-range";
import type { Descriptor } from "../protocol/descriptor";
import { colorOf } from "./color";
import { changeStyle, commonOf } from "./range-styles";
import { asFlag, asNumber, asText } from "./values";

/** A range's type; what differs between its cells reads as `null`. */
export const rangeFont: Descriptor<LiveRange> = {
  read: {
    Name: (target, { workbook }) => commonOf(workbook, target, ({ fontName }) => fontName),
    Size: (target, { workbook }) => commonOf(workbook, target, ({ fontSize }) => fontSize),
    Color: (target, { workbook }) => commonOf(workbook, target, ({ color }) => color),
    Bold: (target, { workbook }) => commonOf(workbook, target, ({ bold }) => bold),
    Italic: (target, { workbook }) => commonOf(workbook, target, ({ italic }) => italic),
    Underline: (target, { workbook }) => commonOf(workbook, target, ({ underline }) => underline),
  },
  write: {
    Name: (target, value, { workbook }) => changeStyle(workbook, target, { fontName: asText(value) }),
    Size: (target, value, { workbook }) => changeStyle(workbook, target, { fontSize: asNumber(value) }),
    Color: (target, value, { workbook }) => changeStyle(workbook, target, { color: colorOf(value) }),
    Bold: (target, value, { workbook }) => changeStyle(workbook, target, { bold: asFlag(value) }),
    Italic: (target, value, { workbook }) => changeStyle(workbook, target, { italic: asFlag(value) }),
    Underline: (target, value, { workbook }) => changeStyle(workbook, target, { underline: asText(value) }),
  },
};
