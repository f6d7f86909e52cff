import type { StyleChange } from "../document";
import { escapeAttribute } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { append, insertChild, setAttributes, withAttributes } from "../xml/splice";
import { child, childrenOf } from "../xml/tree";
import { builtinFormats, builtinNumber } from "./builtin-formats";

/** The lists of a styles part in the schema's order, and what Excel takes for granted at the head of each. */
const lists: Readonly<Record<string, readonly string[]>> = {
  numFmts: [],
  fonts: ["<font/>"],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border/>"],
  cellStyleXfs: [],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellStyles: [],
  dxfs: [],
  tableStyles: [],
  colors: [],
  extLst: [],
};
const FIRST_OWN_FORMAT = 164;
const NO_FILL = 0;

/** Adds a definition to one of the lists of the styles part, and gives its number; one that reads the same is reused. */
const addTo = (part: XmlPart, list: string, item: string, xml: string): number => {
  const parent = child(part.root, list);
  if (parent === undefined || parent.children.length === 0) {
    const { prefix, text, root } = part;
    const heads = (lists[list] ?? []).map((head) => head.replace(/<(?!\/)|<\//g, (mark) => mark + prefix));
    const wrapped = `<${prefix}${list} count="${heads.length + 1}">${heads.join("")}${xml}</${prefix}${list}>`;
    const place = parent && { start: parent.start, end: parent.end, text: wrapped };
    part.edit(place ?? insertChild(text, root, Object.keys(lists), list, wrapped));
    return heads.length;
  }
  const items = childrenOf(parent, item);
  const known = items.findIndex(({ start, end }) => part.text.slice(start, end) === xml);
  if (known >= 0) return known;
  const count = setAttributes(part.text, parent, { count: String(items.length + 1) });
  part.edit(count, append(part.text, parent, xml));
  return items.length;
};

const formatNumber = (part: XmlPart, code: string): number => {
  const own = childrenOf(child(part.root, "numFmts"), "numFmt");
  const overridden = new Set(own.map((format) => Number(format.attributes["numFmtId"])));
  const builtin = builtinNumber(code);
  if (builtin !== undefined && !overridden.has(builtin)) return builtin;
  const known = own.find((format) => format.attributes["formatCode"] === code);
  if (known !== undefined) return Number(known.attributes["numFmtId"]);
  const number = Math.max(
    FIRST_OWN_FORMAT,
    ...Array.from(overridden, (used) => used + 1),
    ...builtinFormats.keys(),
  );
  addTo(
    part,
    "numFmts",
    "numFmt",
    `<${part.prefix}numFmt numFmtId="${number}" formatCode="${escapeAttribute(code)}"/>`,
  );
  return number;
};

/** The font's XML with one property set or, when `undefined`, taken away. */
const withProperty = (font: string, prefix: string, name: string, xml: string | undefined): string => {
  const property = new RegExp(
    `<${prefix}${name}(\\s[^>]*)?/>|<${prefix}${name}(\\s[^>]*)?>\\s*</${prefix}${name}>`,
  );
  const bare = font.replace(property, "");
  if (xml === undefined) return bare;
  const opened = bare.replace(/\/>$/, (end) =>
    bare.indexOf(">") === bare.length - 1 ? `></${prefix}font>` : end,
  );
  // Excel writes bold and italic first and the color behind the size.
  const place =
    name === "color"
      ? new RegExp(`<${prefix}(name|family|charset|scheme|extLst)[\\s/>]|</${prefix}font>`)
      : /(?<=^<[^>]*>)/;
  const at = opened.search(place);
  return opened.slice(0, at) + xml + opened.slice(at);
};

const fontNumber = (part: XmlPart, base: number, change: StyleChange): number => {
  const { prefix } = part;
  const element = childrenOf(child(part.root, "fonts"), "font")[base];
  let font = element ? part.text.slice(element.start, element.end) : `<${prefix}font></${prefix}font>`;
  if (change.italic !== undefined)
    font = withProperty(font, prefix, "i", change.italic ? `<${prefix}i/>` : undefined);
  if (change.bold !== undefined)
    font = withProperty(font, prefix, "b", change.bold ? `<${prefix}b/>` : undefined);
  if (change.color !== undefined) {
    const color = change.color === null ? undefined : `<${prefix}color rgb="${argb(change.color)}"/>`;
    font = withProperty(font, prefix, "color", color);
  }
  return addTo(part, "fonts", "font", font);
};

const fillNumber = (part: XmlPart, color: string | null): number => {
  if (color === null) return NO_FILL;
  const p = part.prefix;
  const colors = `<${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/>`;
  return addTo(
    part,
    "fills",
    "fill",
    `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`,
  );
};

const argb = (color: string): string => {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new RangeError(`${color} is not a color such as #RRGGBB`);
  return `FF${color.slice(1).toUpperCase()}`;
};

/** Adds to the workbook the style that is `base` with a change, and gives its number. */
export const deriveStyle = (part: XmlPart, base: number, change: StyleChange): number => {
  const element = childrenOf(child(part.root, "cellXfs"), "xf")[base];
  const xf = element
    ? part.text.slice(element.start, element.end)
    : `<${part.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const fontId = Number(element?.attributes["fontId"] ?? 0);
  const attributes: Record<string, string> = {};
  if (change.numberFormat !== undefined) {
    attributes["numFmtId"] = String(formatNumber(part, change.numberFormat));
    attributes["applyNumberFormat"] = "1";
  }
  if (change.bold !== undefined || change.italic !== undefined || change.color !== undefined) {
    attributes["fontId"] = String(fontNumber(part, fontId, change));
    attributes["applyFont"] = "1";
  }
  if (change.fill !== undefined) {
    attributes["fillId"] = String(fillNumber(part, change.fill));
    attributes["applyFill"] = "1";
  }
  const openEnd = element ? element.openEnd - element.start : xf.length;
  return addTo(part, "cellXfs", "xf", withAttributes(xf.slice(0, openEnd), attributes) + xf.slice(openEnd));
};
