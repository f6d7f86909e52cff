import { restyle } from "../edit/styles";
import { ExcelError } from "../model/excel-error";
import type { LiveRange } from "../model/live-range";
import type { Border, BorderSide } from "../model/style";
import type { Workbook } from "../model/workbook";
import { liveArea } from "../protocol/arguments";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";
import { colorOf } from "./color";
import { commonOf } from "./range-styles";
import type { Targets } from "./targets";
import { asText } from "./values";

const SIDES: readonly BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const NONE: Border = { style: "None", color: "#000000" };

const sideOf = (key: string): BorderSide => {
  const side = SIDES.find((known) => known === key);
  if (!side)
    throw new ExcelError("NotImplemented", `RangeBorderCollection.getItem("${key}") is not implemented`);
  return side;
};

/** The four outer borders of a range; inner and diagonal ones are not played. */
export const rangeBorderCollection: Descriptor<LiveRange> = {
  read: { Count: () => SIDES.length },
  items: (range) => SIDES.map((side) => handle("RangeBorder", { range, side })),
  item: (range, args) => handle("RangeBorder", { range, side: sideOf(args.text(0)) }),
};

/** The row or column of cells whose edge is the border. */
const edge = ({ range, side }: Targets["RangeBorder"]) => {
  const area = liveArea(range);
  if (side === "EdgeTop") return { ...area, rows: 1 };
  if (side === "EdgeBottom") return { ...area, row: area.row + area.rows - 1, rows: 1 };
  if (side === "EdgeLeft") return { ...area, columns: 1 };
  return { ...area, column: area.column + area.columns - 1, columns: 1 };
};

const change = (workbook: Workbook, target: Targets["RangeBorder"], border: Partial<Border>): void =>
  restyle(workbook, target.range.sheet, edge(target), (style) => ({
    ...style,
    borders: { ...style.borders, [target.side]: { ...NONE, ...style.borders[target.side], ...border } },
  }));

export const rangeBorder: Descriptor<Targets["RangeBorder"]> = {
  identity: ({ side }) => ({ SideIndex: side }),
  read: {
    SideIndex: ({ side }) => side,
    Style: ({ range, side }, { workbook }) =>
      commonOf(workbook, range, ({ borders }) => (borders[side] ?? NONE).style),
    Color: ({ range, side }, { workbook }) =>
      commonOf(workbook, range, ({ borders }) => (borders[side] ?? NONE).color),
  },
  write: {
    Style: (target, value, { workbook }) => change(workbook, target, { style: asText(value) }),
    Color: (target, value, { workbook }) => change(workbook, target, { color: colorOf(value) }),
  },
};
