import type { CellStyle, StyleChange } from "../document";
import { fromXstring } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { child, childrenOf, flag, type XmlElement } from "../xml/tree";
import { builtinFormats } from "./builtin-formats";
import { type Palette, readColor, readPalette } from "./color";
import { deriveStyle } from "./derive-style";

/** The lists of the part as it reads now. */
type Lists = {
  readonly root: XmlElement;
  readonly xfs: readonly XmlElement[];
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
};

const flagOf = (font: XmlElement | undefined, name: string): boolean => {
  const element = child(font, name);
  return element !== undefined && (element.attributes["val"] === undefined || flag(element, "val"));
};

/** The theme's plain text color, which nearly every font names, is no color of the cell's own. */
const explicitColor = (font: XmlElement | undefined): XmlElement | undefined => {
  const color = child(font, "color");
  return color?.attributes["theme"] === "1" && color.attributes["tint"] === undefined ? undefined : color;
};

/** The styles of a workbook: how each looks, and new ones made from those that stand there. */
export class StyleBook {
  readonly #interned = new Map<string, CellStyle>();
  readonly #derived = new Map<StyleChange, Map<number, number>>();
  readonly #palette: Palette;
  readonly #looks: (CellStyle | undefined)[] = [];
  #lists: Lists | undefined;

  constructor(
    readonly part: XmlPart,
    theme: XmlElement | undefined,
  ) {
    this.#palette = readPalette(part.root, theme);
  }

  /** How the cells with this style number look; a number that the workbook does not have looks like none. */
  look(style: number): CellStyle {
    return (this.#looks[style] ??= this.#readLook(style));
  }

  /** The number of the style that is `base` with a change; added to the workbook when it has none like it. */
  derive(base: number, change: StyleChange | undefined): number {
    if (change === undefined) return base;
    let known = this.#derived.get(change);
    if (known === undefined) this.#derived.set(change, (known = new Map<number, number>()));
    const before = known.get(base);
    if (before !== undefined) return before;
    const style = deriveStyle(this.part, base, change);
    known.set(base, style);
    return style;
  }

  #readLook(style: number): CellStyle {
    const lists = this.#readLists();
    const xf = lists.xfs[style];
    const font = lists.fonts[Number(xf?.attributes["fontId"] ?? 0)];
    const fill = child(lists.fills[Number(xf?.attributes["fillId"] ?? 0)], "patternFill");
    const solid =
      fill?.attributes["patternType"] === "solid"
        ? readColor(child(fill, "fgColor"), this.#palette)
        : undefined;
    const color = readColor(explicitColor(font), this.#palette);
    return this.#intern({
      numberFormat: this.#formatCode(Number(xf?.attributes["numFmtId"] ?? 0)),
      ...(solid !== undefined && { fill: solid }),
      ...(color !== undefined && { color }),
      ...(flagOf(font, "b") && { bold: true }),
      ...(flagOf(font, "i") && { italic: true }),
    });
  }

  #readLists(): Lists {
    const { root } = this.part;
    if (this.#lists?.root === root) return this.#lists;
    const xfs = childrenOf(child(root, "cellXfs"), "xf");
    const fonts = childrenOf(child(root, "fonts"), "font");
    return (this.#lists = { root, xfs, fonts, fills: childrenOf(child(root, "fills"), "fill") });
  }

  #formatCode(number: number): string {
    const own = childrenOf(child(this.part.root, "numFmts"), "numFmt").find(
      (format) => Number(format.attributes["numFmtId"]) === number,
    );
    return fromXstring(own?.attributes["formatCode"] ?? builtinFormats.get(number) ?? "General");
  }

  #intern(look: CellStyle): CellStyle {
    const key = JSON.stringify([look.numberFormat, look.fill, look.color, look.bold, look.italic]);
    const known = this.#interned.get(key);
    if (known === undefined) this.#interned.set(key, look);
    return known ?? look;
  }
}
