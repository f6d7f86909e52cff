import { setStyles } from "../edit/styles";
import { formatArea, quoteSheet } from "../model/address";
import { area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import type { LiveRange } from "../model/live-range";
import type { Style } from "../model/style";
import type { Workbook } from "../model/workbook";
import { liveArea } from "../protocol/arguments";
import { colorOf } from "./color";
import { matrixOf } from "./range-write";
import { asFlag, asNumber, asRecord, asText } from "./values";

type Property = {
  readonly read: (style: Style) => unknown;
  readonly write: (value: unknown) => Partial<Style>;
};

/** What `getCellProperties` and `setCellProperties` know of a cell's format, by its path in their shape. */
const PROPERTIES: Readonly<Record<string, Property>> = {
  "fill/color": {
    read: ({ fill }) => fill || "#FFFFFF",
    write: (value) => ({ fill: value === "" ? "" : colorOf(value) }),
  },
  "font/bold": { read: ({ bold }) => bold, write: (value) => ({ bold: asFlag(value) }) },
  "font/italic": { read: ({ italic }) => italic, write: (value) => ({ italic: asFlag(value) }) },
  "font/color": { read: ({ color }) => color, write: (value) => ({ color: colorOf(value) }) },
  "font/name": { read: ({ fontName }) => fontName, write: (value) => ({ fontName: asText(value) }) },
  "font/size": { read: ({ fontSize }) => fontSize, write: (value) => ({ fontSize: asNumber(value) }) },
  "font/underline": { read: ({ underline }) => underline, write: (value) => ({ underline: asText(value) }) },
  wrapText: { read: ({ wrapText }) => wrapText, write: (value) => ({ wrapText: asFlag(value) }) },
  horizontalAlignment: {
    read: ({ horizontal }) => horizontal,
    write: (value) => ({ horizontal: asText(value) }),
  },
  verticalAlignment: { read: ({ vertical }) => vertical, write: (value) => ({ vertical: asText(value) }) },
};

const known = (path: string): Property => {
  const property = PROPERTIES[path];
  if (!property)
    throw new ExcelError(
      "NotImplemented",
      `The emulated Excel does not implement CellPropertiesFormat.${path}.`,
    );
  return property;
};

const leaves = (value: unknown, path = ""): [string, unknown][] =>
  Object.entries(asRecord(value)).flatMap(([name, inner]) => {
    const full = path === "" ? name : `${path}/${name}`;
    return typeof inner === "object" && inner !== null
      ? leaves(inner, full)
      : [[full, inner] as [string, unknown]];
  });

const nest = (path: string, value: unknown, into: Record<string, unknown>): void => {
  const [first = "", second] = path.split("/");
  if (second === undefined) into[first] = value;
  else into[first] = { ...(into[first] as object | undefined), [second]: value };
};

/** The asked properties of every cell, one object a cell. */
export const getCellProperties = (workbook: Workbook, target: LiveRange, wanted: unknown): unknown => {
  const block = liveArea(target);
  const { format, address, ...rest } = asRecord(wanted);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new ExcelError("NotImplemented", `CellProperties.${unknown} is not implemented`);
  const paths =
    format === undefined
      ? []
      : leaves(format)
          .filter(([, on]) => on === true)
          .map(([path]) => path);
  const properties = paths.map((path) => ({ path, ...known(path) }));
  const { cells, name } = target.sheet;
  const cell = (row: number, column: number): Record<string, unknown> => {
    const style = workbook.styles.style(cells.style(row, column));
    const found: Record<string, unknown> = {};
    for (const { path, read } of properties) nest(path, read(style), found);
    return {
      ...(address === true ? { address: `${quoteSheet(name)}!${formatArea(area(row, column))}` } : {}),
      ...(format === undefined ? {} : { format: found }),
    };
  };
  return Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (_, c) => cell(block.row + r, block.column + c)),
  );
};

/** Sets the properties given for each cell; a cell without any stays as it is. */
export const setCellProperties = (workbook: Workbook, target: LiveRange, value: unknown): void => {
  const block = liveArea(target);
  if (!Array.isArray(value)) throw new ExcelError("InvalidArgument");
  const cell = matrixOf(block, value);
  const changeOf = (given: unknown): Partial<Style> => {
    const { format, ...rest } = asRecord(given ?? {});
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined)
      throw new ExcelError("NotImplemented", `CellProperties.${unknown} is not implemented`);
    const changes =
      format === undefined ? [] : leaves(format).map(([path, inner]) => known(path).write(inner));
    return Object.assign({}, ...changes) as Partial<Style>;
  };
  setStyles(workbook, target.sheet, block, (row, column) => changeOf(cell(row, column)));
};
